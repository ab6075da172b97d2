// A provider that answers through a link: the request sent by one's own secure way, the link made by whoever waits, and the form as a browser hands it in.

import { eventsOf } from '../../src/core/casefile/event';
import { addDays, dayOf } from '../../src/core/time/plain-date';
import { people, type PersonKey } from '../../src/local/people';
import { apiOf, fileOf, receivedCase, type ApiAnswer } from './api';
import type { BotWorld } from './bot-world';

/** Whoever the case was drawn for. */
export async function whoHas(world: BotWorld, id: string): Promise<PersonKey> {
  const { caseworkerId } = (await fileOf(world, id)).matter;
  return (Object.keys(people) as PersonKey[]).find((key) => people[key].id === caseworkerId) ?? 'caseworkerSouth';
}

/** A case whose provider has been asked. */
export const askedCase = async (world: BotWorld, n: number, received: object = {}): Promise<string> =>
  askProvider(world, await receivedCase(world, n, received));

/** Asks the provider of a case that has been received, to answer within eight days. */
export async function askProvider(world: BotWorld, id: string): Promise<string> {
  const today = dayOf(world.bot.app.clock.now());
  const answers = {
    disclosure: 'noName',
    concerns: 'noName',
    ground: 'none',
    legalFlags: [],
    topic: 'food',
    replyDue: addDays(today, 8),
  };
  const sent = await apiOf(world).post(await whoHas(world, id), `/api/cases/${id}/tasks/forwardToProvider/2/decision`, {
    outcome: 'sent',
    answers: { ...answers, channel: 'own', sentDay: today },
    kept: [],
    texts: [{ kind: 'sentElsewhere', subject: 'Begäran', body: 'Vad hände?' }],
  });
  if (sent.status !== 200) throw new Error(sent.text);
  await world.settle();
  if (eventsOf((await fileOf(world, id)).events, 'sentOwnWay').length === 0) throw new Error('Nothing was sent.');
  return id;
}

export interface Link {
  readonly path: string;
  readonly code: string;
  readonly until: string;
}

export const makeLink = async (world: BotWorld, id: string, who?: PersonKey): Promise<ApiAnswer> =>
  apiOf(world).post(who ?? (await whoHas(world, id)), `/api/cases/${id}/answer-link`);

/** One whose code goes by mail. */
export const mailedLink = async (world: BotWorld, id: string, who?: PersonKey): Promise<ApiAnswer> =>
  apiOf(world).post(who ?? (await whoHas(world, id)), `/api/cases/${id}/answer-link`, { code: 'mail' });

/** The link of a case that waits. */
export async function linkOf(world: BotWorld, id: string): Promise<Link> {
  const made = await makeLink(world, id);
  if (made.status !== 200) throw new Error(made.text);
  return made.json as unknown as Link;
}

export interface Page {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** Posts a form to an address of /svar. */
export const post = (world: BotWorld, path: string, fields: Readonly<Record<string, string>>): Promise<Page> =>
  postFiles(world, { path, files: [] }, fields);

/** The same with files, each under a name that says somebody's. */
export async function postFiles(
  world: BotWorld,
  { path, files }: { readonly path: string; readonly files: readonly Uint8Array<ArrayBuffer>[] },
  fields: Readonly<Record<string, string>>,
): Promise<Page> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const bytes of files) form.append('files', new Blob([bytes]), 'Greta Holms journal.pdf');
  const response = await fetch(`${world.bot.url}${path}`, { method: 'POST', body: form });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

export const answer = {
  step: 'answer',
  happened: 'Besöket uteblev.',
  done: 'Vi har infört en kontroll.',
  told: 'Vi ringde.',
} as const;
