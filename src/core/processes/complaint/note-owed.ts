// The note in the individual's own file at the end, where the profile asks for it: that it came in, was registered and was handled (R070, R159).

import type { CaseFile } from '../../casefile/case-file';
import { letterState } from '../../engine/letter-state';
import { exits } from './exits';
import { isUnregistered } from './registration';

type Ending = Pick<CaseFile, 'matter' | 'profile'>;

/** What counts as a complaint and has been handled; whether somebody's file is concerned, whoever writes it says. */
export const endsWithNote = ({ matter: { stage, exit }, profile }: Ending): boolean =>
  profile.fileNote === 'atEnd' && stage === 'closing' && (exit === null || exits[exit].counts);

/** The round of the task; null while what it would say is not so yet: that the case is registered, and that the answer has gone. */
export const noteRound = (file: CaseFile): number | null =>
  endsWithNote(file) && !isUnregistered(file) && letterState(file).waiting.length === 0 ? file.matter.round : null;

/** Whether nobody has written it, or said that there is no file to write in (I12). */
export const isNoteOwed = (file: CaseFile): boolean =>
  endsWithNote(file) &&
  !file.tasks.some(({ type, round, state }) => type === 'noteInFile' && round === file.matter.round && state === 'done');
