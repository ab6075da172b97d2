// The people of a trial at work: whoever has an open task answers it, by the card or the page it is answered on, and comes back to what did not go through.

import { keysOf } from '../../src/core/brand';
import { people, type PersonKey } from '../../src/local/people';
import {
  answerFollowUp,
  answerNeedsNotMet,
  answerNotReached,
  answerOutcome,
  answerOutcomeUnmet,
  answerRequest,
  answerSkipped,
  answerToEku,
} from '../bench/page-answers';
import { providerAnswer } from '../bench/mails';
import { pressAnswer, putMail } from '../bench/people-act';
import { triageAnswers } from '../bench/walk-case';
import { archiveWork } from './archivists';
import { answerAtOnce } from './at-once';
import { approvePost, checkPost, ekuWork } from './eku-people';
import { roadOf } from './roads';
import { cell, rowsOf, type ListRow } from './rows';
import type { Town } from './town';

interface OpenTask {
  readonly caseId: string;
  readonly type: string;
  readonly round: string;
  readonly file: ListRow;
}

/** How long somebody looks for a card, in milliseconds. */
const patience = 1_500;

type Answering = (town: Town, task: OpenTask) => Promise<void>;

/** What a person does about a task, by the road of its case. */
const answers: Readonly<Record<string, Answering>> = {
  triage: (town, task) => (roadOf(task.caseId) === 'twoAtOnce' ? triagedAtOnce(town, task) : triaged(town, task)),
  readAlarm: (town, { caseId }) => pressed(town, { who: 'registrar', caseId, type: 'readAlarm', outcome: 'inDanger' }),
  dangerNow: (town, { caseId }) => {
    const answer = { caseId, type: 'dangerNow', outcome: 'safeNow', inputs: { reason: 'called' } };
    // The head of the department's before a unit has the case, and its manager's after that.
    return pressed(town, { who: 'departmentHead', ...answer }).catch(() => pressed(town, { who: 'managerSouth', ...answer }));
  },
  confirmCaseworker: (town, { caseId, file }) =>
    pressed(town, {
      who: 'managerSouth',
      caseId,
      type: 'confirmCaseworker',
      outcome: 'confirmed',
      inputs: { caseworkerId: cell(file, 'CaseworkerId') },
    }),
  replaceCaseworker: (town, { caseId }) =>
    pressed(town, {
      who: 'managerSouth',
      caseId,
      type: 'replaceCaseworker',
      outcome: 'confirmed',
      inputs: { caseworkerId: people.caseworkerSouth.id },
    }),
  forwardToProvider: (town, { caseId, file }) =>
    onPage(town, roadOf(caseId) === 'protected' ? answerSkipped : answerRequest, { who: personOf(file), caseId }),
  providerReply: async (town, { caseId, file }) => {
    if (roadOf(caseId) !== 'eku') return putMail(town, providerAnswer(cell(file, 'Title'), town.m365.clock.now()), 'external');
    const inputs = { reason: 'timeIsUp' };
    await pressed(town, { who: personOf(file), caseId, type: 'providerReply', outcome: 'noAnswer', inputs });
  },
  individualFollowUp: (town, { caseId, file }) =>
    onPage(town, roadOf(caseId) === 'eku' ? answerNeedsNotMet : answerFollowUp, { who: personOf(file), caseId }),
  decideOutcome: (town, task) => onPage(town, outcomeOf(task), { who: 'managerSouth', caseId: task.caseId }),
  giveAnswer: (town, { caseId, file }) => onPage(town, answerNotReached, { who: personOf(file), caseId }),
  approveEku: approvePost,
  checkEkuPost: (town, task) => checkPost(town, task, patience),
  closeFile: (town, { caseId }) =>
    pressed(town, {
      who: 'registrar',
      caseId,
      type: 'closeFile',
      outcome: 'fileReceived',
      inputs: { registryNumber: `SN 2026/${caseId.padStart(4, '0')}` },
    }),
};

/** First to EKU, and then to its end. */
function outcomeOf({ caseId, file }: OpenTask): typeof answerOutcome {
  if (roadOf(caseId) !== 'eku') return answerOutcome;
  return cell(file, 'Stage') === 'deciding' ? answerToEku : answerOutcomeUnmet;
}

/** On the road of danger whoever receives a case says that there is some; on the road of protection, that the identity is protected. */
function triaged(town: Town, { caseId }: OpenTask): Promise<void> {
  const road = roadOf(caseId);
  const danger = road === 'danger' ? 'yes' : triageAnswers.danger;
  const protection = road === 'protected' ? 'protected' : triageAnswers.protection;
  const inputs = { ...triageAnswers, danger, protection };
  return pressed(town, { who: 'registrar', caseId, type: 'triage', outcome: 'accepted', inputs });
}

/** Two registrars receive it at the same moment, and do not agree on what the complainant wished for. */
async function triagedAtOnce(town: Town, { caseId, round }: OpenTask): Promise<void> {
  const saying = (replyWish: string) => ({ outcome: 'accepted', answers: { ...triageAnswers, replyWish } });
  const ends = await answerAtOnce(town, {
    caseId,
    type: 'triage',
    round,
    answers: [
      { who: 'registrar', ...saying('email') },
      { who: 'mas', ...saying('unknown') },
    ],
  });
  if (!ends.some(({ isTaken }) => isTaken)) throw new Error(ends.map(({ said }) => said).join(' '));
}

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
  /** What did not go through, and is tried again: the task, and what was said. */
  readonly refused: readonly string[];
}

/** Everybody answers what is open, some at a time; a provider answers each case once. `asked` remembers who has. */
export async function workOnce(town: Town, asked: Set<string>, atOnce = 6): Promise<Work> {
  const files = new Map(rowsOf(town.m365.store, 'Ärenden').map((file) => [file.id, file]));
  const open = rowsOf(town.m365.store, 'Uppgifter').flatMap((task): readonly OpenTask[] => {
    const caseId = cell(task, 'CaseId');
    const file = files.get(caseId);
    if (cell(task, 'State') !== 'open' || file === undefined) return [];
    return [{ caseId, type: cell(task, 'Type'), round: cell(task, 'Round'), file }];
  });
  const todo = open.filter(({ type, caseId }) => type in answers && !asked.has(`${caseId} ${type}`));
  const refused: string[] = [];
  let answered = 0;
  const worker = async (): Promise<void> => {
    for (let task = todo.shift(); task !== undefined; task = todo.shift()) {
      const said = await refusalOf(town, task);
      if (said === null) answered += 1;
      else refused.push(`case ${task.caseId} ${task.type}: ${said}`);
      if (said === null && task.type === 'providerReply') asked.add(`${task.caseId} ${task.type}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  answered += (await ekuWork(town)) + (await archiveWork(town, asked));
  return { answered, refused };
}

/** Null where it went through. */
const refusalOf = (town: Town, task: OpenTask): Promise<string | null> =>
  (answers[task.type]?.(town, task) ?? Promise.resolve()).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
