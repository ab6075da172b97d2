// Whoever reads *Ärenden*: what her roles let her read, whose tasks come to her, and what each row is judged by.

import type { PersonId, UnitId } from '../../core/brand';
import { readsProcess, versionsOf, type AroundRows } from '../../core/access/by-row';
import type { Staff } from '../../core/casefile/staff';
import type { Actor } from '../../core/engine/decision';
import { keysOf } from '../../core/brand';
import { ownProcesses, type OwnProcessId } from '../../core/processes/all';
import { underVersion, unitIds, type Profile } from '../../core/routine/profile';
import type { App } from '../app';
import { staffOf } from '../staff';
import { whoseTasks, type WhoseTasks } from '../whose-tasks';

export interface Reader extends WhoseTasks {
  readonly actor: Actor;
  /** She, and those she stands in for. */
  readonly people: readonly PersonId[];
  readonly around: AroundRows;
  /** Where her roles let her read the matters of a process; nothing for one that is none of hers, which is never asked for. */
  readonly reads: ReadonlyMap<OwnProcessId, readonly (UnitId | null)[]>;
}

/** As it is now. */
export async function readerOf(app: App, actor: Actor): Promise<Reader> {
  const [whose, around] = await Promise.all([whoseTasks(app, actor), aroundRows(app)]);
  const people = [actor.id, ...whose.others.flatMap(({ id, isStandIn }) => (isStandIn ? [id] : []))];
  return { ...whose, actor, people, around, reads: readsOf(app, actor, around) };
}

function readsOf({ profile }: App, actor: Actor, around: AroundRows): Reader['reads'] {
  const versions = versionsOf(profile);
  const units = [null, ...unitIds(profile)];
  return new Map(
    keysOf(ownProcesses).flatMap((process) => {
      const here = units.filter((unit) => readsProcess(actor, { process, unit, versions }, around));
      return here.length === 0 ? [] : [[process, here] as const];
    }),
  );
}

async function aroundRows(app: App): Promise<AroundRows> {
  const staff = new Map<UnitId | null, Staff>();
  for (const unit of [null, ...unitIds(app.profile)]) staff.set(unit, await staffOf(app, { unit, caseworkerId: null }, []));
  const profiles = new Map<string, Profile>();
  return {
    staffAt: (unit) => staff.get(unit) ?? { people: [], vacant: [] },
    profileAt(version) {
      const known = profiles.get(version) ?? underVersion(app.profile, version);
      profiles.set(version, known);
      return known;
    },
  };
}
