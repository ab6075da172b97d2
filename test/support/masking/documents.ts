// Invented documents with canaries: names, numbers and addresses that stand in the words, and others that stand where nobody looks. From one seed always the same.

import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { allOf } from '../../../src/paper/all-of';
import { openFonts, type TakesFonts } from '../../../src/paper/fonts';
import { dice, type Dice } from '../dice';
import { jpegOf, pngWith, type Squares } from './pictures';

export interface Canaried {
  readonly name: string;
  /** With its dot, `.docx`. */
  readonly ending: string;
  readonly bytes: Uint8Array;
  /** Names of the person it is about, as the case knows them. */
  readonly known: readonly string[];
  /** Words that only a person can tell are somebody's. */
  readonly chosen: readonly string[];
  /** Nothing of these may be in the copy: those above, and what stands beside the words. */
  readonly canaries: readonly string[];
  /** A word that must still be there. */
  readonly stays: string;
}

const first = [
  'Tyra',
  'Sigvard',
  'Ebba',
  'Torvald',
  'Ingegerd',
  'Alvar',
  'Hjördis',
  'Ragnvald',
  'Solveig',
  'Åke',
  'Märta',
  'Östen',
];
const last = [
  'Kvarnlid',
  'Björkvall',
  'Stensjö',
  'Lindåker',
  'Hallonqvist',
  'Ekströmmer',
  'Rosenbäck',
  'Tallhed',
  'Vikdal',
  'Åsbrink',
];
const streets = ['Kvarnbacksvägen', 'Lärkstigen', 'Smedjegatan', 'Björkallén', 'Norra Strandgatan'];
const acts = ['kom inte i tid', 'glömde medicinen', 'lämnade dörren olåst', 'svarade inte i telefon', 'bytte personal igen'];

interface Said {
  readonly name: string;
  readonly parts: readonly [string, string];
  readonly number: string;
  readonly phone: string;
  readonly street: string;
  readonly nickname: string;
  readonly words: string;
  readonly stays: string;
}

/** What one document says of somebody, over and over in other forms. */
function said({ below, pick }: Dice): Said {
  const parts = [pick(first), pick(last)] as const;
  const name = parts.join(' ');
  const birth = `19${30 + below(60)}${String(1 + below(12)).padStart(2, '0')}${String(1 + below(28)).padStart(2, '0')}`;
  const number = `${birth}-${String(1000 + below(9000))}`;
  const phone = `070-${100 + below(900)} ${10 + below(90)} ${10 + below(90)}`;
  const street = `${pick(streets)} ${1 + below(90)}`;
  const nickname = `Zork${pick(['el', 'an', 'is'])}${pick(['ko', 'bo', 'mi'])}`;
  const stays = pick(['städning', 'matlåda', 'promenad', 'tvätt', 'dusch']);
  const words = [
    `Klagomålet gäller ${name} (${number}). Hemtjänsten ${pick(acts)}.`,
    `${parts[0]}s dotter ringde från ${phone}. De bor på ${street}.`,
    `Hemma kallas hon ${nickname}. ${parts[1].toUpperCase()}, ${parts[0]} – se anteckningen.`,
    `Ärendet handlar om ${stays} och om hemtjänst.`,
  ].join('\n');
  return { name, parts, number, phone, street, nickname, words, stays };
}

const inside = (text: Said): readonly string[] => [...text.parts, text.number, text.phone, text.street, text.nickname];

/** As many as asked, of every kind in turn. */
export async function canariedDocuments(seed: number, count: number): Promise<readonly Canaried[]> {
  const thrown = dice(seed);
  const kinds = [asText, asMail, asWord, asPdf, asWord, asMail, asPdf, asText];
  const all: Canaried[] = [];
  for (let n = 0; n < count; n += 1) {
    const text = said(thrown);
    const beside = `Gömdkanarie${n}q`;
    const made = await (kinds[n % kinds.length] ?? asText)(text, beside);
    all.push({
      ...made,
      name: `${n}${made.ending}`,
      known: [text.name],
      chosen: [text.nickname],
      canaries: [...inside(text), beside],
      stays: text.stays,
    });
  }
  return all;
}

type Made = Pick<Canaried, 'ending' | 'bytes'>;

const asText = ({ words }: Said): Made => ({ ending: '.txt', bytes: strToU8(words) });

/** HTML with what is hidden, commented out, in a title, in a header and in a file. */
const asMail = ({ words, name }: Said, beside: string): Made => ({
  ending: '.eml',
  bytes: strToU8(
    [
      `From: ${name.replace(/[^\x20-\x7e]/g, '')} <avsandare@exempel.example>`,
      'To: synpunkter@ekbacka.example',
      'Subject: Klagomal',
      `X-Beside: ${beside}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      `<html><head><title>${beside}</title></head><body><!-- ${beside} -->`,
      ...words.split('\n').map((line) => `<p>${line.replace(name, `<b>${name[0] ?? ''}</b>${name.slice(1)}`)}</p>`),
      `<p style="display:none">${beside}</p><img alt="${beside}" src="cid:x"></body></html>`,
      '--b',
      `Content-Type: text/plain; name="${beside}.txt"`,
      '',
      beside,
      '--b--',
      '',
    ].join('\r\n'),
  ),
});

/** Word with its words in split runs, and beside them deletions, hidden text, comments, properties, and a thumbnail. */
function asWord({ words }: Said, beside: string): Made {
  const run = (text: string, look = ''): string => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const split = (line: string): string =>
    [...line].map((letter, n) => (n % 3 === 0 ? `</w:t></w:r><w:r><w:t xml:space="preserve">${letter}` : letter)).join('');
  const [head = '', ...rest] = words.split('\n');
  const body = [
    `<w:p>${run(split(head))}<w:del w:author="${beside}"><w:r><w:delText>${beside}</w:delText></w:r></w:del></w:p>`,
    ...rest.map((line) => `<w:p>${run(split(line))}</w:p>`),
    `<w:p>${run(beside, '<w:rPr><w:vanish/></w:rPr>')}<w:moveFrom>${run(beside)}</w:moveFrom></w:p>`,
    `<w:p><w:r><w:instrText>AUTHOR ${beside}</w:instrText></w:r></w:p>`,
  ].join('');
  const xml = (inner: string, root: string): Uint8Array =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:${root}>`,
    );
  return {
    ending: '.docx',
    bytes: zipSync({
      '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      'word/document.xml': xml(`<w:body>${body}</w:body>`, 'document'),
      'word/header1.xml': xml(`<w:p>${run('Sidhuvud')}${run(beside, '<w:rPr><w:vanish w:val="true"/></w:rPr>')}</w:p>`, 'hdr'),
      'word/comments.xml': xml(`<w:comment w:author="${beside}"><w:p>${run(beside)}</w:p></w:comment>`, 'comments'),
      'docProps/core.xml': strToU8(`<coreProperties><creator>${beside}</creator><title>${beside}</title></coreProperties>`),
      'docProps/thumbnail.jpeg': jpegOf([[10, 200]], beside),
    }),
  };
}

/** A PDF with metadata, a file, a note and a link beside its words. */
function asPdf({ words }: Said, beside: string): Promise<Made> {
  const pdf = new PDFDocument({ info: { Title: beside, Author: beside, Keywords: beside } });
  const bytes = allOf(pdf);
  pdf.file(Buffer.from(beside), { name: `${beside}.txt`, description: beside });
  const taking: TakesFonts = pdf;
  taking.registerFont('words', openFonts().regular);
  pdf.font('words').text(words);
  pdf.note(100, 400, 50, 50, beside);
  pdf.link(100, 500, 50, 50, `https://exempel.example/${beside}`);
  pdf.end();
  return bytes.then((made) => ({ ending: '.pdf', bytes: made }));
}

/** Pictures with a square of its own shade where something secret is, and words beside their pixels: a PNG, a JPEG, and a scan in a PDF. */
export async function canariedPictures(
  beside: string,
): Promise<readonly { readonly ending: string; readonly bytes: Uint8Array }[]> {
  const squares: Squares = [
    [230, 230, 230, 230],
    [230, 90, 230, 230],
  ];
  const jpeg = jpegOf(squares, beside);
  const scan = new PDFDocument({ info: { Title: beside } });
  const bytes = allOf(scan);
  scan.image(Buffer.from(jpeg), 0, 0, { fit: [400, 400] });
  scan.note(10, 10, 50, 50, beside);
  scan.end();
  return [
    { ending: '.png', bytes: pngWith(squares, beside) },
    { ending: '.jpg', bytes: jpeg },
    { ending: '.pdf', bytes: await bytes },
  ];
}
