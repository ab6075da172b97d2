// After the weather has cleared: people answer what is left until nothing is, letters leave, and then nothing may be due, held or waiting.

import { tenant } from '../../src/local/people';
import { ask, pause } from '../bench/at';
import { moveClock, timeNow } from '../bench/people-act';
import { workOnce } from './people';
import { cell, rowsOf } from './rows';
import type { Town } from './town';

const longestUnrest = 10 * 60_000;

/** Answers how many decisions it took, and what is still not at rest after ten minutes: also a task whose people are refused time and again. */
export async function comeToRest(
  town: Town,
  asked: Set<string>,
): Promise<{ readonly decisions: number; readonly unrest: readonly string[] }> {
  let decisions = 0;
  let stuck: readonly string[] = [];
  for (const end = performance.now() + longestUnrest; performance.now() < end; await pause(1_000)) {
    const { answered, refused } = await workOnce(town, asked);
    decisions += answered;
    stuck = refused;
    if (unrestIn(town).length > 0 || refused.length > 0) continue;
    if (answered === 0 && !(await passTime(town))) return { decisions, unrest: [] };
  }
  return { decisions, unrest: [...unrestIn(town), ...stuck] };
}

/** Six minutes go by, after which a letter leaves; answers whether anything came of it. */
async function passTime(town: Town): Promise<boolean> {
  const before = rowsOf(town.m365.store, 'Händelser').length;
  await moveClock(town, new Date(Date.parse(await timeNow(town)) + 6 * 60_000));
  await pause(3_000);
  return rowsOf(town.m365.store, 'Händelser').length > before || unrestIn(town).length > 0;
}

/** Waits until nothing is due, without anybody at work; answers what still is after two minutes. */
export async function untilAtRest(town: Town): Promise<readonly string[]> {
  for (const end = performance.now() + 120_000; performance.now() < end && unrestIn(town).length > 0;) await pause(300);
  return unrestIn(town);
}

/** Mails in the inbox, matters that are due, and claims that live. */
function unrestIn({ m365: { store, clock } }: Town): readonly string[] {
  const inbox = store.get(
    `SELECT count(*) AS n FROM mail_messages m JOIN mail_folders f ON f.id = m.folder WHERE f.known = 'inbox' AND m.mailbox = ?`,
    tenant.sharedMailboxId,
  );
  const now = clock.now().toISOString();
  const due = rowsOf(store, 'Bevakning').filter((row) => cell(row, 'NextLook') <= now);
  const held = rowsOf(store, 'Bevakning').filter((row) => cell(row, 'LeaseEnd') > new Date().toISOString());
  return [
    ...(Number(inbox?.['n'] ?? 0) > 0 ? [`${String(inbox?.['n'])} mails wait`] : []),
    ...due.map((row) => `${cell(row, 'CaseId')} is due since ${cell(row, 'NextLook')}`),
    ...held.map((row) => `${cell(row, 'CaseId')} is held by ${cell(row, 'Holder')}`),
  ];
}

/** Six minutes go by, after which a letter leaves; nobody is waited for. */
export async function goOn(town: Town): Promise<void> {
  await ask(`${town.local}/local/clock`, { to: new Date(town.m365.clock.now().getTime() + 6 * 60_000) });
}
