// What is wrong with a routine's clocks: longer than the law gives, longer than what they must leave time for, warnings that come before the start.

import { keysOf } from '../../src/core/brand';
import type { DeadlineId } from '../../src/core/processes/all';
import { isStatutory, tableClock, tunedClock, units } from '../../src/core/routine/clock';
import type { DeadlineRule } from '../../src/core/processes/process';
import type { Routine } from '../../src/core/routine/routine';
import { say } from '../../src/core/text/say';
import { sayDays } from '../../src/core/text/day';
import type { ProfileFault } from './fault';

/** About as many calendar days as a clock takes; a working day is seven fifths of one. */
function roughDays({ days, counted }: DeadlineRule): number {
  const each = { hours: 1 / 24, calendar: 1, working: 7 / 5, weeks: 7, months: 30 } as const satisfies Record<
    DeadlineRule['counted'],
    number
  >;
  return days * each[counted];
}

const lengthOf = ({ days, counted }: DeadlineRule): string => sayDays('sv', days, counted);

/** Clocks that must end well before the answer to the person does. */
const within: readonly DeadlineId[] = ['triage', 'assignment', 'firstContact', 'providerReply', 'followUp'];

/** Every fault of every clock a version sets. */
export function clockFaults(routine: Routine, where: string): readonly ProfileFault[] {
  const { clocks } = routine;
  return [...keysOf(clocks).flatMap((id) => faultsOf(routine, id, `${where}.clocks.${id}`)), ...notice(routine, where)];
}

function faultsOf({ clocks }: Routine, id: DeadlineId, where: string): readonly ProfileFault[] {
  const own = clocks[id];
  if (own === undefined) return [];
  const [rule, law, whole] = [tunedClock(clocks, id), tableClock(id), tunedClock(clocks, 'investigate')];
  const { most } = units[own.unit];
  const found: readonly (readonly [isWrong: boolean, fault: ProfileFault])[] = [
    [own.length > most, { where: `${where}.length`, what: `${own.length} är längre än ett år.`, instead: `Högst ${most}.` }],
    [
      isStatutory(id) && roughDays(rule) > roughDays(law),
      {
        where,
        what: `${lengthOf(rule)} är längre än vad som gäller: ${say('sv', `statute.${law.because}`)}.`,
        instead: `Högst ${lengthOf(law)}, eller ta bort raden.`,
      },
    ],
    [
      within.includes(id) && roughDays(rule) >= roughDays(whole),
      {
        where,
        what: `${lengthOf(rule)} ryms inte inom ${lengthOf(whole)}, som är tiden för hela svaret (investigate).`,
        instead: 'Gör tiden kortare, eller investigate längre.',
      },
    ],
    [
      own.remind?.some((days) => days * (7 / 5) >= roughDays(rule)) === true,
      {
        where: `${where}.remind`,
        what: 'En påminnelse skulle komma innan tiden har börjat.',
        instead: `Skriv arbetsdagar före den sista dagen, färre än ${lengthOf(rule)}.`,
        isWarning: true,
      },
    ],
    [
      own.targetHours !== undefined && own.targetHours / 24 > Math.max(1, roughDays(rule)),
      { where: `${where}.targetHours`, what: 'Timmarna är fler än hela tiden.', instead: `Färre än ${lengthOf(rule)}.` },
    ],
    [
      own.breach?.includes('eku') === true,
      { where: `${where}.breach`, what: 'EKU läser inget ärende.', instead: 'Välj en annan roll.' },
    ],
  ];
  return found.flatMap(([isWrong, fault]) => (isWrong ? [fault] : []));
}

/** The notice of delay is drafted some days before the answer is due; there must be such a day. */
function notice({ clocks, delayNoticeWorkingDaysLeft }: Routine, where: string): readonly ProfileFault[] {
  const whole = tunedClock(clocks, 'investigate');
  if (delayNoticeWorkingDaysLeft * (7 / 5) < roughDays(whole)) return [];
  return [
    {
      where: `${where}.delayNoticeWorkingDaysLeft`,
      what: `${delayNoticeWorkingDaysLeft} arbetsdagar före den sista dagen är innan tiden har börjat (${lengthOf(whole)}).`,
      instead: 'Skriv färre arbetsdagar, eller gör investigate längre.',
    },
  ];
}
