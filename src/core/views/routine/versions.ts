// What a new version of a routine changed, row by row as people read it, and which version held when. Every version stands in the profile's file
// (docs/decisions/a-profile-is-one-file); the organisation has no versions.

import { addDays } from '../../time/plain-date';
import { plainDate } from '../../brand';
import type { Profile } from '../../routine/profile';
import type { Chapter } from './chapter';
import { firstChapters, otherChapters, trackChapters } from './chapters';

export interface RoutineVersion {
  readonly version: number;
  readonly name: string;
  readonly from: string;
  /** The day before the next one; null: it holds now. */
  readonly until: string | null;
}

/** The newest first. */
export function versionsOfRoutine({ earlier, version, document }: Profile): readonly RoutineVersion[] {
  const all = [...earlier, { version, document }];
  return all
    .map((one, at) => ({
      version: one.version,
      name: one.document.name,
      from: one.document.validFrom,
      until: untilOf(all[at + 1]),
    }))
    .reverse();
}

const untilOf = (next: Pick<Profile, 'document'> | undefined): string | null =>
  next === undefined ? null : addDays(plainDate(next.document.validFrom), -1);

export interface RoutineChange {
  readonly chapter: string | null;
  readonly what: string;
  /** What the version before said; null: nothing. */
  readonly was: string | null;
  /** null: it says nothing of it any more. */
  readonly now: string | null;
}

/** Against the version before; null for the first there is. */
export function changesOfRoutine(profile: Profile): readonly RoutineChange[] | null {
  const before = profile.earlier.at(-1);
  if (before === undefined) return null;
  const [old, now] = [chaptersOf({ ...profile, ...before, earlier: profile.earlier.slice(0, -1) }), chaptersOf(profile)];
  const titles = [...new Set([...now, ...old].map(({ title }) => title))];
  return titles.flatMap((title) => changesIn(title, rowsIn(old, title), rowsIn(now, title)));
}

const chaptersOf = (profile: Profile): readonly Chapter[] => [
  ...firstChapters(profile),
  ...otherChapters(profile),
  ...trackChapters(profile),
];

type Rows = ReadonlyMap<string, string>;

/** Rows by their first cell; two that are called the same are told apart by their place. */
function rowsIn(chapters: readonly Chapter[], title: string | null): Rows {
  const chapter = chapters.find((one) => one.title === title);
  const rows = new Map<string, string>();
  for (const [what = '', ...cells] of chapter?.rows ?? []) {
    const name = rows.has(what) ? `${what} (${rows.size + 1})` : what;
    rows.set(name, cells.join(' · '));
  }
  return rows;
}

function changesIn(chapter: string | null, old: Rows, now: Rows): readonly RoutineChange[] {
  const names = [...new Set([...now.keys(), ...old.keys()])];
  return names.flatMap((what) => {
    const [was, is] = [old.get(what) ?? null, now.get(what) ?? null];
    return was === is ? [] : [{ chapter, what, was, now: is }];
  });
}
