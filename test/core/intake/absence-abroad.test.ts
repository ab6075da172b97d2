// Answers of programs for people who are away, in other languages and without a program's marks: a person looks, and no case is made of them.

import { absence } from '../../../src/core/intake/machine/absence';

const mail = (subject: string, text: string) => ({
  headers: [],
  from: { name: 'Anna Berg', address: 'anna.berg@norrvind.example' },
  subject,
  date: null,
  messageId: null,
  text,
  files: [],
});

it.each([
  ['Nieobecność: Klagomål', 'Dziękuję za wiadomość. Jestem na urlopie do 9 marca.'],
  ['SV: Klagomål', 'Jeg er på ferie og svarer når jeg er tilbake.'],
  ['Klagomål', 'Kiitos viestistäsi. Olen lomalla ja palaan 9.3.'],
  ['Klagomål', 'Ich bin derzeit im Urlaub.'],
  ['Re: Klagomål', 'Je suis absente du bureau jusqu’au 9 mars.'],
  ['Afwezigheid: Klagomål', 'Ik ben er maandag weer.'],
])('%s is an answer of a program', (subject, text) =>
  expect(absence(mail(subject, text))).toMatchObject({ kind: 'autoReply', isSure: false }),
);

it.each([
  ['Klagomål', 'Hemtjänsten kom inte till min mor i går kväll.'],
  ['Valitus', 'Äitini on yksin kotona eikä kukaan tule.'],
])('%s is what a person wrote', (subject, text) => expect(absence(mail(subject, text))).toBeNull());
