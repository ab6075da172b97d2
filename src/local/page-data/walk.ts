// How far the ten-minute walk has come, read from what stands in the lists; the page ticks its steps off by this.

import type { Endpoint } from '../control/serve';
import { numberOf, type Store } from '../store';

/** A step is done when a list has a row of which each named column holds one of the words. */
const steps = {
  case: ['Ärenden'],
  triaged: ['Uppgifter', 'Type', 'triage', 'State', 'done'],
  assigned: ['Uppgifter', 'Type', 'confirmCaseworker', 'State', 'done'],
  sentToProvider: ['Uppgifter', 'Type', 'forwardToProvider', 'State', 'done'],
  providerAnswered: ['Uppgifter', 'Type', 'providerReply', 'State', 'done'],
  followedUp: ['Uppgifter', 'Type', 'individualFollowUp', 'State', 'done'],
  decided: ['Uppgifter', 'Type', 'decideOutcome', 'State', 'done'],
  ekuPosted: ['EKU-ärenden'],
  ekuReceived: ['EKU-ärenden', 'State', 'received|followUpStarted|finished'],
  closed: ['Ärenden', 'Stage', 'closed'],
} as const satisfies Record<string, readonly string[]>;

/** `GET /local/page/walk` → `{done: {case: true, …}}`. */
export function walkEndpoints(store: Store): readonly Endpoint[] {
  return [
    {
      method: 'GET',
      template: '/local/page/walk',
      handle: () => ({
        status: 200,
        body: { done: Object.fromEntries(Object.entries(steps).map(([step, wanted]) => [step, exists(store, wanted)])) },
      }),
    },
  ];
}

function exists(store: Store, [title = '', ...pairs]: readonly string[]): boolean {
  const conditions = pairs.flatMap((name, n) =>
    n % 2 === 0 ? [`json_extract(fields, '$.${name}') IN (SELECT value FROM json_each(?))`] : [],
  );
  const values = pairs.filter((_value, n) => n % 2 === 1).map((words) => JSON.stringify(words.split('|')));
  const where = ['deleted = 0', 'list IN (SELECT row FROM sp_lists WHERE title = ?)', ...conditions].join(' AND ');
  return numberOf(store.get(`SELECT count(*) AS n FROM sp_items WHERE ${where}`, title, ...values), 'n') > 0;
}
