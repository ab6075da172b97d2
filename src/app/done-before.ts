// Who did before what somebody tried to do: names are looked up when a refusal is shown, and are in it only then.

import { personId, type PersonId } from '../core/brand';
import type { Before } from '../core/deed';
import type { Problem } from '../core/problem';
import { isKeyOf } from '../core/brand';
import { roles } from '../core/routine/roles';
import type { SetAsideRow } from '../graph/lists/set-aside';
import type { App } from './app';
import { nameOf } from './show';

/** A refusal as `reader` is told it; one that names nobody stays as it is. */
export async function withNames(app: App, problem: Problem, reader: PersonId): Promise<Problem> {
  const { before } = problem;
  if (before === undefined) return problem;
  const { by, to } = before;
  const names = { who: await named(app, by), to: await named(app, personIn(to)), isReader: by === reader };
  return { ...problem, before: { ...before, names } };
}

const personIn = (to: Before['to']): PersonId | null => (to === undefined || isKeyOf(roles, to) ? null : personId(to));

/** null for nobody, and for somebody the directory does not know any more. */
async function named(app: App, person: PersonId | null): Promise<string | null> {
  const name = person === null ? null : (await nameOf(app, person)).name;
  return name === '–' ? null : name;
}

/** A row of *Manuell hantering* that somebody has dealt with: who, how and when. */
export function rowDone(app: App, { state, answeredBy: by, answeredAt: at }: SetAsideRow): Problem {
  if (state === 'open' || at === null) return { code: 'alreadyDecided' };
  return { code: 'alreadyDecided', before: { deed: deedOf[state], by, at, now: app.clock.now() } };
}

const deedOf = {
  rescued: 'intoCase',
  handed: 'intoCase',
  notACase: 'noCase',
  restored: 'restored',
  lost: 'lost',
} as const satisfies Record<Exclude<SetAsideRow['state'], 'open'>, Before['deed']>;
