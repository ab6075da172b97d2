// People at work while Graph is throttled, loses answers and times out, and mails come in: how many presses and looks end with *try again*.

import { z } from 'zod';
import { people } from '../../src/local/people';
import { ask, pause, type At } from './at';
import { countOf, rowsOf } from './lists';
import type { Measured } from './measured';
import { forwardedComplaint } from './mails';
import { putMail, press, timeNow } from './people-act';
import { relax, startProduct } from './product';
import { triageAnswers } from './walk-case';
import { startOnWorkingDay } from './working-day';

const mails = 36;
/** About a quarter of all calls come to nothing at first. */
const faults = [
  { kind: 'throttle', service: 'sharepoint', retryAfter: 1, every: 7 },
  { kind: 'throttle', service: 'teams', retryAfter: 1, every: 9 },
  { kind: 'unavailable', service: 'outlook', retryAfter: 1, every: 11 },
  { kind: 'lost', service: 'sharepoint', method: 'POST', every: 13 },
  { kind: 'lost', service: 'sharepoint', method: 'PATCH', every: 17 },
  { kind: 'badGateway', service: 'sharepoint', every: 23 },
  { kind: 'timeout', service: 'sharepoint', milliseconds: 4_000, every: 41 },
];

/** On a product of its own: all mails at once, *Mottagning* of each as its card comes, and two looks beside each. */
export async function measureRough(): Promise<Measured> {
  const product = await startProduct();
  await relax(product);
  await startOnWorkingDay(product);
  await ask(`${product.local}/local/faults`, { faults });
  const date = new Date(await timeNow(product));
  for (let n = 0; n < mails; n += 1) await putMail(product, mailOf(n, date), 'internal');
  const presses: Seen[] = [];
  const looks: boolean[] = [];
  for (let n = 1; n <= mails; n += 1) {
    await untilCase(product, n);
    presses.push(await pressed(product, String(n)));
    looks.push(await isRead(product, '/api/my-work'), await isRead(product, `/api/cases/${n}`));
  }
  await ask(`${product.local}/local/faults`, { faults: [] });
  const left = await casesLeft(product, presses);
  await product.stop();
  const share = (some: number, all: number): number => (100 * some) / all;
  const promised = presses.filter((seen) => seen === 'promised').length;
  return {
    values: {
      'rough.pressesRefused': share(presses.filter((seen) => seen === 'refused').length, mails),
      'rough.looksUnread': share(looks.filter((seen) => !seen).length, looks.length),
      'rough.casesLeft': left,
    },
    notes: [
      `rough: ${mails} mejl på en gång medan ungefär vart fjärde anrop misslyckas; ${promised} av ${mails} tryck fick *jag arbetar på det*. rough.casesLeft: ärenden vars tryck togs emot och som inte kom vidare.`,
    ],
    counted: [],
  };
}

const mailOf = (n: number, date: Date): string =>
  forwardedComplaint(`grov-${n}`, date).replaceAll('Greta Holm', `Greta Holm${n}`).replaceAll('greta.holm', `greta.holm${n}`);

const patience = 5 * 60_000;

async function untilCase(at: At, count: number): Promise<void> {
  const end = performance.now() + patience;
  while ((await countOf(at, 'Ärenden')) < count) {
    if (performance.now() > end) throw new Error(`Bara ${await countOf(at, 'Ärenden')} av ${count} mejl blev ärenden.`);
    await pause(200);
  }
}

type Seen = 'done' | 'promised' | 'refused';

async function pressed(at: At, caseId: string): Promise<Seen> {
  const answer = { who: 'registrar', caseId, type: 'triage', outcome: 'accepted', inputs: triageAnswers } as const;
  const seen = JSON.stringify(await press(at, answer, patience));
  if (seen.includes('jag arbetar på det')) return 'promised';
  return seen.includes('"ok":true') && !seen.includes('Något gick fel') ? 'done' : 'refused';
}

const signedIn = z.object({ token: z.string() });

/** Milliseconds after which the tab looks again by itself. */
const pauses = [1_500, 3_000, 6_000];

async function isRead({ local, bot }: At, path: string): Promise<boolean> {
  const { token } = signedIn.parse(await ask(`${local}/local/sign-in/as`, { personId: people.registrar.id }));
  for (const wait of [...pauses, 0]) {
    const response = await fetch(`${bot}${path}`, { headers: { Authorization: `Bearer ${token}` } });
    await response.text();
    if (response.ok) return true;
    if (response.status !== 503) return false;
    await pause(wait);
  }
  return false;
}

/** What was taken and has not come further when Graph answers again. */
async function casesLeft(at: At, presses: readonly Seen[]): Promise<number> {
  const end = performance.now() + patience;
  for (;;) {
    const rows = await rowsOf(at, 'Ärenden');
    const left = rows.filter(({ id, cells }) => presses[id - 1] !== 'refused' && cells['Stage'] === 'received').length;
    if (left === 0 || performance.now() > end) return left;
    await pause(500);
  }
}
