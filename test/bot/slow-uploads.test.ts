// A large form over a poor line gets through however long it takes; who goes silent in the midst of it, or drips, is let go of within ten seconds or so.

import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld({ PROFILE: 'sjoviken' });
});
afterAll(() => world.stop());

interface Pace {
  /** Bytes at a time, and milliseconds between. */
  readonly bytes: number;
  readonly every: number;
  /** Bytes after which nothing more comes. */
  readonly until: number;
}

const size = 20 * 1024 * 1024;

/** Sends a form with a file, as slowly as it is told; answers what came back first, and after how many seconds it ended. */
async function send({ bytes, every, until }: Pace): Promise<{ readonly said: string; readonly seconds: number }> {
  const { port } = new URL(world.bot.url);
  const head = `--b\r\nContent-Disposition: form-data; name="step"\r\n\r\nanswer\r\n--b\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n`;
  const end = '\r\n--b--\r\n';
  const socket = connect(Number(port), '127.0.0.1');
  let said = '';
  socket.on('data', (data: Buffer) => (said += data.toString('latin1')));
  socket.on('error', () => undefined);
  const gone = new Promise((done) => socket.once('close', done));
  const since = performance.now();
  const length = head.length + size + end.length;
  socket.write(
    `POST /svar/${'A'.repeat(43)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ${length}\r\n\r\n${head}`,
  );
  for (let sent = 0; sent < until && socket.writable; sent += bytes) {
    socket.write(Buffer.alloc(Math.min(bytes, size - sent), 97));
    if (every > 0) await pause(every);
  }
  const silent = performance.now();
  if (until >= size) socket.write(end);
  await gone;
  return { said: said.slice(0, 60), seconds: (performance.now() - (until >= size ? since : silent)) / 1_000 };
}

jest.setTimeout(120_000);

type Upload = readonly [what: string, pace: Parameters<typeof send>[0], answer: RegExp, seconds: readonly [number, number]];

it.concurrent.each<Upload>([
  [
    'is read to its end although it takes longer than twenty seconds',
    { bytes: 800_000, every: 1_000, until: size },
    /^HTTP\/1\.1 403/,
    [21, 60],
  ],
  ['is let go of when nothing more comes', { bytes: 800_000, every: 200, until: 2_400_000 }, /^$/, [6, 12]],
  ['is let go of when it drips', { bytes: 1, every: 500, until: size }, /^$/, [6, 12]],
])('a form of twenty megabytes %s', async (...[, pace, answer, [least, most]]: Upload) => {
  const { said, seconds } = await send(pace);
  expect(said).toMatch(answer);
  expect(seconds).toBeGreaterThanOrEqual(least);
  expect(seconds).toBeLessThanOrEqual(most);
});
