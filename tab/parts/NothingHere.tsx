// For those who may not see a case, and for cases that are not there: the same page, so that nobody learns which.

import { Title2 } from '@fluentui/react-components';
import { useAround } from './host-context';
import { PageLink } from './PageLink';
import { useWords } from './words';

/** Kind words, and the way back. */
export function NothingHere() {
  const say = useWords();
  const { isDialog } = useAround();
  return (
    <>
      <Title2 as="h1" block>
        {say('tab.nothingHere.title')}
      </Title2>
      <p>{say('tab.nothingHere.text')}</p>
      {!isDialog && <PageLink to="/tab/">{say('tab.back')}</PageLink>}
    </>
  );
}
