// `dry-run A B`: recorded matters gone through under one routine and under another, in the same organisation, and what would be different.

import type { ProfileFile } from '../../src/core/routine/profile-file';
import { joined, versionOf, type Profile } from '../../src/core/routine/profile';
import { dayOf } from '../../src/core/time/plain-date';
import { say } from '../../src/core/text/say';
import { differences, type Difference } from './compare';
import type { Recorded } from './record';
import { replay } from './replay';

/** The two routines with the first one's organisation: what differs is the routine's doing. */
export const sideBySide = (a: ProfileFile, b: ProfileFile): readonly [Profile, Profile] => [
  joined(a),
  joined({ ...b, organisation: a.organisation }),
];

const groups: readonly (readonly [Difference['group'], string])[] = [
  ['days', 'Dagar'],
  ['tasks', 'Uppgifter'],
  ['letters', 'Brev'],
  ['chased', 'Påminnelser och chefer'],
  ['refused', 'Svar'],
];

/** The whole report, in lines. */
export function report([a, b]: readonly [Profile, Profile], records: readonly Recorded[]): readonly string[] {
  const found = records.map((recorded) => ({ recorded, all: differences(replay(recorded, a), replay(recorded, b)) }));
  const other = found.filter(({ all }) => all.length > 0);
  return [
    `A: ${a.document.name} (${versionOf(a)})`,
    `B: ${b.document.name} (${versionOf(b)})`,
    '',
    ...other.flatMap(({ recorded, all }) => [...linesOf(recorded, all), '']),
    `${records.length} ärenden, ${other.length} skulle ha gått på ett annat sätt.`,
    ...groups.map(([group, name]) => `${name}: ${found.flatMap(({ all }) => all.filter((one) => one.group === group)).length}`),
  ];
}

const linesOf = ({ id, received, channel }: Recorded, all: readonly Difference[]): readonly string[] => [
  `Ärende ${id} (${say('sv', `channel.${channel}`).toLowerCase()}, ${dayOf(received)})`,
  ...groups.flatMap(([group, name]) => {
    const lines = all.filter((one) => one.group === group);
    return lines.length === 0 ? [] : [`  ${name}`, ...lines.map(({ line }) => `    ${line}`)];
  }),
];
