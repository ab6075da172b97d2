// The bytes of a mail read as everything that arrives is read: taken apart, understood, and never a reason to stop.

import type { Instant } from '../../core/brand';
import { readMail, type ReadMail } from '../../core/intake/read-mail';
import type { Knows } from '../../core/intake/trust/trust';
import { UnsafeMail } from '../../mail/bounds';
import { openMail, type OpenedMail } from '../../mail/mime';

/** What was read, with the bytes of the files it names; `mail` is undefined when nobody can take it apart. */
export interface ReadBytes {
  readonly read: ReadMail;
  readonly mail: OpenedMail | undefined;
}

/** Never throws for what stands in a mail. `got`: when the mailbox got it; a file alone says that itself. */
export async function readBytes(raw: Uint8Array, knows: Knows, got?: Instant): Promise<ReadBytes> {
  try {
    const mail = await openMail(raw);
    return { read: readMail(mail.parts, knows, got), mail };
  } catch (fault) {
    return { read: { outcome: 'manual', reason: fault instanceof UnsafeMail ? fault.reason : 'unreadable' }, mail: undefined };
  }
}
