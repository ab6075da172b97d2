// How far the ten-minute walk has come and with whom its next card lies, read from what stands in the lists; the page ticks its steps off by this.

import type { Endpoint } from '../control/serve';
import { people, type PersonKey } from '../people';
import { numberOf, textOf, type Row, type Store } from '../store';

/** A step is done when a list has a row of which each named column holds one of the words. */
const steps = {
  case: ['Ärenden'],
  triaged: ['Uppgifter', 'Type', 'triage', 'State', 'done'],
  assigned: ['Uppgifter', 'Type', 'confirmCaseworker', 'State', 'done'],
  sentToProvider: ['Uppgifter', 'Type', 'forwardToProvider', 'State', 'done'],
  providerAnswered: ['Uppgifter', 'Type', 'providerReply', 'State', 'done'],
  followedUp: ['Uppgifter', 'Type', 'individualFollowUp', 'State', 'done'],
  takenToEku: ['Uppgifter', 'Type', 'decideOutcome', 'Outcome', 'toEku'],
  ekuApproved: ['Uppgifter', 'Type', 'approveEku', 'Outcome', 'approved'],
  ekuPosted: ['EKU-ärenden', 'State', 'posted|received|followUpStarted|finished'],
  ekuReceived: ['EKU-ärenden', 'State', 'received|followUpStarted|finished'],
  answered: ['Uppgifter', 'Type', 'decideOutcome', 'Outcome', 'approved'],
  closed: ['Ärenden', 'Stage', 'closed'],
} as const satisfies Record<string, readonly string[]>;

/** The task whose card must be answered for a step. */
const cards = {
  triaged: 'triage',
  assigned: 'confirmCaseworker',
  sentToProvider: 'forwardToProvider',
  followedUp: 'individualFollowUp',
  takenToEku: 'decideOutcome',
  ekuApproved: 'approveEku',
  answered: 'decideOutcome',
  closed: 'closeFile',
} as const satisfies Partial<Record<keyof typeof steps, string>>;

/** `GET /local/page/walk` → `{done: {case: true, …}, holders: {triaged: 'registrar', …}}`; a step nobody holds a card for has no holder. */
export function walkEndpoints(store: Store): readonly Endpoint[] {
  const done = (): Record<string, boolean> =>
    Object.fromEntries(Object.entries(steps).map(([step, wanted]) => [step, exists(store, wanted)]));
  const holders = (): Record<string, string> =>
    Object.fromEntries(
      Object.entries(cards).flatMap(([step, type]) => {
        const holder = holderOf(store, type);
        return holder === undefined ? [] : [[step, holder]];
      }),
    );
  return [
    { method: 'GET', template: '/local/page/walk', handle: () => ({ status: 200, body: { done: done(), holders: holders() } }) },
  ];
}

const IN_LIST = 'FROM sp_items WHERE deleted = 0 AND list IN (SELECT row FROM sp_lists WHERE title = ?)';

function exists(store: Store, [title = '', ...pairs]: readonly string[]): boolean {
  const conditions = pairs.flatMap((name, n) =>
    n % 2 === 0 ? [`AND json_extract(fields, '$.${name}') IN (SELECT value FROM json_each(?))`] : [],
  );
  const values = pairs.filter((_value, n) => n % 2 === 1).map((words) => JSON.stringify(words.split('|')));
  return numberOf(store.get(`SELECT count(*) AS n ${IN_LIST} ${conditions.join(' ')}`, title, ...values), 'n') > 0;
}

/** With whom the newest open task of a type lies: its owner, or whoever holds its role in the unit. */
function holderOf(store: Store, type: string): PersonKey | undefined {
  const column = (name: string): string => `coalesce(json_extract(fields, '$.${name}'), '') AS ${name}`;
  const row = store.get(
    `SELECT ${['OwnerId', 'Role', 'Unit'].map(column).join(', ')} ${IN_LIST}
      AND json_extract(fields, '$.Type') = ? AND json_extract(fields, '$.State') = 'open' ORDER BY id DESC`,
    'Uppgifter',
    type,
  );
  return row && (keyOf(textOf(row, 'OwnerId')) ?? inRole(row));
}

const keyOf = (id: string): PersonKey | undefined => keys.find((key) => people[key].id === id);
const keys: readonly PersonKey[] = [
  'caseworkerSouth',
  'caseworkerSouthSecond',
  'caseworkerNorth',
  'managerSouth',
  'managerNorth',
];

function inRole(row: Row): PersonKey | undefined {
  const role = textOf(row, 'Role');
  if (role === 'unitManager') return textOf(row, 'Unit') === 'norr' ? 'managerNorth' : 'managerSouth';
  return role === 'registrar' || role === 'departmentHead' ? role : undefined;
}
