// The month's state of each provider, on EKU's site and in its channel, by the clock and only where the routine asks for it (decisions 6). First the rows, each
// under its own key; then the post, once (`post-once`).

import type { ProviderId } from '../../core/brand';
import { ekuMonthUnsureCard } from '../../core/cards/eku-month-unsure-card';
import type { Case } from '../../core/casefile/case';
import type { Provider } from '../../core/casefile/provider';
import { monthOver, monthPost, providerMonths, type ProviderMonth } from '../../core/eku/month';
import { dayOf } from '../../core/time/plain-date';
import { GraphFailure } from '../../graph/failure';
import { casesHiddenFromEku } from '../../graph/lists/assessments';
import { casesOfProvider } from '../../graph/lists/cases';
import { createMonth, monthsOf, type KeyedMonth } from '../../graph/lists/provider-months';
import type { App } from '../app';
import { secretHash } from '../keys';
import { value } from '../settled';
import { postOnce } from './post-once';

/** A state older than that is none: a routine that begins to ask for it in the middle of a month waits for the next. */
const lastDay = 10;

/** Throws when Graph fails; the next look goes on. Asks nothing of anybody where the routine does not ask for it. */
export async function tellMonth(app: App): Promise<void> {
  const { profile, clock } = app;
  if (!profile.eku.monthlyState) return;
  const today = dayOf(clock.now());
  if (Number(today.slice(8)) > lastDay) return;
  const month = monthOver(today);
  await postOnce(app, {
    key: `ekuMonth|${month}`,
    reason: 'ekuMonth',
    ready: async () => ({ post: monthPost(month, await keptRows(app, month), profile.eku.smallNumber) }),
    unsure: (language) => ekuMonthUnsureCard(month, language),
  });
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
