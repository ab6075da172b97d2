// What a person of a story does: through the card in her chat where the card asks, through the tab's API where there is something to read.

import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { Task } from '../../../src/core/casefile/task';
import { taskType, type TaskTypeId } from '../../../src/core/processes/all';
import { people, type PersonKey } from '../../../src/local/people';
import type { Tenant } from './tenant';

export interface Answered {
  readonly ok: boolean;
  /** She is told to try again in a while. */
  readonly isAway: boolean;
  /** What she reads, as JSON. */
  readonly seen: string;
}

export interface Answers {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly note?: string;
  /** Letters to leave out. */
  readonly without?: readonly string[];
}

interface Asking {
  readonly tenant: Tenant;
  readonly botUrl: () => string;
}

/** POST or GET to the tab's API as a person. */
export async function askApi(
  { tenant, botUrl }: Asking,
  who: PersonKey,
  at: { readonly path: string; readonly body?: unknown },
): Promise<{ readonly status: number; readonly isAway: boolean; readonly json: Record<string, unknown> }> {
  const { token } = await tenant.control('sign-in/as', { personId: people[who].id });
  const response = await fetch(`${botUrl()}${at.path}`, {
    ...(at.body === undefined ? {} : { method: 'POST', body: JSON.stringify(at.body) }),
    headers: { Authorization: `Bearer ${String(token)}`, 'Content-Type': 'application/json' },
  });
  const json = (await response.json()) as Record<string, unknown>;
  return { status: response.status, isAway: response.status >= 500, json };
}

/** GET of a file of the tab's API. */
export async function fetchFile(
  { tenant, botUrl }: Asking,
  who: PersonKey,
  path: string,
): Promise<{ readonly status: number; readonly isAway: boolean; readonly bytes: Uint8Array }> {
  const { token } = await tenant.control('sign-in/as', { personId: people[who].id });
  const response = await fetch(`${botUrl()}${path}`, { headers: { Authorization: `Bearer ${String(token)}` } });
  return { status: response.status, isAway: response.status >= 500, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** Answers a task by its own door. */
export async function answerTask(
  asking: Asking,
  who: PersonKey,
  at: { readonly file: CaseFile; readonly task: Task; readonly outcome: string } & Answers,
): Promise<Answered> {
  return taskType(at.task.type).answeredOn === 'card' ? pressOutcome(asking, who, at) : sendForm(asking, who, at);
}

/** What she reads when nothing has been done with her press. */
const awayWords = ['Något gick fel hos oss', 'Det går inte att nå appen'];

async function pressOutcome(
  asking: Asking,
  who: PersonKey,
  { task, outcome, answers = {} }: { readonly task: Task; readonly outcome: string } & Answers,
): Promise<Answered> {
  const flat = Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  );
  const isReception = task.type === 'triage'; // one button; the answers say what it is, and whose
  const button = isReception ? 'accepted' : outcome;
  const { reason, ...others } = flat;
  const what = outcome === 'notACase' ? reason : 'complaint';
  const filled = isReception ? { what, ...others } : flat;
  return pressOn(asking, who, {
    task,
    data: { verb: 'decide', c: task.caseId, t: task.type, r: task.round, o: button, ...filled },
  });
}

/** Presses a button of the card about a task, with what it carries. */
export async function pressOn(
  { tenant }: Asking,
  who: PersonKey,
  { task, data }: { readonly task: Task; readonly data: Readonly<Record<string, unknown>> },
): Promise<Answered> {
  const about = `"c":"${task.caseId}","t":"${task.type}","r":${task.round}`;
  const isOn = (card: unknown, words: string): boolean => JSON.stringify(card ?? '').includes(words);
  const cards = (await tenant.chat(who)).filter(({ card }) => isOn(card, about));
  // A reminder of the task may lie below it, without its buttons.
  const message = cards.findLast(({ card }) => isOn(card, `"verb":"${String(data['verb'])}"`)) ?? cards.at(-1);
  if (message === undefined) throw new Error(`${who} has no card about ${task.type} of case ${task.caseId}`);
  const action = { type: 'Action.Execute', verb: data['verb'], data };
  const seen = await tenant.control('teams/press', { personId: people[who].id, messageId: message.id, action });
  const words = JSON.stringify(seen);
  return { ok: seen['ok'] === true, isAway: awayWords.some((away) => words.includes(away)), seen: words };
}

async function sendForm(
  asking: Asking,
  who: PersonKey,
  at: { readonly file: CaseFile; readonly task: Task; readonly outcome: string } & Answers,
): Promise<Answered> {
  const { task, outcome, answers = {}, note, without = [] } = at;
  const letters = [];
  for (const letter of lettersFor(task.type, outcome).filter((one) => !without.includes(one))) {
    const { disclosure, ground, replyDue, newDay } = answers;
    const body = { disclosure, ground, replyDue, newDay };
    const draft = await askApi(asking, who, { path: `/api/cases/${task.caseId}/letters/${letter}`, body });
    if (draft.status >= 500) return { ok: false, isAway: true, seen: JSON.stringify(draft.json) };
    const words = String(draft.json['body']).replaceAll(/\[Skriv här[^\]]*\]/g, 'Vi väntar på utförarens utredning.');
    if (draft.status === 200) letters.push({ letter, subject: draft.json['subject'], body: words });
  }
  const texts = note === undefined ? [] : [{ kind: 'followUpNote', subject: '', body: note }];
  const path = `/api/cases/${task.caseId}/tasks/${task.type}/${task.round}/decision`;
  const { status, json } = await askApi(asking, who, { path, body: { outcome, answers, letters, texts } });
  return { ok: status === 200, isAway: status >= 500, seen: JSON.stringify(json) };
}

/** What the table asks for, and the notice that goes with the first letter to the provider. */
function lettersFor(type: TaskTypeId, outcome: string): readonly string[] {
  const wanted = taskType(type).outcomes[outcome]?.letters ?? [];
  return wanted.includes('toProvider') ? [...wanted, 'notice'] : wanted;
}
