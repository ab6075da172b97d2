// A case's events, all of them or none: where one is missing nothing may be sent, as it may have gone already.

import type { MatterFile } from '../../core/casefile/matter-file';
import { processIn } from '../../core/casefile/own-matter';
import { isWholeHistory } from '../../core/casefile/history';
import { GraphFailure } from '../../graph/failure';
import { apartEventsOfCase, eventsOfCase, eventsOfMatter } from '../../graph/lists/events';
import type { App } from '../app';

/** Another replica may have written between two readings, and an index may lag behind: so often, and so many milliseconds apart. */
const looks = 3;
const apart = 400;

type Events = MatterFile['events'];

/** The events as they were read, or read again with those of the protected place; throws `unreadable` when one is not there. */
export async function wholeHistory(
  app: App,
  id: MatterFile['matter']['id'],
  read: { readonly events: Events; readonly known: number },
): Promise<Events> {
  let events = read.events;
  for (let look = 1; !isWholeHistory(events, read.known); look += 1) {
    if (look === looks) throw new GraphFailure({ kind: 'unreadable', code: 'gap' });
    await new Promise((resolve) => setTimeout(resolve, apart));
    events = await readAll(app, id);
  }
  return events;
}

/** Whether a reading failed because an event was not there. */
export const isGap = (failure: unknown): boolean => failure instanceof GraphFailure && failure.code === 'gap';

async function readAll({ graph, places }: App, id: MatterFile['matter']['id']): Promise<Events> {
  if (processIn(id) !== null) return graph.send(eventsOfMatter(places, id), 'person');
  const open = await graph.send(eventsOfCase(places, id), 'person');
  const protectedOnes = await graph.send(apartEventsOfCase(places, id), 'person');
  return inOrder(open, protectedOnes);
}

/** The events of both places, one after the other. */
export const inOrder = (open: Events, protectedOnes: Events): Events => [...open, ...protectedOnes].sort((a, b) => a.seq - b.seq);
