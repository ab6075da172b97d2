// What a delivery report gives back, and what it does not: only what a server has given up, for whom, and which letter it was (RFC 3464).

import { readMail } from '../../src/core/intake/read-mail';
import { openMail } from '../../src/mail/mime';

const knows = { staffDomains: ['ekbacka.example'], providerDomains: [], mailbox: 'synpunkter@ekbacka.example' };
const returned = [
  'From: Synpunkter <synpunkter@ekbacka.example>',
  'To: rut@post.example',
  'Subject: =?utf-8?B?VmkgaGFyIHRhZ2l0IGVtb3Qg?= [SYN-2026-00001-K7Q2M9XB4D]',
  'Message-ID: <own@ekbacka.example>',
];
const receiver = (address: string, lines: readonly string[]): readonly string[] => [
  `Final-Recipient: rfc822; ${address}`,
  ...lines,
  '',
];
const failed = ['Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp;550 5.1.1', ' User unknown'];

interface Own {
  readonly subject?: string;
  readonly more?: readonly string[];
  readonly status?: readonly string[] | null;
  readonly back?: readonly string[];
}

/** Every server writes it in its own way. */
function report({
  subject = 'Undeliverable: Vi har tagit emot',
  more = [],
  status = receiver('Rut@Post.example', failed),
  back,
}: Own): Buffer {
  const parts = [
    ['Content-Type: text/plain', '', 'The following message could not be delivered.'],
    ...(status === null
      ? []
      : [['Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.post.example', '', ...status]]),
    back ?? ['Content-Type: message/rfc822', '', ...returned, '', 'Tack.'],
  ];
  const head = [
    'Return-Path: <>',
    'From: Mail Delivery System <MAILER-DAEMON@mx.post.example>',
    'To: synpunkter@ekbacka.example',
    `Subject: ${subject}`,
    'Date: Tue, 10 Mar 2026 09:00:00 +0100',
    'MIME-Version: 1.0',
    ...more,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="grans"',
  ];
  const body = parts.map((part) => `--grans\r\n${part.join('\r\n')}\r\n`).join('');
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}--grans--\r\n`);
}

async function read(own: Own) {
  const read = readMail((await openMail(report(own))).parts, knows);
  return 'failed' in read ? (read.failed ?? null) : null;
}

it.each<readonly [string, Own]>([
  ['a whole report', {}],
  ['the head of the letter alone', { back: ['Content-Type: text/rfc822-headers', '', ...returned, ''] }],
  ['action without status', { status: receiver('rut@post.example', ['Action: FAILED']) }],
  ['status without action', { status: receiver('rut@post.example', ['Status: 5.2.1 (disabled)']) }],
  ['given up after days', { status: receiver('rut@post.example', ['Action: failed', 'Status: 4.4.7']) }],
  ['no part for machines', { status: null, more: ['X-Failed-Recipients: rut@post.example, '] }],
  [
    'one of two',
    {
      status: [...receiver('maj@post.example', ['Action: delivered', 'Status: 2.1.5']), ...receiver('rut@post.example', failed)],
    },
  ],
  [
    'an address that was forwarded',
    { status: ['Original-Recipient: rfc822;<rut@post.example>', ...receiver('x@annan.example', failed)] },
  ],
])('finds the letter and its receiver: %s', async (_what, own) => {
  const found = await read(own);
  expect(found?.recipients).toContain('rut@post.example');
  expect(found?.recipients).not.toContain('maj@post.example');
  expect(found?.messageIds).toContain('<own@ekbacka.example>');
  expect(found?.subjects[0]).toContain('SYN-2026-00001-K7Q2M9XB4D');
});

it.each<readonly [string, Own]>([
  ['delayed', { status: receiver('rut@post.example', ['Action: delayed', 'Status: 4.4.1', 'Will-Retry-Until: Fri']) }],
  [
    'delayed with a header of old',
    { status: null, subject: 'Warning: message delayed', more: ['X-Failed-Recipients: rut@post.example'] },
  ],
  ['relayed', { status: receiver('rut@post.example', ['Action: relayed', 'Status: 5.0.0']) }],
  ['expanded', { status: receiver('rut@post.example', ['Action: expanded', 'Status: 2.0.0']) }],
  [
    'delivered, whatever the header says',
    { status: receiver('rut@post.example', ['Action: delivered']), more: ['X-Failed-Recipients: rut@post.example'] },
  ],
  ['nothing for machines', { status: null }],
])('gives nothing back that is not given up: %s', async (_what, own) => {
  expect(await read(own)).toBeNull();
});

describe('a full mailbox', () => {
  it.each<readonly [string, boolean, readonly string[]]>([
    ['the number says so', true, ['Action: failed', 'Status: 5.2.2']],
    ['given up after days', true, ['Action: failed', 'Status: 4.2.2']],
    ['the words say so', true, ['Action: failed', 'Status: 5.0.0', 'Diagnostic-Code: smtp; 552 Quota exceeded']],
    ['an address that is none', false, failed],
    ['a mailbox that is closed', false, ['Action: failed', 'Status: 5.2.1']],
  ])('is told from an address that takes no mail: %s', async (_what, isFull, lines) => {
    expect(await read({ status: receiver('rut@post.example', lines) })).toMatchObject({ isFull });
  });
  it('is not all of it when another address takes no mail', async () => {
    const status = [
      ...receiver('rut@post.example', ['Action: failed', 'Status: 5.2.2']),
      ...receiver('maj@post.example', failed),
    ];
    expect(await read({ status })).toMatchObject({ isFull: false });
  });
});

describe('a report that is text alone', () => {
  const qmail = (why: string, more: readonly string[] = []): Buffer =>
    Buffer.from(
      [
        'From: MAILER-DAEMON@mx.post.example',
        'To: synpunkter@ekbacka.example',
        'Subject: failure notice',
        'Date: Tue, 10 Mar 2026 09:00:00 +0100',
        '',
        'Hi. This is the qmail-send program at mx.post.example.',
        'I’m afraid I wasn’t able to deliver your message to the following addresses.',
        'This is a permanent error; I’ve given up. Sorry it didn’t work out.',
        '',
        '<Rut@post.example>:',
        why,
        '',
        ...more,
        '--- Below this line is a copy of the message.',
        '',
        ...returned,
        '',
        '<maj@post.example>:',
        'Tack.',
      ].join('\r\n'),
    );
  const readText = async (raw: Buffer) => {
    const found = readMail((await openMail(raw)).parts, knows);
    return 'failed' in found ? (found.failed ?? null) : null;
  };
  it('names its receiver, and the letter by the copy below its line', async () => {
    const found = await readText(qmail('Sorry, no mailbox here by that name. (#5.1.1)'));
    expect(found).toMatchObject({ recipients: ['rut@post.example'], isFull: false, messageIds: ['<own@ekbacka.example>'] });
    expect(found?.subjects[0]).toContain('SYN-2026-00001-K7Q2M9XB4D');
  });
  it('tells of each receiver, and of a full mailbox', async () => {
    const both = await readText(qmail('mailbox is full (#5.2.2)', ['<anna@post.example>:', 'over quota', '']));
    expect(both).toMatchObject({ recipients: ['rut@post.example', 'anna@post.example'], isFull: true });
  });
  it('gives nothing back where it does not begin as such a server does', async () => {
    const other = qmail('x').toString().replace('Hi. This is the qmail-send program', 'Hej. Det här är vår server');
    expect(await readText(Buffer.from(other))).toBeNull();
  });
});

it('finds the letter by the answered id where the letter itself is not there', async () => {
  const found = await read({ more: ['In-Reply-To: <own@ekbacka.example>'], back: ['Content-Type: text/plain', '', 'x'] });
  expect(found?.messageIds).toEqual(['<own@ekbacka.example>']);
});

it('reads no more than a letter needs of a report that goes on for ever', async () => {
  const many = Array.from({ length: 5000 }, (_, n) => receiver(`a${n}@post.example`, failed)).flat();
  const found = await read({ status: many, more: [`References: ${'<x@y.example> '.repeat(50)}`] });
  expect(found?.recipients.length).toBeLessThanOrEqual(20);
  expect(found?.messageIds.length).toBeLessThanOrEqual(8);
});
