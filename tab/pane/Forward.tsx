// How to forward a mail, step by step, where Outlook cannot hand it over.

import { useWords } from '../parts/words';

/** Nothing where the page does not know the address. */
export function Forward({ address }: { readonly address: string }) {
  const say = useWords();
  if (address === '') return null;
  return (
    <section aria-labelledby="forward">
      <h2 id="forward" style={{ fontSize: 'inherit' }}>
        {say('pane.forward.title')}
      </h2>
      <ol>
        <li>{say('pane.forward.press')}</li>
        <li>{say('pane.forward.to', { address })}</li>
        <li>{say('pane.forward.send')}</li>
        <li>{say('pane.forward.told')}</li>
      </ol>
    </section>
  );
}
