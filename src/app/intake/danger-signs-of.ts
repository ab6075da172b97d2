// The signs of danger in what came, its words weighed apart when they are long.

import type { DangerSign } from '../../core/casefile/danger-sign';
import { dangerSignsOf } from '../../core/intake/danger/danger-signs';
import type { MailParts } from '../../core/intake/mail-parts';
import type { App } from '../app';

export interface ReadWords {
  readonly subject: string;
  readonly words: string;
  /** What the forwarding colleague added. */
  readonly note?: string;
}

/** Whether any of it may be about danger. */
export const speaksOfDanger = ({ apart }: App, { subject, words, note = '' }: ReadWords): Promise<boolean> =>
  apart.speaksOfDanger([subject, words, note]);

/** The signs of what was read, and of the mail it stood in. */
export const signsOf = async (app: App, read: ReadWords, mail: MailParts | null): Promise<readonly DangerSign[]> =>
  dangerSignsOf(await speaksOfDanger(app, read), mail);
