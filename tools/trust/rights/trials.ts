// The towns of the trial: a small one in which everybody asks at every address once, and the whole matrix in parts that can be run apart.

import { keysOf } from '../../../src/core/brand';
import { ownProcesses } from '../../../src/core/processes/all';
import type { PersonKey } from '../../../src/local/people';
import type { Ran } from '../ran';
import type { Built, Wanted } from './house';
import { tryRights, type Trial } from './rights';

const nobody: Built['away'] = new Map();
const standIns: Built['away'] = new Map<PersonKey, PersonKey | null>([
  ['caseworkerSouth', 'caseworkerNorth'],
  ['managerSouth', 'managerNorth'],
  ['qualityController', 'departmentHead'],
]);
const alone: Built['away'] = new Map<PersonKey, PersonKey | null>([
  ['registrar', null],
  ['managerSouth', null],
  ['caseworkerNorth', null],
]);

const isOfMatter = (route: string): boolean =>
  /\/api\/(?:matters|beside|returns|compilations|follow-ups\/report)\/:id/.test(route);
const everyRoute = (): boolean => true;

/** Everybody at each address once. */
export const smallTrial: Trial = {
  built: {
    complaints: [
      { upTo: 'received', unit: 'soder', level: 'normal' },
      { upTo: 'assessing', unit: 'soder', level: 'normal' },
      { upTo: 'deciding', unit: 'norr', level: 'protected' },
      { upTo: 'assessing', unit: 'soder', level: 'named' },
      { upTo: 'exited', unit: 'soder', level: 'normal' },
    ],
    processes: ['lexSarah', 'deviation', 'documents', 'followUp', 'providerReturn', 'compilation'],
    allStages: false,
    away: nobody,
  },
  routes: everyRoute,
  each: 1,
  names: ({ key }) => ['caseworkerSouth', 'managerNorth', 'qualityController', 'stranger'].includes(key),
};

/** Every state of a complaint at every level, in a unit. */
const complaintsOf = (unit: Wanted['unit']): readonly Wanted[] => [
  { upTo: 'received', unit, level: 'normal' },
  ...(['assessing', 'withProvider', 'followingUp', 'deciding', 'escalating', 'closed'] as const).flatMap((upTo) =>
    (['normal', 'protected', 'named'] as const).map((level) => ({ upTo, unit, level })),
  ),
  { upTo: 'exited', unit, level: 'normal' },
];

const parts: Readonly<Record<string, Trial>> = {
  'complaints Söder': ofComplaints('soder', nobody),
  'complaints Norr': ofComplaints('norr', nobody),
  'complaints with stand-ins': ofComplaints('soder', standIns),
  'complaints while people are away': ofComplaints('soder', alone),
  ...Object.fromEntries(
    keysOf(ownProcesses).map((process) => [
      process,
      {
        built: { complaints: [], processes: [process], allStages: true, away: nobody },
        routes: isOfMatter,
        names: () => false,
      } satisfies Trial,
    ]),
  ),
};

function ofComplaints(unit: Wanted['unit'], away: Built['away']): Trial {
  const built = { complaints: complaintsOf(unit), processes: [], allStages: false, away };
  return { built, routes: (route) => !isOfMatter(route) || route.endsWith(' /api/beside/:id'), names: () => true };
}

/** The small one, or all parts. */
export const rightsUnits = (isFull: boolean): readonly { readonly name: string; readonly run: () => Promise<Ran> }[] =>
  isFull
    ? Object.entries(parts).map(([name, trial]) => ({ name, run: () => tryRights(trial) }))
    : [{ name: 'everybody once', run: () => tryRights(smallTrial) }];
