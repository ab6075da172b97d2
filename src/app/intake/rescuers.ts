// Who looks after *Manuell hantering*: registrars and heads of department, and whoever has *Mottagning* while none of them is there; never EKU's members.

import type { Actor } from '../../core/engine/decision';
import { holds, isEku } from '../../core/engine/still-holds';
import { rolesAbove } from '../../core/routine/profile';
import type { Role } from '../../core/routine/roles';
import { GraphFailure } from '../../graph/failure';
import type { App } from '../app';
import { rosterOf } from '../recipients';
import { isVacant } from '../staff';

const always: readonly Role[] = ['registrar', 'departmentHead'];

/** Whether somebody may look at what was set aside, and do something about it. */
export async function mayRescue(app: App, by: Actor): Promise<boolean> {
  if (isEku(by)) return false;
  return always.some((role) => holds(by, role, null)) || holds(by, await rescuerNow(app), null);
}

/** Whose what was set aside is now: those who receive, or the lowest above them who is there. While the directory does not answer nobody is said to have left. */
async function rescuerNow(app: App): Promise<Role> {
  try {
    return (await lineNow(app))[0] ?? app.profile.firstOwner;
  } catch (failure) {
    if (failure instanceof GraphFailure) return app.profile.firstOwner;
    throw failure;
  }
}

/** Those who receive and those above them, the nearest first, as far as somebody is there. */
export async function lineNow(app: App): Promise<readonly Role[]> {
  const { profile } = app;
  const roster = await rosterOf(app, 'lately');
  const line = [profile.firstOwner, ...rolesAbove(profile, profile.firstOwner)];
  return line.filter((role) => !isVacant(roster, app, { role, unit: null }));
}
