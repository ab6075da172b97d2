// Two cases belong together, and one of them leads (decisions 8.25): nothing is merged, each keeps its reporter, its letters and its days.

import type { CaseId, Instant } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import type { NewEvent } from '../casefile/event';
import { tiesOf, tieTo } from '../casefile/kin';
import type { Actor, Changes } from '../engine/decision';
import { no, ok, type Result } from '../result';
import { may, mayRead } from '../access/access';

export interface Tying {
  readonly by: Actor;
  readonly to: CaseId;
  /** Whether this one leads. */
  readonly leads: boolean;
  /** Whether the one that leads carries the investigation. */
  readonly carries: boolean;
}

/** As many as one case may be tied to. */
const mostTies = 20;

/** Whether somebody may say of a case that it belongs together with another. */
export const mayTie = (by: Actor, file: CaseFile): boolean => may(by, 'tie', file);

/** What one end says; the same said twice is said once. `tiedToItself`, `tooManyTies`; `leadHasLead` when what is to lead the other follows a third. */
export function tie(file: CaseFile, { by, ...data }: Tying, now: Instant): Result<Changes> {
  if (!mayRead(by, file)) return no('noSuchCase');
  if (!mayTie(by, file)) return no('notYourTask');
  if (data.to === file.matter.id) return no('tiedToItself');
  const known = tieTo(file, data.to)?.data;
  if (known?.leads === data.leads && known.carries === data.carries) return ok(saying([]));
  const others = tiesOf(file).filter((one) => one.data.to !== data.to);
  if (others.length >= mostTies) return no('tooManyTies');
  if (others.some((one) => !one.data.leads)) return no('leadHasLead');
  if (!data.leads && others.length > 0) return no('leadHasLead');
  return ok(saying([{ kind: 'tied', data, at: now, by: by.id }]));
}

/** Takes it back; taken back twice it is taken back once. */
export function untie(file: CaseFile, { by, to }: Pick<Tying, 'by' | 'to'>, now: Instant): Result<Changes> {
  if (!mayRead(by, file)) return no('noSuchCase');
  if (!mayTie(by, file)) return no('notYourTask');
  return ok(saying(tieTo(file, to) === null ? [] : [{ kind: 'untied', data: { to }, at: now, by: by.id }]));
}

const saying = (events: readonly NewEvent[]): Changes => ({ matter: { lastDecision: { task: '', patch: {}, events } } });
