// One mail, read as the product reads it, and told in the words of the command's contract.

import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { Contact } from '../../src/core/casefile/personal';
import type { MailFile } from '../../src/core/intake/mail-parts';
import type { ReadMail } from '../../src/core/intake/read-mail';
import type { MailsApart } from '../../src/app/apart/mails-apart';
import { largestMail } from '../../src/mail/bounds';
import type { OpenedMail } from '../../src/mail/mime';
import type { Knows } from '../../src/core/intake/trust/trust';
import { say } from '../../src/core/text/say';

interface Told {
  readonly outcome: ReadMail['outcome'];
  readonly [more: string]: unknown;
}

/** Never throws: what cannot even be opened is said to need a person. */
export async function answerFor(file: string, knows: Knows, { understand }: MailsApart): Promise<Told> {
  try {
    const keptSha256 = await hashOf(file);
    if (statSync(file).size > largestMail) return { outcome: 'manual', reason: say('sv', 'setAsideReason.tooLarge'), keptSha256 };
    const { read, mail } = await understand(readFileSync(file), knows);
    return { ...said(read, mail), keptSha256 };
  } catch {
    return { outcome: 'manual', reason: say('sv', 'setAsideReason.failed'), keptSha256: null };
  }
}

function said(read: ReadMail, mail: OpenedMail | undefined): Told {
  if (read.outcome === 'manual') return { outcome: 'manual', reason: say('sv', `setAsideReason.${read.reason}`) };
  if (read.outcome === 'ignore') return { outcome: 'ignore', reason: say('sv', `notACase.${read.reason}`) };
  const attachments = read.files.map((one) => told(one, mail?.bytes[one.index]));
  const shared = {
    originalSubject: read.subject,
    body: read.words,
    attachments,
    flags: read.flags.filter((flag) => flag !== 'complainant-uncertain' && flag !== 'date-unsure'), // warnings for people; the command's contract has no word for them
    fingerprint: read.fingerprint,
  };
  if (read.outcome === 'link')
    return {
      ...shared,
      outcome: 'link',
      caseRef: read.reference,
      forwardedBy: read.forwardedBy,
      originalFrom: read.from,
      originalDate: read.sent,
      note: read.note,
    };
  const { complainant, forwardedBy, said, note } = read;
  return { ...shared, outcome: 'case', forwardedBy, originalFrom: person(complainant), originalDate: said, note };
}

const person = ({ name, address }: Contact): { readonly address: string | null; readonly name: string } => ({
  address,
  name: name ?? '',
});

const told = (file: MailFile, bytes: Uint8Array = new Uint8Array()): object => ({
  filename: file.name,
  size: bytes.byteLength,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) if (chunk instanceof Uint8Array) hash.update(chunk);
  return hash.digest('hex');
}
