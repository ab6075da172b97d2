// `npm run mail`: mails reach the shared mailbox as they lie, or as a colleague forwards them, and what is wrong is said before anything is sent.

import path from 'node:path';
import { readMail, type ReadMail } from '../../src/core/intake/read-mail';
import { people, tenant } from '../../src/local/people';
import { startLocal, type LocalMicrosoft365 } from '../../src/local/start';
import { openMail } from '../../src/mail/mime';
import { sendMails } from '../../tools/mail';
import { clear, plant } from './plant';

const letter = (subject: string): string =>
  [
    'From: Greta Hallonqvist <greta.hallonqvist@example.com>',
    'To: kontakt@ekbacka.example',
    `Subject: ${subject}`,
    'Date: Fri, 27 Feb 2026 19:10:00 +0100',
    'Message-ID: <m1@example.com>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Ingen kom i går kväll.',
    '--x',
    'Content-Type: text/plain; name=schema.txt',
    'Content-Disposition: attachment; filename=schema.txt',
    '',
    'tisdag',
    '--x--',
    '',
  ].join('\r\n');

let local: LocalMicrosoft365;
let folder: string;
beforeAll(async () => {
  local = await startLocal({ port: 0, signInPort: 0, database: ':memory:' });
  folder = plant({ 'a.eml': letter('Första'), 'b.eml': letter('Andra'), 'bild.jpg': '\xff\xd8 JFIF', 'tom.eml': '' });
});
afterAll(async () => {
  clear();
  await local.stop();
});

const file = (name: string): string => path.join(folder, name);
async function run(args: readonly string[], env: Record<string, string> = {}): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const port = new URL(local.url).port;
  const code = await sendMails(args, { LOCAL_PORT: port, ...env }, (line) => void lines.push(line));
  return { code, said: lines.join('\n') };
}

interface Row {
  readonly row: number;
  readonly subject: string;
  readonly from: { readonly address: string };
}

/** Everything in the shared mailbox, the oldest first. */
async function arrived(): Promise<readonly Row[]> {
  const response = await fetch(`${local.url}/local/page/mailboxes/${tenant.sharedMailbox}`);
  const { messages } = (await response.json()) as { messages: Row[] };
  return messages.toReversed();
}

/** What the product reads in the newest of them. */
async function newestRead(): Promise<ReadMail> {
  const original = await fetch(`${local.url}/local/page/mail/${(await arrived()).at(-1)?.row}/original`);
  const { parts } = await openMail(new Uint8Array(await original.arrayBuffer()));
  return readMail(parts, { staffDomains: [tenant.domain], providerDomains: [], mailbox: tenant.sharedMailbox });
}

it('lays mails in the shared mailbox in the order they were named, from outside', async () => {
  const { code, said } = await run([file('a.eml'), file('b.eml')]);
  expect(said).toContain('2 mejl ligger nu i synpunkter@ekbacka.example');
  expect(code).toBe(0);
  expect((await arrived()).map(({ subject, from }) => `${from.address} ${subject}`)).toEqual([
    'greta.hallonqvist@example.com Första',
    'greta.hallonqvist@example.com Andra',
  ]);
  expect(await newestRead()).toMatchObject({ outcome: 'case', forwardedBy: null, addressProof: 'verified' });
});

it.each(['olga.bergvall@ekbacka.example', 'Olga Bergvall'])('forwards a mail as %s would', async (who) => {
  expect(await run(['--from', who, file('a.eml')])).toMatchObject({ code: 0 });
  expect((await arrived()).at(-1)).toMatchObject({
    subject: 'VB: Första',
    from: { address: people.colleague.userPrincipalName },
  });
  expect(await newestRead()).toMatchObject({
    outcome: 'case',
    complainant: { name: 'Greta Hallonqvist', address: 'greta.hallonqvist@example.com' },
    forwardedBy: { address: people.colleague.userPrincipalName },
    received: null, // of a day longer ago than the profile counts back
    words: 'Ingen kom i går kväll.',
    files: [{ name: 'schema.txt' }],
  });
});

it('takes what is no mail at all as it lies, but lets nobody forward it', async () => {
  expect(await run([file('bild.jpg'), file('tom.eml')])).toMatchObject({ code: 0 });
  const forwarded = await run([file('bild.jpg'), '--from', 'olga.bergvall@ekbacka.example']);
  expect(forwarded).toEqual({ code: 1, said: expect.stringContaining('bild.jpg ser inte ut som ett mejl') as string });
});

describe('says what is wrong and sends nothing', () => {
  const counted = async (): Promise<number> => (await arrived()).length;

  it.each<readonly [string, readonly string[], Record<string, string>, RegExp]>([
    ['when no file is named', [], {}, /^Skriv vilka filer som ska skickas: npm run mail/],
    ['when nobody is named after --from', ['a.eml', '--from'], {}, /^Skriv vem efter --from/],
    ['when a choice is unknown', ['--till', 'a.eml'], {}, /^Okänt val: --till/],
    ['when it is not running', ['a.eml'], { LOCAL_PORT: '9' }, /svarar inte på http:\/\/127.0.0.1:9. Starta det med npm start/],
    ['in production', ['a.eml'], { TRAPPAN_MODE: 'production' }, /skickar bara till det lokala Microsoft 365/],
    ['when one file of two is missing', ['a.eml', 'c.eml'], {}, /^Filen .*c.eml finns inte. Inget mejl har skickats.$/],
    ['when a folder is named', ['a.eml', '.'], {}, /är ingen fil/],
    ['when the colleague does not exist', ['a.eml', '--from', 'eva@ekbacka.example'], {}, /^Ingen heter eva@ekbacka.example/],
  ])('%s', async (...[, args, env, sentence]) => {
    const before = await counted();
    const { code, said } = await run(
      args.map((arg) => (/\.eml$|^\.$/.test(arg) ? file(arg) : arg)),
      env,
    );
    expect(said).toMatch(sentence);
    expect(code).toBe(1);
    expect(await counted()).toBe(before);
  });

  it('and lists who there is', async () => {
    const { said } = await run([file('a.eml'), '--from', 'eva']);
    for (const { userPrincipalName } of Object.values(people)) expect(said).toContain(userPrincipalName);
  });
});
