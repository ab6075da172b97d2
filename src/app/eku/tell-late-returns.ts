// EKU hears of returns that have not come by their day, by the clock: one post a working day, of those it has not been told of for the day they have. Each return says first that it has been
// told of, so that nothing is told twice; of a post whose end nobody knows somebody is told (`post-once`).

import type { MatterId, PlainDate } from '../../core/brand';
import { ekuLateReturnsUnsureCard } from '../../core/cards/eku-late-returns-card';
import { withFields } from '../../core/engine/by-tables';
import { lateReturns } from '../../core/eku/late-returns';
import { ok } from '../../core/result';
import { dayOf, momentAt } from '../../core/time/plain-date';
import { isWorkingDay } from '../../core/time/working-days';
import { openMatters } from '../../graph/lists/matters';
import type { App } from '../app';
import { changeOwn } from '../decisions/change';
import { postOnce } from './post-once';

/** Throws `GraphFailure`; the next look goes on. Asks nothing of anybody outside the office's days, or where the routine follows no calendar. */
export async function tellLateReturns(app: App): Promise<void> {
  const { profile, clock } = app;
  const now = clock.now();
  const today = dayOf(now);
  if (profile.followUpCalendar === null || !isWorkingDay(today) || now < momentAt(today, profile.day.from)) return;
  await postOnce(app, {
    key: `ekuReturns|${today}`,
    reason: 'ekuReturns',
    ready: async () => {
      const returns = await app.graph.send(openMatters(app.places, 'providerReturn', 'all'));
      const late = lateReturns(profile, { returns, register: await app.providers() }, today);
      if (late.length === 0) return null;
      return {
        post: { kind: 'lateReturns', returns: late.map((one) => one.late) },
        before: async () => {
          for (const {
            id,
            late: { by },
          } of late)
            await noteTold(app, id, by);
        },
      };
    },
    unsure: ekuLateReturnsUnsureCard,
  });
}

const noteTold = (app: App, id: MatterId, by: PlainDate) =>
  changeOwn(app, id, ({ matter }) =>
    ok({ matter: { ...withFields({ ...matter.fields, ekuToldDay: by }), lastDecision: { task: '', patch: {}, events: [] } } }),
  );
