// The threads that read what others wrote: what takes too long or too much is ended, and neither the next job nor anybody else waits for it.

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openPool, type Bounds } from '../../../src/app/apart/pool';
import type { Handed } from '../../../src/app/apart/jobs';
import { external, eml, plain } from '../../support/mail/eml';

const knows = { staffDomains: [], providerDomains: [], mailbox: 'synpunkter@ekbacka.example' };
const ordinary: Handed = { name: 'understand', raw: eml(external, [plain('Ingen kom i går kväll.')]), knows };

/** Some ten seconds of work, whatever the expressions are: many names looked for in many texts. */
const endless: Handed = {
  name: 'find',
  texts: Array.from({ length: 4000 }, (_, n) => `Text ${n} ${'Ingen kom i går kväll. '.repeat(40)}`),
  facts: { names: Array.from({ length: 1500 }, (_, n) => `Namn${n.toString(26).replace(/\d/g, 'x')}son`) },
};

/** More words than the memory of a thread holds. */
const huge: Handed = {
  name: 'find',
  texts: Array.from({ length: 400 }, (_, n) => `${n} Ingen kom. `.repeat(20_000)),
  facts: { names: ['Namn'] },
};

/** Opens a pool for a test, and ends it with it. */
const opened: { close: () => Promise<void> }[] = [];
const poolOf = (bounds: Bounds) => {
  const pool = openPool({}, bounds);
  opened.push(pool);
  return pool;
};
afterEach(async () => {
  for (const pool of opened.splice(0)) await pool.close();
});

it('a job that takes too long is ended, and the next is done', async () => {
  const pool = poolOf({ seconds: 2, megabytes: 256 });
  await pool.run(ordinary);
  const since = performance.now();
  await expect(pool.run(endless)).rejects.toMatchObject({ name: 'TooHeavy' });
  expect(performance.now() - since).toBeLessThan(60_000);
  expect(await pool.run(ordinary)).toMatchObject({ name: 'understand', value: { read: { outcome: 'case' } } });
});

it('a job that takes too much memory is ended, and the next is done', async () => {
  const pool = poolOf({ seconds: 60, megabytes: 48 });
  await expect(pool.run(huge)).rejects.toMatchObject({ name: 'TooHeavy' });
  expect(await pool.run(ordinary)).toMatchObject({ value: { read: { outcome: 'case' } } });
});

it('time in the queue is nobody’s: short jobs behind long ones are done', async () => {
  const pool = poolOf({ seconds: 3, megabytes: 256 });
  const ends = await Promise.allSettled([endless, endless, ordinary, ordinary].map((job) => pool.run(job)));
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled', 'fulfilled']);
});

it('whoever waits for something else does not notice', async () => {
  const pool = poolOf({ seconds: 1.5, megabytes: 256 });
  await pool.run(ordinary);
  const delay = monitorEventLoopDelay({ resolution: 10 });
  const ended = expect(pool.run(endless)).rejects.toMatchObject({ name: 'TooHeavy' });
  await new Promise((done) => setTimeout(done, 50));
  delay.enable();
  await ended;
  delay.disable();
  expect(delay.percentile(90) / 1e6).toBeLessThan(500); // the job that is ended is endless
});

it('the bytes of files come along, each whole', async () => {
  const pool = poolOf({ seconds: 5, megabytes: 256 });
  const file = Buffer.alloc(2_000_000, 'ab');
  const part = {
    type: 'image/jpeg',
    headers: ['Content-Disposition: attachment; filename="a.jpg"', 'Content-Transfer-Encoding: base64'],
    body: file.toString('base64').replace(/(.{76})/g, '$1\n'),
  };
  const answer = await pool.run({ name: 'understand', raw: eml(external, [plain('Se bild.'), part]), knows });
  if (answer.name !== 'understand') throw new Error('Another answer.');
  expect(Buffer.from(answer.value.mail?.bytes[0] ?? []).equals(file)).toBe(true);
});
