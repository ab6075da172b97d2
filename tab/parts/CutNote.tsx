// That a complaint is longer than what is shown of it, and where the rest is.

import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useContext } from 'react';
import type { CaseContent } from '../../src/core/views/case-page';
import { LanguageContext, useWords } from './words';

/** Nothing where all of it is shown. */
export function CutNote({ content: { isCut, words } }: { readonly content: CaseContent }) {
  const say = useWords();
  const language = useContext(LanguageContext);
  if (!isCut) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say('tab.case.cut', { count: words.length.toLocaleString(language) })}</MessageBarBody>
    </MessageBar>
  );
}
