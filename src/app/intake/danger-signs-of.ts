// The signs of danger in what came, its words weighed apart when they are long.

import type { DangerSign } from '../../core/casefile/danger-sign';
import type { MailParts } from '../../core/intake/mail-parts';
import type { App } from '../app';

export interface ReadWords {
  readonly subject: string;
  readonly words: string;
  /** What the forwarding colleague added. */
  readonly note?: string;
}

/** The signs of what was read, and of the mail it stood in. */
export const signsOf = (app: App, { subject, words, note }: ReadWords, mail: MailParts | null): Promise<readonly DangerSign[]> =>
  app.apart.signsOf({ subject, words, note, mail, mailbox: app.settings.mailbox });

/** Whether any words of it may be about danger, wherever they stand; a machine's mark alone is none. */
export const speaksOfDanger = async (app: App, read: ReadWords, mail: MailParts): Promise<boolean> =>
  (await signsOf(app, read, mail)).some((sign) => sign !== 'mark');
