// The people of a trial at work: whoever has an open task answers it, by the card or the page it is answered on, and comes back to what did not go through.

import { keysOf } from '../../src/core/brand';
import { people, type PersonKey } from '../../src/local/people';
import { answerFollowUp, answerOutcome, answerRequest } from '../bench/page-answers';
import { providerAnswer } from '../bench/mails';
import { pressAnswer, putMail } from '../bench/people-act';
import { triageAnswers } from '../bench/walk-case';
import { cell, rowsOf, type ListRow } from './rows';
import type { Town } from './town';

interface OpenTask {
  readonly caseId: string;
  readonly type: string;
  readonly file: ListRow;
}

/** How long somebody looks for a card, in milliseconds. */
const patience = 1_500;

type Answering = (town: Town, task: OpenTask) => Promise<void>;

/** What a person does about a task on the common road. */
const answers: Readonly<Record<string, Answering>> = {
  triage: (town, { caseId }) =>
    pressed(town, { who: 'registrar', caseId, type: 'triage', outcome: 'accepted', inputs: triageAnswers }),
  confirmCaseworker: (town, { caseId, file }) =>
    pressed(town, {
      who: 'managerSouth',
      caseId,
      type: 'confirmCaseworker',
      outcome: 'confirmed',
      inputs: { caseworkerId: cell(file, 'CaseworkerId') },
    }),
  forwardToProvider: (town, { caseId, file }) => onPage(town, answerRequest, { who: personOf(file), caseId }),
  providerReply: (town, { file }) => putMail(town, providerAnswer(cell(file, 'Title'), town.m365.clock.now()), 'external'),
  individualFollowUp: (town, { caseId, file }) => onPage(town, answerFollowUp, { who: personOf(file), caseId }),
  decideOutcome: (town, { caseId }) => onPage(town, answerOutcome, { who: 'managerSouth', caseId }),
  closeFile: (town, { caseId }) =>
    pressed(town, {
      who: 'registrar',
      caseId,
      type: 'closeFile',
      outcome: 'fileReceived',
      inputs: { registryNumber: `SN 2026/${caseId.padStart(4, '0')}` },
    }),
};

const pressed = (town: Town, answer: Parameters<typeof pressAnswer>[1]): Promise<void> => pressAnswer(town, answer, patience);

/** Whoever answers on the page has read the case; the history is told of it. */
async function onPage(town: Town, answerIt: typeof answerRequest, reader: Parameters<typeof answerRequest>[1]): Promise<void> {
  await answerIt(town, reader);
  town.note('/read', { who: people[reader.who].id, caseId: reader.caseId });
}

function personOf(file: ListRow): PersonKey {
  const id = cell(file, 'CaseworkerId');
  const found = keysOf(people).find((key) => people[key].id === id);
  if (found === undefined) throw new Error('nobody has the case');
  return found;
}

export interface Work {
  readonly answered: number;
  /** Did not go through, and is tried again. */
  readonly refused: number;
}

/** Everybody answers what is open, some at a time; a provider answers each case once. `asked` remembers who has. */
export async function workOnce(town: Town, asked: Set<string>, atOnce = 6): Promise<Work> {
  const files = new Map(rowsOf(town.m365.store, 'Ärenden').map((file) => [file.id, file]));
  const open = rowsOf(town.m365.store, 'Uppgifter').flatMap((task): readonly OpenTask[] => {
    const caseId = cell(task, 'CaseId');
    const file = files.get(caseId);
    if (cell(task, 'State') !== 'open' || file === undefined) return [];
    return [{ caseId, type: cell(task, 'Type'), file }];
  });
  const todo = open.filter(({ type, caseId }) => type in answers && !asked.has(`${caseId} ${type}`));
  const counts = { answered: 0, refused: 0 };
  const worker = async (): Promise<void> => {
    for (let task = todo.shift(); task !== undefined; task = todo.shift()) {
      const isDone = await answer(town, task);
      counts[isDone ? 'answered' : 'refused'] += 1;
      if (isDone && task.type === 'providerReply') asked.add(`${task.caseId} ${task.type}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return counts;
}

const answer = (town: Town, task: OpenTask): Promise<boolean> =>
  (answers[task.type]?.(town, task) ?? Promise.resolve()).then(
    () => true,
    () => false,
  );
