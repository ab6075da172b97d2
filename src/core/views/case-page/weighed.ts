// What a page says of a legal question: what follows from a yes, that the letter waits and for whom, and to those who weigh it which it is.

import type { Assessment } from '../../casefile/assessment';
import { eventsOf } from '../../casefile/event';
import type { Task } from '../../casefile/task';
import { waitsFor } from '../../engine/assessing';
import { letterState } from '../../engine/letter-state';
import { dueDay } from '../../engine/due';
import { flagRule, legalFlags, type LegalFlag } from '../../processes/complaint/flags';
import { firstRoleOf, isApart, openedByFlag } from '../../processes/all';
import { roleIn } from '../../routine/profile';
import { keysOf } from '../../brand';
import { sayDay } from '../../text/day';
import { say } from '../../text/say';
import { dayOf } from '../../time/plain-date';
import type { CasePage, Sheet } from '../case-page';
import { cameByItself } from './conflict-rows';
import { momentWord } from './moment';
import type { Reading } from './reading';

/** *Brevet väntar. Ansvarig: {name}. Senast {day}.*, and never which question it is. */
export function waitsView(reading: Reading): CasePage['waits'] {
  const { file, language, now } = reading;
  const last = waitsFor(file, 'toProvider', now).at(-1);
  if (last === undefined) return null;
  const name = reading.responsible(last.role ?? 'departmentHead');
  if (last.until !== null) return say(language, 'tab.waits', { name, day: sayDay(language, last.until, dayOf(now)) });
  if (last.state === 'stands') return say(language, 'tab.waitsForGood', { name });
  const due = dueOf(reading, last);
  return say(language, due < dayOf(now) ? 'tab.waitsUntilDecided.late' : 'tab.waitsUntilDecided', {
    name,
    day: sayDay(language, due, dayOf(now)),
  });
}

const dueOf = ({ file: { profile } }: Reading, { raisedAt }: Pick<Assessment, 'raisedAt'>) =>
  dueDay(profile, 'assessment', { received: raisedAt, opened: raisedAt });

/** The legal questions with what follows from a yes. */
export const flagViews = (reading: Reading): Sheet['flags'] =>
  keysOf(legalFlags).map((id) => ({ id, name: say(reading.language, `legalFlag.${id}`), follows: follows(reading, id) }));

function follows(reading: Reading, flag: LegalFlag): string {
  const { file, language, now } = reading;
  const { assessor, waits, ceiling } = flagRule(flag);
  const day = sayDay(language, dueOf(reading, { raisedAt: now }), dayOf(now));
  if (flag === 'conflictOfInterest') return say(language, 'tab.follows.conflict', { day });
  const process = openedByFlag(flag);
  const first = process === null ? null : firstRoleOf(process);
  if (assessor === null && first !== null)
    return say(language, 'tab.follows.own', { role: say(language, `theRole.${roleIn(file.profile, first)}`) });
  if (assessor === null) return say(language, 'tab.follows.noted');
  const name = reading.responsible(file.profile.flags[assessor]);
  if (waits === null) return say(language, 'tab.follows.told', { name, day });
  if (flag === 'officialCrime') return say(language, 'tab.follows.official', { name, day });
  return say(language, ceiling === 'untilDecided' ? 'tab.follows.decided' : 'tab.follows.waits', { name, day });
}

/** What a task of the protected place is about, for whoever has it; and what has gone already. */
export function weighedQuestion(reading: Reading, task: Pick<Task, 'type' | 'round'>): string | null {
  const { file, language, nameOf, now } = reading;
  const one = isApart(task.type) ? file.assessments.find(({ n }) => n === task.round) : undefined;
  if (one === undefined) return null;
  const by = { name: nameOf(one.raisedBy), when: momentWord({ language, now }, one.raisedAt) };
  if (one.barred !== null) {
    const person = nameOf(one.barred.person);
    const said = say(language, cameByItself(reading, one) ? 'tab.assess.alone' : 'tab.assess.conflict', { ...by, person });
    return one.why === null ? said : `${said} ${say(language, 'tab.ending.reason', { reason: one.why })}`;
  }
  const raised = say(language, 'tab.assess.raised', { ...by, flag: say(language, `legalFlag.${one.flag}`) });
  return [raised, gone(reading), ...elsewhere(reading, one.flag)].join(' ');
}

/** Where the work on it is done, when that is a system of its own (D08). */
function elsewhere({ file, language }: Reading, flag: LegalFlag): readonly string[] {
  const { externalSystem } = file.profile.lexSarah;
  return flag === 'lexSarah' && externalSystem !== null
    ? [say(language, 'tab.assess.elsewhere', { system: externalSystem })]
    : [];
}

/** What has gone to the provider cannot be stopped: it is said. */
function gone({ file, language, now }: Reading): string {
  const { sent } = letterState(file);
  const key = eventsOf(file.events, 'letterApproved').findLast(
    ({ data }) => data.letter === 'toProvider' && sent.includes(data.textKey),
  )?.data.textKey;
  const at = eventsOf(file.events, 'letterSent').find(({ data }) => data.textKey === key)?.at;
  return at === undefined
    ? say(language, 'tab.assess.notSent')
    : say(language, 'tab.assess.sent', { when: momentWord({ language, now }, at) });
}
