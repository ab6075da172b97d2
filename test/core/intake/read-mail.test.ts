// What a mail is and who complained in it.

import { readMail } from '../../../src/core/intake/read-mail';
import { findReference } from '../../../src/core/intake/reference';
import { bareSubject } from '../../../src/core/intake/forward/subject';
import { readMailDate } from '../../../src/core/intake/forward/mail-date';
import type { MailParts } from '../../../src/core/intake/mail-parts';
import { suggest } from '../../../src/core/intake/suggest';
import { threadOf } from '../../../src/core/intake/forward/thread';
import { aProvider, at, profile } from '../../support/builders';

const knows = { staffDomains: ['ekbacka.example'], providerDomains: ['norrsken.example'], mailbox: 'synpunkter@ekbacka.example' };
const inside = { name: 'x-ms-exchange-organization-authas', value: 'Internal' };
const mail = (own: Partial<MailParts> = {}): MailParts => ({
  ...{
    headers: [inside],
    from: { name: 'Olga Bergvall', address: 'olga.bergvall@ekbacka.example' },
    subject: 'VB: Mormors hemtjänst',
  },
  ...{ date: at('2026-03-02 08:00'), messageId: '<a@x>', text: '', files: [] },
  ...own,
});
const forwarded = `Hej! Kan ni ta det här?

Med vänlig hälsning
Olga Bergvall
Kontaktcenter

________________________________
Från: Greta Lund <greta.lund@post.example>
Skickat: den 1 mars 2026 21:14
Till: Kontaktcenter <kontaktcenter@ekbacka.example>
Ämne: Mormors hemtjänst

Ingen kom i morse. Det är tredje gången.
/Greta`;

describe('a mail a colleague forwarded', () => {
  it('has the complainant, not the colleague, as the one who complained [R094 R098]', () => {
    expect(readMail(mail({ text: forwarded }), knows)).toMatchObject({
      ...{ outcome: 'case', complainant: { name: 'Greta Lund', address: 'greta.lund@post.example' }, addressProof: 'stated' },
      ...{
        forwardedBy: { address: 'olga.bergvall@ekbacka.example' },
        received: at('2026-03-01 21:14'),
        subject: 'Mormors hemtjänst',
      },
      ...{ note: 'Hej! Kan ni ta det här?', words: 'Ingen kom i morse. Det är tredje gången.\n/Greta' },
    });
  });
  it('is not believed without proof that it comes from inside', () => {
    const forged = readMail(mail({ text: forwarded, headers: [] }), knows);
    expect(forged).toMatchObject({ outcome: 'case', forwardedBy: null, addressProof: 'none' });
  });
  it('goes through a colleague’s and a provider’s forward to the person who wrote first', () => {
    const chain = forwarded
      .replace(
        'Ingen kom i morse.',
        'Se nedan.\n\nFrom: Maj Ek <maj.ek@post.example>\nSent: 28 February 2026 10:00\nTo: x\nSubject: Hej\n\nIngen kom.',
      )
      .replace('greta.lund@post.example', 'chef@norrsken.example');
    expect(readMail(mail({ text: chain }), knows)).toMatchObject({ complainant: { address: 'maj.ek@post.example' } });
  });
  it('may carry the complaint as an attached mail', () => {
    const inner = mail({
      headers: [],
      from: { name: 'Bo', address: 'bo@post.example' },
      subject: 'Klagomål',
      text: 'Maten är kall.',
      date: at('2026-02-27 12:00'),
    });
    const file = { index: 0, name: 'm.eml', type: 'message/rfc822', size: 10, isInline: false, mail: inner };
    expect(readMail(mail({ text: 'Se bifogat', files: [file] }), knows)).toMatchObject({
      complainant: { address: 'bo@post.example' },
      words: 'Maten är kall.',
      note: 'Se bifogat',
    });
  });
  it.each([
    ['a form', 'Webbformulär <no-reply@formular.example>'],
    ['our own mailbox', 'Synpunkter <synpunkter@ekbacka.example>'],
    ['a form that is listed', 'Tyck till <tyck@post.example>'],
    ['a listed form of our own', 'E-tjänsten <tjanst@ekbacka.example>'],
  ])('is of whom the form names, when %s sent it', (_what, sender) => {
    const filled = 'Namn: Greta Lund\nE-post: greta.lund@post.example\nTelefon: 070-174 06 31\nMeddelande: Ingen kom i morse.';
    const text = forwarded.replace('Greta Lund <greta.lund@post.example>', sender).replace(/Ingen kom i morse[\s\S]*$/, filled);
    expect(readMail(mail({ text }), { ...knows, formSenders: ['tyck@post.example', 'tjanst@ekbacka.example'] })).toMatchObject({
      outcome: 'case',
      complainant: { name: 'Greta Lund', address: 'greta.lund@post.example' },
      addressKind: 'form',
      addressProof: 'stated',
      forwardedBy: { address: 'olga.bergvall@ekbacka.example' },
    });
  });
  it('is the person’s who wrote with labels of her own', () => {
    const text = forwarded.replace(/Ingen kom i morse[\s\S]*$/, 'Namn: Maj Ek\nTelefon: 070-174 06 31\nDet gäller: maten');
    expect(readMail(mail({ text }), knows)).toMatchObject({ complainant: { name: 'Greta Lund' }, addressKind: 'person' });
  });
});

describe('other mails', () => {
  it('straight from a person with a proven address may be acknowledged [R094]', () => {
    const direct = mail({
      headers: [{ name: 'authentication-results', value: 'spf=pass; dmarc=pass' }],
      from: { name: null, address: 'bo@post.example' },
      text: 'Hej',
    });
    expect(readMail(direct, knows)).toMatchObject({ outcome: 'case', addressProof: 'verified', forwardedBy: null });
  });
  it.each([
    ['autoReply', mail({ headers: [{ name: 'auto-submitted', value: 'auto-replied' }] })],
    ['bounce', mail({ headers: [], from: { name: null, address: 'mailer-daemon@x.example' }, text: 'x' })],
    [
      'ownMail',
      mail({
        headers: [inside, { name: 'x-auto-response-suppress', value: 'All' }],
        from: { name: null, address: 'synpunkter@ekbacka.example' },
        text: 'x',
      }),
    ],
  ])('are no case: %s', (reason, machine) => expect(readMail(machine, knows)).toEqual({ outcome: 'ignore', reason }));
  it('forwarded by an inbox rule are no machine mail', () => {
    expect(
      readMail(
        mail({
          headers: [{ name: 'auto-submitted', value: 'auto-forwarded' }],
          from: { name: null, address: 'bo@post.example' },
          text: 'Hej',
        }),
        knows,
      ).outcome,
    ).toBe('case');
  });
  it('with nothing in them go to a person', () =>
    expect(readMail(mail({ text: '  ' }), knows)).toEqual({ outcome: 'manual', reason: 'empty' }));
  it('with a case number belong to their case', () => {
    const answer = mail({
      headers: [{ name: 'authentication-results', value: 'spf=pass; dmarc=pass header.from=norrsken.example' }],
      from: { name: null, address: 'kvalitet@norrsken.example' },
      subject: 'SV: Begäran [SYN-2026-00012]',
      text: 'Vi har utrett.\n\nDen 2 mars 2026 kl. 10:00 skrev Ekbacka <synpunkter@ekbacka.example>:\n> gammalt',
    });
    expect(readMail(answer, knows)).toMatchObject({ outcome: 'link', caseId: '12', isProvider: true, words: 'Vi har utrett.' });
  });
});

describe('the small words of mails', () => {
  it.each([
    ['VB: SV: [EXTERN] Hej', 'Hej'],
    ['Fwd: Re: Hej', 'Hej'],
    ['Svar på frågan', 'Svar på frågan'],
  ])('%s is about %s', (subject, bare) => expect(bareSubject(subject)).toBe(bare));
  it.each([
    ['den 1 mars 2026 21:14', '2026-03-01T20:14:00.000Z'],
    ['måndag 2 mars 2026 kl. 08:05', '2026-03-02T07:05:00.000Z'],
    ['Sunday, March 1, 2026 9:14 PM', '2026-03-01T20:14:00.000Z'],
    ['2026-07-01 10:00', '2026-07-01T08:00:00.000Z'],
    ['igår', null],
  ])('%s is %s', (words, moment) => expect(readMailDate(words)).toBe(moment));
  it('finds no number where there is none', () => expect(findReference('Ärende 12')).toBeNull());
  it('does not take an ordinary colon for a header', () =>
    expect(threadOf('Från: början\nvar det bra.\nTill: slut dåligt.').older).toEqual([]));
});

describe('suggestions', () => {
  const from = (text: string) => suggest({ text, providers: [aProvider], profile });
  it('name the provider whose name stands in the text, and why [R132]', () =>
    expect(from('Norrsken kom aldrig')).toMatchObject({
      providerId: 'norrsken',
      unit: 'soder',
      topic: 'missedVisits',
      because: 'aliasInText',
    }));
  it.each(['Norskens personal kom sent', 'De på nårrsken svarar inte'])('know a name that is spelt almost right: %s', (text) =>
    expect(from(text)).toMatchObject({ providerId: 'norrsken', because: 'nearNameInText' }),
  );
  it.each(['Norsk mat en gång till', 'norsen'])('take no other word for a name: %s', (text) =>
    expect(from(text).providerId).toBeNull(),
  );
  it('say so when there is nothing to go by', () =>
    expect(from('Hej')).toEqual({ providerId: null, unit: null, topic: null, because: 'nothingFound' }));
});
