// Machines' mails without marks, notes that begin as footers do, labels with a word in brackets, and broken Outlook files: each with what looks like it.

import { readMail, type ReadMail } from '../../src/core/intake/read-mail';
import { openMail } from '../../src/mail/mime';

const knows = {
  staffDomains: ['ekbacka.example'],
  providerDomains: ['omsorgsteamet.example'],
  mailbox: 'synpunkter@ekbacka.example',
};

interface Own {
  readonly from: string;
  readonly subject: string;
  readonly file?: string;
}

async function read(body: string, { from, subject, file }: Own): Promise<ReadMail> {
  const domain = /@([^>\s]+)>?$/.exec(from)?.[1] ?? '';
  const text = ['Content-Type: text/plain; charset=utf-8', '', body];
  const msg = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1200)]).toString('base64');
  const parts =
    file === undefined
      ? text
      : [
          ...['Content-Type: multipart/mixed; boundary="b"', '', '--b', ...text, '--b'],
          ...[`Content-Type: application/vnd.ms-outlook; name="${file}"`, `Content-Disposition: attachment; filename="${file}"`],
          ...['Content-Transfer-Encoding: base64', '', msg.replace(/.{76}/g, '$&\n'), '--b--'],
        ];
  const head = [
    `Authentication-Results: dmarc=pass header.from=${domain}`,
    ...[`From: ${from}`, 'To: synpunkter@ekbacka.example', `Subject: ${subject}`],
    ...['Date: Tue, 10 Mar 2026 09:00:00 +0100', 'MIME-Version: 1.0'],
  ];
  return readMail((await openMail(Buffer.from([...head, ...parts].join('\n').replaceAll('\n', '\r\n'), 'utf8'))).parts, knows);
}
const olga = 'Olga Bergvall <olga.bergvall@ekbacka.example>';
const eva = 'Eva Lind <eva@example.org>';
const service = 'Omsorgsteamet <kundservice@omsorgsteamet.example>';

describe('a machine without marks waits for a person', () => {
  it.each([
    ['Vi har tagit emot ditt meddelande', 'Tack för ditt mejl. Vi återkommer inom 2 arbetsdagar.', service],
    ['[#4711] Your request', 'Your request has been received. Reply to this e-mail to add to it.', service],
    ['Tack för ditt mejl', 'Vi har tagit emot ditt ärende. Det går inte att svara på detta.', 'no-reply@omsorgsteamet.example'],
    ['Boka din plats', 'Vårdmässan öppnar i maj. Läs mer och anmäl dig.\nAvregistrera dig här.', 'Mässan <hej@massan.example>'],
  ])('%s', async (subject, body, from) =>
    expect(await read(body, { from, subject })).toMatchObject({ outcome: 'manual', reason: 'looksAutomatic' }),
  );
  it.each([
    ['Tack för ert svar', 'Men ingen har kommit i dag heller. Jag vill ha ett nytt besked.'],
    ['Ditt ärende', 'Jag har väntat i tre veckor. Min mamma ligger kvar i sängen.'],
    ['Bekräftelse', 'Personalen skriver att de varit här fast de inte har det.'],
    ['Avregistrera', 'Vi vill avregistrera pappa från boendet. Maten är dålig och personalen snäser.'],
  ])('but not a person: %s', async (subject, body) =>
    expect(await read(body, { from: eva, subject })).toMatchObject({
      outcome: 'case',
      complainant: { address: 'eva@example.org' },
    }),
  );
});

const greta = (more = ''): string =>
  `Från: Greta Holm <greta@post.example>\nSkickat: den 9 mars 2026 21:14\nTill: Kontakt <kontakt@ekbacka.example>\n${more}Ämne: Duschen\n\nIngen kom i går.`;

describe('what a colleague sends on', () => {
  it.each([
    ['Detta mejl kom till mig i går. Hon vill ha svar per brev.'],
    ['Det här meddelandet låg i skräpposten.'],
    ['Detta meddelande hör till er.'],
  ])('keeps the note: %s', async (note) =>
    expect(await read(`Hej!\n${note}\n\n${greta()}`, { from: olga, subject: 'VB: Duschen' })).toMatchObject({
      note: `Hej!\n${note}`,
    }),
  );
  it('leaves out the footer all the same', async () =>
    expect(
      await read(`Se nedan.\nDetta meddelande kan innehålla konfidentiell information.\n\n${greta()}`, {
        from: olga,
        subject: 'VB: Duschen',
      }),
    ).toMatchObject({ note: 'Se nedan.' }));
  it('is read below a label with a word in brackets', async () =>
    expect(await read(greta('Kopia (Cc): annan@post.example\n'), { from: olga, subject: 'VB: Duschen' })).toMatchObject({
      subject: 'Duschen',
      words: 'Ingen kom i går.',
    }));
  it('waits when the Outlook file in it is broken', async () =>
    expect(await read('Klagomålet ligger i filen.', { from: olga, subject: 'Klagomål', file: 'klagomal.msg' })).toMatchObject({
      outcome: 'manual',
      reason: 'insideUnread',
    }));
});
