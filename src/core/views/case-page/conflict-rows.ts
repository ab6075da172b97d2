// What was said and decided of a conflict of interest, for those who may read it: whoever said it, and whoever stands above (decisions 8.12).

import type { Instant, PersonId } from '../../brand';
import type { Assessment } from '../../casefile/assessment';
import { actsAs } from '../../engine/may';
import { isAboutStaff } from '../../processes/complaint/flags';
import { say, sayPlain } from '../../text/say';
import type { Reading } from './reading';

export interface HistoryRow {
  readonly key: string;
  readonly at: Instant;
  readonly text: string;
}

/** A kept text as a decision's reason needs it. */
export interface Note {
  readonly kind: string;
  readonly by: PersonId | null;
  readonly at: Instant;
  readonly body: string;
}

/** Never for the one it is about, also when it was nothing: she is not told who said it. */
export const conflictRows = (reading: Reading, texts: readonly Note[]): readonly HistoryRow[] =>
  reading.file.assessments
    .filter((one) => mayReadOf(reading, one))
    .flatMap((one) => [saidRow(reading, one), ...decidedRow(reading, one, texts)]);

function mayReadOf({ actor, file }: Reading, { barred, raisedBy }: Assessment): boolean {
  if (barred === null || barred.person === actor.id) return false;
  return raisedBy === actor.id || actsAs(actor, barred.to, file);
}

/** Whether nobody said it of her: she is the unit's only caseworker, and what was answered in that moment is about somebody of the staff. */
export const cameByItself = ({ file }: Pick<Reading, 'file'>, { barred, raisedBy, raisedAt, why }: Assessment): boolean =>
  why === null &&
  barred !== null &&
  barred.person !== raisedBy &&
  file.assessments.some((one) => one.raisedAt === raisedAt && isAboutStaff([one.flag]));

function saidRow(reading: Reading, one: Assessment): HistoryRow {
  const { language, nameOf } = reading;
  const { n, barred, raisedBy, raisedAt, why } = one;
  const names = { name: nameOf(raisedBy), person: barred === null ? '–' : nameOf(barred.person) };
  const others = cameByItself(reading, one) ? 'tab.event.conflictAlone' : 'tab.event.conflictSaid';
  const said = say(language, raisedBy === barred?.person ? 'tab.event.conflictOwn' : others, names);
  const reason = why === null ? '' : ` ${say(language, 'tab.ending.reason', { reason: why })}`;
  return { key: `conflict-${n}`, at: raisedAt, text: `${said}${reason}` };
}

function decidedRow(
  { file, language, nameOf }: Reading,
  { n, barred }: Assessment,
  texts: readonly Note[],
): readonly HistoryRow[] {
  const task = file.tasks.find(({ type, round, state }) => type === 'assessConflict' && round === n && state === 'done');
  const { answeredAt = null, answeredBy = null, outcome = null, reason: code = null } = task ?? {};
  if (barred === null || outcome === null || answeredBy === null || answeredAt === null) return [];
  const note = texts.filter(({ kind, by, at }) => kind === 'conflictNote' && by === answeredBy && at <= answeredAt).at(-1);
  const decided = say(language, 'tab.event.conflictDecided', {
    name: nameOf(answeredBy),
    person: nameOf(barred.person),
    outcome: sayPlain(language, `outcome.assessConflict.${outcome}`),
  });
  const whys = [...(note === undefined ? [] : [note.body]), ...(code === null ? [] : [sayPlain(language, `reason.${code}`)])];
  const reason = whys.length === 0 ? '' : ` ${say(language, 'tab.ending.reason', { reason: whys.join(' ') })}`;
  return [{ key: `conflict-${n}-decided`, at: answeredAt, text: `${decided}${reason}` }];
}
