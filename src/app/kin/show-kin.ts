// The cases that a case is kin to, with what its reader may open of them.

import type { CaseId } from '../../core/brand';
import { shownNumber } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import { kinOf } from '../../core/casefile/kin';
import type { Actor } from '../../core/engine/decision';
import { mayRead } from '../../core/access/access';
import { ok, type Result } from '../../core/result';
import { GraphFailure } from '../../graph/failure';
import type { App } from '../app';
import { observe } from '../pass/observe';
import { openFile } from '../show';

export interface Kin {
  readonly file: CaseFile;
  /** Each as it stands, also those the reader may not open: nothing but whether they say the same is taken of those. */
  readonly others: ReadonlyMap<CaseId, CaseFile>;
}

/** For somebody who may read the case. */
export async function kinFor(app: App, actor: Actor, id: CaseId): Promise<Result<Kin>> {
  const opened = await openFile(app, actor, id);
  return opened.ok ? ok({ file: opened.value, others: await othersOf(app, opened.value) }) : opened;
}

async function othersOf(app: App, file: CaseFile): Promise<ReadonlyMap<CaseId, CaseFile>> {
  const found = await Promise.all(kinOf(file).map((id) => seen(app, id)));
  return new Map(found.flatMap((one) => (one === null ? [] : [[one.matter.id, one] as const])));
}

/** null for one that is gone, or that cannot be read just now. */
export async function seen(app: App, id: CaseId): Promise<CaseFile | null> {
  try {
    return await observe(app, id);
  } catch (failure) {
    if (failure instanceof GraphFailure) return null;
    throw failure;
  }
}

/** The numbers of those she may open, for the history. */
export async function kinNumbers(app: App, actor: Actor, file: CaseFile): Promise<ReadonlyMap<CaseId, string>> {
  const others = await othersOf(app, file);
  return new Map([...others].flatMap(([id, one]) => (mayRead(actor, one) ? [[id, shownNumber(one.matter)] as const] : [])));
}
