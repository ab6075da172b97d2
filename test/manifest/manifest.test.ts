// The app package: good as it stands, and refused for every fault that the schema or our own checks must catch.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageFaults, type PackageFiles } from '../../manifest/faults';
import { fill, readChoices, type Choices } from '../../manifest/fill';
import { schemaFaults, translationFaults } from '../../manifest/schema';

const read = (name: string): Buffer => readFileSync(path.join('manifest', name));
const chosen = readChoices({}, '1.2.3') as Choices;
const filled = fill(read('manifest.json').toString(), chosen);
const english = fill(read('en.json').toString(), chosen);
const pictures = { 'en.json': Buffer.from(english), 'color.png': read('color.png'), 'outline.png': read('outline.png') };
const good: PackageFiles = { 'manifest.json': Buffer.from(filled), ...pictures };

interface Manifest {
  bots: { botId: string; scopes: string[]; commandLists: { commands: { title: string }[] }[] }[];
  staticTabs: { contentUrl: string }[];
  composeExtensions: { commands: { title: string; type: string; context: string[] }[] }[];
  validDomains: string[];
  webApplicationInfo: { id: string; resource: string };
  authorization: { permissions: { resourceSpecific: { name: string; type: string }[] } };
  manifestVersion: string;
  version: string;
  developer: { websiteUrl: string; privacyUrl: string; termsOfUseUrl: string };
  name: { short: string; full: string };
  extensions: {
    requirements: { scopes: string[]; capabilities: { name: string }[] };
    runtimes: { code: { page: string }; actions: { id: string; type: string; pinnable: boolean }[] }[];
    ribbons: {
      contexts: string[];
      tabs: {
        groups: {
          id: string;
          controls: { id: string; label: string; actionId: string; icons: { size: number; url: string }[] }[];
        }[];
      }[];
    }[];
  }[];
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
  expect(translationFaults(good)).toEqual([]);
});

it('offers the five commands, the action on a message and when writing one, and the search when writing one', () => {
  const { bots, composeExtensions } = parsed();
  expect(bots[0]?.commandLists[0]?.commands.map(({ title }) => title)).toEqual([
    'hjälp',
    'min dag',
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
    changed(
      (manifest) =>
        void manifest.authorization.permissions.resourceSpecific.push({ name: 'ChannelMessage.Read.Group', type: 'Application' }),
    ),
    'resource-specific consent',
  ],
  'leave to a whole mailbox': [
    changed((manifest) => void (manifest.authorization.permissions.resourceSpecific[0]!.name = 'Mailbox.ReadWrite.User')),
    'resource-specific consent',
  ],
  'privacy that is the front page': [
    changed(({ developer }) => void (developer.privacyUrl = developer.websiteUrl)),
    'three pages',
  ],
  'another schema than its version': [changed((manifest) => void (manifest.manifestVersion = '1.22')), 'not of version 1.22'],
  'English of another schema': [
    { ...good, 'en.json': Buffer.from(english.replace('v1.27', 'v1.22')) },
    'en.json: $schema is not of version 1.27',
  ],
  'a name that says nothing more': [changed(({ name }) => void (name.full = name.short)), 'full says no more'],
  'a version that is no release': [changed((manifest) => void (manifest.version = '0.0.1')), 'no release'],
  'a button that leads nowhere': [
    changed(({ extensions: [one] }) => void (one!.runtimes[0]!.actions[0]!.id = 'x')),
    'lamnaOverKnapp leads to oppnaRutan',
  ],
  'a button without a size of its icon': [
    changed(({ extensions: [one] }) => void one!.ribbons[0]!.tabs[0]!.groups[0]!.controls[0]!.icons.pop()),
    'lamnaOverKnapp has no icon of 80',
  ],
  'a button on a mail that is written': [
    changed(({ extensions: [one] }) => void (one!.ribbons[0]!.contexts = ['mailCompose'])),
    'on a mail that is read',
  ],
  'an id that stands twice': [
    changed(({ extensions: [one] }) => void (one!.ribbons[0]!.tabs[0]!.groups[0]!.id = 'lamnaOverKnapp')),
    'lamnaOverKnapp stands twice',
  ],
  'an extension for another program': [
    changed(({ extensions: [one] }) => void (one!.requirements.scopes = ['workbook'])),
    'must name mail',
  ],
  'a pane outside the valid domains': [
    changed(({ extensions: [one] }) => void (one!.runtimes[0]!.code.page = 'https://other.example/outlook/')),
    'lies outside',
  ],
  'a package without Outlook': [changed((manifest) => void Reflect.deleteProperty(manifest, 'extensions')), 'extensions'],
  'a sentence without English': [
    { ...good, 'en.json': Buffer.from(english.replace(/ *"staticTabs\[0\].name".*\n/, '')) },
    'en.json: staticTabs[0].name is missing',
  ],
  'a place nobody filled': [{ ...good, 'manifest.json': read('manifest.json') }, 'was not filled in'],
  'a place nobody filled in English': [{ ...good, 'en.json': read('en.json') }, 'en.json: name.short was not filled in'],
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

it('has a button on a mail that is read, with a pane that stays, and asks for the open message alone [DEC7.14]', () => {
  const { extensions, authorization } = parsed();
  const [one] = extensions;
  expect(one?.ribbons[0]?.tabs[0]?.groups[0]?.controls[0]).toMatchObject({
    label: 'Lämna över som synpunkt',
    actionId: 'oppnaRutan',
  });
  expect(one?.runtimes[0]?.actions).toMatchObject([{ id: 'oppnaRutan', type: 'openPage', pinnable: true }]);
  expect(authorization.permissions.resourceSpecific.map(({ name }) => name)).toEqual([
    'MailboxItem.Read.User',
    'Mailbox.SharedFolder',
  ]);
});

it('takes what it must be told from the settings of an environment, and names its stage', () => {
  const settings = {
    PUBLIC_URL: 'https://trappan-test.kommunen.example',
    CLIENT_ID: 'aaaaaaaa-0000-4000-8000-000000000001',
    TEAMS_APP_ID: 'aaaaaaaa-0000-4000-8000-000000000002',
  };
  const test = readChoices({ developer: 'Kommunen', stage: 'test' }, '1.2.3', settings) as Choices;
  expect(test).toEqual({
    HOST: 'trappan-test.kommunen.example',
    CLIENT_ID: settings.CLIENT_ID,
    APP_ID: settings.TEAMS_APP_ID,
    DEVELOPER: 'Kommunen',
    NAME: 'Trappan (test)',
    VERSION: '1.2.3',
  });
  expect(readChoices({ 'app-id': chosen.APP_ID }, '1.2.3', settings)).toMatchObject({ APP_ID: chosen.APP_ID });
});

it('the schema of the English catches what may not be translated, and what is too long', () => {
  const translated = (change: (text: string) => string) =>
    translationFaults({ ...good, 'en.json': Buffer.from(change(english)) });
  expect(translated((text) => text.replace('"name.short"', '"bots[0].botId"'))).not.toEqual([]);
  expect(translated((text) => text.replace('"name.short": "Trappan"', `"name.short": "${'T'.repeat(31)}"`))).not.toEqual([]);
  expect(translated((text) => text.replace('/v1.27/', '/v9.99/'))).not.toEqual([]);
});
