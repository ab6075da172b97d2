// The roads an explorer goes, act by act: what comes from outside, what somebody answers, how far the clock goes; and the answers asked of a replica as the tab
// asks them.

import { z } from 'zod';
import { apiRoutes } from '../../../bot/api/server';
import { knownActor } from '../../../src/app/actor';
import type { App } from '../../../src/app/app';
import { change } from '../../../src/app/decisions/change';
import { observe } from '../../../src/app/pass/observe';
import { caseId, keysOf, personId } from '../../../src/core/brand';
import { caseNumber } from '../../../src/core/casefile/case';
import type { NewEvent } from '../../../src/core/casefile/event';
import type { TaskTypeId } from '../../../src/core/processes/all';
import { no, ok, type Result } from '../../../src/core/result';
import { people, type PersonKey } from '../../../src/local/people';
import type { Store } from '../../../src/local/store';
import { readyDraft } from '../../../test/support/eku-draft';
import { providerAnswer } from '../../bench/mails';
import { complaintOf } from '../complaints';
import { rowsOf } from '../rows';
import { postsIn } from './stand';

/** Something somebody asks the bot for; asked again it may be refused, because it is done. */
export type Ask = (app: App) => Promise<Result<unknown>>;

export interface Act {
  readonly name: string;
  /** A mail that comes first, and from where. */
  readonly mail?: (seen: App) => Promise<{ readonly mime: string; readonly from: 'internal' | 'external' }>;
  /** Minutes by which the clock goes on first. */
  readonly minutes?: number;
  /** What is then asked; `seen` is what whoever asks has before her, read beside the replica. */
  readonly asks?: (seen: App) => Promise<readonly Ask[]>;
}

/** The case of a road; there is but one. */
const id = '1';

/** Asks an address of the tab's API as somebody, of the app it is given. */
function asking(who: PersonKey, path: string, body?: unknown): Ask {
  const method = body === undefined ? 'get' : 'post';
  return async (app) => {
    const found = apiRoutes
      .map((one) => ({ one, params: paramsIn(one.path, path) }))
      .find(({ one, params }) => one.method === method && params !== null);
    if (found === undefined || found.params === null) throw new Error(`no address ${path}`);
    const person = personId(people[who].id);
    const actor = await knownActor(app, person, 'now');
    if (!actor.ok) return actor;
    const { one, params } = found;
    const asked = {
      app,
      actor: actor.value,
      who: { personId: person, name: people[who].givenName },
      params,
      body,
      raw: new Uint8Array(),
      seen: undefined,
    };
    return one.answer({ ...asked, language: 'sv' });
  };
}

/** The names of a path’s parts; null where it is another path. */
function paramsIn(template: string, path: string): Readonly<Record<string, string>> | null {
  const [wanted, given] = [template.split('/'), path.split('/')];
  const isIt = wanted.length === given.length && wanted.every((part, n) => part.startsWith(':') || part === given[n]);
  return isIt
    ? Object.fromEntries(wanted.flatMap((part, n) => (part.startsWith(':') ? [[part.slice(1), given[n] ?? '']] : [])))
    : null;
}

interface Answering {
  readonly type: TaskTypeId;
  readonly outcome: string;
  readonly answers?: object;
  readonly more?: object;
  readonly who?: PersonKey;
}

/** An answer to the open task of a type, by whoever has it. */
async function answering(seen: App, { type, outcome, answers = {}, more = {}, who }: Answering): Promise<Ask> {
  const { tasks } = await observe(seen, caseId(id));
  const task = tasks.find((one) => one.type === type && one.state === 'open');
  const owner = keysOf(people).find((key) => people[key].id === task?.ownerId);
  const path = `/api/cases/${id}/tasks/${type}/${task?.round ?? 0}/decision`;
  return asking(who ?? owner ?? 'managerSouth', path, { outcome, answers, ...more });
}

const answered = (given: Answering): Act => ({
  name: `${given.type}: ${given.outcome}`,
  asks: async (seen) => [await answering(seen, given)],
});

const received = { danger: 'no', responsibility: 'soder', providerId: 'omsorgsteamet', replyWish: 'none', protection: 'normal' };
const forward = { disclosure: 'noName', legalFlags: [], topic: 'missedVisits', replyDue: '2026-03-10' };

const letter = z.object({ subject: z.string(), body: z.string() });

/** The request to the provider with its letter, as the page has drawn it. */
async function forwarding(seen: App): Promise<readonly Ask[]> {
  const { matter } = await observe(seen, caseId(id));
  const who = keysOf(people).find((key) => people[key].id === matter.caseworkerId) ?? 'caseworkerSouth';
  const drawn = await asking(who, `/api/cases/${id}/letters/toProvider`, forward)(seen);
  if (!drawn.ok) throw new Error(drawn.problem.code);
  const { subject, body } = letter.parse(drawn.value);
  const letters = [{ letter: 'toProvider', subject, body: body.replaceAll(/\[Skriv här[^[\]]{0,200}\]/g, 'Vi väntar.') }];
  const more = { letters };
  return [await answering(seen, { type: 'forwardToProvider', outcome: 'sent', answers: forward, more, who })];
}

async function approving(seen: App): Promise<readonly Ask[]> {
  const { choices, hash } = await readyDraft(async (path, body) => {
    const answer = await asking('managerSouth', path, body)(seen);
    if (!answer.ok) throw new Error(answer.problem.code);
    return { json: z.record(z.string(), z.unknown()).parse(answer.value) };
  });
  return [asking('managerSouth', `/api/cases/${id}/eku/approve`, { choices, hash })];
}

/** What the manager answers who is asked whether a post came to the channel: what she sees there. */
export async function postsToLookFor(seen: App, store: Store): Promise<readonly Ask[]> {
  if (rowsOf(store, 'Ärenden').length === 0) return [];
  const { tasks } = await observe(seen, caseId(id));
  if (!tasks.some(({ type, state }) => type === 'checkEkuPost' && state === 'open')) return [];
  const outcome = postsIn(store) > 0 ? 'wasPosted' : 'postAgain';
  return [await answering(seen, { type: 'checkEkuPost', outcome, who: 'managerSouth' })];
}

const comes: Act = {
  name: 'a complaint comes',
  mail: (seen) => Promise.resolve({ mime: complaintOf('', 1, new Date(seen.clock.now())).mime, from: 'internal' }),
};
const sixMinutes: Act = { name: 'six minutes go by', minutes: 6 };

/** Ordered as its history has it when one has chosen and another confirmed; its pass disposes of it ten minutes later. */
const ordering: Ask = (app) =>
  change(app, caseId(id), (file, at) => {
    if (file.events.some(({ kind }) => kind === 'disposalOrdered')) return no('alreadyDecided');
    const data = { ground: 'planRunOut', chosenBy: personId(people.registrar.id) } as const;
    const event: NewEvent = { kind: 'disposalOrdered', data, at, by: personId(people.departmentHead.id) };
    return ok({ matter: { lastDecision: { task: '', patch: {}, events: [event] } } });
  });

/** By name; each begins in an empty tenant. */
export const roads = {
  /** To the provider, to EKU, and a morning on which everybody’s desk is looked at. */
  eku: [
    comes,
    answered({ type: 'triage', outcome: 'accepted', answers: { ...received, topic: 'missedVisits' }, who: 'registrar' }),
    { name: 'forwardToProvider: sent', asks: forwarding },
    sixMinutes,
    {
      name: 'the provider answers',
      mail: async (seen) => {
        const { matter } = await observe(seen, caseId(id));
        return { mime: providerAnswer(caseNumber(matter), new Date(seen.clock.now())), from: 'external' };
      },
    },
    answered({ type: 'individualFollowUp', outcome: 'needsNotMet', answers: { parts: ['measures'] } }),
    answered({ type: 'decideOutcome', outcome: 'toEku', who: 'managerSouth' }),
    { name: 'approveEku', asks: approving },
    sixMinutes,
    { name: 'the next morning', minutes: 23 * 60 },
  ],
  /** Put right at once, ended, registered, and disposed of. */
  disposal: [
    comes,
    answered({ type: 'triage', outcome: 'notACase', answers: { reason: 'fixedOnSpot' }, who: 'registrar' }),
    answered({
      type: 'recordFixed',
      outcome: 'recorded',
      answers: { fixedBy: 'provider', topic: 'missedVisits', providerId: 'omsorgsteamet' },
      who: 'registrar',
    }),
    answered({ type: 'tellPerson', outcome: 'notNeeded', answers: { reason: 'wantsNoWord' }, who: 'registrar' }),
    {
      name: 'registered',
      asks: () => Promise.resolve([asking('registrar', `/api/cases/${id}/register`, { number: 'SN 2026/0701', inOrder: null })]),
    },
    { name: 'ordered to be disposed of', minutes: 10, asks: () => Promise.resolve([ordering]) },
    { name: 'eleven minutes go by', minutes: 11 },
  ],
} as const satisfies Readonly<Record<string, readonly Act[]>>;

export type Road = keyof typeof roads;
