// The recycle bin of a site, as a person uses it in the browser: Graph v1.0 brings no deleted list item back.

import { z } from 'zod';
import { bringBack } from '../graph/sharepoint/item-rows';
import type { Store } from '../store';
import { failed, jsonOf, type Endpoint } from './serve';

const wanted = z.object({ list: z.string(), item: z.number().int() });

/** `POST /local/recycle-bin/restore {list, item}`: the list by its title or GUID. */
export const recycleBinEndpoints = (store: Store): readonly Endpoint[] => [
  {
    method: 'POST',
    template: '/local/recycle-bin/restore',
    handle: ({ body }) => {
      const asked = wanted.safeParse(jsonOf(body));
      if (!asked.success) return failed(400, 'badRequest', 'Skriv {"list": "Händelser", "item": 12}.');
      return bringBack(store, asked.data)
        ? { status: 200, body: {} }
        : failed(404, 'notInBin', 'Den raden ligger inte i papperskorgen.');
    },
  },
];
