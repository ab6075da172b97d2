// Once a year, in February, the registrar is told by a matter of its own how many the plan lets go now. It says no more than that: whose they are stands on *Gallring*. When
// something is chosen to be disposed of, whoever confirms is told the same way.

import { keysOf, type PlainDate } from '../../core/brand';
import { newOwnMatter, type NewOwnMatter } from '../../core/casefile/own-matter';
import { ownProcesses } from '../../core/processes/all';
import { versionOf } from '../../core/routine/profile';
import { dayOf, momentAt, yearOf } from '../../core/time/plain-date';
import { keysOfMatters, openMatters } from '../../graph/lists/matters';
import type { App } from '../app';
import { madeOrFound, watched } from '../matters/made';
import { dueIn } from './due-year';

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
  const due = await countDue(app);
  if (due.mayGo === 0) return;
  const { byClock: stage } = ownProcesses.disposalReview.begins;
  const fields = { mayGo: said(due.mayGo), toLook: said(due.toLook) };
  await watched(app, await madeOrFound(app, draftOf(app, { key, stage, today, fields })));
}

interface Due {
  readonly mayGo: number;
  /** Those of them that somebody looks at first. */
  readonly toLook: number;
}

/** As many as a field holds. */
const most = 9_999;
const said = (count: number): string => String(Math.min(count, most));

interface Draft extends Pick<NewOwnMatter, 'key' | 'stage' | 'fields'> {
  readonly today: PlainDate;
}

const draftOf = ({ profile, clock }: App, { key, stage, fields, today }: Draft): NewOwnMatter =>
  newOwnMatter(
    {
      key,
      process: 'disposalReview',
      origin: null,
      openedBy: null,
      unit: null,
      stage,
      profileVersion: versionOf(profile),
      fields,
    },
    { received: momentAt(today, '00:00'), now: clock.now() },
  );

/** Of every kind: what is retained, or of which nobody has said anything, is not looked for. */
async function countDue(app: App): Promise<Due> {
  const due = { mayGo: 0, toLook: 0 };
  for (const kind of ['complaint', ...keysOf(ownProcesses)] as const) {
    for (const { is } of await dueIn(app, kind)) {
      due.mayGo += 1;
      due.toLook += is === 'look' ? 1 : 0;
    }
  }
  return due;
}

/** Whoever confirms is told that something waits, by a matter of its own: never a second one while one waits, and nothing of whom. */
export async function askToConfirm(app: App): Promise<void> {
  const { byCause: stage } = ownProcesses.disposalReview.begins;
  const open = await app.graph.send(openMatters(app.places, 'disposalReview', 'all'), 'person');
  if (open.some((one) => one.stage === stage)) return;
  const today = dayOf(app.clock.now());
  const begin = `disposalReview|confirm|${today}`;
  const before = await app.graph.send(keysOfMatters(app.places, 'open', begin), 'person');
  await watched(app, await madeOrFound(app, draftOf(app, { key: `${begin}|${before.length}`, stage, today, fields: {} })));
}
