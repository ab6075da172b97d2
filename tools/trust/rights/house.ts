// A town whose matters stand where rights may differ: complaints brought there by the people whose work it is, other matters of every process at each of their stages;
// and then everything that is written is refused, so that whatever is asked for, nothing changes.

import { instant, keysOf, matterId, personId, unitId, type UnitId } from '../../../src/core/brand';
import { newOwnMatter } from '../../../src/core/casefile/own-matter';
import { ownProcesses, type OwnProcessId } from '../../../src/core/processes/all';
import { readProfile, versionOf } from '../../../src/core/routine/profile';
import { dayOf } from '../../../src/core/time/plain-date';
import { addDays } from '../../../src/core/time/plain-date';
import { takeInMails } from '../../../src/app/intake/take-in';
import { createMatter } from '../../../src/graph/lists/matters';
import { createWatch } from '../../../src/graph/lists/watch';
import { people, groups, type PersonKey } from '../../../src/local/people';
import { apiOf } from '../../../test/support/api';
import { forwardedComplaint } from '../../../test/support/bot-mails';
import { startBotWorld, type BotWorld } from '../../../test/support/bot-world';
import { knownMatters, type Known, type OpenedTo } from './known';
import { readersIn, type Town } from './reading';

export const steps = [
  'received',
  'assessing',
  'withProvider',
  'followingUp',
  'deciding',
  'escalating',
  'closed',
  'exited',
] as const;
export type Step = (typeof steps)[number];

/** A complaint as it is to stand. */
export interface Wanted {
  readonly upTo: Step;
  readonly unit: 'soder' | 'norr';
  readonly level: 'normal' | 'protected' | 'named';
}

export interface Built {
  readonly complaints: readonly Wanted[];
  readonly processes: readonly OwnProcessId[];
  /** All stages of each, or its first alone. */
  readonly allStages: boolean;
  readonly away: Town['away'];
}

export interface House {
  readonly world: BotWorld;
  readonly town: Town;
  readonly matters: readonly Known[];
}

/** Everybody of it is at rest, and nothing can be written any more but who reads. */
export async function openHouse(built: Built): Promise<House> {
  const world = await startBotWorld();
  const opened = await walkAll(world, built.complaints);
  for (const process of built.processes) await place(world, process, built.allStages);
  await world.settle();
  for (const [who, standIn] of built.away) await goAway(world, who, standIn);
  await world.settle();
  const town = {
    profile: readProfile('ekbacka'),
    away: built.away,
    readers: readersIn(readProfile('ekbacka'), Object.values(groups)),
  };
  shut(world);
  return { world, town, matters: knownMatters(world.local.store, opened) };
}

interface Walker {
  readonly id: string;
  readonly wanted: Wanted;
  readonly left: Answer[];
}

/** All of them at once, a step at a time: what one step calls for is there when all have taken it. */
async function walkAll(world: BotWorld, complaints: readonly Wanted[]): Promise<ReadonlyMap<string, OpenedTo>> {
  const walkers = complaints.map((wanted, at): Walker => ({ id: String(at + 1), wanted, left: [...roadOf(wanted)] }));
  for (const { id } of walkers) {
    await world.mail(mailOf(Number(id)));
    await takeInMails(world.bot.app); // so that the first is number one
  }
  for (let at = 0; walkers.some(({ left }) => left.length > at); at += 1) {
    await world.settle();
    for (const { id, left } of walkers) {
      const next = left[at];
      if (next !== undefined) await answer(world, id, next);
    }
  }
  await world.settle();
  const opened = new Map<string, OpenedTo>();
  for (const { id, wanted } of walkers) if (wanted.level === 'named') opened.set(id, await shutToNamed(world, id, wanted));
  await world.settle();
  return opened;
}

async function shutToNamed(world: BotWorld, id: string, { unit }: Wanted): Promise<OpenedTo> {
  const readers = [people.mas.id, people[unit === 'soder' ? 'caseworkerNorth' : 'caseworkerSouth'].id];
  const by = unit === 'soder' ? 'managerSouth' : 'managerNorth';
  const said = await apiOf(world).post(by, `/api/cases/${id}/readers`, { readers, isLimited: true });
  if (said.status !== 200) throw new Error(`readers: ${said.text}`);
  return { isLimited: true, readers };
}

type Answer = readonly [type: string, outcome: string, answers: object, more?: object];

const skipped: Answer = ['forwardToProvider', 'skipped', { reason: 'danger', legalFlags: [], topic: 'missedVisits' }];
const unmet: Answer = ['individualFollowUp', 'needsNotMet', { parts: ['measures'] }];
const asked: Answer = [
  'forwardToProvider',
  'sent',
  {
    ...{ disclosure: 'noName', concerns: 'noName', ground: 'none', legalFlags: [], topic: 'missedVisits' },
    ...{ replyDue: '2026-03-10', channel: 'own', sentDay: '2026-03-02' },
  },
  { kept: [], texts: [{ kind: 'sentElsewhere', subject: 'Begäran', body: 'Vad hände?' }] },
];
const roads: Readonly<Record<Exclude<Step, 'received' | 'exited'>, readonly Answer[]>> = {
  assessing: [],
  withProvider: [asked],
  followingUp: [skipped],
  deciding: [skipped, unmet],
  escalating: [skipped, unmet, ['decideOutcome', 'toEku', {}]],
  closed: [
    skipped,
    unmet,
    ['decideOutcome', 'approved', { reason: 'otherTakesOver' }],
    ['closeFile', 'fileReceived', { registryNumber: 'SN 2026/0' }],
  ],
};

/** What is answered on the way there. */
function roadOf({ upTo, unit, level }: Wanted): readonly Answer[] {
  if (upTo === 'received') return [];
  if (upTo === 'exited') return [['triage', 'notACase', { reason: 'testMail' }]];
  const said = { danger: 'no', providerId: 'omsorgsteamet', replyWish: 'none', topic: 'missedVisits' };
  const protection = level === 'protected' ? 'protected' : 'normal';
  return [['triage', 'accepted', { ...said, responsibility: unit, protection }], ...roads[upTo]];
}

/** Whoever has the open task answers it. */
async function answer(world: BotWorld, id: string, [type, outcome, answers, more = {}]: Answer): Promise<void> {
  const known = knownMatters(world.local.store, new Map()).find((one) => one.id === id);
  const task = known?.tasks.find((one) => one.type === type && one.isOpen);
  if (task === undefined)
    throw new Error(`${id}: no open ${type}, but ${known?.stage}: ${known?.tasks.map((one) => one.type).join()}`);
  const manager = task.unit === 'norr' ? 'managerNorth' : 'managerSouth';
  const byRole: PersonKey = task.role === 'registrar' ? 'registrar' : manager;
  const who = keysOf(people).find((key) => people[key].id === task.owner) ?? byRole;
  const given = 'registryNumber' in answers ? { registryNumber: `SN 2026/${id.padStart(4, '0')}` } : answers;
  const path = `/api/cases/${id}/tasks/${type}/${task.round}/decision`;
  const done = await apiOf(world).post(who, path, { outcome, answers: given, ...more });
  if (done.status !== 200) throw new Error(`${id} ${type} by ${who}: ${done.text}`);
}

const mailOf = (n: number): string =>
  forwardedComplaint(n)
    .replace(/ 08:0\d+:00/, ` 08:${String(n % 60).padStart(2, '0')}:00`)
    .replace(/ 19:1\d+/, ' 19:10');

const received = instant('2026-03-02T07:00:00.000Z');
const openers: readonly PersonKey[] = ['colleague', 'caseworkerSouth', 'caseworkerNorth'];

/** Of a process, one at each of its stages in each unit and in none; its pass opens its tasks. */
async function place({ bot: { app } }: BotWorld, process: OwnProcessId, allStages: boolean): Promise<void> {
  const stages = Object.keys(ownProcesses[process].stages);
  const units: readonly (UnitId | null)[] = allStages ? [unitId('soder'), unitId('norr'), null] : [unitId('soder')];
  for (const [at, stage] of (allStages ? stages : stages.slice(0, 1)).entries())
    for (const unit of units) {
      const key = `trial|${process}|${stage}|${unit ?? ''}`;
      const openedBy = personId(people[openers[at % openers.length] ?? 'colleague'].id);
      const begun = { key, process, origin: null, openedBy, unit, stage, profileVersion: versionOf(app.profile) };
      const made = await app.graph.send(createMatter(app.places, newOwnMatter(begun, { received, now: app.clock.now() })));
      const watch = { caseId: matterId(made.id), nextLook: app.clock.now(), holder: null, leaseEnd: null };
      await app.graph.send(createWatch(app.places, { ...watch, looksApart: false, eventsKnown: 0 }));
    }
}

async function goAway(world: BotWorld, who: PersonKey, standIn: PersonKey | null): Promise<void> {
  const from = dayOf(world.bot.app.clock.now());
  const body = { person: people[who].id, from, until: addDays(from, 7), standIn: standIn === null ? null : people[standIn].id };
  const said = await apiOf(world).post(who, '/api/absence', body);
  if (said.status !== 200) throw new Error(`absence of ${who}: ${said.text}`);
}

/** From now on nobody changes anything: SharePoint, the mailbox and Teams refuse, and only who reads is written. */
function shut({ local }: BotWorld): void {
  const log = local.store.get("SELECT id FROM sp_lists WHERE title = 'Åtkomstlogg'");
  const refused = { kind: 'refuse', status: 403, code: 'accessDenied' };
  const everything = ['sharepoint', 'outlook', 'teams'].flatMap((service) =>
    ['POST', 'PATCH', 'PUT', 'DELETE'].map((method) => ({ ...refused, service, method })),
  );
  const isRead = { kind: 'delay', milliseconds: 0, method: 'POST', path: `*${String(log?.['id'])}*` };
  local.faults.set({ faults: [isRead, ...everything] });
}
