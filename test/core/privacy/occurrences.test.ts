// The last net: what the cases know is found in any string of a finished card, in any spelling. Everybody is invented.

import { occurrences } from '../../../src/core/privacy/occurrences';

const facts = {
  names: ['Halvard Öst-Ekeblom', 'Bo Rask'],
  personnummer: ['19390214-1238'],
  phones: ['+46 70 123 45 67'],
  addresses: ['Skogsvallsgatan 12 B'],
  emails: ['halle.e@post.example'],
  words: ['SN 2024/417'],
  providers: ['Rask Omsorg AB'],
};
const found = (text: string) => occurrences(text, facts).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe('what the cases know is found', () => {
  it.each([
    ['name', 'Kontakta halvard i dag', 'halvard'],
    ['name', 'HALVARDS rum', 'HALVARDS'],
    ['name', 'Ekeblomfamiljen klagar', 'Ekeblomfamiljen'],
    ['name', 'Herr Ekeblöm klagar', 'Ekeblöm'],
    ['name', 'H a l v a r d klagar', 'H a l v a r d'],
    ['name', 'Hal-vard klagar', 'Hal-vard'],
    ['name', 'Hal&shy;vard klagar', 'Hal&shy;vard'],
    ['name', 'Наlvаrd klagar', 'Наlvаrd'],
    ['name', 'Halvrad klagar', 'Halvrad'],
    ['name', 'bilaga-borask-2.pdf', 'borask'],
    ['name', 'av H.Ö.E. i går', 'H.Ö.E'],
    ['name', 'Bo ringde', 'Bo'],
    ['number', 'nr 3902141238', '3902141238'],
    ['number', 'nr 39 02 14 - 12 38', '39 02 14 - 12 38'],
    ['number', 'född 1939-02-14', '1939-02-14'],
    ['number', 'ring 0701234567', '701234567'],
    ['number', 'ring 070/123 45 67', '70/123 45 67'],
    ['address', 'vid skogsvallsgatan', 'skogsvallsgatan'],
    ['word', 'ärende sn2024-417', 'sn2024-417'],
    ['word', 'till Halle.E hemma', 'Halle.E'],
  ])('%s: %s', (kind, text, what) => expect(found(text)).toContainEqual([kind, what]));
});

describe('what only looks like it is left alone', () => {
  it.each([
    'Hon bor kvar.',
    'Avtalet med Rask Omsorg AB löper ut.',
    'Det blev en halv dag.',
    'Telefon 08-555 00 00.',
    'Vi vill ha snabbare hjälp.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

it('nothing is found when nothing is known', () => expect(occurrences('Halvard Ekeblom, 070-123 45 67', {})).toEqual([]));

it('takes no mailbox that is called what it is for as the name of anybody, and finds the rest of its kind', () => {
  const known = {
    emails: ['klagomal@ekbacka.example', 'registrator@ekbacka.example', 'press.ek@ekbacka.example', 'asta.b@ekbacka.example'],
  };
  expect(occurrences('Klagomål om registrator Söder, av asta.b', known).map(({ start }) => start)).toEqual([34]);
  expect(occurrences('Det sa press.ek i går', known).map(({ start }) => start)).toEqual([7]);
});
