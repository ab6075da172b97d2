// Who sees a matter in a list, by its row alone: what the row cannot say is asked of the matter itself, and never guessed.

import { readsProcess, readsRow, type AroundRows } from '../../../src/core/access/by-row';
import { keysOf } from '../../../src/core/brand';
import { ownProcesses, type OwnProcessId } from '../../../src/core/processes/all';
import type { Actor } from '../../../src/core/engine/decision';
import { positions } from '../../../src/core/routine/positions';
import type { Profile } from '../../../src/core/routine/profile';
import {
  aCase,
  aTask,
  aTriagedCase,
  caseworker,
  ekuMember,
  manager,
  otherManager,
  profile,
  someone,
  soder,
} from '../../support/builders';

const around: AroundRows = { profileAt: () => profile, staffAt: () => ({ people: [], vacant: [] }) };
const reads = (
  who: typeof manager,
  matter: Parameters<typeof readsRow>[1]['matter'],
  tasks: Parameters<typeof readsRow>[1]['tasks'] = [],
) => readsRow(who, { matter, tasks }, around);

it('shows a plain case to its unit, and to nobody else', () => {
  expect(reads(manager, aTriagedCase())).toBe('yes');
  expect([otherManager, ekuMember].map((who) => reads(who, aTriagedCase()))).toEqual(['no', 'no']);
});

it('asks the case where something is weighed beside it, or it is guarded: somebody may be kept out of it', () => {
  for (const sign of [{ hasApart: true }, { guarded: true }])
    for (const who of [manager, otherManager, caseworker]) expect([sign, reads(who, aTriagedCase(sign))]).toEqual([sign, 'ask']);
});

it('asks the case where it is opened to named persons, or a task of hers leads to it', () => {
  expect(reads(otherManager, aTriagedCase({ hasReaders: true }))).toBe('ask');
  const stranger = { id: someone('stranger'), grants: otherManager.grants };
  const task = aTask({ type: 'forwardToProvider', role: 'caseworker', ownerId: stranger.id, unit: soder, state: 'done' });
  expect(reads(stranger, aTriagedCase(), [task])).not.toBe('no');
  expect(reads(stranger, aCase({ unit: soder }), [{ ...task, ownerId: someone('another') }])).toBe('no');
});

it('reads the matters of a process where any of the routines they may have been opened under lets her', () => {
  const buyer: Actor = { id: someone('buyer'), grants: [{ role: 'procurement', unit: null }] };
  const wide: Profile = {
    ...profile,
    positions: Object.fromEntries(keysOf(positions).map((position) => [position, 'procurement'])),
  };
  const routines = { ...around, profileAt: (version: string) => (version === 'wide' ? wide : profile) };
  const under = (process: OwnProcessId, ...versions: readonly string[]) =>
    readsProcess(buyer, { process, unit: soder, versions }, routines);
  const narrowed = keysOf(ownProcesses).filter((process) => under(process, 'wide') && !under(process, 'narrow'));
  expect(narrowed.length).toBeGreaterThan(0);
  for (const process of narrowed)
    expect([under(process, 'narrow', 'wide'), under(process, 'wide', 'narrow'), under(process)]).toEqual([true, true, false]);
});
