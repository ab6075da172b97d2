// What she writes on is somebody else's now: it says so, and what she has written stands and can be copied.

import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useRef } from 'react';
import { CopyButton } from '../CopyButton';
import { useWords } from '../words';
import { wordsIn } from './words-in';

/** At the foot of her form, whose own words it copies. */
export function Elsewhere() {
  const say = useWords();
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place}>
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>{say('tab.typed.elsewhere')}</MessageBarBody>
      </MessageBar>
      <CopyButton label={say('tab.mine.copy')} text={() => wordsIn(place.current?.closest('form') ?? undefined)} />
    </div>
  );
}
