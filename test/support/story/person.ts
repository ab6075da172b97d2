// A person of a story: she answers her tasks, gives them away, asks the tab, and does it again when the bot died under her.

import { setTimeout as pause } from 'node:timers/promises';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { Task } from '../../../src/core/casefile/task';
import type { TaskTypeId } from '../../../src/core/processes/all';
import { people, type PersonKey } from '../../../src/local/people';
import { answerTask, askApi, fetchFile, pressOn, type Answered, type Answers } from './acts';
import type { Crew } from './crew';
import type { Tenant } from './tenant';

export interface Person {
  /** Answers a task, and it is answered. */
  readonly decides: (type: TaskTypeId, outcome: string, more?: Answers) => Promise<void>;
  /** Tries, and answers what she reads. */
  readonly tries: (type: TaskTypeId, outcome: string, more?: Answers) => Promise<Answered>;
  readonly givesAway: (type: TaskTypeId, how: string, more?: { to?: PersonKey; reason?: string }) => Promise<Answered>;
  readonly asks: (path: string, body?: unknown) => Promise<{ readonly status: number; readonly json: Record<string, unknown> }>;
  /** The same, where what follows comes with the next minute's look and not at once: the clock goes on before anything is looked at. */
  readonly asksFirst: Person['asks'];
  /** A file: *Hämta akten*. */
  readonly fetches: (path: string) => Promise<Uint8Array>;
  readonly says: (text: string) => Promise<void>;
}

export interface Stage {
  readonly tenant: Tenant;
  readonly crew: Crew;
  /** Ends when all is at rest and every invariant holds, with the cases as they then stand. */
  readonly step: (what: string) => Promise<readonly CaseFile[]>;
  readonly settle: () => Promise<void>;
}

/** Somebody who acts through her own doors only. */
export function personOn(stage: Stage, who: PersonKey): Person {
  const { tenant, crew, step } = stage;
  const asking = { tenant, botUrl: crew.url };
  const answers = async (type: TaskTypeId, outcome: string, more: Answers = {}) => {
    const { file, task } = await openTask(tenant, type);
    const answered = await untilHeard(() => insisting(stage, () => answerTask(asking, who, { file, task, outcome, ...more })));
    return { task, answered, files: await step(`${who} answers ${type} with ${outcome}`) };
  };
  return {
    tries: async (type, outcome, more) => (await answers(type, outcome, more)).answered,
    decides: async (type, outcome, more) => {
      const { task, answered, files } = await answers(type, outcome, more);
      const after = files.flatMap(({ tasks }) => tasks).find(({ key }) => key === task.key);
      if (after?.state !== 'done' || after.outcome !== outcome)
        throw new Error(`${type} is not answered: ${answered.seen.slice(0, 1500)}\n${crew.heard().slice(-1500)}`);
    },
    givesAway: async (type, how, { to, reason = '' } = {}) => {
      const { task } = await openTask(tenant, type);
      const keys = { c: task.caseId, t: type, r: task.round };
      const filled = { ...(to === undefined ? {} : { to: people[to].id }), ...(reason === '' ? {} : { giveAwayReason: reason }) };
      const data = { verb: 'giveAway', ...keys, how, ...filled };
      const answered = await untilHeard(() => insisting(stage, () => pressOn(asking, who, { task, data })));
      await step(`${who} gives ${type} away`);
      return answered;
    },
    asks: async (path, body) => {
      const answer = await untilHeard(() => insisting(stage, () => askApi(asking, who, { path, body })));
      await step(`${who} asks ${path}`);
      return answer;
    },
    asksFirst: (path, body) => untilHeard(() => insisting(stage, () => askApi(asking, who, { path, body }))),
    fetches: async (path) => {
      const { bytes } = await untilHeard(() => insisting(stage, () => fetchFile(asking, who, path)));
      await step(`${who} fetches ${path}`);
      return bytes;
    },
    says: async (text) => {
      await insisting(stage, () => tenant.control('teams/say', { personId: people[who].id, text }));
      await step(`${who} says something`);
    },
  };
}

/** Who is told to try again does so, as often as it takes. */
async function untilHeard<T extends { readonly isAway: boolean }>(act: () => Promise<T>): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answered = await act();
    if (!answered.isAway) return answered;
    await pause(100);
  }
  return act();
}

async function insisting<T>({ crew, settle }: Stage, act: () => Promise<T>): Promise<T> {
  try {
    const answered = await act();
    if (isAway(answered) && (await crew.hasDied())) await settle();
    return answered;
  } catch (failure) {
    if (!(await crew.hasDied())) throw failure;
    await settle();
    return act();
  }
}

const isAway = (answered: unknown): boolean =>
  typeof answered === 'object' && answered !== null && 'isAway' in answered && answered.isAway === true;

/** The newest open task of a type. */
async function openTask(tenant: Tenant, type: TaskTypeId): Promise<{ readonly file: CaseFile; readonly task: Task }> {
  const open = (await tenant.files())
    .toReversed()
    .flatMap((file) => file.tasks.filter(({ state }) => state === 'open').map((task) => ({ file, task })));
  const found = open.find(({ task }) => task.type === type);
  if (found === undefined) throw new Error(`no open ${type}, but ${open.map(({ task }) => task.type).join() || 'nothing'}`);
  return found;
}
