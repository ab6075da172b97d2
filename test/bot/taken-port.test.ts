// A bot whose port is taken ends; it never works on where nobody can see it (F15).

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { startBot } from '../../bot/start';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { envFor } from '../support/bot-env';
import { forwardedComplaint } from '../support/bot-mails';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

const port = (): number => Number(new URL(world.bot.url).port);

it('as a program says so and ends with 1', async () => {
  const child = spawn(process.execPath, ['dist/bot/main.js'], {
    env: { ...process.env, ...envFor(world.local, port()) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  const code = await new Promise((done) => child.once('exit', done));
  expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('Porten är upptagen') });
});

it('does not look in the mailbox before it listens, and does not start', async () => {
  await world.bot.stop();
  const other = createServer().listen(port(), '127.0.0.1');
  await once(other, 'listening');
  await world.mail(forwardedComplaint(1));
  await expect(startBot({ ...world.settings, everySeconds: 1 }, quiet)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  const mark = world.local.record.mark();
  await new Promise((done) => setTimeout(done, 2_500));
  expect(world.local.record.since(mark).byTemplate).toEqual({});
  other.close();
});
