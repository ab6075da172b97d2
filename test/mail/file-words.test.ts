// The words of files that are nothing but text, and of a body in RTF: what somebody wrote is read in whatever shape it comes.

import { Zip, ZipDeflate, strToU8, zipSync } from 'fflate';
import { dangerSignsOf } from '../../src/core/intake/danger/danger-signs';
import { openMail } from '../../src/mail/mime';
import { work } from '../support/work';

const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Calibri;}}\f0\fs22 Mamma ligger p\'e5 golvet\par och andas inte. R\u228\'e4dd. \u8211?}`;
const words = 'Mamma ligger på golvet\noch andas inte. Rädd. –';
const headers = (type: string, more: readonly string[] = []): readonly string[] => [
  ...['From: Nils <nils@post.example>', 'To: synpunkter@ekbacka.example', 'Subject: Hej', 'MIME-Version: 1.0'],
  ...[`Content-Type: ${type}`, ...more, ''],
];
const opened = async (lines: readonly string[]) => (await openMail(Buffer.from(lines.join('\r\n')))).parts;

/** A mail of parts, each with its own headers. */
const inParts = (kind: string, ...parts: readonly (readonly string[])[]): readonly string[] => [
  ...headers(`multipart/${kind}; boundary="b"`),
  ...parts.flatMap((part) => ['--b', ...part]),
  ...['--b--', ''],
];
const base64 = (type: string, name: string, content: Uint8Array | string): readonly string[] => [
  ...[`Content-Type: ${type}; name="${name}"`, `Content-Disposition: attachment; filename="${name}"`],
  ...['Content-Transfer-Encoding: base64', '', Buffer.from(content).toString('base64')],
];

describe('a body in RTF', () => {
  const part = ['Content-Type: text/rtf', '', rtf];
  it.each([
    ['alone', headers('text/rtf; charset=iso-8859-1').concat(rtf)],
    ['as an application', headers('application/rtf').concat(rtf)],
    ['as an alternative without words', inParts('alternative', ['Content-Type: text/plain', '', ' '], part)],
    ['beside nothing', inParts('mixed', part)],
  ])('is the words of the mail, and no file: %s', async (_, lines) => {
    expect(await opened(lines)).toMatchObject({ text: words, files: [] });
  });
  it('is a file when it has a name, and its words are known', async () => {
    const parts = await opened(
      inParts('mixed', ['Content-Type: text/plain', '', 'Se bifogat.'], base64('text/rtf', 'a.rtf', rtf)),
    );
    expect(parts).toMatchObject({ files: [{ name: 'a.rtf', text: words }] });
  });
});

describe('a file of text', () => {
  const said = 'Hjälp, hon andas inte';
  const files: Readonly<Record<string, readonly string[]>> = {
    'a.txt': base64('text/plain', 'a.txt', said),
    'b.txt of Windows': base64('application/octet-stream', 'b.txt', Buffer.from(said, 'latin1')),
    'c.txt of sixteen bits': base64('text/plain', 'c.txt', Buffer.from(`\ufeff${said}`, 'utf16le')),
    'd.html': base64('text/html', 'd.html', `<html><body><p>${said}</p></body></html>`),
    'e.doc that is RTF': base64('application/msword', 'e.doc', String.raw`{\rtf1\ansi Hj\'e4lp, hon andas inte}`),
  };
  it.each(Object.entries(files))('gives its words: %s', async (_, part) => {
    const { files: found } = await opened(inParts('mixed', ['Content-Type: text/plain', '', 'Se bifogat.'], part));
    expect(found.map(({ text }) => text?.replace('\ufeff', '').trim())).toEqual([said]);
  });
  it.each([
    ['a picture', base64('image/png', 'a.png', 'x')],
    ['a calendar', base64('text/calendar', 'a.ics', 'BEGIN:VCALENDAR')],
    ['a PDF', base64('application/pdf', 'a.pdf', '%PDF-1.4')],
  ])('is not %s', async (_, part) => {
    const { files: found } = await opened(inParts('mixed', ['Content-Type: text/plain', '', 'Se bifogat.'], part));
    expect(found.map((file) => 'text' in file)).toEqual([false]);
  });
  it('is read in less than a second however large and knotty it is', async () => {
    const parts = ['<div>'.repeat(300_000), String.raw`{\rtf1 ${'{\\b '.repeat(300_000)}`, '\\'.repeat(1_000_000)];
    for (const content of parts) {
      const lines = inParts('mixed', ['Content-Type: text/plain', '', 'a'], base64('text/html', 'a.html', content));
      expect(await work(() => opened(lines), 1_500)).toBeLessThan(1_500);
    }
  });
});

describe('a document', () => {
  const said = 'Hjälp, hon andas inte & ligger på golvet';
  const xml = said.replace('&', '&amp;');
  const word = `<?xml version="1.0"?><w:document xmlns:w="x"><w:body><w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${xml.slice(0, 9)}</w:t></w:r><w:r><w:t>${xml.slice(9)}</w:t><w:instrText>MERGEFIELD</w:instrText><w:delText>struket</w:delText></w:r></w:p><w:p><w:r><w:t>Mvh</w:t></w:r></w:p></w:body></w:document>`;
  const open = `<office:document-content xmlns:office="x" xmlns:text="y"><office:body><text:p>${xml}</text:p><text:p>Mvh<text:s/></text:p></office:body></office:document-content>`;
  const slide = `<p:sld xmlns:a="x"><a:p><a:r><a:t>${xml}</a:t></a:r></a:p><a:p><a:r><a:t>Mvh</a:t></a:r></a:p></p:sld>`;
  const cells = `<sst><si><t>${xml}</t></si><si><t>Mvh</t></si></sst>`;
  const picture = new Uint8Array(300_000).map((_, n) => (n * 7919) % 251);
  const packed = (name: string, text: string, more: object = {}): Uint8Array =>
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/media/image1.png': [picture, { level: 0 }],
      [name]: strToU8(text),
      ...more,
    });
  /** As programs write that do not know the size of a part before it has gone. */
  const streamed = (name: string, text: string): Uint8Array => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => pieces.push(piece));
    for (const [part, words] of [
      ['mimetype', 'x'],
      [name, text],
    ] as const) {
      const file = new ZipDeflate(part);
      zip.add(file);
      file.push(strToU8(words), true);
    }
    zip.end();
    return Buffer.concat(pieces);
  };
  const mailWith = (name: string, content: Uint8Array) =>
    inParts('mixed', ['Content-Type: text/plain', '', 'Se bifogat.'], base64('application/octet-stream', name, content));

  it.each([
    ['brev.docx', packed('word/document.xml', word)],
    ['renamed.bin', packed('word/document.xml', word)],
    ['streamed.docx', streamed('word/document.xml', word)],
    ['brev.odt', packed('content.xml', open)],
    ['streamed.odt', streamed('content.xml', open)],
    ['bild.pptx', packed('ppt/slides/slide1.xml', slide)],
    ['lista.xlsx', packed('xl/sharedStrings.xml', cells)],
  ])('gives its words, and they are heard: %s', async (name, content) => {
    const parts = await opened(mailWith(name, content));
    expect(parts.files[0]?.text).toBe(`${said}\nMvh`);
    const heard = { subject: parts.subject, words: parts.text, mail: parts, mailbox: 'synpunkter@ekbacka.example' };
    expect(dangerSignsOf(heard)).toEqual(['attached']);
  });
  it('gives its comments and footnotes too, and of a file cut short what is there', async () => {
    const more = { 'word/comments.xml': strToU8('<w:comments><w:p><w:t>Ring 112</w:t></w:p></w:comments>') };
    expect((await opened(mailWith('a.docx', packed('word/document.xml', word, more)))).files[0]?.text).toContain('Ring 112');
    const whole = zipSync({ 'word/document.xml': strToU8(word + '<w:p/>'.repeat(2000)), 'x.png': picture });
    expect((await opened(mailWith('a.docx', whole.subarray(0, 100_000)))).files[0]?.text).toContain(said);
  });
  it.each([
    ['a zip of something else', zipSync({ 'a.txt': strToU8(said) })],
    ['no zip, though it begins like one', Buffer.from(`PK\u0003\u0004${said}`)],
  ])('is not %s', async (_, content) => {
    expect('text' in ((await opened(mailWith('a.docx', content))).files[0] ?? {})).toBe(false);
  });
  it('that is packed to burst costs no more than another, however many there are', async () => {
    const bomb = zipSync({ 'word/document.xml': strToU8(`${word}${' '.repeat(30_000_000)}`) });
    const deep = zipSync({ 'content.xml': strToU8('<a>'.repeat(5_000_000)) });
    const many = zipSync(Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`word/${n}/document.xml`, strToU8('x')])));
    const parts = Array.from({ length: 60 }, (_, n) => base64('application/zip', `${n}.docx`, [bomb, deep, many][n % 3] ?? bomb));
    const lines = inParts('mixed', ['Content-Type: text/plain', '', 'a'], ...parts);
    const memory = process.memoryUsage().arrayBuffers;
    const { files } = await opened(lines);
    expect(await work(() => opened(lines), 4_000)).toBeLessThan(4_000);
    expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(200 * 1024 * 1024);
    expect(files[0]?.text).toContain(said);
    expect(files.filter(({ text }) => text !== undefined).length).toBeLessThanOrEqual(10);
  });
});
