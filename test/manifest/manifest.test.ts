// The app package: good as it stands, and refused for every fault that the schema or our own checks must catch.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageFaults, type PackageFiles } from '../../manifest/faults';
import { fill, readChoices, type Choices } from '../../manifest/fill';
import { schemaFaults } from '../../manifest/schema';

const read = (name: string): Buffer => readFileSync(path.join('manifest', name));
const chosen = readChoices({}, '1.2.3') as Choices;
const filled = fill(read('manifest.json').toString(), chosen);
const pictures = { 'en.json': read('en.json'), 'color.png': read('color.png'), 'outline.png': read('outline.png') };
const good: PackageFiles = { 'manifest.json': Buffer.from(filled), ...pictures };

interface Manifest {
  bots: { botId: string; scopes: string[]; commandLists: { commands: { title: string }[] }[] }[];
  staticTabs: { contentUrl: string }[];
  composeExtensions: { commands: { title: string; type: string; context: string[] }[] }[];
  validDomains: string[];
  webApplicationInfo: { id: string; resource: string };
  authorization?: unknown;
}
const parsed = (): Manifest => JSON.parse(filled) as Manifest;

const changed = (change: (manifest: Manifest) => void): PackageFiles => {
  const manifest = parsed();
  change(manifest);
  return { ...good, 'manifest.json': Buffer.from(JSON.stringify(manifest)) };
};

const schema = async (text: string): Promise<readonly string[]> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
  writeFileSync(path.join(folder, 'manifest.json'), text);
  try {
    return await schemaFaults(path.join(folder, 'manifest.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

it('the package as it stands is good', async () => {
  expect(packageFaults(good)).toEqual([]);
  expect(await schema(filled)).toEqual([]);
});

it('offers the five commands, the action on a message and when writing one, and the search when writing one', () => {
  const { bots, composeExtensions } = parsed();
  expect(bots[0]?.commandLists[0]?.commands.map(({ title }) => title)).toEqual([
    'hjälp',
    'mina uppgifter',
    'nytt ärende',
    'status',
    'sök',
  ]);
  expect(composeExtensions[0]?.commands).toMatchObject([
    { title: 'Skapa ärende av meddelandet', type: 'action', context: ['compose', 'message'] },
    { title: 'Sök ärende', type: 'query', context: ['compose'] },
  ]);
});

const schemaBreaches: Readonly<Record<string, (text: string) => string>> = {
  'an id that is not a GUID': (text) => text.replace(chosen.APP_ID, 'trappan'),
  'a property nobody knows': (text) => text.replace('"accentColor"', '"favouriteColor"'),
  'a short name over thirty letters': (text) => text.replace('"short": "Trappan"', `"short": "${'T'.repeat(31)}"`),
  'an action in a place that does not exist': (text) => text.replace('["compose", "message"]', '["kitchen"]'),
};

it.each(Object.entries(schemaBreaches))('the schema catches %s', async (_, breach) => {
  expect(breach(filled)).not.toBe(filled);
  expect(await schema(breach(filled))).not.toEqual([]);
});

const breaches: Readonly<Record<string, readonly [PackageFiles, string]>> = {
  'a page over http': [
    changed(({ staticTabs: [tab] }) => void (tab!.contentUrl = tab!.contentUrl.replace('https', 'http'))),
    'must be https',
  ],
  'a page outside the valid domains': [
    changed(({ staticTabs: [tab] }) => void (tab!.contentUrl = 'https://other.example/tab/')),
    'lies outside',
  ],
  'a bot with another id than the app': [
    changed(({ bots: [bot] }) => void (bot!.botId = chosen.APP_ID)),
    'is not webApplicationInfo.id',
  ],
  'a client id that is no GUID': [changed(({ webApplicationInfo }) => void (webApplicationInfo.id = 'me')), 'is not a GUID'],
  'a resource of somebody else': [
    changed(({ webApplicationInfo }) => void (webApplicationInfo.resource = 'api://x/y')),
    'must be api://',
  ],
  'a group chat': [changed(({ bots: [bot] }) => void bot!.scopes.push('groupChat')), 'groupChat'],
  'leave to read a channel': [
    changed((manifest) => void (manifest.authorization = { permissions: {} })),
    'resource-specific consent',
  ],
  'a place nobody filled': [{ ...good, 'manifest.json': read('manifest.json') }, 'was not filled in'],
  'an icon of the wrong size': [{ ...good, 'outline.png': read('color.png') }, 'outline.png is 192×192'],
  'an icon that is no picture': [{ ...good, 'color.png': Buffer.from('stair') }, 'not a PNG'],
  'a translation of nothing': [{ ...good, 'en.json': Buffer.from('{"bots[7].title":"x"}') }, 'en.json: bots[7].title'],
  'a manifest without a bot': [changed((manifest) => void Reflect.deleteProperty(manifest, 'bots')), 'bots'],
};

it.each(Object.entries(breaches))('our own checks catch %s [DEC7.15]', (_, [files, words]) => {
  expect(packageFaults(files).join('\n')).toContain(words);
});

it('asks for a host name and GUIDs, and says which is wrong', () => {
  const said = readChoices({ host: 'https://x.se', 'client-id': '7' }, '1.0.0');
  expect(said).toEqual([expect.stringContaining('HOST'), expect.stringContaining('CLIENT_ID')]);
});

it('a name with quotes in it does not break the manifest', () => {
  const named = readChoices({ developer: 'Ekbacka "E" kommun' }, '1.0.0') as Choices;
  expect(JSON.parse(fill(read('manifest.json').toString(), named))).toMatchObject({ developer: { name: 'Ekbacka "E" kommun' } });
});
