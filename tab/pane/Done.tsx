// What became of the message: its number and who has it now.

import type { HandedMessage } from '../../src/core/views/pane';
import { useWords } from '../parts/words';
import { Bar } from './Bar';
import { Heading } from './Heading';

/** A receipt. */
export function Done({ handed: { number, isJoined, isAlarm, isConfirmed, owner, due } }: { readonly handed: HandedMessage }) {
  const say = useWords();
  return (
    <>
      <Heading isFocused>{say('pane.done', { number })}</Heading>
      {isAlarm && <Bar kind="error">{say('pane.done.alarm')}</Bar>}
      {isJoined && <p>{say('pane.done.joined')}</p>}
      {!isJoined && !isAlarm && <p>{say('pane.done.new', { owner, due })}</p>}
      {isConfirmed && <p>{say('pane.done.confirmed')}</p>}
      <p>{say('pane.done.kept')}</p>
    </>
  );
}
