// A withdrawn matter on EKU's own site: what it said is taken out of its row. Asked for by the plan, so that a crash only delays it.

import type { EkuId } from '../../core/brand';
import { hashSummary } from '../../core/eku/compose';
import { emptied } from '../../core/eku/emptied';
import type { EkuMatter } from '../../core/eku/matter';
import { getEkuMatter, patchEkuMatter } from '../../graph/lists/eku-matters';
import type { App } from '../app';

/** The row keeps its number, its day and the contract; whatever else it said is gone. A `conflict` is left to the next pass. */
export async function emptyMatter(app: App, id: EkuId): Promise<EkuMatter> {
  const row = await app.graph.send(getEkuMatter(app.places, id));
  if (row.state === 'withdrawn') return row;
  const summary = emptied(row.summary);
  return app.graph.send(patchEkuMatter(app.places, row, { state: 'withdrawn', summary, hash: hashSummary(summary) }));
}
