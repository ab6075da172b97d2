// What must be mended before a complaint that was written down can be handed in.

import { mostWords } from '../../src/core/casefile/lengths';
import { keysOf } from '../../src/core/brand';
import { channels } from '../../src/core/casefile/channel';
import { say } from '../../src/core/text/say';
import { asNeeded, emptyForm, reminder, wrongIn, type WrittenForm } from '../../tab/parts/write-down/form';

const today = '2026-03-02';
const whole: WrittenForm = { ...emptyForm(today, undefined), words: 'Ingen kom i morse.' };
const wrong = (but: Partial<WrittenForm>) =>
  Object.entries(wrongIn({ ...whole, ...but }, today)).flatMap(([field, key]) => (key === undefined ? [] : [`${field} ${key}`]));

describe('a form that is written down', () => {
  it('with words and a day is whole; nobody must be named', () => expect(wrong({})).toEqual([]));

  it.each<[string, Partial<WrittenForm>, string]>([
    ['no words', { words: ' \n ' }, 'words writeDown.words.missing'],
    ['words without end', { words: 'x'.repeat(mostWords + 1) }, 'words writeDown.words.tooLong'],
    ['a wish for mail without an address', { replyWish: 'email' }, 'address writeDown.address.missing'],
    ['an address that is none', { address: 'greta@' }, 'address writeDown.address.wrong'],
    ['a wish for a call without a number', { replyWish: 'phone' }, 'phone writeDown.phone.missing'],
    ['a number that is none', { phone: 'ring mig' }, 'phone writeDown.phone.wrong'],
    ['no day', { received: '' }, 'received writeDown.received.missing'],
    ['tomorrow', { received: '2026-03-03' }, 'received writeDown.received.ahead'],
  ])('is marked for %s', (_what, but, marked) => expect(wrong(but)).toEqual([marked]));

  it.each<[string, Partial<WrittenForm>]>([
    ['a number with spaces', { replyWish: 'phone', phone: '+46 (0)70-000 00 00' }],
    ['an address', { replyWish: 'email', address: ' greta.holm@example.co.uk ' }],
    ['an earlier day', { received: '2025-12-30' }],
  ])('takes %s', (_what, but) => expect(wrong(but)).toEqual([]));

  it('reminds whoever hears it aloud that the person can write herself, to ask her, and to put right what can be [R079 R110 R111]', () => {
    const spoken = keysOf(channels).filter((channel) => reminder({ ...whole, channel }) !== null);
    expect(spoken).toEqual(['phone', 'visit']);
    expect(say('sv', 'writeDown.spoken')).toMatch(
      /skriva till oss själv.*fråga om hen hellre vill det.*rättas till genast, gör det/,
    );
  });

  it.each([
    ['email', ['a@b.example', '', '']],
    ['phone', ['', '070-000 00 00', '']],
    ['letter', ['', '', 'Gatan 1']],
    ['none', ['', '', '']],
    ['unknown', ['', '', '']],
  ] as const)('takes where she is reached only when she wants an answer, and by that way: %s [R108]', (replyWish, kept) => {
    const form = asNeeded({ ...whole, address: ' a@b.example', phone: '070-000 00 00', postal: 'Gatan 1', replyWish });
    expect([form.address, form.phone, form.postal]).toEqual(kept);
  });

  it('came by chat when it began as a draft, otherwise by telephone', () => {
    expect(emptyForm(today, 'Nyckeln är borta.')).toMatchObject({ words: 'Nyckeln är borta.', channel: 'chat' });
    expect(emptyForm(today, undefined)).toMatchObject({ words: '', channel: 'phone', received: today });
  });
});
