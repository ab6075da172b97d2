// Notifications made to fail, repeat or come late on demand, lifecycle events, and how they went.

import { z } from 'zod';
import type { Notifier } from '../graph/notify/notifier';
import { failed, jsonOf, type Endpoint } from './serve';

const lifecycle = z.strictObject({
  event: z.enum(['reauthorizationRequired', 'subscriptionRemoved', 'missed']),
  subscriptionId: z.string().optional(),
});

/** `GET/POST /local/notifications` (`{lose, loseEvery, repeat, delayMs}`), `POST /local/notifications/lifecycle {event, subscriptionId?}`. */
export function notificationEndpoints(notifier: Notifier): readonly Endpoint[] {
  const told = {
    method: 'GET',
    template: '/local/notifications',
    handle: () => ({ status: 200, body: notifier.posted() }),
  } as const;
  return [
    told,
    {
      method: 'POST',
      template: '/local/notifications',
      handle: ({ body }) => {
        try {
          notifier.faults.set(jsonOf(body));
        } catch {
          return failed(400, 'badFaults', 'Skriv till exempel { "lose": 1 } eller { "repeat": 1, "delayMs": 500 }.');
        }
        return told.handle();
      },
    },
    {
      method: 'POST',
      template: '/local/notifications/lifecycle',
      handle: ({ body }) => {
        const wanted = lifecycle.safeParse(jsonOf(body));
        if (!wanted.success) return failed(400, 'badEvent', 'Den händelsen finns inte.');
        notifier.lifecycle(wanted.data.event, wanted.data.subscriptionId);
        return told.handle();
      },
    },
  ];
}
