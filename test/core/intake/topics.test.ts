// Topics are suggested by whole words, and not at all when two are as likely (decisions 8.21).

import { suggest } from '../../../src/core/intake/suggest';
import { topicWords } from '../../../src/core/intake/topic-words';
import { profile } from '../../support/builders';

const topicOf = (text: string) => suggest({ text, providers: [], profile }).topic;

it.each([
  ['Jag är ledsen över assistansen', null],
  ['Lämna ert yttrande senast på fredag', null],
  ['Han har rätt till assistans sedan maj', null],
  ['De borde informera om sensommaren', null],
  ['Vi talade om matematik och flaskor', null],
  ['Alarmerande läge', null],
  ['De kom två timmar för sent', 'lateVisits'],
  ['Hemtjänsten är ständigt försenad', 'lateVisits'],
  ['Ingen kom i går kväll', 'missedVisits'],
  ['Maten är kall varje dag', 'food'],
  ['Nyckeln är borta', 'keysAndMoney'],
  ['Hon fick fel läkemedel', 'medication'],
  ['Personalen var otrevlig', 'treatment'],
  ['Maten är kall och hon fick ingen medicin', null],
  ['', null],
])('%s', (text, topic) => expect(topicOf(text)).toBe(topic));

it('each word is written once, in small letters, with at most a star at its end', () => {
  const all = Object.values(topicWords).flat();
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((word) => !/^[\p{Ll}0-9 ]+\*?$/u.test(word))).toEqual([]);
});
