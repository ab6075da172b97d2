// infra/main.bicep by our own rules (bicep-rules.ts): no compiler is at hand here, so this says nothing of whether Azure takes it.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rawSettings } from '../../bot/config/schema';
import { envOf, faultsIn, paramsOf, probesOf, secretsOf } from './bicep-rules';
import { root } from './plant';

const text = readFileSync(path.join(root, 'infra', 'main.bicep'), 'utf8');
/** Settings above the line that begins the local ones. */
const [production = ''] = readFileSync(path.join(root, '.env.example'), 'utf8').split('# --- Local mode only');
const settings = [...production.matchAll(/^(?:# )?([A-Z][A-Z_]+)=/gm)].map(([, name = '']) => name);

it('our rules find no fault: all described, used and known, nothing secret in it, two replicas at least', () => {
  expect(faultsIn(text)).toEqual([]);
  expect(paramsOf(text).length).toBeGreaterThan(20);
});

it('every setting of the bot is given by its own name, and nothing else is', () => {
  const given = envOf(text).map(({ name }) => name);
  expect(given.toSorted()).toEqual(settings.toSorted());
  const isLocal = (name: string): boolean => name === 'CLOCK_URL' || name === 'OFFICE_JS';
  expect(Object.keys(rawSettings.shape).filter((name) => !isLocal(name) && !given.includes(name))).toEqual([]);
});

it('secrets are references to the vault, read with the bot’s own identity', () => {
  const referred = envOf(text).flatMap(({ name, secretRef }) => (secretRef === null ? [] : [[name, secretRef]]));
  expect(referred).toEqual([
    ['SECRET', 'search-key'],
    ['SEARCH_KEYS', 'search-keys'],
    ['CLIENT_SECRET', 'client-secret'],
    ['CLIENT_CERTIFICATE', 'client-certificate'],
    ['METRICS_TOKEN', 'metrics-token'],
  ]);
  expect(
    secretsOf(text)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(referred.map(([, name]) => name).sort());
  expect(secretsOf(text).filter(({ name, url }) => url !== `\${vault.properties.vaultUri}secrets/${name}`)).toEqual([]);
  expect(text).toContain('scope: vault');
});

it('has the alarms, and each listens for words the bot writes', () => {
  const loop = readFileSync(path.join(root, 'src', 'app', 'pass', 'loop.ts'), 'utf8');
  const looked = /^var looked = '(.+)'$/m.exec(text)?.[1] ?? '-';
  expect(loop).toContain(`'${looked}'`);
  expect(/^var throttled = '(.+)'$/m.exec(text)?.[1]).toBe(JSON.stringify({ kind: 'throttled' }).slice(1, -1));
  expect(text).toContain("metricName: 'RestartCount'");
  expect(text.match(/actionGroup(?:Id|s): \[?operators\.id\]?/g)).toHaveLength(3);
});

it('Teams reaches the bot where it listens, and the start is asked about before the rest', () => {
  expect(text).toContain("endpoint: '${address}/api/messages'");
  expect(text).toContain("channelName: 'MsTeamsChannel'");
  expect(Object.keys(probesOf(text))).toEqual(['Startup', 'Liveness', 'Readiness']);
});

const planted: readonly (readonly [string, string, string])[] = [
  ['a bracket too few', 'properties: { adminUserEnabled: false }', 'properties: { adminUserEnabled: false'],
  ['a parameter nobody uses', 'var unique =', "@description('Nobody uses this.')\nparam spare string = ''\nvar unique ="],
  ['a parameter without a word', 'var unique =', 'param profileTwo string = profile\nvar unique ='],
  ['a name that stands nowhere', 'value: siteCases }', 'value: siteCase }'],
  ['a secret as a value', "name: 'SECRET', secretRef: 'search-key'", "name: 'SECRET', value: profile"],
  ['a literal secret', "sku: { name: 'Basic' }", "sku: { name: 'Basic' }\n  adminPassword: 'hemligt'"],
  ['a key in the text', 'value: profile }', `value: '${'aB3'.repeat(14)}' }`],
  ['a secret through the deployment', "@description('PROFILE", "@secure()\n@description('PROFILE"],
  ['one replica', '@minValue(2)', '@minValue(1)'],
  [
    'a setting twice',
    "{ name: 'PROFILE', value: profile }",
    "{ name: 'PROFILE', value: profile }\n{ name: 'PROFILE', value: profile }",
  ],
];

it.each(planted)('our rules find %s', (_what, from, to) => {
  expect(text).toContain(from);
  expect(faultsIn(text.replace(from, () => to))).not.toEqual([]);
});
