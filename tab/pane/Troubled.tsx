// What went wrong and what to do next, with the way to forward the mail instead.

import { useWords } from '../parts/words';
import { Bar } from './Bar';
import { Forward } from './Forward';
import type { Trouble } from './stages';

/** Nothing when nothing went wrong. Read aloud at once. */
export function Troubled({ trouble, address }: { readonly trouble: Trouble | undefined; readonly address: string }) {
  const say = useWords();
  if (trouble === undefined) return null;
  return (
    <>
      <Bar kind="error">{'sentence' in trouble ? trouble.sentence : say(`pane.fault.${trouble.code}`)}</Bar>
      <Forward address={address} />
    </>
  );
}
