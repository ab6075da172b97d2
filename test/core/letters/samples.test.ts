// The letters' own texts: every letter of the table is there in both languages, says nothing of anybody, and names what differs from case to case.

import { keysOf } from '../../../src/core/brand';
import type { RegisteredName } from '../../../src/core/casefile/provider';
import { letterSamples } from '../../../src/core/letters/samples';
import { letterTypes } from '../../../src/core/processes/complaint/letters';
import { exits } from '../../../src/core/processes/complaint/exits';
import { drafts } from '../../../src/core/processes/drafts';
import { profiles, readProfile } from '../../../src/core/routine/profile';
import { languages } from '../../../src/core/text/say';
import { at } from '../../support/builders';

const now = at('2026-03-02 10:00');
const registered = (name: string) => name as RegisteredName;
const all = (name: string, language: (typeof languages)[number]) =>
  letterSamples({ profile: readProfile(name), now, registered }, language);

it.each(Object.keys(profiles))(
  '%s: every letter is shown in both languages, every ending that is told, and every ready text',
  (name) => {
    for (const language of languages) {
      const shown = all(name, language).map(({ of }) => of);
      expect(new Set(shown.flatMap((of) => ('letter' in of ? [of.letter] : [])))).toEqual(new Set(keysOf(letterTypes)));
      expect(shown.flatMap((of) => ('letter' in of && of.exit !== null ? [of.exit] : []))).toEqual(
        keysOf(exits).filter((id) => exits[id].tells),
      );
    }
    expect(all(name, 'sv').flatMap(({ of }) => ('draft' in of ? [of.draft] : []))).toEqual(keysOf(drafts));
  },
);

it('names what differs, and holds no number, day or word of a case', () => {
  for (const language of languages)
    for (const { body, subject } of all('ekbacka', language)) {
      expect(`${subject}\n${body}`).not.toMatch(/SYN-\d|\b2026\b|\{\w+\}|undefined|null/);
    }
  const request = all('ekbacka', 'sv').find(({ of }) => 'letter' in of && of.letter === 'toProvider' && of.way === 'named');
  expect(request?.body).toMatch(
    /\[utföraren\].*\[ärendets nummer\].*\[personens namn\].*\[det personen skrev\].*Svara senast \[dag\]/s,
  );
});

it('says the office and the telephone of the profile', () => {
  const { publicContact } = readProfile('ekbacka');
  const reply = all('ekbacka', 'sv').find(({ of }) => 'letter' in of && of.letter === 'reply' && of.way === null);
  expect(reply?.body).toContain(publicContact.name);
  expect(reply?.body).toContain(publicContact.phone);
});
