// In service the bot refuses what belongs to the try-out: another Microsoft 365 than Microsoft's, secrets that everybody can read, a clock that can be moved, and a Node that
// lets others look inside. It has no address for any of it either.

import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../../bot/config';
import { tenant } from '../../src/local/people';
import { startBotWorld } from '../support/bot-world';
import { root } from './plant';

const secret = (): string => randomBytes(32).toString('base64url');

/** Every setting that must be filled in, as `.env.example` has it. */
const inService: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...readFileSync(path.join(root, '.env.example'), 'utf8').matchAll(/^([A-Z][A-Z_]+)=(.*)$/gm)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  ),
  TENANT_ID: '7d3c9a52-6f1e-4b8a-9c55-0f2a1e7b4d10',
  CLIENT_ID: '1f6b2c84-95d7-4e3f-8a21-6c0d9b7e5f32',
  CLIENT_SECRET: secret(),
  SECRET: secret(),
};

it('starts as it stands, with keys of the search of its own', () => {
  expect(readSettings(inService).mode).toBe('production');
  expect(readSettings({ ...inService, SEARCH_KEYS: `b:${secret()} a` }).searchKeys).toHaveLength(2);
  expect(
    readSettings({ ...inService, CONNECTOR_ORIGINS: 'https://smba.trafficmanager.net https://emea.ng.teams.microsoft.com' }).mode,
  ).toBe('production');
});

const local = 'https://m365.provdrift.kommunen.example';
it.each([
  ['GRAPH_URL', `${local}/v1.0`, 'måste vara Microsofts egen'],
  ['GRAPH_URL', 'https://graph.microsoft.com.kommunen.example/v1.0', 'måste vara Microsofts egen'],
  ['GRAPH_URL', 'http://graph.microsoft.com/v1.0', 'måste vara Microsofts egen'],
  ['SIGN_IN_URL', local, 'måste vara Microsofts egen'],
  ['SIGN_IN_URL', 'http://127.0.0.1:4301', 'måste vara Microsofts egen'],
  ['BOT_OPENID_METADATA_URL', `${local}/botframework/.well-known/openidconfiguration`, 'måste vara Microsofts egen'],
  ['BOT_TOKEN_ISSUER', local, 'måste vara Microsofts egen'],
  ['CONNECTOR_ORIGINS', local, 'måste vara Microsofts egen'],
  ['CONNECTOR_ORIGINS', `https://smba.trafficmanager.net ${local}`, 'måste vara Microsofts egen'],
  ['PUBLIC_URL', 'http://trappan.kommunen.example', 'måste vara en https-adress'],
  ['PUBLIC_URL', 'https://localhost:3978', 'måste vara en https-adress'],
  ['CLOCK_URL', `${local}/local/clock`, 'får bara finnas när TRAPPAN_MODE=local'],
  ['OFFICE_JS', `${local}/office.js`, 'får bara finnas när TRAPPAN_MODE=local'],
  ['NODE_TLS_REJECT_UNAUTHORIZED', '0', 'får bara finnas när TRAPPAN_MODE=local'],
  ['SECRET', '', 'saknas'],
  ['SECRET', 'kort', 'måste ha minst 32 tecken'],
  ['SECRET', 'local-secret-that-protects-nothing', 'är provdriftens hemlighet'],
  ['SECRET', 'ab'.repeat(20), 'har för få olika tecken'],
  ['SEARCH_KEYS', `b:${'local-secret-that-protects-nothing'} a`, 'är provdriftens hemlighet'],
  ['SEARCH_KEYS', `b:${'x'.repeat(32)} a`, 'har för få olika tecken'],
  ['CLIENT_SECRET', tenant.clientSecret, 'är provdriftens hemlighet'],
])('refuses %s=%s', (name, value, why) => {
  const start = (): unknown => readSettings({ ...inService, [name]: value });
  expect(start).toThrow(`${name} ${why}`);
  expect(start).toThrow(expect.objectContaining({ name: 'SettingsFault' }) as Error);
  if (name.includes('SECRET') && value !== '') expect(start).not.toThrow(value);
});

it.each(['--inspect', '--inspect=0.0.0.0:9229', '--inspect-brk'])('refuses to be watched with %s', (option) => {
  const words = '--inspect låter den som är på datorn läsa programmets minne';
  expect(() => readSettings(inService, [option])).toThrow(words);
  expect(() => readSettings({ ...inService, NODE_OPTIONS: `--max-old-space-size=384 ${option}` })).toThrow(words);
});

it('as a program: says all that is wrong at once, opens no port, and ends', () => {
  const world = {
    ...inService,
    TENANT_ID: tenant.id,
    CLIENT_SECRET: tenant.clientSecret,
    GRAPH_URL: `${local}/v1.0`,
    CLOCK_URL: local,
  };
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--inspect=127.0.0.1:0', 'test/support/built/program.cjs', 'bot/main'],
    {
      cwd: root,
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, ...world, NODE_OPTIONS: '' },
    },
  );
  expect([status, stdout]).toEqual([1, '']);
  const named = ['GRAPH_URL', 'CLOCK_URL', 'CLIENT_SECRET', '--inspect'].filter((name) => !stderr.includes(`  ${name} `));
  expect(named).toEqual([]);
  expect(stderr).not.toContain(tenant.clientSecret);
});

it('has no address of the local Microsoft 365, of a playground, or that shows its inside', async () => {
  const world = await startBotWorld();
  const paths = [
    '/local/clock',
    '/local/mail/deliver',
    '/playground',
    '/debug',
    '/metrics',
    '/heap',
    '/env',
    '/.env',
    '/config',
    '/json/version',
  ];
  const found = await Promise.all(
    paths.flatMap((at) =>
      ['GET', 'POST'].map(async (method) => `${method} ${at} ${(await fetch(`${world.bot.url}${at}`, { method })).status}`),
    ),
  );
  await world.stop();
  expect(found.filter((line) => !/ 40[145]$/.test(line))).toEqual([]);
});
