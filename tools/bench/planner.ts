// How long the server works for a look at *Uppföljning* in a board of five hundred contracts, and how often it asks Graph.

import { join } from 'node:path';
import { plainDate, providerId } from '../../src/core/brand';
import { newOwnMatter, type NewOwnMatter } from '../../src/core/casefile/own-matter';
import { fieldsOf, firstStageOf } from '../../src/core/processes/by-clock';
import { calendarKey } from '../../src/core/processes/calendar-keys';
import type { FollowUpId } from '../../src/core/routine/follow-ups';
import { readProfile, versionOf } from '../../src/core/routine/profile';
import { momentAt } from '../../src/core/time/plain-date';
import { mattersLists } from '../../src/graph/lists/matters';
import { openStore } from '../../src/local/store';
import { listPlaces } from './lists';
import { put } from './many-cases';
import type { Measured } from './measured';
import { openPage, timeNow } from './people-act';
import { relax, startProduct } from './product';
import { looksOf, p95 } from './served';
import { withoutTimer } from './walk-counts';

const contracts = 500;

/** On a product of its own: a year's follow-ups of so many contracts, a third of them in depth. */
export async function measurePlanner(): Promise<Measured> {
  const product = await startProduct(withoutTimer);
  await relax(product);
  const year = (await timeNow(product)).slice(0, 4);
  const places = await listPlaces(product);
  const store = openStore(join(product.data, 'microsoft365.db'));
  try {
    put(store, places, { list: mattersLists.open, values: yearOf(year) });
  } finally {
    store.close();
  }
  const page = await openPage(product, 'qualityController');
  const { seen, work } = await looksOf(product, () => page.get(`/api/follow-ups/of/${year}`));
  const lists = await listPlaces(product);
  await product.stop();
  return {
    values: {
      'planner.p95': p95(seen, ({ own }) => own),
      'planner.work': work,
      'planner.requests': p95(seen, ({ requests }) => requests),
    },
    notes: [
      `planner: ${seen.length} titter på ett år av ${contracts} avtal; processortid ${work?.toFixed(0) ?? '?'} ms per titt.`,
    ],
    counted: [{ title: 'planner: en titt', calls: seen.at(-1)?.calls ?? [], lists }],
  };
}

function yearOf(year: string): readonly NewOwnMatter[] {
  const profile = readProfile('ekbacka');
  return Array.from({ length: contracts }, (_none, n) => n).flatMap((n) => {
    const lines: readonly FollowUpId[] = n % 3 === 0 ? ['yearlyVisit', 'inDepth'] : ['yearlyVisit'];
    return lines.map((line) => {
      const id = providerId(`bench-${n}`);
      const day = plainDate(`${year}-${String((n % 12) + 1).padStart(2, '0')}-01`);
      const key = calendarKey(day, line, id);
      const made = { key, process: 'followUp', origin: null, openedBy: null, unit: null, stage: firstStageOf(line) } as const;
      const fields = fieldsOf(profile, { line, provider: id });
      return newOwnMatter(
        { ...made, fields, profileVersion: versionOf(profile) },
        { received: momentAt(day, '00:00'), now: momentAt(day, '06:00') },
      );
    });
  });
}
