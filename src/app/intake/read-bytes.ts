// The bytes of a mail read as everything that arrives is read: taken apart, understood, and never a reason to stop.

import type { Instant } from '../../core/brand';
import { readHandedOver, type HandOver } from '../../core/intake/handed-over';
import { readMail, type ReadMail } from '../../core/intake/read-mail';
import type { Knows } from '../../core/intake/trust/trust';
import { UnsafeMail } from '../../mail/bounds';
import { openMail, type OpenedMail } from '../../mail/mime';

/** What was read, with the bytes of the files it names; `mail` is undefined when nobody can take it apart. */
export interface ReadBytes {
  readonly read: ReadMail;
  readonly mail: OpenedMail | undefined;
}

/** How a mail came: when the mailbox got it, which a file alone says itself, or by whose hand. */
export interface Came {
  readonly got?: Instant | undefined;
  readonly handed?: (HandOver & { readonly at: Instant }) | undefined;
}

/** Never throws for what stands in a mail. */
export async function readBytes(raw: Uint8Array, knows: Knows, { got, handed }: Came = {}): Promise<ReadBytes> {
  try {
    const mail = await openMail(raw);
    const read =
      handed === undefined ? readMail(mail.parts, knows, got) : readHandedOver(mail.parts, handed, { knows, got: handed.at });
    return { read, mail };
  } catch (fault) {
    return { read: { outcome: 'manual', reason: fault instanceof UnsafeMail ? fault.reason : 'unreadable' }, mail: undefined };
  }
}
