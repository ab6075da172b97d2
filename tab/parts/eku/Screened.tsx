// What the screening finds in words that are being written, each finding to be decided about.

import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useWords } from '../words';
import { Findings } from './Findings';
import type { Note } from './draft-shape';
import { useScreening } from './use-screening';

interface ScreenedProps {
  /** Where the server screens: `/api/cases/12/eku/screen`. */
  readonly at: string;
  readonly note: Note;
  readonly isLocked: boolean;
  readonly change: (note: Note) => void;
}

/** Read aloud as it changes. */
export function Screened({ at, note, isLocked, change }: ScreenedProps) {
  const say = useWords();
  const { findings, sentence } = useScreening(at, note.text);
  if (sentence !== undefined)
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{sentence}</MessageBarBody>
      </MessageBar>
    );
  if (findings === undefined) return <p role="status">{say('lane.own.screening')}</p>;
  if (findings.length === 0) return <p role="status">{say('lane.own.clean')}</p>;
  return <Findings note={note} findings={findings} isLocked={isLocked} change={change} />;
}
