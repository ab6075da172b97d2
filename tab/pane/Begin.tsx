// The first press: sign in and have the message read.

import { Button } from '@fluentui/react-components';
import { useWords } from '../parts/words';
import { Heading } from './Heading';
import type { Stage } from './stages';
import { Troubled } from './Troubled';

interface BeginProps {
  readonly stage: Extract<Stage, { at: 'begin' }>;
  readonly address: string;
  readonly read: () => void;
}

/** What it is for, and the button. */
export function Begin({ stage: { isBusy, trouble }, address, read }: BeginProps) {
  const say = useWords();
  return (
    <>
      <Heading isFocused={false}>{say('pane.title')}</Heading>
      <p>{say('pane.begin')}</p>
      <Troubled trouble={trouble} address={address} />
      <Button appearance="primary" disabledFocusable={isBusy} onClick={read}>
        {say(isBusy ? 'pane.reading' : 'pane.read')}
      </Button>
      <p>{say('pane.nothingKept')}</p>
    </>
  );
}
