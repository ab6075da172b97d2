// An account switched off or on, as an administrator does it in Entra: the product itself may only read the directory.

import { z } from 'zod';
import { enableAccount } from '../graph/directory/users-directory';
import { personById } from '../sign-in/tokens';
import type { Store } from '../store';
import { failed, jsonOf, type Endpoint } from './serve';

const wanted = z.object({ personId: z.string(), isEnabled: z.boolean() });

/** `POST /local/accounts {personId, isEnabled}`. */
export const accountEndpoints = (store: Store): readonly Endpoint[] => [
  {
    method: 'POST',
    template: '/local/accounts',
    handle: ({ body }) => {
      const asked = wanted.safeParse(jsonOf(body));
      const person = personById(asked.data?.personId);
      if (!asked.success || person === undefined)
        return failed(400, 'badRequest', 'Skriv {"personId": "…", "isEnabled": false}.');
      enableAccount(store, person.id, asked.data.isEnabled);
      return { status: 200, body: {} };
    },
  },
];
