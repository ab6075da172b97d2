// Mails made to hold the service up, two hundred of them, and then five hundred ordinary ones in a row: how long others wait, and how many get in.

import path from 'node:path';
import { z } from 'zod';
import { ask, pause, type At } from './at';
import { countOf } from './lists';
import type { Measured } from './measured';
import { forwardedComplaint } from './mails';
import { putMail, timeNow } from './people-act';
import { freePorts, relax, startProduct } from './product';
import { callsSince, markOf, quiet } from './server-record';
import { startOnWorkingDay } from './working-day';

const hostile = 200;
const atOnce = 20;
const letters = 200_000;
const ordinary = 500;

/** What each is made of, again and again. */
const pieces = [
  ' ',
  '-',
  '\t',
  '> ',
  '[cid:',
  '<body',
  '<at',
  '/*a',
  '.',
  '1',
  '1 ',
  '@',
  'a@',
  ',',
  '"',
  '<div>',
  '=?utf-8?',
  'Från: ',
  '\u00a0',
  'skrev ',
];

/** One of many; no sender has so many that they wait together. */
function hostileMail(n: number): string {
  const piece = pieces[n % pieces.length] ?? ' ';
  const type = n % 2 === 0 ? 'plain' : 'html';
  return [
    ...[`From: Avsändare <nummer${n}@ort${n % 50}.example>`, 'To: synpunkter@ekbacka.example', `Subject: Klagomål ${n}`],
    ...[`Message-ID: <hostile-${n}@example.net>`, `Content-Type: text/${type}; charset=utf-8`, ''],
    ...['Hej!', piece.repeat(Math.ceil(letters / piece.length)), 'x', ''],
  ].join('\r\n');
}

const delay = z.object({ p99: z.number() });

/** On a product of its own, so that its lists and its mailbox are empty. */
export async function measureManyMails(): Promise<Measured> {
  const [port = 0] = await freePorts(1);
  const preload = JSON.stringify(path.resolve('dist/tools/bench/loop-delay.js'));
  const product = await startProduct({ LOOP_DELAY_PORT: String(port), NODE_OPTIONS: `--require ${preload}` });
  await relax(product);
  await startOnWorkingDay(product);
  await fetch(`http://127.0.0.1:${port}/`, { method: 'POST' });
  let slowest = 0;
  for (let sent = 0; sent < hostile; sent += atOnce) slowest = Math.max(slowest, await slowestOf(product, sent));
  const { p99 } = delay.parse(await ask(`http://127.0.0.1:${port}/`));
  const mailsPerMinute = await ordinaryInARow(product);
  await product.stop();
  return {
    values: { 'intake.hostile.p99LoopDelay': p99, 'intake.hostile.slowest': slowest, 'intake.mailsPerMinute': mailsPerMinute },
    notes: [
      `intake.hostile: ${hostile} mejl på ${letters} tecken. intake.mailsPerMinute: mejlen tas ett i taget, och varje väntar på sina anrop till Graph, ett efter ett; skilda trådar hjälper inte där.`,
    ],
    counted: [],
  };
}

/** The longest that one of the next mails took, in seconds: from when it was fetched to when the next was. */
async function slowestOf(at: At, first: number): Promise<number> {
  const before = await accounted(at);
  const start = await markOf(at);
  for (let n = first; n < first + atOnce; n += 1) await putMail(at, hostileMail(n), 'external');
  await untilAccounted(at, before + atOnce);
  await quiet(at);
  const calls = await callsSince(at, start);
  const times = calls.filter(({ path: asked }) => asked.endsWith('/$value')).map(({ time }) => Date.parse(time));
  return Math.max(0, ...times.slice(1).map((time, n) => (time - (times[n] ?? time)) / 1000));
}

/** Mails that are a case, or a row that says why not. */
const accounted = async (at: At): Promise<number> => (await countOf(at, 'Ärenden')) + (await countOf(at, 'Manuell hantering'));

const patience = 10 * 60_000;

async function untilAccounted(at: At, wanted: number): Promise<void> {
  const since = performance.now();
  while ((await accounted(at)) < wanted) {
    if (performance.now() - since > patience) throw new Error('Alla mejl togs inte emot i tid.');
    await pause(300);
  }
}

async function ordinaryInARow(at: At): Promise<number> {
  const date = new Date(await timeNow(at));
  const before = await accounted(at);
  const since = performance.now();
  for (let n = 0; n < ordinary; n += 1)
    await putMail(
      at,
      forwardedComplaint(`rad-${n}`, date).replaceAll('Greta Holm', `Greta Holm${n}`).replaceAll('greta.holm', `greta.holm${n}`),
      'internal',
    );
  await untilAccounted(at, before + ordinary);
  return ordinary / ((performance.now() - since) / 60_000);
}
