// Bytes of mails into words and files: letters in the wrong table, what HTML hides, mails inside mails, and what is refused.

import { linesBeyond } from '../../src/core/intake/beyond-plain';
import { openMail } from '../../src/mail/mime';
import { eml, external, html, plain } from '../support/mail/eml';
import { work } from '../support/work';

const text = async (raw: Uint8Array): Promise<string> => (await openMail(raw)).parts.text.trim();
const bytes = (charset: string, body: string): Buffer =>
  Buffer.concat([
    Buffer.from([...external, `Content-Type: text/plain${charset === '' ? '' : `; charset=${charset}`}`, '', ''].join('\r\n')),
    Buffer.from(body, 'latin1'),
  ]);

describe('letters', () => {
  const utf8 = Buffer.from('Hjälp på nattkvisten – ”nu”', 'utf8').toString('latin1');
  const windows = 'Hj\xe4lp p\xe5 nattkvisten \x96 \x94nu\x94';
  it.each([
    ['Windows-1252 as it says', 'windows-1252', windows],
    ['Windows-1252 that says Latin-1', 'iso-8859-1', windows],
    ['Windows-1252 that says UTF-8', 'utf-8', windows],
    ['Windows-1252 that says ASCII', 'us-ascii', windows],
    ['Windows-1252 that says nothing', '', windows],
    ['UTF-8 that says Windows-1252', 'windows-1252', utf8],
    ['UTF-8 that says nothing', '', utf8],
    ['an unknown table', 'x-nonsense', windows],
  ])('in %s are read as written', async (...[, charset, body]) =>
    expect(await text(bytes(charset, body))).toBe('Hjälp på nattkvisten – ”nu”'),
  );
  it('that are Windows-1252 in the headers too', async () => {
    const raw = Buffer.from(
      ['From: =?x?= <rut@post.example>', 'Subject: St\xe4dning', 'From-Name: \xc5sa', '', 'Hej'].join('\r\n'),
      'latin1',
    );
    expect((await openMail(raw)).parts.subject).toBe('Städning');
  });
});

describe('a mail of two letters', () => {
  const read = (first: string, second: string) => text(eml(external, [plain(first), html(second)], 'alternative'));
  const page = '<p>Ingen kom i går kväll.</p><p>Mamma har legat på golvet sedan i morse.</p>';
  it('keeps what HTML alone says', async () => {
    expect(await read('Ingen kom i går kväll.', page)).toBe('Ingen kom i går kväll.\n\nMamma har legat på golvet sedan i morse.');
  });
  it('keeps both where each says something of its own', async () => {
    const both = await read('Ring mig efter klockan fem i dag.', page);
    expect(both).toContain('Ring mig efter klockan fem');
    expect(both).toContain('Mamma har legat på golvet');
  });
  it.each([
    ['other line breaks', 'Ingen kom i går kväll. Mamma har\nlegat på golvet sedan i morse.'],
    ['marks of quoting', '> Ingen kom i går kväll.\n> Mamma har legat på golvet sedan i\n> morse.'],
    ['addresses of links', 'Ingen kom <https://post.example/a> i går kväll.\n\n*Mamma* har legat på golvet sedan i morse.'],
  ])('is one letter where only the form differs: %s', async (...[, first]) => {
    expect(await read(first, page)).toBe(first);
  });
  it('is read in a time that grows with its length alone', async () => {
    const lines = Array.from({ length: 40_000 }, (_, n) => `rad nummer${n} ganska olika`);
    const other = lines.map((line) => `${line} igen`).join('\n');
    expect(await work(() => linesBeyond(lines.join('\n'), other), 2_000)).toBeLessThan(2_000);
  });
});

describe('HTML', () => {
  it.each([
    ['<p>Hej</p><p>Ingen&nbsp;kom.</p>', 'Hej\n\nIngen kom.'],
    ['<div>Hej<br>Ingen kom.</div><div><br></div><div>Rut</div>', 'Hej\nIngen kom.\n\nRut'],
    [
      '<p class="MsoNormal">Hej<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Rut</p>',
      'Hej\n\nRut',
    ],
    ['<ul><li>sent</li><li>kallt</li></ul>', '• sent\n• kallt'],
    ['<table><tr><td>Namn:</td><td>Rut</td></tr><tr><td>Ort:</td><td>By</td></tr></table>', 'Namn: Rut\nOrt: By'],
    ['<blockquote type="cite">Förr</blockquote>Nu', '> Förr\nNu'],
    ['Skriv till <a href="mailto:rut@post.example">Rut</a>', 'Skriv till Rut <rut@post.example>'],
    ['<!--[if mso]>dolt<![endif]-->syns<script>dolt</script><style>p{}</style><title>dolt</title>', 'syns'],
  ])('%s says %j', async (body, said) => expect(await text(eml(external, [html(body)]))).toBe(said));

  it.each([
    '<p style="display:none">dolt</p>',
    '<p style="DISPLAY : NONE !important">dolt</p>',
    '<span style="font-size:0px">dolt</span>',
    '<span style="font-size:1px;color:#ffffff">dolt</span>',
    '<span style="visibility:hidden">dolt</span>',
    '<span style="mso-hide:all">dolt</span>',
    '<span style="color:#fff">dolt</span>',
    '<font color="white">dolt</font>',
    '<div style="max-height:0;overflow:hidden"><p>dolt</p></div>',
    '<div style="position:absolute;left:-9999px">dolt</div>',
    '<style>.pre{display:none}</style><div class="pre">dolt <b>också</b></div>',
    '<p hidden>dolt</p>',
    '<div style="opacity:0">dolt</div>',
  ])('hides %s', async (body) => expect(await text(eml(external, [html(`Ingen kom.${body}`)]))).toBe('Ingen kom.'));

  it.each([
    '<p style="font-size:1em">syns</p>',
    '<p style="font-size:10.0pt;opacity:0.9">syns</p>',
    '<td style="background:#036"><span style="color:#fff">syns</span></td>',
    '<style>@media print{.a{display:none}} .b{display:none}</style><p class="a">syns</p>',
    '<p style="line-height:0;color:#ffffee">syns</p>',
  ])('shows %s', async (body) => expect(await text(eml(external, [html(body)]))).toBe('syns'));

  it('of a thousand elements inside each other is read, of sixty thousand refused', async () => {
    const body = (n: number): string => `${'<div>'.repeat(n)}Ingen kom.${'</div>'.repeat(n)}`;
    expect(await text(eml(external, [html(body(1000))]))).toBe('Ingen kom.');
    await expect(openMail(eml(external, [html(body(60_000))]))).rejects.toMatchObject({ reason: 'hostile' });
  });
  it('speaks when the plain part is empty', async () =>
    expect(await text(eml(external, [plain(' '), html('<p>Ingen kom.</p>')], 'alternative'))).toBe('Ingen kom.'));
});

describe('mails inside mails', () => {
  const inner = (depth: number): string =>
    depth === 0
      ? eml(external, [plain('Innerst.')]).toString()
      : [...external, 'Content-Type: message/rfc822', '', inner(depth - 1)].join('\r\n');
  it('are taken apart, and every file has its bytes', async () => {
    const photo = {
      type: 'image/png',
      headers: ['Content-Transfer-Encoding: base64', 'Content-Disposition: attachment; filename=a.png'],
      body: 'UE5H',
    };
    const attached = {
      type: 'message/rfc822',
      body: eml(external, [plain('Maten är kall.'), photo])
        .toString()
        .replaceAll('\r', ''),
    };
    const { parts, bytes: all } = await openMail(eml(external, [plain('Se bifogat.'), attached]));
    const file = parts.files[0]?.mail?.files[0];
    expect(file).toMatchObject({ name: 'a.png', size: 3 });
    expect(Buffer.from(all[file?.index ?? -1] ?? []).toString()).toBe('PNG');
  });
  it.each([3, 10])('%i deep are read', async (depth) => {
    await expect(openMail(Buffer.from(inner(depth)))).resolves.toBeDefined();
  });
  it.each([11, 30])('%i deep are refused', async (depth) => {
    await expect(openMail(Buffer.from(inner(depth)))).rejects.toMatchObject({ reason: 'hostile' });
  });
});

describe('what is refused before it takes time', () => {
  const lead = external.join('\r\n');
  const many = (n: number): string => Array.from({ length: n }, (_, at) => `--b\r\n\r\ndel ${at}`).join('\r\n');
  const nested = (n: number): string =>
    `${lead}\r\n${Array.from({ length: n }, (_, at) => `Content-Type: multipart/mixed; boundary=n${at}\r\n\r\n--n${at}`).join('\r\n')}\r\n\r\nhej`;
  it.each([
    ['thousands of parts', `${lead}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${many(5000)}\r\n--b--`],
    ['thousands of headers', `${lead}\r\n${'X-Rad: 1\r\n'.repeat(5000)}\r\nhej`],
    ['a header of a megabyte', `${lead}\r\nReferences: ${'<a@b> '.repeat(200_000)}\r\n\r\nhej`],
    ['parts inside parts', nested(200)],
    ['a million lines of one letter', `${lead}\r\n\r\n${'a\n'.repeat(1_000_000)}`],
  ])('%s', async (_, raw) => expect(openMail(Buffer.from(raw))).rejects.toMatchObject({ reason: 'hostile' }));
  it.each([
    ['text', `${lead}\r\nContent-Type: text/plain\r\n\r\n${`${'a'.repeat(60)}\n`.repeat(300_000)}`],
    ['text that looks like base64', `${lead}\r\nContent-Type: text/plain\r\n\r\n${`${'QUJD'.repeat(19)}\n`.repeat(300_000)}`],
  ])('more %s than anybody writes', async (_, raw) =>
    expect(openMail(Buffer.from(raw))).rejects.toMatchObject({ reason: 'tooLarge' }),
  );
  it('and a photo of twenty megabytes is not refused', async () => {
    const photo = `Content-Type: image/jpeg; name=a.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${'QUJD'.repeat(19)}\r\n`.repeat(350_000)}`;
    const raw = `${lead}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhej\r\n--b\r\n${photo}--b--`;
    expect((await openMail(Buffer.from(raw))).parts.files[0]).toMatchObject({ name: 'a.jpg', size: 19_950_000 });
  });
  it('nothing is refused at the border, and everything beyond it', async () => {
    const parts = (n: number): Buffer =>
      Buffer.from(`${lead}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${many(n - 1)}\r\n--b--`);
    await expect(openMail(parts(500))).resolves.toBeDefined();
    await expect(openMail(parts(502))).rejects.toMatchObject({ reason: 'hostile' });
    await expect(openMail(Buffer.from(nested(9)))).resolves.toBeDefined();
    await expect(openMail(Buffer.from(nested(12)))).rejects.toMatchObject({ reason: 'hostile' });
    const file = `${lead}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhej\r\n--b\r\nContent-Type: image/jpeg; name=a.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
    const full = (size: number): Buffer => {
      const rest = size - file.length - '--b--'.length;
      return Buffer.from(`${file}${`${'QUJD'.repeat(19)}\r\n`.repeat(rest / 78)}${'A'.repeat(rest % 78)}--b--`);
    };
    await expect(openMail(full(35 * 1024 * 1024))).resolves.toBeDefined();
    await expect(openMail(full(35 * 1024 * 1024 + 1))).rejects.toMatchObject({ reason: 'tooLarge' });
  });
  it('a page that is one line of a hundred thousand pieces is read at once', async () => {
    const page = '<b>a</b><a href="mailto:x@y.example">k</a>'.repeat(40_000);
    const raw = `${lead}\r\nContent-Type: text/html\r\n\r\n${page}`;
    const read = async (): Promise<void> =>
      expect((await openMail(Buffer.from(raw))).parts.text).toHaveLength('ak <x@y.example>'.length * 40_000);
    expect(await work(read, 8_000)).toBeLessThan(8_000);
  });
  it('more than a mailbox delivers', async () =>
    expect(openMail(Buffer.alloc(49 * 1024 * 1024, 'a'))).rejects.toMatchObject({ reason: 'tooLarge' }));
  it.each(['', '\r\n', 'hej', '\u0000\u0001\u0002\u0003'])('what is no mail: %j', async (raw) =>
    expect(openMail(Buffer.from(raw))).rejects.toBeInstanceOf(Error),
  );
});

it('a mail that is cut off says so, and what came is read', async () => {
  const whole = eml(external, [plain('Ingen kom.'), { type: 'application/pdf', body: 'PDF' }]);
  expect((await openMail(whole)).parts.isCut).toBe(false);
  expect((await openMail(whole.subarray(0, -12))).parts).toMatchObject({
    isCut: true,
    text: expect.stringContaining('Ingen kom.') as string,
  });
});

describe('a signature made with PGP', () => {
  const head = '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n';
  const tail = '\n-----BEGIN PGP SIGNATURE-----\nVersion: GnuPG v2\n\niHUEARYKAB0WIQ\n=Ab1c\n-----END PGP SIGNATURE-----';
  it.each([
    ['stands around the words', `${head}Ingen kom.\n- --\nRut${tail}`, 'Ingen kom.\n--\nRut'],
    ['is quoted', `Se nedan.\n\n${`${head}Ingen kom.${tail}`.replaceAll(/^/gm, '> ')}`, 'Se nedan.\n\n> Ingen kom.'],
    [
      'never ends',
      `Ingen kom.\n-----BEGIN PGP SIGNATURE-----\nsom inte slutar`,
      'Ingen kom.\n-----BEGIN PGP SIGNATURE-----\nsom inte slutar',
    ],
    [
      'comes with a key',
      `Ingen kom.\n-----BEGIN PGP PUBLIC KEY BLOCK-----\nmQ\n-----END PGP PUBLIC KEY BLOCK-----\nRut`,
      'Ingen kom.\nRut',
    ],
  ])('%s', async (_, body, said) => expect(await text(eml(external, [plain(body)]))).toBe(said));
});

describe('a plain part that only says the letter cannot be shown', () => {
  const letter = '<p>Ingen kom i går kväll, trots att vi ringde.</p>';
  it.each([
    'Ditt e-postprogram stöder inte HTML.',
    'This message requires an HTML-compatible mail reader.',
    'Kan inte visa meddelandet. Läs det i en webbläsare.',
  ])('%s', async (stub) =>
    expect(await text(eml(external, [plain(stub), html(letter)], 'alternative'))).toBe(
      'Ingen kom i går kväll, trots att vi ringde.',
    ),
  );
  it('but not words of a person who speaks of such a thing', async () => {
    const words = 'Jag kan inte visa läkaren era brev, ingen kom i går kväll.';
    expect(await text(eml(external, [plain(words), html(`<p>${words}</p>`)], 'alternative'))).toBe(words);
  });
});
