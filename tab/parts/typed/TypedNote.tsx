// How it stands with what is typed: *Sparat 10:42*, not yet and why, whose text it was, or two texts to choose between.

import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from '@fluentui/react-components';
import { useContext } from 'react';
import { ProblemNote } from '../ProblemNote';
import { useWords } from '../words';
import { Elsewhere } from './Elsewhere';
import { TypedContext } from './use-typed';

interface NoteProps {
  /** Whether an answer was refused because the task is somebody else's. */
  readonly isRefused?: boolean;
}

/** Read aloud when it changes; nothing where nothing is kept. */
export function TypedNote({ isRefused = false }: NoteProps) {
  const say = useWords();
  const page = useContext(TypedContext);
  if (page === undefined) return null;
  const { stand, from } = page;
  const isElsewhere = isRefused || (stand.kind === 'failed' && stand.isElsewhere === true);
  return (
    <>
      {stand.kind === 'newer' && <TwoTexts />}
      {isElsewhere && <Elsewhere />}
      {!isElsewhere && stand.kind === 'failed' && stand.sentence !== undefined && <ProblemNote sentence={stand.sentence} />}
      <Text size={200} role="status" aria-live="polite">
        {from !== null && `${say('tab.typed.from', { name: from })} `}
        {stand.kind === 'saved' && say('tab.typed.saved', { when: stand.when })}
        {stand.kind === 'failed' && stand.sentence === undefined && say('tab.typed.notYet')}
      </Text>
    </>
  );
}

/** Two windows have written: nothing is kept over the other before somebody chooses. */
function TwoTexts() {
  const say = useWords();
  const page = useContext(TypedContext);
  if (page?.newerWhen === undefined) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{say('tab.typed.newer', { when: page.newerWhen })}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={page.takeNewer}>{say('tab.typed.takeNewer')}</Button>
        <Button onClick={page.keepOwn}>{say('tab.typed.keepOwn')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
