// Which sentences a chunk of the tab brings: all its code can say, and no others.

import { readdirSync, readFileSync } from 'node:fs';
import { keysIn } from '../../tab/texts/keys-in';

it('brings what is named, and every way it may be said', () =>
  expect(keysIn('say(\'tab.claim\'); sayBy(language, "outcome.delayNotice.sent", by)')).toEqual(
    expect.arrayContaining(['tab.claim', 'outcome.delayNotice.sent']),
  ));
it('brings all that fit a name that is made', () => {
  const keys = keysIn('say(`tab.myWork.part.${part}`)');
  expect(keys).toContain('tab.myWork.part.danger');
  expect(keys.every((key) => key.startsWith('tab.myWork.part.'))).toBe(true);
});
it('brings nothing for words that are no key, and none for the name of a field that is kept', () =>
  expect(keysIn("say('no.such.key'); useTyped(`letter.${name}`, shape, '')")).toEqual([]));

it('could bring every sentence that is said: no name of one begins with what is only known when it is said', () => {
  const files = readdirSync('tab', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const hidden = files.filter((name) => /\bsay\(\s*(?:language,\s*)?`\$\{/.test(readFileSync(`tab/${name}`, 'utf8')));
  expect(files.length).toBeGreaterThan(100);
  expect(hidden).toEqual([]);
});
