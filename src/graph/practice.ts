// *Övningsläge* where it meets Microsoft 365: its lists have names of their own, so that no setting can make it touch a real case, and no call of it reaches
// a mailbox, so that no fault above can send a letter.

import type { Call } from './call';
import { GraphFailure } from './failure';
import { permissions } from './permissions';
import type { GraphSettings } from './settings';

const suffix = ' (övning)';

/** What a list is called in the tenant. */
export const titleIn = ({ isPractice }: Pick<GraphSettings, 'isPractice'>, title: string): string =>
  isPractice ? `${title}${suffix}` : title;

/** The list that has that name there; null for one of the other kind, which is left alone. */
export function titleOf({ isPractice }: Pick<GraphSettings, 'isPractice'>, name: string): string | null {
  if (name.endsWith(suffix)) return isPractice ? name.slice(0, -suffix.length) : null;
  return isPractice ? null : name;
}

/** The code of what is refused here and never asked. */
export const closedCode = 'practice';

const mailbox = [permissions.sendMail, permissions.mailbox];

/** Why a call is not made: it would ask a mailbox. undefined for every other. */
export const closedTo = (call: Call<unknown>): GraphFailure | undefined =>
  mailbox.some(({ calls }) => calls.test(call.path))
    ? new GraphFailure({ kind: 'forbidden', code: closedCode, call })
    : undefined;
