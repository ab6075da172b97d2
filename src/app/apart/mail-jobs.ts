// The jobs of mails: only a thread loads what takes them apart.

import type { MailParts } from '../../core/intake/mail-parts';
import { openMail } from '../../mail/mime';
import { readBytes } from '../intake/read-bytes';
import type { Answered, MailJob } from './jobs';

/** Does the job of a mail. */
export async function doneMail(job: MailJob): Promise<Answered> {
  switch (job.name) {
    case 'understand':
      return { name: job.name, value: await readBytes(job.raw, job.knows, job.came) };
    case 'look':
      return { name: job.name, value: await partsOf(job.raw) };
  }
}

/** A mail taken apart to be looked at, without the bytes of its files; undefined when nobody can. */
async function partsOf(raw: Uint8Array): Promise<MailParts | undefined> {
  try {
    return (await openMail(raw)).parts;
  } catch {
    return undefined;
  }
}
