// One file of each kind somebody may send: mails, Outlook's own, what Word and its like pack, PDF, pictures.

import { strToU8, unzipSync, zipSync } from 'fflate';
import { canariedDocuments } from '../../../test/support/masking/documents';
import type { Dice } from '../../../test/support/dice';
import { eml, external, internal, plain, shapes } from '../../../test/support/mail/eml';
import { mapi, msg, rtf, tnefIds, wide, winmail } from '../../../test/support/mail/outlook-files';
import { changedBytes } from './bytes';

export interface FileSeed {
  readonly kind: string;
  readonly ending: string;
  /** Whether it is a mail already; else it comes as a file of one. */
  readonly isMail: boolean;
  readonly changed: (luck: Dice) => Buffer;
}

const rtfText =
  '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\f0 Ingen kom i g\\u229 ?r kv\\u228 ?ll.\\par {\\*\\htmltag64 <p>}Nej\\par}';
const item = { subject: 'Klagomål', from: ['Greta Holm', 'greta.holm@example.com'], body: 'Ingen kom i går kväll.' } as const;
const workbook = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'),
  'xl/_rels/workbook.xml.rels': strToU8(
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
  'xl/worksheets/sheet1.xml': strToU8(
    '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Mått</t></is></c><c r="B1"><v>3</v></c></row></sheetData></worksheet>',
  ),
});

const whole = (kind: string, ending: string, bytes: Uint8Array): FileSeed => ({
  kind,
  ending,
  isMail: false,
  changed: (luck) => changedBytes(bytes, luck),
});

/** Changed in what is packed, and packed again: what is inside is reached. */
function inside(kind: string, ending: string, bytes: Uint8Array): FileSeed {
  const files = unzipSync(bytes);
  return {
    kind: `${kind}, inside`,
    ending,
    isMail: false,
    changed: (luck) => {
      const name = luck.pick(Object.keys(files));
      const renamed = luck.below(10) === 0 ? luck.pick(['../../x', '/etc/x', 'a/../b', '', 'word\\x']) : name;
      const others = Object.fromEntries(Object.entries(files).filter(([other]) => other !== name));
      return Buffer.from(zipSync({ ...others, [renamed]: changedBytes(files[name] ?? new Uint8Array(), luck) }));
    },
  };
}

const attributes = [
  { id: tnefIds.title, value: Buffer.from('brev.rtf\0') },
  {
    id: tnefIds.message,
    value: mapi([
      [0x1000, 0x1f, wide('Ingen kom.')],
      [0x1009, 0x102, rtf(rtfText)],
    ]),
  },
  { id: tnefIds.data, value: Buffer.from('Bifogar.') },
] as const;

/** Every kind, in turn. */
export async function fileSeeds(): Promise<readonly FileSeed[]> {
  const made = await canariedDocuments(3, 8);
  const documents = made.flatMap(({ ending, bytes }): readonly FileSeed[] => [
    whole(ending.slice(1), ending, bytes),
    ...(ending === '.docx' ? [inside('docx', ending, bytes)] : []),
  ]);
  return [
    ...shapes.slice(0, 6).map((bytes): FileSeed => ({ ...whole('eml', '.eml', bytes), isMail: true })),
    whole('msg', '.msg', msg(item)),
    whole('msg with rtf', '.msg', msg({ ...item, rtf: rtf(rtfText) })),
    whole('msg in msg', '.msg', msg({ ...item, file: ['a.msg', msg(item)] })),
    whole('TNEF', '.dat', winmail(attributes)),
    whole('RTF', '.rtf', Buffer.from(rtfText)),
    whole('xlsx', '.xlsx', workbook),
    inside('xlsx', '.xlsx', workbook),
    ...documents,
  ];
}

/** A mail with the file in it. */
export const mailWith = ({ kind, ending }: FileSeed, bytes: Buffer, luck: Dice): Buffer => {
  const type = kind === 'TNEF' ? 'application/ms-tnef' : 'application/octet-stream';
  const name = kind === 'TNEF' ? 'winmail.dat' : `brev${ending}`;
  const body = (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\n');
  const file = { type: `${type}; name="${name}"\nContent-Transfer-Encoding: base64`, body };
  return eml(luck.below(2) === 0 ? internal : external, [plain('Se bifogat.'), file]);
};
