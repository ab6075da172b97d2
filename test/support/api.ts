// The tab's API as a person asks it, and the steps of the stair that bring a case to where a test begins.

import { observe } from '../../src/app/pass/observe';
import { caseId } from '../../src/core/brand';
import { seenOf } from '../../src/core/casefile/news';
import type { CaseFile } from '../../src/core/casefile/case-file';
import { people, type PersonKey } from '../../src/local/people';
import type { BotWorld } from './bot-world';
import { forwardedComplaint } from './bot-mails';
import { until } from './until';

export interface ApiAnswer {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
  readonly text: string;
}

export interface Api {
  readonly get: (who: PersonKey, path: string) => Promise<ApiAnswer>;
  readonly post: (who: PersonKey, path: string, body?: unknown) => Promise<ApiAnswer>;
  /** The same of what was read before it is changed (*If-Match*). */
  readonly postSeen: (
    who: PersonKey,
    path: string,
    given: { readonly body: unknown; readonly seen: string },
  ) => Promise<ApiAnswer>;
}

/** Asks with the person's own token from local sign-in. */
export function apiOf(world: BotWorld): Api {
  const asked = async (who: PersonKey, path: string, init: RequestInit): Promise<ApiAnswer> => {
    const { token } = await world.local$('sign-in/as', { personId: people[who].id });
    const headers = { ...(init.headers as Record<string, string> | undefined), Authorization: `Bearer ${String(token)}` };
    const response = await fetch(`${world.bot.url}${path}`, { ...init, headers });
    const text = await response.text();
    return { status: response.status, text, json: JSON.parse(text) as ApiAnswer['json'] };
  };
  return {
    get: (who, path) => asked(who, path, {}),
    post: (who, path, body = {}) => asked(who, path, { method: 'POST', body: JSON.stringify(body) }),
    postSeen: (who, path, { body, seen }) =>
      asked(who, path, { method: 'POST', body: JSON.stringify(body), headers: { 'If-Match': `"${seen}"` } }),
  };
}

/** Moves business time forward and waits until the bot's look, which goes day by day, has come as far. */
export async function later(world: BotWorld, minutes: number): Promise<void> {
  const { app, loop } = world.bot;
  const to = new Date(Date.parse(app.clock.now()) + minutes * 60_000).toISOString();
  await world.local$('clock', { to });
  loop.nudge();
  await until(async () => String((await world.local$('clock'))['reached']) >= to);
  await app.later.idle();
  await loop.atRest();
}

export const fileOf = (world: BotWorld, id: string): Promise<CaseFile> => observe(world.bot.app, caseId(id));

/** What somebody who reads the case now has seen, as her page hands it back. */
export const seenNow = async (world: BotWorld, id: string): Promise<string> => seenOf(await fileOf(world, id));

/** The code of a refusal; undefined where it was none. */
export const codeOf = ({ json }: Pick<ApiAnswer, 'json'>): string | undefined =>
  (json['error'] as { readonly code?: string } | undefined)?.code;

/** Who handles a case of Söder: its two caseworkers take turns. */
export const caseworkerOf = async (world: BotWorld, id: string): Promise<PersonKey> =>
  (await fileOf(world, id)).matter.caseworkerId === people.caseworkerSouth.id ? 'caseworkerSouth' : 'caseworkerSouthSecond';

const received = { danger: 'no', responsibility: 'soder', providerId: 'omsorgsteamet', replyWish: 'none', protection: 'normal' };

/** A complaint by mail that the registrar has received; answers the case's id. */
export async function receivedCase(world: BotWorld, n: number, answers: object = {}): Promise<string> {
  await world.mail(forwardedComplaint(n));
  return takenCase(world, n, answers);
}

/** The same of a mail that has come. */
export async function takenCase(world: BotWorld, n: number, answers: object = {}): Promise<string> {
  await world.settle();
  const id = String(n);
  const done = await apiOf(world).post('registrar', `/api/cases/${id}/tasks/triage/1/decision`, {
    outcome: 'accepted',
    answers: { ...received, topic: 'missedVisits', ...answers },
  });
  if (done.status !== 200) throw new Error(done.text);
  await world.settle();
  return id;
}

/** A case on its way to EKU: the provider asked, the individual followed up, the manager's decision taken. */
export async function escalatedCase(world: BotWorld, n: number, answers: object = {}): Promise<string> {
  const id = await receivedCase(world, n, answers);
  const steps = [
    ['forwardToProvider', 'skipped', { reason: 'danger', legalFlags: [], topic: 'missedVisits' }],
    ['individualFollowUp', 'needsNotMet', { parts: ['measures'] }],
    ['decideOutcome', 'toEku', {}],
  ] as const;
  for (const [type, outcome, given] of steps) await decide(world, { id, type, outcome, given });
  return id;
}

async function decide(
  world: BotWorld,
  { id, type, outcome, given }: { readonly id: string; readonly type: string; readonly outcome: string; readonly given: object },
): Promise<void> {
  const file = await fileOf(world, id);
  const task = file.tasks.find((one) => one.type === type && one.state === 'open');
  const who = (Object.keys(people) as PersonKey[]).find((key) => people[key].id === task?.ownerId) ?? managerOf(file);
  const path = `/api/cases/${id}/tasks/${type}/${task?.round ?? 0}/decision`;
  const done = await apiOf(world).post(who, path, { outcome, answers: given });
  if (done.status !== 200) throw new Error(`${type}: ${done.text}`);
  await world.settle();
}

const managerOf = (file: CaseFile): PersonKey => (file.matter.unit === 'norr' ? 'managerNorth' : 'managerSouth');
