// What strangers bring to each door, drawn by dice: as many as are asked for, every kind as often as every other.

import type { Dice } from '../../../test/support/dice';
import { activityOf, foreign, foreignAddresses } from './forged-activities';
import type { Forgeries } from './forged';
import type { Knock } from './knock';
import { genuineToken, type Genuine } from './token';

/** So many, each made when its turn comes. */
export function* repeated<T>(times: number, make: (n: number) => T): Generator<T> {
  for (let n = 0; n < times; n += 1) yield make(n);
}

interface Forging {
  readonly luck: Dice;
  readonly genuine: Genuine;
}

const json = (authorization: string): Record<string, string> => ({
  'Content-Type': 'application/json',
  ...(authorization === '' ? {} : { Authorization: authorization }),
});

const nth = <T>(table: Readonly<Record<string, T>>, n: number): readonly [string, T] => {
  const all = Object.entries(table);
  const found = all[n % all.length];
  if (found === undefined) throw new Error('an empty table');
  return found;
};

/** An activity as it should be, under each forged token. */
export const forgedActivities = (
  { kinds, luck, genuine, url }: Forging & { readonly kinds: Forgeries; readonly url: string },
  times: number,
): Iterable<Knock> =>
  repeated(times, (n) => {
    const [name, forge] = nth(kinds, n);
    return {
      name,
      method: 'POST',
      path: '/api/messages',
      headers: json(forge(genuine, luck)),
      body: JSON.stringify(activityOf(url)),
    };
  });

/** Under a token as it should be, what comes from elsewhere; each fifth is signed for an address that is none of ours. */
export const foreignActivities = ({ luck, genuine, url }: Forging & { readonly url: string }, times: number): Iterable<Knock> =>
  repeated(times, (n) => {
    const [name, more] = nth(foreign, n);
    const isSigned = n % 5 === 0;
    const address = luck.pick(foreignAddresses);
    const body = JSON.stringify(isSigned ? activityOf(address) : activityOf(url, more(url, luck)));
    const token = isSigned ? genuineToken(genuine, { serviceurl: address }) : genuineToken(genuine);
    return {
      name: isSigned ? `signed for ${address}` : name,
      method: 'POST',
      path: '/api/messages',
      headers: json(`Bearer ${token}`),
      body,
    };
  });

const personDoors = [
  'GET /api/me',
  'GET /api/my-work',
  'POST /api/cases',
  'POST /api/pane/look',
  'POST /api/pane/hand-over',
  'POST /api/write-down',
];

/** What a page and the pane ask, under each forged token. */
export const forgedPeople = ({ kinds, luck, genuine }: Forging & { readonly kinds: Forgeries }, times: number): Iterable<Knock> =>
  repeated(times, (n) => {
    const [name, forge] = nth(kinds, n);
    const [method = 'GET', path = ''] = luck.pick(personDoors).split(' ');
    const body = method === 'GET' ? {} : { body: '{"note":"x"}\nFrom: a@example.net\r\n\r\nHej' };
    return { name, method, path, headers: json(forge(genuine, luck)), ...body };
  });

const states = [
  undefined,
  null,
  '',
  'x',
  '0'.repeat(64),
  'ä'.repeat(32),
  '__proto__',
  7,
  ['x'],
  { a: 1 },
  'f'.repeat(128),
  'x'.repeat(129),
];

/** Notifications without the secret, and what is none. */
export const notifications = (luck: Dice, times: number): Iterable<Knock> =>
  repeated(times, () => {
    const notice = {
      subscriptionId: 'eb0c4a00-0000-4000-8000-000000000001',
      clientState: luck.pick(states),
      lifecycleEvent: luck.pick([undefined, 'reauthorizationRequired', 'missed', 'subscriptionRemoved']),
      resource: luck.pick(['sites/x/lists/y', 'users/x/messages/y', '', undefined]),
    };
    const value = luck.pick([[notice], Array.from({ length: 50 }, () => notice), notice, null, []]);
    return {
      name: `clientState ${typeof notice.clientState}`,
      method: 'POST',
      path: '/api/notifications',
      headers: json(''),
      body: JSON.stringify({ value }),
    };
  });

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Links nobody made; none is as long as a true one, for those are looked up. */
export const links = (luck: Dice, times: number): Iterable<Knock> =>
  repeated(times, () => {
    const length = luck.pick([1, 42, 44, 100, 2_000]);
    const token = Array.from({ length }, () => luck.pick([...letters])).join('');
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    return {
      name: `a link of ${length} letters`,
      method: 'POST',
      path: `/svar/${token}`,
      headers,
      body: `step=open&code=${luck.below(1e6)}`,
    };
  });
