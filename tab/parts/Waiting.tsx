// A page that is on its way, or that did not come.

import { Button, Spinner } from '@fluentui/react-components';
import { ProblemNote } from './ProblemNote';
import { useSlow } from './use/use-slow';
import { useWords } from './words';

/** After so many milliseconds somebody who waits reads why. */
const long = 6_000;

/** Nothing for a second, then a spinner; in the end with a sentence that says it goes on by itself. */
export function Waiting() {
  const say = useWords();
  const isSlow = useSlow(true);
  const isLong = useSlow(true, long);
  return isSlow ? <Spinner label={say(isLong ? 'tab.stillFetching' : 'tab.fetching')} /> : null;
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
