// `.env.example` is the whole list of settings: each one a program reads stands there, and it is a configuration that starts.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../../bot/config';
import { profileNamed } from '../../bot/config/read-profile';
import { rawSettings } from '../../bot/config/schema';
import { joined, profiles } from '../../src/core/routine/profile';
import { profileFileSchema } from '../../src/core/routine/profile-file';
import { root } from './plant';

const lines = readFileSync(path.join(root, '.env.example'), 'utf8').split('\n');
const setting = /^(# )?([A-Z][A-Z_]+)=(.*)$/;
const rows = lines.flatMap((line) => {
  const [, comment, name, value] = setting.exec(line) ?? [];
  return name === undefined ? [] : [{ name, value: value ?? '', isOptional: comment !== undefined }];
});
const named = rows.map(({ name }) => name);

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? filesIn(file) : [file];
  });

/** Names read straight from the environment, wherever in the programs. */
const readInCode = (): readonly string[] => {
  const files = ['bot', 'src', 'tools']
    .flatMap((name) => filesIn(path.join(root, name)))
    .filter((file) => /\.(ts|mjs)$/.test(file));
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const taken = [...text.matchAll(/const \{([^}]*)\} = process\.env/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );
  const found = text.matchAll(/\benv(?:\[')?\.?([A-Z][A-Z_]{2,})\b|portOf\((?:env, )?'([A-Z_]+)'|^ {2}([A-Z][A-Z_]+): z\./gm);
  return [...taken, ...[...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '')];
};

/** Set by the house for its own children, or by Node: nothing for anybody to fill in. */
const notSettings = [
  'CORPUS_CONFIG',
  'HEAP_PROBE_PORT',
  'LOOP_DELAY_PORT',
  'NODE_EXTRA_CA_CERTS',
  'NODE_OPTIONS',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'PLANTED',
  'RECHECK_SYNC_BACKEND',
  'TESTS_OUT',
  'TRAPPAN_FULL',
];

it('names every setting of the bot, once', () => {
  expect(Object.keys(rawSettings.shape).filter((name) => !named.includes(name))).toEqual([]);
  expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
});

it('names every variable a program reads', () => {
  expect(readInCode()).toEqual(expect.arrayContaining(['GRAPH_SCOPE', 'LOCAL_EXCHANGES', 'PLAYGROUND_PORT', 'TRAPPAN_DATA']));
  expect([...new Set(readInCode())].filter((name) => !named.includes(name) && !notSettings.includes(name))).toEqual([]);
});

it('explains each of them above it', () => {
  const bare = rows.filter(({ name }) => {
    const at = lines.findIndex((line) => setting.exec(line)?.[2] === name);
    const above = lines.slice(0, at).findLast((line) => !setting.test(line));
    return above === undefined || !above.startsWith('# ');
  });
  expect(bare).toEqual([]);
});

const filledIn: Readonly<Record<string, string>> = {
  TENANT_ID: 'tenant',
  CLIENT_ID: 'app',
  CLIENT_SECRET: 'secret',
  SECRET: 'en-slumpad-text-0123456789-abcdefgh',
};

it('is a configuration that starts in production once the blanks are filled in', () => {
  const given = rows.filter(({ isOptional }) => !isOptional).map(({ name, value }) => [name, filledIn[name] ?? value]);
  expect(readSettings(Object.fromEntries(given)).mode).toBe('production');
});

it('refuses a clock that can be moved in production [DEC7.11]', () => {
  const given = rows.filter(({ isOptional }) => !isOptional).map(({ name, value }) => [name, filledIn[name] ?? value]);
  const start = (): unknown => readSettings({ ...Object.fromEntries(given), CLOCK_URL: 'https://clock.example/local/clock' });
  expect(start).toThrow('CLOCK_URL');
});

it.each([
  ['http://samlare.kommunen.example/v1/metrics', 'METRICS_URL måste vara en https-adress utanför den här datorn'],
  ['https://127.0.0.1/v1/metrics', 'METRICS_URL måste vara en https-adress utanför den här datorn'],
  ['https://namn:losen@samlare.kommunen.example/v1/metrics', 'METRICS_URL har fel form'],
  ['samlare', 'METRICS_URL har fel form'],
])('refuses to send figures to %s, and says why', (address, sentence) => {
  const given = rows.filter(({ isOptional }) => !isOptional).map(({ name, value }) => [name, filledIn[name] ?? value]);
  const start = (): unknown => readSettings({ ...Object.fromEntries(given), METRICS_URL: address });
  expect(start).toThrow(sentence);
  expect(start).not.toThrow('losen');
});

it('shows the usual value of what may be left out', () => {
  const base = Object.fromEntries(
    rows.filter(({ isOptional }) => !isOptional).map(({ name, value }) => [name, filledIn[name] ?? value]),
  );
  const shown = rows.filter(
    ({ name, isOptional }) =>
      isOptional && name in rawSettings.shape && !['CLOCK_URL', 'OFFICE_JS', 'FRAME_ANCESTORS'].includes(name),
  );
  const told = readSettings({ ...base, ...Object.fromEntries(shown.map(({ name, value }) => [name, value])) });
  expect(told).toEqual(readSettings(base));
});

it('says of a profile that cannot be read which file, which field and what to do, and never a fault of ours', () => {
  const ekbacka = profiles['ekbacka'] as { readonly organisation: object };
  const broken = { ...ekbacka, id: 'trasig', organisation: { ...ekbacka.organisation, name: 7, nytt: 1 } };
  const start = () => profileNamed('trasig', () => joined(profileFileSchema.parse(broken)));
  expect(start).toThrow(/src\/core\/routine\/profiles\/trasig\.json/);
  expect(start).toThrow(/organisation\.name: värdet saknas eller har fel form/);
  expect(start).toThrow(/organisation\.nytt: fältet finns inte/);
  expect(start).toThrow(/npm run profile -- check/);
  expect(() => profileNamed('finns-inte')).toThrow(/den profilen finns inte\. Välj en av: ekbacka/);
  for (const one of [start, () => profileNamed('finns-inte')])
    expect(one).toThrow(expect.objectContaining({ name: 'SettingsFault' }) as Error);
});
