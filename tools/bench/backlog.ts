// A backlog: many mails wait at once, and then the bot is let at them. How many become cases in a minute, and which first.

import { ask, pause, type At } from './at';
import { countOf } from './lists';
import { forwardedComplaint } from './mails';
import { putMail, timeNow } from './people-act';

export interface Backlog {
  readonly mails: number;
  /** How many came before: each is about something else. */
  readonly from?: number;
  /** Every so many speaks of danger; the first do not. */
  readonly dangerEvery?: number;
  /** Milliseconds by which each request to Graph is late. */
  readonly late?: number;
}

const danger = 'Pappa ligger på golvet och andas knappt. Någon måste dit nu!';
const usual = 'Min mamma fick vänta utan mat.';

/** Nothing like another but in what it is about; a colleague has sent each on, so that none waits for being one of many. */
function mailOf(n: number, date: Date, isDanger = false): string {
  const mail = forwardedComplaint(`rad-${n}`, date)
    .replaceAll('Greta Holm', `Greta Holm${n}`)
    .replaceAll('greta.holm', `greta.holm${n}`);
  return isDanger ? mail.replace(usual, danger) : mail;
}

/** Puts all of them into the mailbox while nobody is let look into it. */
export async function fill(at: At, { mails, from = 0, dangerEvery }: Backlog): Promise<void> {
  const date = new Date(await timeNow(at));
  await ask(`${at.local}/local/faults`, { faults: [shut] });
  await pause(1_500);
  for (let n = from; n < from + mails; n += 1)
    await putMail(at, mailOf(n, date, dangerEvery !== undefined && n % dangerEvery === dangerEvery - 1), 'internal');
}

const shut = { kind: 'unavailable', method: 'GET', path: '*/mailfolders/inbox/messages', retryAfter: 1 };

/** Opens the mailbox; each request to Graph is so many milliseconds late from then on. */
export async function letIn(at: At, late = 0): Promise<void> {
  const slow = late === 0 ? [] : [{ kind: 'delay', milliseconds: late, whole: true }];
  await ask(`${at.local}/local/faults`, { faults: slow });
}

/** Lets the bot at them; answers the seconds until so many more are cases. */
export async function drain(at: At, { mails, late = 0 }: Backlog, patience: number): Promise<number> {
  const before = await countOf(at, 'Ärenden');
  await letIn(at, late);
  const since = performance.now();
  while ((await countOf(at, 'Ärenden')) - before < mails) {
    if (performance.now() - since > patience) throw new Error('Alla mejl blev inte ärenden i tid.');
    await pause(100);
  }
  return (performance.now() - since) / 1000;
}
