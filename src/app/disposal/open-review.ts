// Once a year, in February, the registrar is told by a matter of its own how many the plan lets go now. It says no more than that: whose they are stands on *Gallring*.

import { keysOf, type PlainDate } from '../../core/brand';
import { newOwnMatter, type NewOwnMatter } from '../../core/casefile/own-matter';
import { ownProcesses } from '../../core/processes/all';
import { proposalOf } from '../../core/records/disposal';
import type { Disposal } from '../../core/records/disposed';
import { retentionOf } from '../../core/records/process-retention';
import { versionOf } from '../../core/routine/profile';
import { dayOf, momentAt, yearOf } from '../../core/time/plain-date';
import { disposalsOf } from '../../graph/lists/disposals';
import { keysOfMatters } from '../../graph/lists/matters';
import type { App } from '../app';
import { madeOrFound, watched } from '../matters/made';
import { lastDay } from './last-decided';
import { endedBefore, servicesOf } from './review';

/** The days it is counted on: one is enough, and a bot that lay still finds another. */
const firstDays = { from: '-02-01', to: '-02-07' } as const;

/** Throws when Graph fails; the next look goes on. Nothing is opened where nothing may go, and nothing asked on other days or without a plan. */
export async function openDisposalReview(app: App): Promise<void> {
  const { profile, clock } = app;
  const today = dayOf(clock.now());
  const year = String(yearOf(today));
  if (profile.informationPlan === null || today < year + firstDays.from || today > year + firstDays.to) return;
  const key = `disposalReview|${year}`;
  if ((await app.graph.send(keysOfMatters(app.places, 'open', key))).length > 0) return;
  const due = await countDue(app, today);
  if (due.mayGo > 0) await watched(app, await madeOrFound(app, reviewOf(app, { key, today, due })));
}

interface Due {
  readonly mayGo: number;
  /** Those of them that somebody looks at first. */
  readonly toLook: number;
}

/** As many as a field holds. */
const most = 9_999;
const said = (count: number): string => String(Math.min(count, most));

const reviewOf = (
  { profile, clock }: App,
  { key, today, due }: { readonly key: string; readonly today: PlainDate; readonly due: Due },
): NewOwnMatter =>
  newOwnMatter(
    {
      key,
      process: 'disposalReview',
      origin: null,
      openedBy: null,
      unit: null,
      stage: ownProcesses.disposalReview.begins.byClock,
      profileVersion: versionOf(profile),
      fields: { mayGo: said(due.mayGo), toLook: said(due.toLook) },
    },
    { received: momentAt(today, '00:00'), now: clock.now() },
  );

/** Of every kind that the plan gives a time: what is retained, or of which nobody has said anything, is not looked for. */
async function countDue(app: App, today: PlainDate): Promise<Due> {
  const due = { mayGo: 0, toLook: 0 };
  const chosen = new Map<string, readonly Disposal[]>();
  const services = await servicesOf(app);
  for (const kind of ['complaint', ...keysOf(ownProcesses)] as const) {
    const retention = retentionOf(kind);
    const kept = retention === null ? null : (app.profile.informationPlan?.classes[retention] ?? null);
    if (kept === null || kept === 'forever') continue;
    for (const matter of await endedBefore(app, kind, yearOf(today) - kept.years)) {
      const year = String(yearOf(dayOf(matter.received)));
      const rows = chosen.get(year) ?? (await app.graph.send(disposalsOf(app.places, year)));
      chosen.set(year, rows);
      const row = rows.find(({ caseId }) => caseId === matter.id);
      if (row !== undefined && isSettled(row, today)) continue;
      const asked = { retention, ended: row?.ended ?? lastDay(matter), service: services(matter) };
      const { is } = proposalOf(app.profile.informationPlan, asked, today);
      due.mayGo += is === 'dispose' || is === 'look' ? 1 : 0;
      due.toLook += is === 'look' ? 1 : 0;
    }
  }
  return due;
}

/** It is retained, waits, or is on its way out. */
const isSettled = ({ state, choice, until }: Disposal, today: PlainDate): boolean =>
  state !== 'chosen' || choice === 'retain' || (choice === 'wait' && (until === null || until > today));
