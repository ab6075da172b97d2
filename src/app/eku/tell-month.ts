// The month's state of each provider, on EKU's site and in its channel, by the clock and only where the routine asks for it (decisions 6). First the rows, each
// under its own key; then it is noted that the post will be made; then the post. Of one that was noted and whose end nobody knows somebody is told, once.

import { personId, type ProviderId } from '../../core/brand';
import { ekuMonthUnsureCard } from '../../core/cards/eku-month-unsure-card';
import type { Case } from '../../core/casefile/case';
import type { Provider } from '../../core/casefile/provider';
import { monthOver, monthPost, providerMonths, type ProviderMonth } from '../../core/eku/month';
import { roleIn, rolesAbove } from '../../core/routine/profile';
import { addMinutes } from '../../core/time/instant';
import { dayOf } from '../../core/time/plain-date';
import { GraphFailure } from '../../graph/failure';
import { casesHiddenFromEku } from '../../graph/lists/assessments';
import { casesOfProvider } from '../../graph/lists/cases';
import { createMonth, monthsOf, type KeyedMonth } from '../../graph/lists/provider-months';
import { createSetAside, patchSetAside, setAsideByKey, type SetAsideRow } from '../../graph/lists/set-aside';
import type { App } from '../app';
import { secretHash } from '../keys';
import { causeOf } from '../log';
import { holdersOf } from '../recipients';
import { value } from '../settled';

/** A state older than that is none: a routine that begins to ask for it in the middle of a month waits for the next. */
const lastDay = 10;

/** Minutes after which a post that was noted and not marked has ended, whoever made it. */
const patience = 30;

/** Throws when Graph fails; the next look goes on. Asks nothing of anybody where the routine does not ask for it. */
export async function tellMonth(app: App): Promise<void> {
  const { profile, clock } = app;
  if (!profile.eku.monthlyState) return;
  const today = dayOf(clock.now());
  if (Number(today.slice(8)) > lastDay) return;
  const month = monthOver(today);
  const key = `ekuMonth|${month}`;
  const noted = await app.graph.send(setAsideByKey(app.places, key));
  if (noted !== undefined) return seeTo(app, noted, month);
  const rows = await keptRows(app, month);
  const own = await note(app, key);
  if (own === null) return; // another replica posts it
  await post(app, own, { month, rows });
}

/** The rows of the month, written once: what was counted first stands. */
async function keptRows(app: App, month: string): Promise<readonly ProviderMonth[]> {
  const register = await app.providers();
  const wanted = providerMonths(app.profile, { register, cases: await casesOf(app, register, month), month });
  const known = await app.graph.send(monthsOf(app.places, month));
  const keyOf = (id: ProviderId): string => secretHash(app.settings.secret, `ekuMonth|${month}|${id}`).slice(0, 40);
  const rows = wanted.map(([id, row]) => ({ ...row, month, key: keyOf(id) }));
  for (const row of rows) if (!known.some(({ key }) => key === row.key)) await write(app, row);
  return rows.map((row) => known.find(({ key }) => key === row.key) ?? row);
}

async function write(app: App, row: KeyedMonth): Promise<void> {
  try {
    await app.graph.send(createMonth(app.places, row));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
  }
}

/** What came in the month, without what is hidden from EKU. */
async function casesOf(app: App, register: readonly Provider[], month: string): Promise<readonly Case[]> {
  const [hidden, ...found] = await app.graph.all([
    casesHiddenFromEku(app.places),
    ...register.map(({ id }) => casesOfProvider(app.places, id, { from: month, to: month })),
  ]);
  const gone = value(hidden);
  return found.flatMap(value).filter(({ id }) => !gone.includes(id));
}

/** The row that says it will be posted; null when another has said so. */
async function note(app: App, intakeKey: string): Promise<SetAsideRow | null> {
  const row = { intakeKey, reason: 'ekuMonth', arrived: app.clock.now(), named: null, fileId: null, answer: null } as const;
  try {
    return await app.graph.send(createSetAside(app.places, { ...row, state: 'handed' }));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
    return null;
  }
}

interface Month {
  readonly month: string;
  readonly rows: readonly ProviderMonth[];
}

const done = 'posted';

async function post(app: App, row: SetAsideRow, { month, rows }: Month): Promise<void> {
  try {
    const delivery = await app.messenger.postToEku(monthPost(month, rows, app.profile.eku.smallNumber));
    if (!delivery.ok) app.log.warn('EKU’s channel is not reached; the month’s rows stand on its site', {});
    await app.graph.send(patchSetAside(app.places, row, { heard: [done] }));
  } catch (failure) {
    app.log.error('the month’s post to EKU ended unknown; somebody is asked to look', causeOf(failure));
  }
}

/** Nothing where it is marked, or may still be on its way; otherwise whoever compiles for EKU is told, once. */
async function seeTo(app: App, row: SetAsideRow, month: string): Promise<void> {
  if (row.heard.length > 0 || addMinutes(row.arrived, patience) > app.clock.now()) return;
  const people = await compilers(app);
  await app.graph.send(patchSetAside(app.places, row, { heard: people }));
  for (const person of people) {
    const language = (await app.messenger.languageOf(personId(person))) ?? 'sv';
    await app.messenger.send(personId(person), ekuMonthUnsureCard(month, language));
  }
}

/** Those who compile what EKU is told, or the nearest above that somebody holds. */
async function compilers(app: App): Promise<readonly string[]> {
  const first = roleIn(app.profile, 'patternCompiler');
  for (const role of [first, ...rolesAbove(app.profile, first)]) {
    const found = await holdersOf(app, role, null);
    if (found.length > 0) return found.map(({ id }) => id);
  }
  return [];
}
