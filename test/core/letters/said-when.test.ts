// What a letter says only when it is so: that its words are cut, the number of a system it goes back through, and a day that is still to come.

import type { CaseFile } from '../../../src/core/casefile/case-file';
import { mostWords } from '../../../src/core/casefile/lengths';
import { acknowledgement, confirmation } from '../../../src/core/letters/acknowledgement';
import type { LetterMaterial } from '../../../src/core/letters/material';
import { toProvider, type Told } from '../../../src/core/letters/to-provider';
import { answerDay } from '../../../src/core/processes/complaint/new-day';
import { addDays, momentAt } from '../../../src/core/time/plain-date';
import { somebody } from '../../golden/letters';
import { aFile, aProvider, aTriagedCase, at, day } from '../../support/builders';

const file = aFile({ matter: aTriagedCase({ replyWish: 'email' }), provider: aProvider });
const material = (more: Partial<LetterMaterial> = {}): LetterMaterial => ({
  file,
  personal: somebody,
  reference: 'SYN-2026-00012-K7Q2M9XB4D',
  now: at('2026-03-03 10:00'),
  ...more,
});

describe('that only the beginning of the words stands in it', () => {
  const personal = { ...somebody, words: 'a'.repeat(mostWords) };
  const cut = 'Här står bara början.';
  const body = (told: Told): string => toProvider({ ...material({ personal }), ...told, replyDue: day('2026-03-12') }, 'sv').body;
  it('is said to a provider that gets the words', () => expect(body({ disclosure: 'name', ground: 'consent' })).toContain(cut));
  it('is not said of a summary in their place', () => {
    expect(body({ disclosure: 'noName', ground: 'consent' })).not.toContain(cut);
    expect(body({ disclosure: 'name', ground: 'none' })).not.toContain(cut);
  });
});

describe('the number of the system that a complaint came through', () => {
  const through = (answer: 'person' | 'system' | 'byHand'): string => {
    const systems = file.profile.systems.slice(0, 1).map((one) => ({ ...one, name: 'Artvise', answer }));
    const known: CaseFile = { ...file, profile: { ...file.profile, systems } };
    return acknowledgement(material({ file: known, personal: { ...somebody, otherNumber: 'Artvise 4711' } }), 'sv').subject;
  };
  it('stands in the subject of what goes back through it', () => expect(through('system')).toMatch(/ 4711$/));
  it.each(['person', 'byHand'] as const)('does not where the answer goes another way (%s)', (answer) =>
    expect(through(answer)).not.toContain('4711'),
  );
});

it('names the day of the answer as long as it is to come, and on that day only that it is on its way', () => {
  const last = answerDay(file);
  const said = (on: typeof last): string => confirmation(material({ now: momentAt(on, '09:00') }), 'sv').body;
  expect(said(addDays(last, -1))).toContain('Du får svar senast');
  expect(said(last)).toContain('Du får svar så snart vi kan.');
  expect(said(last)).not.toContain('Du får svar senast');
});
