// The letters' own texts, for those who have a part in the routine.

import { maySettings } from '../../core/access/settings';
import type { Actor } from '../../core/engine/decision';
import { no, ok, type Result } from '../../core/result';
import type { Language } from '../../core/text/say';
import { lettersView } from '../../core/views/letters-view';
import type { ShownLetter } from '../../core/views/settings-view';
import { registeredName } from '../../graph/lists/providers';
import type { App } from '../app';

/** In the language `of`, named in the reader's; `notYourTask` for whoever has no part in the routine. */
export const showLetters = (
  { profile, clock }: App,
  actor: Actor,
  asked: { readonly language: Language; readonly of: Language },
): Result<{ readonly letters: readonly ShownLetter[] }> =>
  maySettings(actor, 'routine', profile)
    ? ok({ letters: lettersView({ profile, now: clock.now(), registered: registeredName, ...asked }) })
    : no('notYourTask');
