// `npm run mail -- file.eml …`: mails into the shared mailbox of the running local Microsoft 365, as they lie from outside, or with
// `--from olga.bergvall@ekbacka.example` as that colleague would have forwarded them.

import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { MailFault } from './mail/fault';
import { forwardBy } from './mail/forward-by';
import { findLocal, type LocalPlace } from './mail/local-place';

interface Asked {
  readonly files: readonly string[];
  readonly from: string | null;
}

const usage = `Skriv vilka filer som ska skickas: npm run mail -- klagomal.eml [fler.eml …] [--from olga.bergvall@ekbacka.example]`;

/** Puts the mails into the mailbox in their order; answers the exit code. Nothing is sent when one of the files cannot be read. */
export async function sendMails(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<number> {
  try {
    const asked = readArguments(args);
    const mails = asked.files.map(readMail);
    const local = await findLocal(env);
    const wrap = asked.from === null ? null : forwardBy(local, asked.from);
    for (const { name, bytes } of mails) await local.deliver(wrap === null ? bytes : await wrap(name, bytes), wrap !== null);
    say(ended(mails.length, local));
    return 0;
  } catch (fault) {
    if (!(fault instanceof MailFault)) throw fault;
    say(fault.message);
    return 1;
  }
}

function readArguments(args: readonly string[]): Asked {
  const at = args.indexOf('--from');
  const from = at === -1 ? null : (args[at + 1] ?? '');
  const files = at === -1 ? args : args.filter((_, n) => n !== at && n !== at + 1);
  const unknown = files.find((file) => file.startsWith('--'));
  if (unknown !== undefined) throw new MailFault(`Okänt val: ${unknown}. ${usage}`);
  if (from === '') throw new MailFault(`Skriv vem efter --from. ${usage}`);
  if (files.length === 0) throw new MailFault(usage);
  return { files, from };
}

function readMail(file: string): { readonly name: string; readonly bytes: Buffer } {
  if (!existsSync(file)) throw new MailFault(`Filen ${file} finns inte. Inget mejl har skickats.`);
  if (!statSync(file).isFile())
    throw new MailFault(`${file} är ingen fil. Ange varje .eml-fil för sig. Inget mejl har skickats.`);
  return { name: path.basename(file), bytes: readFileSync(file) };
}

const ended = (count: number, { mailbox, url }: LocalPlace): string =>
  `${count === 1 ? 'Ett mejl ligger' : `${count} mejl ligger`} nu i ${mailbox}. Se vad det blir av dem på ${url}/`;

if (require.main === module) {
  sendMails(process.argv.slice(2), process.env, (line) => console.log(line)).then(
    (code) => (process.exitCode = code),
    (fault: unknown) => {
      console.error(fault instanceof Error ? fault.message : 'Mejlen kunde inte skickas.');
      process.exitCode = 1;
    },
  );
}
