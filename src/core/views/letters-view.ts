// The letters' own texts as *Inställningar* shows them: what each is called, whom it goes to, who reads it first, and its words with what differs named.

import { letterSamples, type Sample } from '../letters/samples';
import { letterTypes } from '../processes/complaint/letters';
import { isKeyOf, type Instant } from '../brand';
import type { RegisteredName } from '../casefile/provider';
import { roles } from '../routine/roles';
import type { Profile } from '../routine/profile';
import { theRoleWord } from '../text/role-word';
import { say, type Language } from '../text/say';
import type { ShownLetter } from './settings-view';

interface Asked {
  readonly profile: Profile;
  readonly now: Instant;
  /** A name as the register would hold it. */
  readonly registered: (name: string) => RegisteredName;
  /** The reader's. */
  readonly language: Language;
  /** That of the letters. */
  readonly of: Language;
}

/** In the order of the table of letters; ready texts last. */
export const lettersView = ({ of, ...asked }: Asked): ShownLetter[] =>
  letterSamples(asked, of).map((sample, n) => ({
    id: String(n),
    ...headOf(sample, asked),
    subject: sample.subject,
    body: sample.body,
  }));

function headOf(
  { of }: Sample,
  { profile, language }: Pick<Asked, 'profile' | 'language'>,
): Pick<ShownLetter, 'title' | 'about'> {
  if ('draft' in of) return { title: say(language, `sample.draft.${of.draft}`), about: say(language, 'settings.letters.draft') };
  const { to, readBy, holdMinutes: minutes } = letterTypes[of.letter];
  const name = say(language, `letter.${of.letter}`);
  const more =
    of.exit === null ? (of.way === null ? null : say(language, `sample.way.${of.way}`)) : say(language, `reason.${of.exit}`);
  const role = readBy !== null && isKeyOf(roles, readBy) ? theRoleWord(profile, language, readBy) : null;
  const alone = minutes === 0 ? say(language, 'settings.letters.atOnce') : say(language, 'settings.letters.alone', { minutes });
  const read = role === null ? alone : say(language, 'settings.letters.read', { role, minutes });
  return { title: more === null ? name : `${name}: ${more}`, about: `${say(language, `settings.letters.to.${to}`)}. ${read}` };
}
