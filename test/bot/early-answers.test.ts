// An answer that is given before all of a body has come is read by whoever reads nothing before all is sent, as a browser does: the connection is not reset.

import { once } from 'node:events';
import { connect } from 'node:net';
import { people } from '../../src/local/people';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld({ PROFILE: 'sjoviken' });
});
afterAll(() => world.stop());

const large = 40 * 1024 * 1024;
const piece = Buffer.alloc(1024 * 1024, 97);

/** Sends a head and all of a large body, and only then reads: what is answered, in its first line. */
async function sentWhole(path: string, headers: readonly string[]): Promise<string> {
  const socket = connect(Number(new URL(world.bot.url).port), '127.0.0.1');
  socket.pause();
  const fault = once(socket, 'error').then(([error]: unknown[]) => String(error));
  const whole = (async () => {
    socket.write([`POST ${path} HTTP/1.1`, 'Host: x', `Content-Length: ${large}`, ...headers, '', ''].join('\r\n'));
    for (let sent = 0; sent < large; sent += piece.length) if (!socket.write(piece)) await once(socket, 'drain');
    const said = once(socket, 'data');
    socket.resume();
    return String(await said).split('\r\n')[0] ?? '';
  })();
  const said = await Promise.race([whole, fault]);
  socket.destroy();
  return said;
}

const token = async (): Promise<string> => {
  const said = await world.local$('sign-in/as', { personId: people.colleague.id });
  return `Authorization: Bearer ${String(said['token'])}`;
};
const form = 'Content-Type: multipart/form-data; boundary=b';
const link = `/svar/${'A'.repeat(43)}`;

type Door = readonly [what: string, path: string, headers: () => Promise<readonly string[]>, status: number];
const doors: readonly Door[] = [
  [
    'a mail in the pane that is too large',
    '/api/pane/look',
    async () => [await token(), 'Content-Type: application/octet-stream'],
    413,
  ],
  ['a question that is too large', '/api/cases/find', async () => [await token(), 'Content-Type: application/json'], 413],
  ['a request of nobody', '/api/write-down', () => Promise.resolve(['Content-Type: application/json']), 401],
  ['an answer through a link that is too large', link, () => Promise.resolve([form]), 413],
  ['an answer through what is no link', '/svar/x', () => Promise.resolve([form]), 403],
  ['an address that is none', '/nowhere', () => Promise.resolve([form]), 404],
];

it.each(doors)('%s is told so', async (...[, path, headers, status]: Door) => {
  for (let n = 0; n < 4; n += 1) expect(await sentWhole(path, await headers())).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

it('who asks too often is told so', async () => {
  const answers = new Set<string>();
  for (let n = 0; n < 40 && answers.size < 2; n += 1) answers.add(await sentWhole(link, [form]));
  expect([...answers]).toEqual(
    ['HTTP/1.1 413 Request Entity Too Large', 'HTTP/1.1 429 Too Many Requests'].map(
      (line) => expect.stringContaining(line.slice(0, 12)) as unknown,
    ),
  );
});
