// Mailboxes outside the municipality: the letters that went there, and the answers their readers send back.

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { failed, jsonOf, type Endpoint } from '../control/serve';
import { complaints } from '../demo/complaints';
import { mailBytes } from '../demo/compose';
import { providerNames } from '../demo/outsiders';
import { deliver } from '../graph/mail/sending/deliver';
import { goneAddresses } from '../graph/mailbox/gone';
import type { MailContent } from '../graph/mail/message';
import { parseMail, plainText } from '../graph/mail/parse';
import type { LocalAnswer, LocalRequest } from '../http';
import { tenant } from '../people';
import { bytesOf, numberOf, textOf, type Row, type Store } from '../store';
import type { LocalParts } from '../world';
import { swedishTime } from './forward-text';

type Parts = Pick<LocalParts, 'store' | 'world'>;

interface Letter {
  readonly row: number;
  readonly at: string;
  readonly content: MailContent;
}

const reply = z.object({ from: z.string(), text: z.string().min(1).max(50_000) });

/** `GET /local/page/outside` and `POST /local/page/outside/{row}/reply {from, text}`. */
export function outsideEndpoints(parts: Parts): readonly Endpoint[] {
  parts.store.exec(
    'CREATE TABLE IF NOT EXISTS page_replies (letter INTEGER NOT NULL, address TEXT NOT NULL, at TEXT NOT NULL, text TEXT NOT NULL)',
  );
  return [
    { method: 'GET', template: '/local/page/outside', handle: () => everybody(parts.store) },
    { method: 'POST', template: '/local/page/outside/{row}/reply', handle: (request) => answer(parts, request) },
  ];
}

async function everybody(store: Store): Promise<LocalAnswer> {
  const letters = await Promise.all(
    store.all('SELECT row, at, mime FROM mail_outside ORDER BY row DESC LIMIT 200').map(letterIn),
  );
  const addresses = [...new Set(letters.flatMap(addressesOf))];
  const gone = goneAddresses(store);
  const mailboxes = addresses.map((address) => ({
    address,
    isGone: gone.includes(address),
    name: nameOf(address, letters),
    kind: address in providerNames ? 'provider' : 'complainant',
    letters: letters.filter((letter) => addressesOf(letter).includes(address)).map((letter) => shown(store, letter, address)),
  }));
  return { status: 200, body: { mailboxes } };
}

const known = new WeakMap<Buffer, Promise<MailContent>>();

async function letterIn(row: Row): Promise<Letter> {
  const mime = bytesOf(row, 'mime');
  const parsing = known.get(mime) ?? parseMail(mime);
  known.set(mime, parsing);
  return { row: numberOf(row, 'row'), at: textOf(row, 'at'), content: await parsing };
}

const addressesOf = ({ content: { head } }: Letter): readonly string[] =>
  [...head.toRecipients, ...head.ccRecipients, ...head.bccRecipients]
    .map(({ emailAddress }) => emailAddress.address.toLowerCase())
    .filter((address) => !address.endsWith(`@${tenant.domain}`));

function nameOf(address: string, letters: readonly Letter[]): string {
  const registered = providerNames[address];
  if (registered !== undefined) return registered;
  const called = letters
    .flatMap(({ content }) => content.head.toRecipients)
    .find(({ emailAddress }) => emailAddress.address.toLowerCase() === address);
  const written = complaints.find(({ from }) => from.address === address)?.from.name;
  return called && called.emailAddress.name !== address ? called.emailAddress.name : (written ?? address);
}

const wordsOf = ({ content: { body } }: Letter): string => body.text ?? plainText(body.html ?? '');

const shown = (store: Store, letter: Letter, address: string): Readonly<Record<string, unknown>> => ({
  row: letter.row,
  at: letter.at,
  from: letter.content.head.from?.emailAddress ?? null,
  subject: letter.content.head.subject,
  text: wordsOf(letter),
  html: letter.content.body.html,
  replies: store
    .all('SELECT at, text FROM page_replies WHERE letter = ? AND address = ? ORDER BY rowid', letter.row, address)
    .map((row) => ({ at: textOf(row, 'at'), text: textOf(row, 'text') })),
});

async function answer({ store, world }: Parts, request: LocalRequest): Promise<LocalAnswer> {
  const wanted = reply.safeParse(jsonOf(request.body));
  const row = store.get('SELECT row, at, mime FROM mail_outside WHERE row = ?', Number(request.params['row']));
  if (!wanted.success || !row) return failed(400, 'noReply', 'Skriv något i svaret först.');
  const { from, text } = wanted.data;
  const letter = await letterIn(row);
  const at = world.businessNow();
  const mime = mailBytes({
    ...{ id: `${idOf(`${from}|${at.getTime()}|${text}`)}@${from.split('@')[1] ?? 'post.example'}`, at },
    from: { name: nameOf(from, [letter]), address: from },
    to: [{ name: 'Synpunkter', address: letter.content.head.replyTo[0]?.emailAddress.address ?? tenant.sharedMailbox }],
    subject: `SV: ${letter.content.head.subject.replace(/^\s*(sv|re)\s*:\s*/i, '')}`,
    text: `${text}\r\n\r\n${quoted(letter)}`,
    headers: {
      'In-Reply-To': letter.content.internetId,
      References: `${letter.content.head.references} ${letter.content.internetId}`.trim(),
    },
  });
  await deliver(world, { mailbox: tenant.sharedMailbox, mime, authenticated: 'external' });
  store.run('INSERT INTO page_replies (letter, address, at, text) VALUES (?, ?, ?, ?)', letter.row, from, at.toISOString(), text);
  return { status: 200, body: { sent: true } };
}

const idOf = (seed: string): string => createHash('sha256').update(seed).digest('hex').slice(0, 24);

function quoted(letter: Letter): string {
  const from = letter.content.head.from?.emailAddress;
  const who = from === undefined ? 'Synpunkter' : `${from.name} <${from.address}>`;
  const to = letter.content.head.toRecipients.map(({ emailAddress }) => emailAddress.address).join('; ');
  return [
    `Från: ${who}`,
    `Skickat: ${swedishTime(letter.at)}`,
    `Till: ${to}`,
    `Ämne: ${letter.content.head.subject}`,
    '',
    wordsOf(letter),
  ].join('\r\n');
}
