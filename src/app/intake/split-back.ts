// Undoes *Gör till eget ärende*: the new case ends first, so that a crash in between leaves it to be pressed again and the mail is never in neither.

import type { CaseId } from '../../core/brand';
import { caseNumber } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import { endPart, goneOf, noteBack, splitBackUntil, splitOf } from '../../core/decide/split-back';
import type { Actor } from '../../core/engine/decision';
import { no, ok, type Result } from '../../core/result';
import { dayOf } from '../../core/time/plain-date';
import type { App } from '../app';
import { change } from '../decisions/change';
import { observe } from '../pass/observe';
import { showCase } from '../show';

export interface WentBack {
  readonly file: CaseFile;
  /** The number the new case had. */
  readonly number: string;
  /** How many letters had gone from it. */
  readonly gone: number;
}

/** `splitActedOn` once somebody has acted on the new case, or the one it would go back to has ended; `tooLateToTakeBack` after a month. */
export async function splitBack(
  app: App,
  by: Actor,
  at: { readonly caseId: CaseId; readonly textKey: string },
): Promise<Result<WentBack>> {
  const shown = await showCase(app, by, { caseId: at.caseId });
  if (!shown.ok) return shown;
  const { file } = shown.value;
  const split = splitOf(file, at.textKey);
  if (split === undefined) return no('noSuchCase');
  if (file.matter.stage === 'closed') return no('splitActedOn');
  if (dayOf(app.clock.now()) > splitBackUntil(split)) return no('tooLateToTakeBack');
  const data = { textKey: at.textKey, to: at.caseId, number: caseNumber(file.matter) };
  const ended = await change(app, split.data.to, (part, now) => endPart(part, { data, by: by.id, now }));
  if (!ended.ok) return ended;
  const gone = goneOf(await observe(app, split.data.to));
  const noted = await change(app, at.caseId, (origin, now) =>
    noteBack(origin, { data: { ...split.data, gone }, by: by.id, now }),
  );
  return noted.ok ? ok({ file: noted.value, number: split.data.number, gone }) : noted;
}
