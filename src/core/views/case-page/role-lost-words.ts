// What the history says when somebody has lost a role the case counted on, or nobody holds it.

import type { EventOf } from '../../casefile/event';
import { roleWord } from '../../text/role-word';
import { say } from '../../text/say';
import type { Reading } from './reading';

/** Why somebody else has it now: the law asks that it can be followed who had the case, and when. */
export function roleLost(
  { file, language, nameOf }: Pick<Reading, 'file' | 'language' | 'nameOf'>,
  { data: { person, role, isCaseworker } }: EventOf<'roleLost'>,
): string {
  const at = { role: roleWord(file.profile, language, role) };
  if (person === null) return say(language, 'tab.event.roleLost.nobody', at);
  const words = { ...at, name: nameOf(person) };
  return isCaseworker ? say(language, 'tab.event.roleLost.case', words) : say(language, 'tab.event.roleLost.task', words);
}
