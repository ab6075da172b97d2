// What Outlook wraps in files of its own is read like any other mail: winmail.dat, bodies in RTF alone, items saved as .msg; cut short they stop nothing.

import { openMail } from '../../src/mail/mime';
import { external, eml, plain, type Part } from '../support/mail/eml';
import { mapi, msg, rtf, tnefIds, wide, winmail } from '../support/mail/outlook-files';

const attached = (name: string, type: string, bytes: Buffer): Part => ({
  type: `${type}; name="${name}"`,
  headers: [`Content-Disposition: attachment; filename="${name}"`, 'Content-Transfer-Encoding: base64'],
  body: bytes.toString('base64').replace(/.{76}/g, '$&\n'),
});
const withWinmail = (bytes: Buffer): Buffer => eml(external, [plain(''), attached('winmail.dat', 'application/ms-tnef', bytes)]);
const withMsg = (bytes: Buffer): Buffer =>
  eml(external, [plain('Se bilagan.'), attached('klagomal.msg', 'application/octet-stream', bytes)]);

describe('winmail.dat', () => {
  it.each([
    ['as plain bytes', [{ id: tnefIds.body, value: Buffer.from('Ingen kom i g\xe5r kv\xe4ll.\0', 'latin1') }]],
    ['as a property', [{ id: tnefIds.message, value: mapi([[0x1000, 0x1f, wide('Ingen kom i går kväll.')]]) }]],
    ['as HTML', [{ id: tnefIds.message, value: mapi([[0x1013, 0x102, Buffer.from('<p>Ingen kom i <b>går</b> kväll.</p>')]]) }]],
    [
      'as RTF',
      [
        {
          id: tnefIds.message,
          value: mapi([[0x1009, 0x102, rtf("{\\rtf1\\ansi{\\fonttbl x;}Ingen kom i g\\'e5r kv\\'e4ll.\\par}")]]),
        },
      ],
    ],
  ])('says its words %s', async (_how, attributes) =>
    expect((await openMail(withWinmail(winmail(attributes)))).parts.text.trim()).toBe('Ingen kom i går kväll.'),
  );

  it('gives its files, with the long name they have', async () => {
    const bytes = winmail([
      { id: tnefIds.begins, value: Buffer.alloc(14) },
      { id: tnefIds.title, value: Buffer.from('BILD~1.JPG\0') },
      { id: tnefIds.data, value: Buffer.from('JPEG') },
      { id: tnefIds.attachment, value: mapi([[0x3707, 0x1f, wide('Bild från köket.jpg')]]) },
    ]);
    const { parts, bytes: all } = await openMail(withWinmail(bytes));
    const file = parts.files.find(({ name }) => name === 'Bild från köket.jpg');
    expect(Buffer.from(all[file?.index ?? -1] ?? []).toString()).toBe('JPEG');
  });
});

describe('an item saved as .msg', () => {
  const item = {
    ...{ subject: 'Klagomål på städningen', from: ['Rut Ek', 'Rut@post.example'] as const },
    file: ['kvitto.txt', Buffer.from('12 kr')] as const,
  };
  it('is a mail inside the mail: who wrote, about what, with which file', async () => {
    const { parts, bytes } = await openMail(withMsg(msg({ ...item, body: 'Hej\r\n\r\nIngen städade.' })));
    const [inner] = parts.files.flatMap(({ mail }) => (mail === null ? [] : [mail]));
    expect(inner).toMatchObject({ subject: item.subject, from: { name: 'Rut Ek', address: 'rut@post.example' } });
    expect(inner?.text.trim()).toBe('Hej\n\nIngen städade.');
    expect(Buffer.from(bytes[inner?.files[0]?.index ?? -1] ?? []).toString()).toBe('12 kr');
  });
  it('is read when its words are in RTF alone', async () => {
    const only = msg({ ...item, rtf: rtf('{\\rtf1\\ansi Ingen st\\u228 ?dade.}') });
    const { parts } = await openMail(withMsg(only));
    expect(parts.files.find(({ mail }) => mail !== null)?.mail?.text).toContain('Ingen städade.');
  });
});

it.each([
  ['winmail.dat', withWinmail, winmail([{ id: tnefIds.message, value: mapi([[0x1000, 0x1f, wide('Ingen kom.')]]) }])],
  ['.msg', withMsg, msg({ subject: 'Hej', from: ['Rut Ek', 'rut@post.example'], body: 'Ingen kom.' })],
])('a %s that is cut short anywhere is still a file, and the mail is read', async (_kind, around, whole) => {
  for (let cut = 0; cut < whole.byteLength; cut += Math.max(1, Math.floor(whole.byteLength / 60))) {
    const { parts } = await openMail(around(whole.subarray(0, cut)));
    expect(parts.subject).toBe('Om kvallarna');
  }
});
