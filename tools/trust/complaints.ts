// Invented complaints of a trial: each by somebody of her own, so that whatever comes of it can be told apart, and so that a name in the wrong place is known.

import { pause } from '../bench/at';
import { forwardedComplaint } from '../bench/mails';
import { putMail } from '../bench/people-act';
import { dangerWords } from './roads';
import type { Town } from './town';

/** Names nobody has: what stands anywhere it should not is one of these, and no word of the product. */
const nameOf = (mark: string): string => `Brumbelix${mark}`;

export interface Complaint {
  /** What the history calls it. */
  readonly mark: string;
  readonly mime: string;
}

/** The n-th complaint of a trial. */
export function complaintOf(trial: string, n: number, date: Date): Complaint {
  const mark = `${trial}x${n}x`;
  const mime = forwardedComplaint(mark, date)
    .replaceAll(`(${mark})`, '')
    .replaceAll('Greta Holm', `${nameOf(mark)} Quontarvik`)
    .replaceAll('greta.holm', nameOf(mark).toLowerCase())
    .replace('Min mamma fick vänta', `${dangerWords(n)}Min mamma fick vänta`);
  return { mark, mime };
}

/** Puts it into the mailbox, and writes into the history which complaint it is and what must be seen nowhere. */
export async function sendComplaint(town: Town, { mark, mime }: Complaint): Promise<void> {
  const name = nameOf(mark);
  town.note('/complaint', { mark, canaries: [name, name.toLowerCase()] });
  for (;;) {
    const isTaken = await putMail(town, mime, 'internal').then(
      () => true,
      () => false,
    );
    if (isTaken) return;
    await pause(100);
  }
}
