// For those who may not see a case, and for cases that are not there: the same page, so that nobody learns which.

import { useAround } from './host-context';
import { PageLink } from './PageLink';
import { PageTitle } from './PageTitle';
import { useWords } from './words';

/** Kind words, and the way back. */
export function NothingHere() {
  const say = useWords();
  const { isDialog } = useAround();
  return (
    <>
      <PageTitle>{say('tab.nothingHere.title')}</PageTitle>
      <p>{say('tab.nothingHere.text')}</p>
      {!isDialog && <PageLink to="/tab/">{say('tab.back')}</PageLink>}
    </>
  );
}
