// A text of the case; where other persons are masked for its reader it says so, and can be opened on purpose.

import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { CasePage, KeptTextView } from '../../src/core/views/case-page';
import { ask } from '../api';
import { SendButton } from '../fields/SendButton';
import { LongText } from './LongText';
import { ProblemNote } from './ProblemNote';
import { useWords } from './words';

const whole = z.object({ subject: z.string(), body: z.string() });

interface MarkedProps {
  readonly page: Pick<CasePage, 'id'>;
  readonly text: KeptTextView;
  /** Shown whole in length from the beginning. */
  readonly isOpen?: boolean;
}

/** Opened, it stands unmasked until the page is left. */
export function MarkedText({ page, text, isOpen = false }: MarkedProps) {
  const say = useWords();
  const [opened, setOpened] = useState<z.infer<typeof whole>>();
  const [isAsking, setAsking] = useState(false);
  const [sentence, setSentence] = useState<string>();
  if (!text.isMarked) return <LongText text={text.body} isOpen={isOpen} />;
  const open = (): void => {
    setSentence(undefined);
    setAsking(true);
    ask(`/api/cases/${encodeURIComponent(page.id)}/texts/${encodeURIComponent(text.key)}/open`, whole, {})
      .then(setOpened, (failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''))
      .finally(() => setAsking(false));
  };
  return (
    <>
      <LongText
        text={opened?.body ?? text.body}
        isOpen={isOpen || opened !== undefined}
        key={opened === undefined ? 'marked' : 'whole'}
      />
      <Text role="status">{say(opened === undefined ? 'tab.text.marked' : 'tab.text.opened')}</Text>
      {opened === undefined && (
        <SendButton isMain={false} label={say('tab.text.open')} about={text.title} isSending={isAsking} press={open} />
      )}
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </>
  );
}
