// Once a year, in February, the registrar is told by a matter of its own how many the plan lets go now. It says no more than that: whose they are stands on *Gallring*.

import { keysOf, type PlainDate } from '../../core/brand';
import { newOwnMatter, type NewOwnMatter } from '../../core/casefile/own-matter';
import { ownProcesses } from '../../core/processes/all';
import { proposalOf } from '../../core/records/disposal';
import type { Disposal } from '../../core/records/disposed';
import { retentionOf, type DisposalKind } from '../../core/records/process-retention';
import { versionOf } from '../../core/routine/profile';
import { dayOf, momentAt, yearOf } from '../../core/time/plain-date';
import { disposalsOf } from '../../graph/lists/disposals';
import { keysOfMatters } from '../../graph/lists/matters';
import type { App } from '../app';
import { madeOrFound, watched } from '../matters/made';
import { lastDay } from './last-decided';
import { endedIn, servicesOf } from './review';

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

/** Of every kind, from the year the plan lets go now and back until some years in a row have held nothing. */
async function countDue(app: App, today: PlainDate): Promise<Due> {
  const due = { mayGo: 0, toLook: 0 };
  for (const kind of ['complaint', ...keysOf(ownProcesses)] as const) {
    const years = yearsOf(app, kind);
    if (years === null) continue;
    let empty = 0;
    for (let year = yearOf(today) - years; empty < emptyYears; year -= 1) {
      const found = await dueIn(app, { kind, year: String(year) }, today);
      empty = found.ended === 0 ? empty + 1 : 0;
      due.mayGo += found.mayGo;
      due.toLook += found.toLook;
    }
  }
  return due;
}

const emptyYears = 3;

/** Of what is retained, or of which nobody has said anything, none is looked for. */
const yearsOf = ({ profile }: App, kind: DisposalKind): number | null => {
  const retention = retentionOf(kind);
  const kept = retention === null ? null : (profile.informationPlan?.classes[retention] ?? null);
  return kept === null || kept === 'forever' ? null : kept.years;
};

async function dueIn(app: App, of: { readonly kind: DisposalKind; readonly year: string }, today: PlainDate) {
  const [{ rows }, chosen, services] = await Promise.all([
    endedIn(app, of),
    app.graph.send(disposalsOf(app.places, of.year)),
    servicesOf(app),
  ]);
  const waits = new Set<string>(chosen.filter((row) => isSettled(row, today)).map(({ caseId }) => caseId));
  const ended = new Map(chosen.map((row) => [String(row.caseId), row.ended] as const));
  const proposals = rows
    .filter(({ id }) => !waits.has(id))
    .map((matter) => {
      const asked = { retention: retentionOf(of.kind), ended: ended.get(matter.id) ?? lastDay(matter), service: services(matter) };
      return proposalOf(app.profile.informationPlan, asked, today).is;
    });
  const toLook = proposals.filter((is) => is === 'look').length;
  return { ended: rows.length, mayGo: proposals.filter((is) => is === 'dispose').length + toLook, toLook };
}

/** It is retained, waits, or is on its way out. */
const isSettled = ({ state, choice, until }: Disposal, today: PlainDate): boolean =>
  state !== 'chosen' || choice === 'retain' || (choice === 'wait' && (until === null || until > today));
