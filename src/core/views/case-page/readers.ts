// Who may read a case beside those whose work it is, as its page says it; and for its manager, whom she may open it to.

import { may } from '../../access/access';
import { isLimited, readersOf } from '../../access/opened';
import { mayLimit } from '../../decide/open-to';
import type { CasePage } from '../case-page';
import type { Reading } from './reading';

/** Names for everybody who reads the case; the choices for whoever may open it to others. */
export function readersView({ file, actor, nameOf, openTo }: Reading): CasePage['readers'] {
  const named = readersOf(file).map((id) => ({ id, name: nameOf(id) }));
  const mayOpen = may(actor, 'openTo', file);
  const others = openTo.filter(({ id }) => id !== actor.id && !named.some((one) => one.id === id));
  return {
    isLimited: isLimited(file),
    named,
    mayLimit: mayOpen && mayLimit(file),
    choices: mayOpen ? [...named, ...others].sort((a, b) => a.name.localeCompare(b.name, 'sv')) : null,
  };
}
