// A day of the access log, read and held against itself: what somebody has changed, added, moved or taken away by hand shows (access-breaks).

import { matterId, type PlainDate } from '../../core/brand';
import { addMinutes } from '../../core/time/instant';
import { dayOf } from '../../core/time/plain-date';
import { breaksIn, isDisposed, type Break } from '../../graph/lists/access-breaks';
import { accessOn, accessToCase, endsOn, entryByKey, firstEnd, hashOf, type AccessEntry } from '../../graph/lists/access-log';
import type { App } from '../app';

/** What a look needs. */
export type Looking = Pick<App, 'graph' | 'places'> & { readonly clock: Pick<App['clock'], 'now'> };

/** Minutes in which every replica that lives has kept where its chain ends. */
const lag = 5;

export interface CheckedDay {
  readonly entries: readonly AccessEntry[];
  readonly breaks: readonly Break[];
}

/** All that was read on a day, and what is not as the product wrote it. */
export async function checkDay(app: Looking, day: PlainDate): Promise<CheckedDay> {
  const { graph, places, clock } = app;
  const first = await graph.send(firstEnd(places), 'person');
  const ends = await graph.send(endsOn(places, day), 'person');
  const known = ends.flatMap(({ kept }) => (kept === null ? [] : [kept]));
  const rows = await graph.send(accessOn(places, day, known), 'person');
  const entries = rows.flatMap(({ kept }) => (kept === null ? [] : [kept]));
  const hasEnds = first !== undefined && dayOf(first.at) < day;
  const receipts = await receiptsOf(app, entries);
  return { entries, breaks: breaksIn({ day, rows, ends, hasEnds, young: addMinutes(clock.now(), -lag), receipts }) };
}

/** The receipts that disposed entries name: each is in the log, unchanged, and no more name it than it says. */
async function receiptsOf({ graph, places }: Looking, entries: readonly AccessEntry[]): Promise<ReadonlySet<string>> {
  const named = [...new Set(entries.filter(isDisposed).map(({ caseId }) => caseId))];
  const good = await Promise.all(
    named.map(async (key): Promise<boolean> => {
      const receipt = await graph.send(entryByKey(places, key), 'person');
      if (receipt === undefined || receipt.hash !== hashOf(receipt)) return false;
      const [what, count] = receipt.what.split(':');
      const under = await graph.send(accessToCase(places, matterId(key)), 'person');
      return what === 'disposal' && under.length <= Number(count);
    }),
  );
  return new Set(named.filter((_key, n) => good[n]));
}
