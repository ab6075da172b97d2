// One network address that asks without end is told to wait, with when to come back; others are not, and the address is only believed from a proxy of ours.

import type { Socket } from 'node:net';
import { addressOf } from '../../bot/web/addresses';
import { people } from '../../src/local/people';
import { apiOf } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld({ ADDRESS_A_MINUTE: '600', PROXIES: '1' });
});
afterAll(() => world.stop());

const from = (address: string, path = '/api/me', headers: object = {}): Promise<Response> =>
  fetch(`${world.bot.url}${path}`, { headers: { 'X-Forwarded-For': `198.51.100.99, ${address}`, ...headers } });

it('is told so before anything is looked at: in words, as a page to a browser, and for how long', async () => {
  const asked: Response[] = [];
  for (let n = 0; n < 610; n += 1) asked.push(await from('203.0.113.7'));
  expect(asked.map(({ status }) => status)).toEqual(Array.from({ length: 610 }, (_none, n) => (n < 600 ? 401 : 429)));
  const last = asked.at(-1);
  const seconds = Number(last?.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(await last?.text()).toContain('Vänta en minut och försök igen');
  const page = await from('203.0.113.7', '/om', { Accept: 'text/html' });
  expect([page.status, page.headers.get('content-type')]).toEqual([429, 'text/html; charset=utf-8']);
  expect(await page.text()).toContain('<h1>Det blev för många försök');
  expect((await from('203.0.113.7', '/health')).status).toBe(200);
});

it('takes nothing from anybody at another address, and nothing is logged of either', async () => {
  expect((await from('203.0.113.8')).status).toBe(401);
  expect((await apiOf(world).get('registrar', '/api/me')).status).toBe(200);
  expect(JSON.stringify(world.logged)).not.toContain('203.0.113');
});

it('a person who is told to wait is told for how long too', async () => {
  const own = await startBotWorld({ PERSON_A_MINUTE: '60' });
  const { token } = await own.local$('sign-in/as', { personId: people.registrar.id });
  let last: Response | undefined;
  for (let n = 0; n <= 60; n += 1)
    last = await fetch(`${own.bot.url}/api/me`, { headers: { Authorization: `Bearer ${String(token)}` } });
  expect([last?.status, last?.headers.get('retry-after')]).toEqual([429, '60']);
  await own.stop();
});

describe('the address', () => {
  type Seen = readonly [what: string, said: string | undefined, proxies: number, address: string];
  const seen = (said: string | undefined, proxies: number): string =>
    addressOf(
      { socket: { remoteAddress: '::ffff:10.0.0.1' } as Socket, headers: said === undefined ? {} : { 'x-forwarded-for': said } },
      proxies,
    );
  it.each<Seen>([
    ['is the connection’s where no proxy is ours', '203.0.113.7', 0, '10.0.0.1'],
    ['is what our proxy saw, not what the asker wrote before it', '198.51.100.1, 203.0.113.7', 1, '203.0.113.7'],
    ['is what the outermost of two saw', '198.51.100.1, 203.0.113.7, 10.1.1.1', 2, '203.0.113.7'],
    ['is the connection’s where the header is too short', '203.0.113.7', 2, '10.0.0.1'],
    ['is the connection’s where the header is no address', '<script>', 1, '10.0.0.1'],
    ['is the connection’s where there is no header', undefined, 1, '10.0.0.1'],
    ['has no port', '203.0.113.7:50123', 1, '203.0.113.7'],
    ['of IPv6 is the network of one house', '[2001:db8:1:2:3:4:5:6]:443', 1, '2001:db8:1:2'],
    ['of IPv6 with zeros left out too', '2001:db8::6', 1, '2001:db8:0:0'],
  ])('%s', (...[, said, proxies, address]: Seen) => expect(seen(said, proxies)).toBe(address));
});
