// A page that is on its way, or that did not come.

import { Button, Spinner } from '@fluentui/react-components';
import { ProblemNote } from './ProblemNote';
import { useSlow } from './use/use-slow';
import { useWords } from './words';

/** Nothing for a second, then a spinner. */
export function Waiting() {
  const say = useWords();
  return useSlow(true) ? <Spinner label={say('tab.fetching')} /> : null;
}

/** What went wrong, and a button to try again. */
export function Failed({ sentence, again }: { readonly sentence: string; readonly again: () => void }) {
  const say = useWords();
  return (
    <>
      <ProblemNote sentence={sentence} />
      <Button onClick={again}>{say('tab.again')}</Button>
    </>
  );
}
