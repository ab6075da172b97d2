// Somebody at a door she may use names what she may not see: another case in the body or behind her own in the address, another's text, file, note or absence. She is
// answered as if it were not there. And no list tells its number.

import { filled, nowhere, type Filled } from './asked';
import type { House } from './house';
import type { Known } from './known';
import { isOfEku, mayWith, type Reader } from './reading';
import { shownNumber } from './names';

/** A request about what is her own, that names something else. */
export interface Naming {
  readonly name: string;
  readonly there: Filled;
  readonly nowhere: Filled;
}

/** `text`: of the other, or what could be one. */
type Put = (own: string, key: string, text: string) => readonly [route: string, path: string, body?: object];

const number = (key: string): string => shownNumber(key);
const part = encodeURIComponent;

/** With the key of her own case, and the key of the other, or of none. */
const puts: Readonly<Record<string, Put>> = {
  ties: (own, key) => ['POST', `/api/cases/${own}/ties`, { with: number(key), leads: true }],
  same: (own, key) => ['POST', `/api/cases/${own}/same`, { with: number(key) }],
  untie: (own, key) => ['POST', `/api/cases/${own}/ties/${key}/end`, {}],
  undivide: (own, key) => ['POST', `/api/cases/${own}/parts/${key}/end`, {}],
  letter: (own, _key, text) => ['POST', `/api/cases/${own}/undo`, { textKey: text }],
  opened: (own, _key, text) => ['POST', `/api/cases/${own}/texts/${part(text)}/open`, {}],
  file: (own, _key, text) => ['GET', `/api/cases/${own}/files/${part(text)}/0`],
  shown: (own, _key, text) => ['GET', `/api/cases/${own}/mails/${part(text)}/shown`],
  split: (own, _key, text) => ['POST', `/api/cases/${own}/mails/${part(text)}/split`, {}],
  splitBack: (own, _key, text) => ['POST', `/api/cases/${own}/mails/${part(text)}/split-back`, {}],
  find: (_own, key) => ['POST', '/api/cases/find', { text: number(key) }],
  log: (_own, key) => ['POST', '/api/log', { by: 'case', number: number(key) }],
  typed: (_own, key) => ['POST', `/api/typed/${part(`${key}|triage|1`)}`, { mark: null, window: 'w', typed: { a: 'Hej' } }],
  withdrawn: (_own, key) => [
    'POST',
    `/api/typed/${part(`withdrawPost|${key}`)}`,
    { mark: null, window: 'w', typed: { a: 'Hej' } },
  ],
};

/** Every such request of a reader: each of the others beside one of her own. */
export function namingsOf({ matters, town }: House, reader: Reader): readonly Naming[] {
  const complaints = matters.filter(({ kind }) => kind === 'complaint');
  const reads = (known: Known): boolean => mayWith(reader, 'read', { known, town });
  const own = complaints.find(reads)?.id ?? nowhere;
  return complaints
    .filter((known) => !reads(known))
    .flatMap(({ id, kept }) =>
      Object.entries(puts).map(([name, put]) => ({
        name: `${name} ${id} beside ${own}`,
        there: asFilled(put(own, id, kept.at(-1) ?? '')),
        nowhere: asFilled(put(own, nowhere, `${nowhere}|notice|1`)),
      })),
    );
}

const asFilled = ([method, path, body]: ReturnType<Put>): Filled =>
  method === 'GET' || body === undefined ? { method: 'GET', path } : { method: 'POST', path, body: JSON.stringify(body) };

/** Everything that lists matters. */
export const lists: readonly Filled[] = [
  ...[
    '/api/my-work',
    '/api/register',
    '/api/set-aside/recorded',
    '/api/measures',
    '/api/absence',
    '/api/units/soder',
    '/api/archive',
  ].map((path): Filled => ({ method: 'GET', path })),
  ...['complaint', 'lexSarah', 'welfareCrime', 'deviation'].map((kind): Filled => ({
    method: 'GET',
    path: `/api/disposal/${kind}/2026`,
  })),
  filled('GET /api/follow-ups/of/:year', undefined, { type: '', round: 1 }),
  filled('GET /api/providers/:provider', undefined, { type: '', round: 1 }),
  ...[
    { which: 'open' },
    { which: 'unit', unit: 'soder', until: '2026-03' },
    { which: 'unit', unit: 'norr', until: '2026-03' },
    { which: 'unit', unit: '-', until: '2026-03' },
    { which: 'provider', providerId: 'omsorgsteamet', until: '2026-03' },
  ].map((body): Filled => ({ method: 'POST', path: '/api/cases', body: JSON.stringify(body) })),
];

/** Numbers a list must not tell a reader. What has ended is disposed of by its number, whoever reads it: *Gallring* is left out for those it is for. */
export function toldIn({ matters, town }: House, reader: Reader, text: string): readonly string[] {
  if (isOfEku(reader)) return matters.map(({ id }) => shownNumber(id)).filter((one) => text.includes(one));
  return matters
    .filter((known) => !mayWith(reader, 'read', { known, town }) && !mayWith(reader, 'hear', { known, town }))
    .map(({ id }) => shownNumber(id))
    .filter((one) => text.includes(one));
}
