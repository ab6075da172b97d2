// The forms of an answer: easy Swedish in short sentences, nothing of anybody to a relative without consent, and the parts that health care asks for.

import { blankIn } from '../../../src/core/letters/blank';
import { confirmationIn, replyIn } from '../../../src/core/letters/forms';
import type { LetterMaterial } from '../../../src/core/letters/material';
import { notice } from '../../../src/core/letters/notice';
import { keysOf } from '../../../src/core/brand';
import { topics } from '../../../src/core/processes/complaint/criteria';
import { letterForms as texts } from '../../../src/core/text/sv/letter-forms';
import type { Case } from '../../../src/core/casefile/case';
import type { Personal } from '../../../src/core/casefile/personal';
import { aFile, aProvider, aTriagedCase, at } from '../../support/builders';

const personal: Personal = {
  intakeKey: 'key',
  complainant: { name: 'Greta Holm', address: 'greta.holm@example.com' },
  phone: null,
  postal: null,
  otherNumber: null,
  forwardedBy: null,
  subject: '',
  words: '',
  note: '',
  attachments: [],
  original: { name: 'original.eml', size: 1, sha256: 'x' },
  fingerprint: null,
};
const signer = { name: 'Karin Lindqvist', role: 'caseworker' } as const;
const material = (own: Partial<Case> = {}): LetterMaterial => ({
  file: aFile({ matter: aTriagedCase({ needsMet: true, ...own }), provider: aProvider }),
  personal,
  reference: 'SYN-2026-00012-abc',
  now: at('2026-03-03 09:00'),
  signer,
});

describe('in easy Swedish', () => {
  it('no sentence has more than twelve words, and none is cut in two', () => {
    const easy = keysOf(texts).filter((key) => key.startsWith('letter.easy.'));
    const long = easy
      .flatMap((key) => texts[key].split(/(?<=[.?!\]]) /))
      .filter((sentence) => sentence.split(' ').length > 12 || sentence.includes(';'));
    expect([easy.length > 10, long]).toEqual([true, []]);
  });
  it('the word that it has come in has number, day and whom to ring in danger', () => {
    const { body } = confirmationIn('easy', material());
    expect(body).toMatch(/SYN-2026-00012/);
    expect(body).toMatch(/Du får ett svar senast 16 mars 2026/);
    expect(body).toContain('Ring 112');
  });
  it('the answer says whether the help works, and keeps a place for what happened', () => {
    expect(replyIn('easy', { ...material(), done: 'Turlistan är ny.' }).body).toMatch(/Turlistan är ny[^]*Hjälpen fungerar nu\./);
    expect(blankIn(replyIn('easy', material({ needsMet: false })).body)).toBeDefined();
  });
});

it('tells a relative without consent nothing of anybody: neither that she is known, nor the provider, nor how it went', () => {
  const usual = replyIn('usual', { ...material(), done: 'Nyckeln är bytt.' }).body;
  const { body } = replyIn('neutral', { ...material(), done: 'Nyckeln är bytt.' });
  expect(usual).toMatch(/Nyckeln[^]*tillgodosedda/);
  expect(body).not.toMatch(/Norrsken|Nyckeln|tillgodosedda|utrett/);
  expect(body).toContain('kan vi varken säga om personen har kontakt med oss');
});

it('is in English for whoever is answered in it', () => expect(replyIn('english', material()).body).toMatch(/^Dear Greta Holm/));

describe('where health care is concerned', () => {
  it('explains what happened and says what is planned; neither place may be left empty [L09]', () => {
    const { body } = replyIn('usual', material({ topic: 'medication' }));
    const why = blankIn(body);
    expect(body.slice(why?.start, why?.end)).toContain('varför');
    const rest = body.slice(why?.end);
    const plan = blankIn(rest);
    expect(rest.slice(plan?.start, plan?.end)).toContain('när');
    expect(body).toContain('Patientnämnden');
  });
  it('and nowhere else', () => {
    const others = keysOf(topics).filter((topic) => topic !== 'medication');
    expect(others.filter((topic) => replyIn('usual', material({ topic })).body.includes('Patientnämnden'))).toEqual([]);
  });
});

describe('the first letter', () => {
  const told = (disclosure: 'name' | 'noName', isAnswered: boolean) =>
    notice(material(), { disclosure, ground: 'none', isAnswered }, 'sv').body;
  it('names a person, a telephone number and a day, and says who gets to know [DEC5.4]', () => {
    const { phone } = material().file.profile.publicContact;
    const body = told('noName', true);
    expect(body).toContain(`Karin Lindqvist har hand om ditt ärende. Ring ${phone}`);
    expect(body).toContain('Du får svar senast 16 mars 2026');
    expect(body).toContain('Vi har inte berättat vem du är.');
    expect(body).toContain('läses bara av dem som behöver det');
    expect(told('name', true)).toContain('Utföraren får veta att det är du');
  });
  it('promises nothing of who gets to know before somebody has answered it [DEC5.4]', () =>
    expect(told('name', false)).not.toMatch(/Utföraren får veta|inte berättat/));
});
