// What a colleague hands over from Outlook: read as one she forwards, and never believed for more than she could know.

import { readHandedOver, type HandOver } from '../../../src/core/intake/handed-over';
import type { MailParts } from '../../../src/core/intake/mail-parts';
import { instant } from '../../../src/core/brand';

const knows = {
  staffDomains: ['ekbacka.example', 'vard.ekbacka.example'],
  providerDomains: ['omsorgsteamet.example'],
  mailbox: 'synpunkter@ekbacka.example',
  otherBoards: ['vard.ekbacka.example'],
};
const got = instant('2026-03-02T08:00:00.000Z');
const olga: HandOver = { by: { name: 'Olga Bergvall', address: 'olga.bergvall@ekbacka.example' }, note: 'Hon ringde också.' };

const words = 'Ingen kom i går kväll och inte i dag heller. Min mamma fick vänta utan mat i flera timmar.';
const mail = (more: Partial<MailParts> = {}): MailParts => ({
  headers: [{ name: 'from', value: 'Greta Holm <greta@example.com>' }],
  from: { name: 'Greta Holm', address: 'greta@example.com' },
  subject: 'Klagomål på hemtjänsten',
  date: instant('2026-03-01T18:12:00.000Z'),
  messageId: '<1@example.com>',
  text: words,
  files: [],
  ...more,
});
const read = (more: Partial<MailParts> = {}, handed = olga) => readHandedOver(mail(more), handed, { knows, got });

it('is from the person who wrote it, by way of the colleague, with her note', () =>
  expect(read()).toMatchObject({
    outcome: 'case',
    complainant: { name: 'Greta Holm', address: 'greta@example.com' },
    addressProof: 'stated',
    forwardedBy: olga.by,
    note: 'Hon ringde också.',
    words,
    received: '2026-03-01T18:12:00.000Z',
  }));

it('is never proven by its own bytes, which came through a browser', () => {
  const proof = { name: 'authentication-results', value: 'spf=pass; dmarc=pass header.from=example.com' };
  expect(read({ headers: [...mail().headers, proof] })).toMatchObject({ addressProof: 'stated' });
});

it('is the same words as by mail', () => {
  const forwarded = readHandedOver(mail(), { ...olga, note: '' }, { knows, got });
  const other = readHandedOver(
    mail({ messageId: '<2@x>' }),
    { by: { name: 'Nina', address: 'nina@ekbacka.example' }, note: 'x' },
    { knows, got },
  );
  expect(forwarded).toMatchObject({ fingerprint: 'fingerprint' in other ? other.fingerprint : '' });
});

it('is handed over by a colleague whatever her address in the directory is', () => {
  for (const address of [null, 'olga@ekbacka.onmicrosoft.example'])
    expect(read({}, { by: { name: 'Olga', address }, note: '' })).toMatchObject({
      outcome: 'case',
      forwardedBy: { name: 'Olga', address },
    });
});

it('of a colleague of another board did not come here on its own day', () =>
  expect(read({}, { by: { name: 'Vera', address: 'vera@vard.ekbacka.example' }, note: '' })).not.toMatchObject({
    received: '2026-03-01T18:12:00.000Z',
  }));

it('is made by hand where a machine wrote it: she says that it is a complaint', () =>
  expect(read({ headers: [...mail().headers, { name: 'auto-submitted', value: 'auto-replied' }] })).toMatchObject({
    outcome: 'case',
  }));

it('is an answer where it names a case, or answers a letter of ours', () => {
  expect(read({ subject: 'SV: Klagomål SYN-2026-00012' })).toMatchObject({ outcome: 'link', caseId: '12', forwardedBy: olga.by });
  const from = { name: 'Nina Alm', address: 'nina.alm@ekbacka.example' };
  expect(read({ subject: 'Om SYN-2026-00012', from, text: 'Hon ringde igen.' })).toMatchObject({
    outcome: 'link',
    from,
    words: 'Hon ringde igen.',
    note: 'Hon ringde också.',
    forwardedBy: olga.by,
  });
});

it('is read by a person where a colleague wrote it herself, or where its words are locked', () => {
  const from = { name: 'Nina Alm', address: 'nina.alm@ekbacka.example' };
  expect(read({ from, headers: [] })).toMatchObject({ outcome: 'manual', reason: 'insideUnread' });
  expect(read({ headers: [{ name: 'content-class', value: 'rpmsg.message' }] })).toMatchObject({
    outcome: 'manual',
    reason: 'encrypted',
  });
});
