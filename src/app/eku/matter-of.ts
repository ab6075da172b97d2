// The matter a post belongs to: its own when it was made before, an open one about the same contract, or a new one (decisions 6).

import { compared } from '../../core/order';
import type { CaseFile } from '../../core/casefile/case-file';
import { takesMore, type EkuPart } from '../../core/eku/matter';
import type { Happenings } from '../../core/casefile/event';
import type { EkuSummary } from '../../core/eku/summary';
import { casesByEku } from '../../graph/lists/cases';
import { createEkuMatter, ekuMattersOf, patchEkuMatter, type EkuRow } from '../../graph/lists/eku-matters';
import { GraphFailure } from '../../graph/failure';
import type { App } from '../app';
import { makeDue } from '../pass/make-due';
import { partKey } from './is-begun';

/** The post's row on EKU's site, and its place there. */
export interface OwnPart {
  readonly row: EkuRow;
  readonly part: number;
}

/** What was approved, with the words it was approved with. */
export type WholePost = Pick<Happenings['ekuApproved'], 'hash' | 'round'> & { readonly summary: EkuSummary };

/** Tries when another post of the contract writes to the row in the same moment. */
const mostTries = 4;

/** Finds or makes it; asked again it is the same. Throws `GraphFailure` when it cannot; nothing is posted then. */
export async function ownPartOf(app: App, file: CaseFile, approved: WholePost): Promise<OwnPart> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await foundOrMade(app, file, approved);
    } catch (failure) {
      if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict' || tries === mostTries) throw failure;
    }
  }
}

async function foundOrMade(app: App, file: CaseFile, approved: WholePost): Promise<OwnPart> {
  const key = partKey(app, file, approved);
  const rows = await app.graph.send(ekuMattersOf(app.places, approved.summary.contractId));
  const known = rows.find(({ parts }) => parts.some((one) => one.key === key));
  if (known !== undefined) {
    await makeOthersDue(app, file, known);
    return marked(app, known, key);
  }
  const now = app.clock.now();
  const part: EkuPart = {
    key,
    summary: approved.summary,
    hash: approved.hash,
    at: now,
    received: null,
    isWithdrawn: false,
    place: null,
  };
  const open = rows.filter((row) => takesMore(row, now)).sort((a, b) => compared(b.made, a.made))[0];
  if (open === undefined) return { row: await app.graph.send(createEkuMatter(app.places, part)), part: 0 };
  await makeOthersDue(app, file, open);
  const row = await app.graph.send(patchEkuMatter(app.places, open, { parts: [...open.parts, part] }));
  await makeOthersDue(app, file, row);
  return { row, part: open.parts.length };
}

/** A part made before is written once more: of two who would post it, one is told that it has changed since, and does not. */
async function marked(app: App, row: EkuRow, key: string): Promise<OwnPart> {
  const part = row.parts.findIndex((one) => one.key === key);
  return { row: await app.graph.send(patchEkuMatter(app.places, row, { parts: row.parts })), part };
}

/**
 * The matter's other cases show on their cards that something was added: made due before it, so that a crash in between only delays it, and after it, for whoever
 * looked in between and saw nothing yet.
 */
async function makeOthersDue(app: App, file: CaseFile, row: EkuRow): Promise<void> {
  for (const { id } of await app.graph.send(casesByEku(app.places, row.id))) if (id !== file.matter.id) await makeDue(app, id);
}
