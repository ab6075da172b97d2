// The units somebody may choose among, by name; one that has not begun says from when it does, and who receives until then.

import type { PlainDate } from '../brand';
import { notStarted } from '../routine/not-started';
import type { Profile } from '../routine/profile';
import { sayShortDay } from '../text/day';
import { say, type Language } from '../text/say';

/** Each with its key. */
export const unitChoices = (
  profile: Pick<Profile, 'units'>,
  at: { readonly language: Language; readonly today: PlainDate },
): readonly { readonly id: string; readonly name: string }[] =>
  profile.units.map(({ id, name }) => {
    const later = notStarted(profile, id, at.today);
    if (later === null) return { id, name };
    const day = sayShortDay(at.language, later.day, at.today);
    return { id, name: say(at.language, 'unit.notStarted', { name, day, untilThen: later.untilThen }) };
  });
