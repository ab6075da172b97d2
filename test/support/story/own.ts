// What a person of a story does in a matter beside the complaints, through its page; and how far such matters have come.

import type { Task } from '../../../src/core/casefile/task';
import type { TaskTypeId } from '../../../src/core/processes/all';
import type { PersonKey } from '../../../src/local/people';
import type { StoryWorld } from './world';

export interface OwnAnswer {
  readonly outcome: string;
  readonly answers?: Readonly<Record<string, string>>;
  readonly note?: string;
}

/** Answers the one open task of that type of the newest matter of its process: `taken`, or the code of the refusal. */
export async function answersOwn(
  world: StoryWorld,
  [who, type]: readonly [PersonKey, TaskTypeId],
  body: OwnAnswer,
): Promise<unknown> {
  const task = await openOwn(world, type);
  const path = `/api/matters/${task.caseId}/tasks/${type}/${task.round}`;
  const { json } = await world.as(who).asks(path, body);
  const after = (await tasksOf(world)).find(({ key }) => key === task.key);
  const isTaken = after?.state === 'done' && after.outcome === body.outcome; // also where the bot died before it could say so
  return isTaken ? 'taken' : (json['error'] as { readonly code?: string } | undefined)?.code;
}

const tasksOf = async (world: StoryWorld): Promise<readonly Task[]> =>
  (await world.tenant.others()).flatMap(({ tasks }) => tasks);

async function openOwn(world: StoryWorld, type: TaskTypeId): Promise<Task> {
  const task = (await tasksOf(world)).findLast((one) => one.type === type && one.state === 'open');
  if (task === undefined) throw new Error(`No ${type} is open: ${(await openTasks(world)).join()}`);
  return task;
}

/** Each case and each matter, and where it stands: `closed became`, `appeal testing`. */
export const standings = async (world: StoryWorld): Promise<readonly string[]> => [
  ...(await world.files()).map(({ matter }) => `${matter.stage} ${matter.closedAs ?? '-'}`),
  ...(await world.tenant.others()).map(({ matter }) => `${matter.process} ${matter.stage}`),
];

/** The open tasks of every case and matter, each with whose it is and its day. */
export const openTasks = async (world: StoryWorld): Promise<readonly string[]> =>
  [...(await world.files()), ...(await world.tenant.others())]
    .flatMap(({ tasks }) => tasks)
    .flatMap(({ type, state, role, due }) => (state === 'open' ? [`${type} ${role} ${due}`] : []))
    .sort();

/** The ready text of an answer, as its form shows it, with every hole filled in. */
export async function readyText(
  world: StoryWorld,
  [who, type, outcome]: readonly [PersonKey, TaskTypeId, string],
  words: string,
): Promise<string> {
  const { caseId } = await openOwn(world, type);
  const page = (await world.as(who).asks(`/api/matters/${caseId}`)).json as unknown as Drafted;
  const task = page.tasks.find((one) => one.type === type && one.isOpen);
  const draft = task?.outcomes.find(({ code }) => code === outcome)?.draft ?? '';
  return draft.replaceAll(/\[Skriv här[^\]]*\]/g, words);
}

interface Drafted {
  readonly tasks: readonly {
    readonly type: string;
    readonly isOpen: boolean;
    readonly outcomes: readonly { readonly code: string; readonly draft: string }[];
  }[];
}
