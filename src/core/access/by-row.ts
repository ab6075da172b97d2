// Whether somebody may see a matter in a list, by its row and the tasks that are known of it: the table of access asked with what those say.

import { eTag, instant, type UnitId } from '../brand';
import type { Case } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import type { OwnFile } from '../casefile/own-file';
import { newOwnMatter, ownKey, type OwnMatter } from '../casefile/own-matter';
import type { Staff } from '../casefile/staff';
import type { Task } from '../casefile/task';
import type { Actor } from '../engine/decision';
import { ownTables, type OwnProcessId } from '../processes/all';
import { complaint } from '../processes/complaint/process';
import { processOf } from '../processes/process-of';
import { versionOf, type Profile } from '../routine/profile';
import { mayRead } from './access';

export interface AroundRows {
  /** The profile's routine under which a matter was opened. */
  readonly profileAt: (version: string) => Profile;
  /** Who is away, and which roles nobody holds, where a unit is. */
  readonly staffAt: (unit: UnitId | null) => Staff;
}

export interface Row {
  readonly matter: Case | OwnMatter;
  /** What is known to be open in it, or to have been hers. */
  readonly tasks: readonly Task[];
}

/**
 * `ask`: the row does not say it. Something is weighed beside it, it is kept for named persons or opened to some, or a task of it is hers that only its
 * history says how she got. Such a matter is asked itself.
 */
export function readsRow(actor: Actor, row: Row, around: AroundRows): 'yes' | 'no' | 'ask' {
  const { hasApart, guarded, hasReaders } = row.matter;
  if (!isOwn(row.matter) && (hasApart || guarded)) return 'ask';
  if (mayRead(actor, fileOfRow(row, around))) return 'yes';
  return hasReaders || row.tasks.some(({ ownerId }) => ownerId === actor.id) ? 'ask' : 'no';
}

/** Whether her roles let her read the matters of a process in a unit (null: in none), as one of the routines that they may have been opened under says. */
export const readsProcess = (
  actor: Actor,
  {
    process,
    unit,
    versions,
  }: { readonly process: OwnProcessId; readonly unit: UnitId | null; readonly versions: readonly string[] },
  around: AroundRows,
): boolean => versions.some((version) => mayRead(actor, fileOfRow({ matter: blank(process, unit, version), tasks: [] }, around)));

/** The versions of a profile's routine. */
export const versionsOf = (profile: Profile): readonly string[] => [
  versionOf(profile),
  ...profile.earlier.map(({ version }) => versionOf({ id: profile.id, version })),
];

const isOwn = (matter: Case | OwnMatter): matter is OwnMatter => 'process' in matter;

/** Its file with nothing in it but the row and those tasks. */
function fileOfRow({ matter, tasks }: Row, { profileAt, staffAt }: AroundRows): CaseFile | OwnFile {
  const known = { tasks, events: [], assessments: [], profile: profileAt(matter.profileVersion), staff: staffAt(matter.unit) };
  if (isOwn(matter)) return { ...known, matter, process: processOf(matter.id) };
  return { ...known, matter, process: complaint, provider: null, eku: null };
}

const noTime = instant('2000-01-01T12:00:00.000Z');

function blank(process: OwnProcessId, unit: UnitId | null, profileVersion: string): OwnMatter {
  const [stage = ''] = Object.keys(ownTables(process).stages);
  const draft = { key: '', process, origin: null, openedBy: null, unit, stage, profileVersion };
  return { ...newOwnMatter(draft, { received: noTime, now: noTime }), id: ownKey(process, '0'), version: eTag('') };
}
