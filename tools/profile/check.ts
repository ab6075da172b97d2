// Everything that is wrong in a profile's file: that it is JSON, that it has the shape, and that its two halves go together.

import { profileFileSchema } from '../../src/core/routine/profile-file';
import type { PlainDate } from '../../src/core/brand';
import { organisationFaults } from './organisation-faults';
import { routineFaults } from './routine-faults';
import { oldLawFaults } from './old-law';
import type { ProfileFault } from './fault';
import { shapeFaults } from './shape-faults';

/** The faults first, then what somebody should know. What does not go together is looked for once the shape is right. */
export function checkProfile(text: string, today: PlainDate): readonly ProfileFault[] {
  const read = asJson(text);
  if (!read.ok) return [read.fault];
  const parsed = profileFileSchema.safeParse(read.value);
  if (!parsed.success) return [...shapeFaults(parsed.error.issues, read.value), ...oldLawFaults(read.value)];
  const found = [...organisationFaults(parsed.data, today), ...routineFaults(parsed.data, today), ...oldLawFaults(read.value)];
  return [...found.filter(({ isWarning }) => isWarning !== true), ...found.filter(({ isWarning }) => isWarning === true)];
}

type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: ProfileFault };

function asJson(text: string): Read {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, fault: { where: '', ...notJson(text, error instanceof Error ? error.message : '') } };
  }
}

/** Node says at which place the text stops making sense; a person counts lines. */
function notJson(text: string, message: string): Pick<ProfileFault, 'what' | 'instead'> {
  const place = Number(/position (\d{1,9})/u.exec(message)?.[1] ?? text.length);
  const line = text.slice(0, place).split('\n').length;
  return {
    what: `Filen är inte JSON: rad ${line} går inte att läsa.`,
    instead: 'Se efter att varje rad utom den sista i ett objekt slutar med komma, och att alla citattecken är raka.',
  };
}
