// Whom a mail is believed to be from, and whether a machine wrote it. A forged colleague is never believed; a complaint is never ignored.

import type { MailParts } from '../../../src/core/intake/mail-parts';
import { readMail } from '../../../src/core/intake/read-mail';
import { at } from '../../support/builders';

const knows = {
  ...{ staffDomains: ['ekbacka.example'], providerDomains: ['norrsken.example'], mailbox: 'synpunkter@ekbacka.example' },
  ...{
    formSenders: ['e-tjanst@ekbacka.example'],
    scannerSenders: ['skanner@ekbacka.example'],
    letterDomain: 'brev.ekbacka.example',
  },
};
type Headers = Readonly<Record<string, string>>;
const internal: Headers = { 'x-ms-exchange-organization-authas': 'Internal' };
const passed = (domain: string): Headers => ({
  'authentication-results': `spf=pass smtp.mailfrom=${domain}; dkim=pass header.d=${domain};dmarc=pass action=none header.from=${domain};compauth=pass`,
});
const mail = (from: string, headers: Headers, own: Partial<MailParts> = {}): MailParts => ({
  headers: Object.entries(headers).map(([name, value]) => ({ name: name.split('#')[0] ?? name, value })),
  from: { name: null, address: from },
  ...{ subject: 'Om kvällarna', date: at('2026-03-02 08:00'), messageId: null, text: 'Ingen kom i går kväll.', files: [] },
  ...own,
});
const forward =
  'Se nedan.\n\nFrån: Rut Ek <rut@post.example>\nSkickat: den 1 mars 2026 10:00\nTill: Växeln\nÄmne: Kvällarna\n\nIngen kom.';
const chain =
  forward.replace('rut@post.example', 'chef@norrsken.example') +
  '\n\nFrån: Maj <maj@post.example>\nSkickat: den 28 februari 2026 10:00\nTill: Chefen\nÄmne: Hej\n\nNi kom inte.';
const colleague = 'olga@ekbacka.example';

describe('a mail that claims to be from a colleague', () => {
  it.each<readonly [string, Headers, boolean]>([
    ['Exchange says it is from inside', internal, true],
    ['its domain passed DMARC', passed('ekbacka.example'), true],
    ['nothing is said', {}, false],
    ['DMARC failed', { 'authentication-results': 'spf=pass; dmarc=fail header.from=ekbacka.example' }, false],
    ['another domain passed DMARC', passed('annan.example'), false],
    ['a domain that only ends alike passed', passed('backa.example'), false],
    [
      'the pass stands in a comment',
      { 'authentication-results': 'spf=fail (dmarc=pass); dmarc=none header.from=ekbacka.example' },
      false,
    ],
    [
      'a result further down passed',
      { 'authentication-results#1': 'dmarc=fail header.from=ekbacka.example', ...passed('ekbacka.example') },
      false,
    ],
    [
      'it brought a stamp of its own beside the real one',
      { 'x-ms-exchange-organization-authas#1': 'Anonymous', ...internal },
      false,
    ],
    ['it has two senders', { ...internal, 'from#1': colleague, 'from#2': 'x@post.example' }, false],
  ])('when %s', (...[, headers, isBelieved]) => {
    const read = readMail(mail(colleague, headers, { text: forward }), knows);
    expect(read).toMatchObject(
      isBelieved
        ? { forwardedBy: { address: colleague }, complainant: { address: 'rut@post.example' }, flags: [] }
        : { outcome: 'case', forwardedBy: null, addressProof: 'none', flags: ['sender-unverified'] },
    );
  });
  it('and names a case, goes to a person when it cannot be proven', () =>
    expect(readMail(mail(colleague, {}, { subject: 'SYN-2026-00012' }), knows)).toEqual({
      outcome: 'manual',
      reason: 'senderUnproven',
      named: '12',
    }));
});

describe('a provider', () => {
  const answer = (headers: Headers, own: Partial<MailParts> = {}) =>
    readMail(mail('kvalitet@norrsken.example', headers, { subject: 'SV: Begäran [SYN-2026-00012]', ...own }), knows);
  it('answers in a case only with proof', () => {
    expect(answer(passed('norrsken.example'))).toMatchObject({ outcome: 'link', reference: 'SYN-2026-00012', isProvider: true });
    expect(answer({})).toMatchObject({ outcome: 'link', isProvider: false });
  });
  it('is believed when a proven colleague forwards its answer, and not when anybody does', () => {
    const passedOn = forward.replace('rut@post.example', 'kvalitet@norrsken.example');
    const read = (from: string, headers: Headers) =>
      readMail(mail(from, headers, { subject: 'VB: SYN-2026-00012', text: passedOn }), knows);
    expect(read(colleague, internal)).toMatchObject({ isProvider: true, from: { address: 'kvalitet@norrsken.example' } });
    expect(read('nils@post.example', passed('post.example'))).toMatchObject({
      isProvider: false,
      from: { address: 'nils@post.example' },
    });
  });
  it('that passes a complaint on is not the one who complained', () =>
    expect(
      readMail(mail('chef@norrsken.example', passed('norrsken.example'), { subject: 'VB: Kvällarna', text: forward }), knows),
    ).toMatchObject({
      ...{ complainant: { address: 'rut@post.example' }, forwardedBy: null, note: 'Se nedan.' },
    }));
  it('in the middle of a chain is passed by, and stands when there is nobody else', () => {
    expect(readMail(mail(colleague, internal, { text: chain }), knows)).toMatchObject({
      complainant: { address: 'maj@post.example' },
    });
    const alone = forward.replace('rut@post.example', 'chef@norrsken.example');
    expect(readMail(mail(colleague, internal, { text: alone }), knows)).toMatchObject({
      complainant: { address: 'chef@norrsken.example' },
    });
  });
});

it('a stranger who forwards somebody else’s mail is the one who complains', () =>
  expect(readMail(mail('nils@post.example', passed('post.example'), { text: forward }), knows)).toMatchObject({
    ...{ complainant: { address: 'nils@post.example' }, forwardedBy: null, words: 'Se nedan.', addressProof: 'verified' },
  }));

it('an answer to a letter of ours finds its case by the letter’s own id', () =>
  expect(
    readMail(mail('nils@post.example', { references: '<a@x> <SYN-2026-00077.1@brev.ekbacka.example>' }), knows),
  ).toMatchObject({
    outcome: 'link',
    caseId: '77',
  }));

it('a form that is listed is from whoever filled it in', () => {
  const text = 'Namn: Siv Ström\nE-post: siv@post.example\nBeskrivning:\nMaten är kall.\n\n--\nSkickat av e-tjänsten.';
  const form = mail('e-tjanst@ekbacka.example', { ...passed('ekbacka.example'), 'auto-submitted': 'auto-generated' }, { text });
  expect(readMail(form, knows)).toMatchObject({
    ...{
      outcome: 'case',
      complainant: { name: 'Siv Ström', address: 'siv@post.example' },
      addressProof: 'stated',
      forwardedBy: null,
    },
  });
});

describe('a machine', () => {
  const auto = { 'auto-submitted': 'auto-replied' };
  const newsletter = { 'list-unsubscribe': '<x>', precedence: 'bulk', 'list-id': '<x>' };
  const away = { text: 'Jag är på semester och svarar på mejl när jag är tillbaka den 9 mars.' };
  const file = (type: string, isInline = false) => ({ index: 0, name: 'a', type, size: 1, isInline, mail: null });
  it.each<readonly [string, string, MailParts]>([
    ['autoReply', 'answers for somebody', mail('a@post.example', auto, away)],
    [
      'autoReply',
      'of a colleague answers',
      mail(
        colleague,
        { ...internal, ...auto },
        { subject: 'Automatiskt svar: Hej', text: forward.replace('Se nedan.', away.text) },
      ),
    ],
    [
      'autoReply',
      'answers with only Exchange’s mark',
      mail('a@post.example', { 'x-auto-response-suppress': 'All' }, { subject: 'Autosvar: Hej', ...away }),
    ],
    [
      'bounce',
      'reports',
      mail(
        'postmaster@x.example',
        { 'content-type': 'multipart/report; report-type=delivery-status' },
        { text: 'Meddelandet kunde inte levereras.' },
      ),
    ],
    [
      'bounce',
      'reports in words',
      mail('postmaster@x.example', {}, { subject: 'Undeliverable: Hej', text: 'Your message could not be delivered.' }),
    ],
    [
      'receipt',
      'says it was read',
      mail(
        'a@post.example',
        { 'content-type': 'multipart/report; report-type=disposition-notification' },
        { text: 'Ditt meddelande lästes.' },
      ),
    ],
    [
      'calendar',
      'invites',
      mail(colleague, internal, { files: [file('text/calendar;method=request')], text: 'Välkomna till mötet.' }),
    ],
    [
      'newsletter',
      'writes to many',
      mail('nyhetsbrev@x.example', newsletter, { text: 'Läs veckans krönika. Avsluta prenumerationen här.' }),
    ],
  ])('%s: %s and starts nothing', (reason, _, machine) =>
    expect(readMail(machine, knows)).toEqual({ outcome: 'ignore', reason }),
  );

  it.each<readonly [string, MailParts]>([
    [
      'an inbox rule forwards',
      mail(
        colleague,
        { ...internal, 'auto-submitted': 'auto-generated', 'x-ms-exchange-inbox-rules-loop': 'x' },
        { text: forward },
      ),
    ],
    ['a colleague forwards on purpose', mail(colleague, { ...internal, ...newsletter }, { text: forward })],
    [
      'a scanner sends',
      mail(
        'skanner@ekbacka.example',
        { ...internal, 'auto-submitted': 'auto-generated' },
        { files: [file('application/pdf')], text: '' },
      ),
    ],
    ['a voice mailbox sends', mail('rost@x.example', { 'auto-submitted': 'auto-generated' }, { files: [file('audio/mpeg')] })],
    ['a person answers to an automatic answer', mail('a@post.example', {}, { subject: 'SV: Automatiskt svar: Hej' })],
    ['a person writes through an association’s list', mail('a@post.example', { 'list-id': '<x>', 'list-post': '<x>' })],
    ['a person attaches as a calendar', mail('a@post.example', {}, { files: [file('text/calendar')] })],
    ['a person on holiday writes', mail('a@post.example', {}, { subject: 'Frånvaro av personal' })],
  ])('did not write what %s', (_, human) => expect(readMail(human, knows)).toMatchObject({ outcome: 'case' }));

  it.each<readonly [string, MailParts]>([
    ['an automatic answer by its subject alone', mail('a@post.example', {}, { subject: 'Automatiskt svar: Hej' })],
    [
      'a form nobody listed',
      mail(
        'noreply@x.example',
        { 'auto-submitted': 'auto-generated' },
        { text: 'Namn: A\nE-post: a@x.example\nMeddelande: Hej' },
      ),
    ],
  ])('may have written %s: a person looks', (_, unsure) =>
    expect(readMail(unsure, knows)).toEqual({ outcome: 'manual', reason: 'looksAutomatic' }),
  );
});

describe('a sender that looks like somebody else', () => {
  it.each<readonly [string, string | null]>([
    ['olga@ekbаcka.example', null],
    ['olga@ekbacka.example.post.example', null],
    ['olga@ekbaka.example', null],
    ['chef@norrskcn.example', null],
    ['nils@post.example', 'Olga olga@ekbacka.example'],
  ])('%s (%s) is warned of', (address, name) =>
    expect(readMail(mail(address, passed('post.example'), { from: { name, address } }), knows)).toMatchObject({
      forwardedBy: null,
      flags: ['sender-lookalike'],
    }),
  );
  it('with letters nobody sees is warned of, and the letters are left out', () =>
    expect(
      readMail(mail('nils@post.example', {}, { from: { name: 'Ni\u200bls\u202e', address: 'nils@post.example' } }), knows),
    ).toMatchObject({
      ...{ complainant: { name: 'Nils' }, flags: ['hidden-characters'] },
    }));
});

it('a colleague’s forward in which nobody else can be found is warned of: she may not be the one who complains', () => {
  const alone = { subject: 'VB: Nycklarna', text: 'Ingen öppnade i går.' };
  expect(readMail(mail(colleague, internal, alone), knows)).toMatchObject({ outcome: 'case', flags: ['complainant-uncertain'] });
  expect(readMail(mail(colleague, internal, { ...alone, subject: 'Nycklarna' }), knows)).toMatchObject({ flags: [] });
});

it('the same words by the same person are the same complaint, whoever forwards them', () => {
  const print = (from: string, text: string) => {
    const read = readMail(mail(from, internal, { text }), knows);
    return read.outcome === 'case' ? read.fingerprint : '';
  };
  const first = print(colleague, forward);
  expect(print('bo@ekbacka.example', forward.replace('Se nedan.', 'Till er?'))).toBe(first);
  expect(print(colleague, forward.replace('rut@post', 'rut.b@post'))).not.toBe(first);
});
