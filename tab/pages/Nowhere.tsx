// For an address that leads nowhere.

import { Title2 } from '@fluentui/react-components';
import { PageLink } from '../parts/PageLink';
import { useWords } from '../parts/words';

/** Says so, and the way back. */
export function Nowhere() {
  const say = useWords();
  return (
    <>
      <Title2 as="h1" block>
        {say('tab.page.nowhere')}
      </Title2>
      <PageLink to="/tab/">{say('tab.back')}</PageLink>
    </>
  );
}
