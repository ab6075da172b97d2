// EKU's row follows the case: what was withdrawn is taken out of it, what the unit answered is put in. Asked for by the plan, so that a crash only delays it.

import type { CaseFile } from '../../core/casefile/case-file';
import { emptied } from '../../core/eku/emptied';
import { withoutPart, type EkuMatter } from '../../core/eku/matter';
import type { Action } from '../../core/engine/action';
import { getEkuMatter, patchEkuMatter } from '../../graph/lists/eku-matters';
import type { App } from '../app';
import { keepComments } from './kept-comments';

/** Carries out what the plan says about EKU's rows; null when it says nothing. A `conflict` is left to the next pass. */
export async function keepMatter(app: App, file: CaseFile, actions: readonly Action[]): Promise<EkuMatter | null> {
  let matter: EkuMatter | null = null;
  for (const action of actions) {
    if (action.kind === 'emptyPart') matter = await emptyPart(app, file, action);
    if (action.kind === 'answerAsk') matter = await answerAsk(app, action);
  }
  return matter;
}

/** The row keeps its number, its day and the contract; whatever else that part said is gone. What EKU wrote about it is kept in the case first. */
async function emptyPart(app: App, file: CaseFile, { place }: Extract<Action, { kind: 'emptyPart' }>): Promise<EkuMatter> {
  const row = await app.graph.send(getEkuMatter(app.places, place.ekuId));
  const part = row.parts[place.part];
  if (part === undefined || part.isWithdrawn) return row;
  await keepComments(app, row, { caseId: file.matter.id, part: place.part });
  return app.graph.send(patchEkuMatter(app.places, row, withoutPart(row, place.part, emptied(part.summary))));
}

async function answerAsk(app: App, { place, ask, answer }: Extract<Action, { kind: 'answerAsk' }>): Promise<EkuMatter> {
  const row = await app.graph.send(getEkuMatter(app.places, place.ekuId));
  const asks = row.asks.map((one) =>
    one.part === place.part && one.ask === ask.ask && one.at === ask.at ? { ...one, answer } : one,
  );
  return app.graph.send(patchEkuMatter(app.places, row, { asks }));
}
