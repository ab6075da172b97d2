// `npm start` with two planted programs: ready means both, and nothing is left running half.

import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { clear, plant, root } from './plant';
import { freePort } from '../support/bot-env';
import { until } from '../support/until';

afterAll(clear);

const answering = (port: string, more = ''): string =>
  `require('node:http').createServer((_, answer) => answer.end('ok')).listen(process.env.${port}, '127.0.0.1'); ${more}`;

interface Run {
  readonly child: ChildProcess;
  readonly words: () => string;
  readonly code: Promise<number | null>;
  readonly ports: readonly string[];
}

/** Runs both programs in a planted tree, as npm start does after the build. */
const run = async (local: string, bot: string, provision = ''): Promise<Run> => {
  const folder = plant({ 'dist/src/local/start.js': local, 'dist/bot/main.js': bot, 'dist/tools/provision.js': provision });
  const ports = [String(await freePort()), String(await freePort())];
  const both = pathToFileURL(path.join(root, 'tools/start/both.mjs')).href;
  const code = `const { runBoth } = await import('${both}'); process.exit(await runBoth(process.env));`;
  const env = { ...process.env, LOCAL_PORT: ports[0], PORT: ports[1], TRAPPAN_MODE: 'local' };
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: folder, env });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  return { child, words: () => said, code: new Promise((done) => void child.on('exit', done)), ports };
};

const answers = (port: string | undefined): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );

it('says one address when both are ready, and Ctrl+C stops both', async () => {
  const { child, words, code, ports } = await run(answering('LOCAL_PORT'), answering('PORT'));
  await until(() => words().includes('igång'));
  expect(words()).toContain(`http://127.0.0.1:${ports[0]}/`);
  expect(await Promise.all(ports.map(answers))).toEqual([true, true]);
  child.kill('SIGINT');
  expect(await code).toBe(0);
  expect(await Promise.all(ports.map(answers))).toEqual([false, false]);
});

it('stops the other with a sentence when one of them dies', async () => {
  const { words, code, ports } = await run(answering('LOCAL_PORT'), answering('PORT', 'setTimeout(() => process.exit(3), 300);'));
  expect(await code).toBe(1);
  expect(words()).toContain('Boten slutade oväntat (kod 3)');
  expect(await answers(ports[0])).toBe(false);
});

it('starts no bot when the lists could not be made', async () => {
  const { words, code } = await run(answering('LOCAL_PORT'), `console.log('bot started');`, 'process.exitCode = 1;');
  expect(await code).toBe(1);
  expect(words()).toContain('Listorna i SharePoint kunde inte göras i ordning.');
  expect(words()).not.toContain('bot started');
});
