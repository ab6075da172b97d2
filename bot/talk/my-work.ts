// What *Min dag* shows somebody: her tasks, and how much waits in *Manuell hantering* when she looks after it.

import type { App } from '../../src/app/app';
import { setAsideCount } from '../../src/app/intake/set-aside-rows';
import { myWork } from '../../src/app/show';
import type { Actor } from '../../src/core/engine/decision';
import type { MyWork } from './card-messages';

/** Read side by side. */
export async function allOf(app: App, by: Actor): Promise<MyWork> {
  const [tasks, waiting] = await Promise.all([myWork(app, by), setAsideCount(app, by)]);
  return { tasks, waiting };
}
