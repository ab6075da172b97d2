// What she had written for what is somebody else's now, where its form is gone: to read, to copy, and to let go.

import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { CopyButton } from '../CopyButton';
import { LongText } from '../LongText';
import { useWords } from '../words';
import { dropWords, useLeftWords } from './left-words';

/** Nothing where nothing is left. */
export function LeftWords({ matter }: { readonly matter: string }) {
  const say = useWords();
  const words = useLeftWords(matter);
  if (words === '') return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{say('tab.typed.left')}</MessageBarTitle>
        <LongText text={words} isOpen />
        <CopyButton label={say('tab.mine.copy')} text={() => words} />
        <Button onClick={() => dropWords(matter)}>{say('tab.typed.left.drop')}</Button>
      </MessageBarBody>
    </MessageBar>
  );
}
