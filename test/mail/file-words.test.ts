// The words of files that are nothing but text, and of a body in RTF: what somebody wrote is read in whatever shape it comes.

import { openMail } from '../../src/mail/mime';

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
      const before = process.cpuUsage().user;
      await opened(lines);
      expect((process.cpuUsage().user - before) / 1000).toBeLessThan(1_500);
    }
  });
});
