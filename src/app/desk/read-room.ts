// All that people's desks are made of, read together: everybody's look comes within the same twenty minutes, and one question a list serves those of some.

import { hasDayCards } from '../../core/engine/reaching';
import { listeners } from '../../core/engine/waiting-rows';
import type { Actor } from '../../core/engine/decision';
import { toMilliseconds } from '../../core/time/instant';
import { allConversations } from '../../graph/lists/conversations';
import { allLines } from '../../graph/lists/desk-lines';
import { setAsideIn, type SetAsideRow } from '../../graph/lists/set-aside';
import { everyOpenTask } from '../../graph/lists/tasks';
import { alarmsOf, isUntaken } from '../alarms';
import type { App } from '../app';
import { lineNow } from '../intake/rescuers';
import { value } from '../pass/observe';
import { rosterOf } from '../recipients';
import { awayNow } from '../staff';
import type { Room } from './room';

/** Minutes of business time that a reading serves; a look a while later reads anew. */
const lasts = 2;

/** As it was some minutes ago at most. */
export const roomLately = (app: App): Promise<Room> =>
  app.rooms.recall(String(Math.floor(toMilliseconds(app.clock.now()) / (lasts * 60_000))), () => roomNow(app));

async function roomNow(app: App): Promise<Room> {
  const { graph, places } = app;
  const [chats, lines, setAside, ...tasks] = await graph.all([
    allConversations(places),
    allLines(places),
    setAsideIn(places, 'open'),
    ...everyOpenTask(places),
  ]);
  const open = tasks.flatMap((one) => value(one));
  return {
    chats: new Map(value(chats).map((row) => [row.personId, row] as const)),
    lines: value(lines),
    setAside: value(setAside),
    tasks: open,
    alarms: await alarmsOf(app, open.filter(isUntaken)),
    rescuers: await lineNow(app),
    away: await awayNow(app, await rosterOf(app, 'lately')),
  };
}

/** How many rows of *Manuell hantering* wait for somebody: all for those who look after them, and for those above what has waited too long. */
export function waitingFor(app: App, { grants }: Actor, room: Pick<Room, 'setAside' | 'rescuers'>): number {
  if (!hasDayCards(app.profile)) return 0;
  const held = room.rescuers.filter((role) => grants.some((grant) => grant.role === role));
  if (held.length === 0) return 0;
  const isHers = (row: SetAsideRow): boolean =>
    held.some(
      (role) =>
        role === room.rescuers[0] ||
        listeners(app.profile, room.rescuers, row.arrived).some((one) => one.role === role && one.at <= app.clock.now()),
    );
  return room.setAside.filter(isHers).length;
}
