// The note in the individual's file as a task, where the profile asks for it: when it comes, and that the case does not end while it is owed.

import type { Case } from '../../../../src/core/casefile/case';
import type { CaseFile } from '../../../../src/core/casefile/case-file';
import { textHash } from '../../../../src/core/brand';
import type { NewEvent } from '../../../../src/core/casefile/event';
import type { Task } from '../../../../src/core/casefile/task';
import { wantedTasks } from '../../../../src/core/engine/wanted-tasks';
import { isNoteOwed } from '../../../../src/core/processes/complaint/note-owed';
import { aFile, aTask, aTriagedCase, at, caseworker, events, profile } from '../../../support/builders';

const now = at('2026-03-02 12:00');
const asks = { ...profile, fileNote: 'atEnd' } as const;
const ending = (own: Partial<Case> = {}, file: Partial<CaseFile> = {}): CaseFile =>
  aFile({ matter: aTriagedCase({ stage: 'closing', round: 6, ...own }), profile: asks, ...file });
const wanted = (file: CaseFile): readonly string[] => wantedTasks(file, now).map(({ type, role }) => `${type} ${role}`);
const noted = (own: Partial<Task> = {}): Task => aTask({ type: 'noteInFile', round: 6, state: 'done', outcome: 'noted', ...own });
const approved: NewEvent = {
  kind: 'letterApproved',
  data: { letter: 'reply', textKey: '12|reply|1', hash: textHash('h'), sendAfter: at('2026-03-02 12:05') },
  at: now,
  by: caseworker.id,
};

it.each<[string, CaseFile, readonly string[]]>([
  ['its owner is asked first, and the file waits', ending(), ['noteInFile caseworker']],
  [
    'the file can be taken once it is written',
    ending({}, { tasks: [noted()] }),
    ['noteInFile caseworker', 'closeFile registrar'],
  ],
  ['it is registered first, so that the note says so', ending({ inOrder: null }), ['registerCase registrar']],
  ['nothing is written before the answer has gone', ending({}, { events: events(approved) }), []],
  ['a note of an earlier end is not this one’s', ending({}, { tasks: [noted({ round: 4 })] }), ['noteInFile caseworker']],
  ['of what is no complaint nothing is written', ending({ exit: 'documents' }), ['closeFile registrar']],
  ['of our own operation it is', ending({ exit: 'ownOperation' }), ['noteInFile caseworker']],
  ['where the profile only offers it nobody is asked', ending({}, { profile }), ['closeFile registrar']],
])('%s [R070 R159 I12]', (_what, file, tasks) =>
  expect(wanted(file).filter((one) => /^(closeFile|noteInFile|registerCase) /.test(one))).toEqual(tasks),
);

it('is written by whoever receives where no unit has the case', () =>
  expect(wanted(ending({ unit: null, caseworkerId: null }))).toContain('noteInFile registrar'));

it('is not owed before the end', () => expect(isNoteOwed(ending({ stage: 'deciding' }))).toBe(false));
