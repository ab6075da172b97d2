// The profile that a setting names, read when the bot starts: a fault in its file is said as which file, which field, and what to do, and never as a fault of ours.

import { z } from 'zod';
import { profiles, readProfile, type Profile } from '../../src/core/routine/profile';
import { SettingsFault } from '../../src/graph/settings-fault';

/** Throws `SettingsFault` for a profile there is none of, and for one whose file breaks the shape. */
export function profileNamed(id: string, read: (id: string) => Profile = readProfile): Profile {
  try {
    return read(id);
  } catch (error) {
    if (error instanceof z.ZodError) throw new SettingsFault(sentencesFor(id, error.issues));
    throw error;
  }
}

/** As many faults as are said at once: the rest is said by the check. */
const most = 5;

function sentencesFor(id: string, issues: readonly z.core.$ZodIssue[]): string {
  const file = `src/core/routine/profiles/${id}.json`;
  const starts = 'Trappan startar inte. / Trappan does not start.';
  if (issues.some(({ path }) => path.length === 0 && !(id in profiles)))
    return `${starts}\n  PROFILE är ”${id}”, och den profilen finns inte. Välj en av: ${Object.keys(profiles).join(', ')}. / There is no profile of that name.`;
  const lines = issues.slice(0, most).map((issue) => `  ${fieldOf(issue)}: ${whyOf(issue)}`);
  return [
    starts,
    `  Profilen ${file} går inte att läsa. / The profile cannot be read.`,
    ...lines,
    `  Rätta filen. Alla fel och vad som ska stå i stället: npm run profile -- check ${file}`,
  ].join('\n');
}

/** `organisation.units[0].name`; of a key nobody knows the key. */
function fieldOf(issue: z.core.$ZodIssue): string {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  const said = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return said.replace(/^\./, '') || 'hela filen';
}

const whyOf = ({ code }: z.core.$ZodIssue): string =>
  code === 'unrecognized_keys' ? 'fältet finns inte i en profil.' : 'värdet saknas eller har fel form.';
