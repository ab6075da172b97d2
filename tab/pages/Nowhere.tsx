// For an address that leads nowhere.

import { PageLink } from '../parts/PageLink';
import { PageTitle } from '../parts/PageTitle';
import { useWords } from '../parts/words';

/** Says so, and the way back. */
export function Nowhere() {
  const say = useWords();
  return (
    <>
      <PageTitle>{say('tab.page.nowhere')}</PageTitle>
      <PageLink to="/tab/">{say('tab.back')}</PageLink>
    </>
  );
}
