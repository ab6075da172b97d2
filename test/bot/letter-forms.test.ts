// Every letter to a person that somebody reads before it goes, as the page draws it: begun in the form she is known to read, and in any other she chooses.

import { automaticText } from '../../src/app/pass/automatic-text';
import { letterTypes } from '../../src/core/processes/complaint/letters';
import { formFor, letterForms } from '../../src/core/letters/letter-form';
import type { Case } from '../../src/core/casefile/case';
import { letterDraft, draftedLetters } from '../../bot/api/letter-drafts';
import { keysOf } from '../../src/core/brand';
import { apiOf, receivedCase } from '../support/api';
import { askedCase, whoHas } from '../support/answer-link';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { aFile, aProvider, aTriagedCase, at } from '../support/builders';

const personal = {
  intakeKey: 'key',
  complainant: { name: 'Greta Holm', address: 'greta@example.com' },
  phone: null,
  postal: null,
  forwardedBy: null,
  subject: '',
  words: '',
  note: '',
  attachments: [],
  fingerprint: null,
  otherNumber: null,
  original: { name: 'original.eml', size: 1, sha256: 'x' },
};
const now = at('2026-03-03 09:00');
const shown = (own: Partial<Case>) => ({
  file: aFile({ matter: aTriagedCase({ needsMet: true, replyWish: 'email', ...own }), provider: aProvider }),
  personal,
  references: { person: 'SYN-2026-00012-abc', provider: 'SYN-2026-00012-def' },
  texts: [],
  staff: [],
});
const draft = (letter: (typeof draftedLetters)[number], own: Partial<Case>, choices: object = {}) =>
  letterDraft(shown(own) as never, { letter, choices }, { now, signer: undefined });
const read = keysOf(letterTypes).filter((one) => letterTypes[one].to === 'complainant' && letterTypes[one].readBy !== null);

describe.each(read)('the letter %s', (letter) => {
  const exit: Partial<Case> = letter === 'exitNotice' ? { exit: 'documents' } : {};
  const of = (choices: object, own: Partial<Case> = {}) => draft(letter as 'reply', { ...exit, ...own }, choices)?.body ?? '';

  it('is drawn in each form it has, and no two say the same', () => {
    const bodies = keysOf(letterForms).map((form) => of({ form }));
    expect(new Set(bodies).size).toBe(bodies.length);
    for (const body of bodies) expect(body).not.toBe('');
    expect(of({ form: 'english' })).toMatch(/regards/i);
  });

  it('begins in the form that is known of her', () => {
    expect(of({}, { about: { format: 'easy' } })).toBe(of({ form: 'easy' }));
    expect(of({}, { about: { language: 'english' } })).toBe(of({ form: 'english' }));
    const relative = of({}, { about: { reporter: 'relative', consent: 'notGiven', language: 'english' } });
    expect(relative).toBe(of({ form: 'neutral' }));
  });
});

it('tells a relative without consent nothing of the provider, the matter or how it went, in any of them [DEC5.2]', () => {
  for (const letter of read) {
    const body = draft(
      letter as 'reply',
      { exit: letter === 'exitNotice' ? 'documents' : null },
      { form: 'neutral', done: 'Nyckeln är bytt.' },
    )?.body;
    expect(body).not.toMatch(new RegExp(`${aProvider.name}|Nyckeln|tillgodosedda|handling`));
  }
});

it('is no letter at all for somebody with protected identity, whatever form is asked for', () => {
  for (const letter of draftedLetters)
    for (const form of keysOf(letterForms)) expect(draft(letter, { protection: 'protected' }, { form })).toBeNull();
});

it('the letters nobody reads first follow what is known', () => {
  const text = (letter: 'acknowledgement' | 'confirmation' | 'safety' | 'receipt', about: Case['about']) =>
    automaticText(letter, { file: shown({ about }).file, personal, reference: 'SYN-2026-00012-abc', now }).body;
  expect(text('acknowledgement', { language: 'english' })).toContain('Kind regards');
  expect(text('safety', { language: 'english' })).toMatch(/call 112/i);
  expect(text('confirmation', { format: 'easy' })).toContain('Ditt nummer hos oss är');
  expect(text('receipt', { language: 'english' })).toBe(text('receipt', {}));
  expect(formFor({})).toBe('usual');
});

describe('over HTTP', () => {
  let world: BotWorld;
  beforeAll(async () => {
    world = await startBotWorld();
  });
  afterAll(() => world.stop());

  it('the page begins in the form *Mottagning* heard of, and draws the letter anew in the one that is chosen', async () => {
    const id = await receivedCase(world, 1, { replyWish: 'email', language: 'english' });
    const who = await whoHas(world, id);
    const page = await apiOf(world).get(who, `/api/cases/${id}`);
    const { notice } = page.json['drafts'] as Record<string, { form: string; body: string }>;
    expect([notice?.form, /Kind regards/i.test(notice?.body ?? '')]).toEqual(['english', true]);
    const easy = await apiOf(world).post(who, `/api/cases/${id}/letters/notice`, { form: 'easy' });
    expect(String(easy.json['body'])).toContain('Vi läser det.');
    expect((await apiOf(world).post(who, `/api/cases/${id}/letters/notice`, { form: 'shouted' })).status).toBe(400);
    expect(await askedCase(world, 2)).toBe('2');
  });
});
