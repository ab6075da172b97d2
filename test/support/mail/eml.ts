// Invented mails as bytes, for the tests of intake: a small maker of MIME, and a handful of mails of every shape.

export interface Part {
  readonly type: string;
  readonly body: string;
  readonly headers?: readonly string[];
}

/** A mail of headers and parts; one part stands alone, more stand in a multipart. */
export function eml(headers: readonly string[], parts: readonly Part[], kind = 'mixed'): Buffer {
  const [only] = parts;
  const boundary = `sax-${parts.map(({ body }) => body.length).join('-')}`;
  const lines = (part: Part): string => [`Content-Type: ${part.type}`, ...(part.headers ?? []), '', part.body].join('\n');
  const body =
    parts.length === 1 && only !== undefined
      ? lines(only)
      : `Content-Type: multipart/${kind}; boundary="${boundary}"\n\n${parts.map((part) => `--${boundary}\n${lines(part)}\n`).join('')}--${boundary}--\n`;
  return Buffer.from([...headers, 'MIME-Version: 1.0', body].join('\n').replaceAll('\n', '\r\n'));
}

export const plain = (body: string): Part => ({ type: 'text/plain; charset=utf-8', body });
export const html = (body: string): Part => ({ type: 'text/html; charset=utf-8', body });

export const external = [
  'Authentication-Results: spf=pass; dkim=pass;dmarc=pass header.from=post.example',
  'From: Rut Ek <rut@post.example>',
  'To: synpunkter@ekbacka.example',
  'Subject: Om kvallarna',
  'Date: Mon, 02 Mar 2026 08:00:00 +0100',
  'Message-ID: <rut1@post.example>',
];
export const internal = [
  'X-MS-Exchange-Organization-AuthAs: Internal',
  'From: Olga Bergvall <olga.bergvall@ekbacka.example>',
  'To: synpunkter@ekbacka.example',
  'Subject: VB: Om kvallarna',
  'Date: Mon, 02 Mar 2026 08:30:00 +0100',
];
const forward =
  'Se nedan.\n\nFrån: Rut Ek <rut@post.example>\nSkickat: den 1 mars 2026 10:00\nTill: Växeln\nÄmne: Kvällarna\n\nIngen kom i går kväll, igen.\n/Rut';
const photo: Part = {
  type: 'image/jpeg; name="IMG_1.jpg"',
  headers: ['Content-Disposition: attachment; filename="IMG_1.jpg"', 'Content-Transfer-Encoding: base64'],
  body: '/9j/4AAQSkZJRgABAQ==',
};

export const shapes: readonly Buffer[] = [
  eml(external, [plain('Ingen kom i går kväll.\n\nRut')]),
  eml(external, [plain('Ingen kom.'), html('<p>Ingen kom.</p>')], 'alternative'),
  eml(internal, [plain(forward)]),
  eml(internal, [plain(forward), photo]),
  eml(internal, [html(`<div>${forward.replaceAll('\n', '<br>')}</div>`), photo], 'related'),
  eml(internal, [
    plain('Bifogar.'),
    {
      type: 'message/rfc822',
      body: eml(external, [plain('Maten är kall.'), photo])
        .toString()
        .replaceAll('\r', ''),
    },
  ]),
  eml([...external.slice(1), 'Auto-Submitted: auto-replied'], [plain('Jag är ledig.')]),
  eml(
    [...external.slice(1), 'In-Reply-To: <a@b>', 'X-Odd: =?utf-8?q?=C3?='],
    [plain('Den 1 mars 2026 10:00 skrev A <a@b.example>:\n> hej\n\nNej.')],
  ),
];
