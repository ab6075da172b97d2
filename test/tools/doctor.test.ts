// `npm run doctor` against a local Microsoft 365 with the bot beside it: all well, and every fault made, found, and said with what to do.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { openGraph } from '../../src/graph/client';
import { body, get, nothing, patch, post, remove } from '../../src/graph/call';
import { watchList } from '../../src/graph/lists/watch';
import { openSites, siteIds } from '../../src/graph/places';
import { provisionPlan } from '../../src/graph/provision';
import { provisionAll } from '../../src/graph/provision-all';
import { readGraphSettings } from '../../src/graph/settings';
import { groups } from '../../src/local/people';
import { startLocal, type LocalMicrosoft365 } from '../../src/local/start';
import { examine } from '../../tools/doctor/examine';
import { groupFault } from '../../src/app/health/graph-checks';
import { printed, type Finding } from '../../src/core/views/finding';
import { envFor, freePort } from '../support/bot-env';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let env: Record<string, string>;
beforeAll(async () => {
  world = await startBotWorld();
  await provisionAll(openGraph(world.settings.graph), world.settings.graph, () => undefined);
  env = envFor(world.local, Number(new URL(world.bot.url).port));
});
afterAll(() => world.stop());
afterEach(() => world.local$('faults', { faults: [] }));

const refuse = (path: string, status: number) => world.local$('faults', { faults: [{ kind: 'refuse', status, path }] });
const inState = (found: readonly Finding[], state: Finding['state']): readonly string[] =>
  found.filter((one) => one.state === state).map(({ what, says }) => `${what}: ${says}`);
/** What is wrong, as it is said; each with something to do. */
const faults = async (other: Record<string, string | undefined> = {}, now?: () => number): Promise<readonly string[]> => {
  const found = await examine({ ...env, ...other }, now);
  for (const one of found.filter(({ state }) => state !== 'good')) expect(printed(one)).toMatch(/\n {5}Gör så här: .{10,}/);
  return inState(found, 'fault');
};

it('finds nothing to put right where all is in place, and changes nothing', async () => {
  const since = (await world.local$('record'))['mark'];
  const found = await examine(env);
  expect(inState(found, 'fault')).toEqual([]);
  expect(inState(found, 'unseen')).toEqual([]);
  expect(new Set(found.map(({ what }) => what))).toEqual(
    new Set([
      ...[
        'Inställningar',
        'Profilen',
        'Klockan',
        'Inloggning',
        'Brevlådan',
        'Gallring',
        'Grupperna',
        'Appen i Teams',
        'Listornas version',
        'Sökningens nyckel',
        'Teams',
        'EKU:s kanal',
      ],
      ...['Ärenden', 'Skyddat', 'Rättsligt', 'EKU:s webbplats'].map((name) => `Webbplatsen ${name}`),
      ...['Boten', 'Certifikatet'],
    ]),
  );
  expect(since).toBeDefined();
  const settings = readGraphSettings(env);
  expect(await provisionPlan(openGraph(settings), settings)).toEqual([]);
});

describe('settings', () => {
  it.each([
    ['SHARED_MAILBOX', undefined, 'SHARED_MAILBOX saknas'],
    ['PORT', 'x', 'PORT har fel form'],
    ['SITE_PROTECTED', 'same', 'SITE_PROTECTED'],
  ])('%s that is %s', async (name, value, says) => {
    const given = value === 'same' ? env['SITE_CASES'] : value;
    expect((await faults({ [name]: given })).join('\n')).toContain(says);
    expect(inState(await examine({ ...env, [name]: given }), 'unseen')).toHaveLength(13);
  });

  it('that name a profile nobody has, or none of EKU’s channel', async () => {
    expect(await faults({ PROFILE: 'nowhere' })).toEqual([
      expect.stringContaining('Profilen: den som PROFILE nämner finns inte'),
    ]);
    expect(inState(await examine({ ...env, EKU_CHANNEL_ID: '' }), 'note').join()).toContain('EKU_CHANNEL_ID är inte ifyllt');
  });
});

it('says where a retention policy keeps what is disposed of', async () => {
  const settings = readGraphSettings(env);
  const graph = openGraph(settings);
  const { protected: site } = await siteIds(graph, settings);
  const wish = { displayName: 'PreservationHoldLibrary', list: { template: 'documentLibrary' } };
  await graph.send(post(`/sites/${site}/lists`, wish, { read: () => undefined, repeat: 'untried' }));
  expect(inState(await examine(env), 'note').join()).toContain(
    'Gallring: en bevarandeprincip (Purview) lägger undan det som tas bort på Skyddat.',
  );
});

describe('sign-in', () => {
  it('with a wrong secret: what stands behind it is not asked', async () => {
    const found = await examine({ ...env, CLIENT_SECRET: 'wrong' });
    expect(inState(found, 'fault')[0]).toContain('Entra tog inte emot appens id och hemlighet');
    expect(inState(found, 'unseen').map((one) => one.split(':')[0])).toEqual([
      'Webbplatserna',
      'Brevlådan',
      'Gallring',
      'Grupperna',
      'Appen i Teams',
      'Listornas version',
      'Sökningens nyckel',
    ]);
  });

  it('where nobody answers', async () => {
    expect((await faults({ GRAPH_URL: `http://127.0.0.1:${await freePort()}/v1.0` })).join('\n')).toMatch(
      /Graph \(GRAPH_URL\) svarade inte/,
    );
  });
});

describe('places', () => {
  it('a site that is not there, and a mailbox', async () => {
    const wrong = {
      SITE_RESTRICTED: `${env['SITE_CASES']?.split(':')[0]}:/sites/annan`,
      SHARED_MAILBOX: 'ingen@ekbacka.example',
    };
    expect(await faults(wrong)).toEqual(['Webbplatsen Rättsligt: finns inte.', 'Brevlådan: finns inte.']);
  });

  it.each([
    ['/users/*/mailFolders*', ['Brevlådan: appen släpps inte in.']],
    ['/groups/*', ['Grupperna: appen släpps inte in.']],
    [
      '/sites/*/lists',
      ['Ärenden', 'Skyddat', 'Rättsligt', 'EKU:s webbplats'].map((name) => `Webbplatsen ${name}: appen släpps inte in.`),
    ],
  ])('%s without the permission', async (path, said) => {
    await refuse(path, 403);
    expect(await faults()).toEqual(said);
  });

  it('an optional permission that was left out is told and is no fault', async () => {
    await refuse('/appCatalogs/*', 403);
    const found = await examine(env);
    expect(inState(found, 'fault')).toEqual([]);
    expect(inState(found, 'note').join()).toContain('AppCatalog.Read.All');
  });

  it('an app that is not in the catalogue', async () => {
    expect(await faults({ TEAMS_APP_ID: '11111111-2222-4333-8444-555555555555' })).toEqual([
      'Appen i Teams: ligger inte i organisationens katalog.',
    ]);
  });
});

describe('groups', () => {
  it('one that is gone', async () => {
    await refuse(`/groups/${groups.managersSouth.id}/*`, 404);
    expect(await faults()).toEqual(['Gruppen unitManager:soder: finns inte i katalogen.']);
  });

  it('one that is empty', () => {
    expect(inState(groupFault('Gruppen registrar', []), 'fault')).toEqual([
      'Gruppen registrar: är tom: den som står över har uppgifterna.',
    ]);
  });

  it('one with nobody but accounts that are switched off', async () => {
    await world.local$('accounts', { personId: personIdOf('managerSouth'), isEnabled: false });
    const said = await faults();
    await world.local$('accounts', { personId: personIdOf('managerSouth'), isEnabled: true });
    expect(said).toEqual([expect.stringMatching(/^Gruppen unitManager:soder: har bara avstängda konton/)]);
  });
});

describe('around', () => {
  it('a bot that does not answer, and something else in its place', async () => {
    expect(await faults({ PUBLIC_URL: `http://127.0.0.1:${await freePort()}` })).toEqual(['Boten: svarar inte på PUBLIC_URL.']);
    expect(await faults({ PUBLIC_URL: world.local.url })).toEqual(['Boten: något annat än boten svarar på PUBLIC_URL.']);
  });

  it('a certificate that has ended, or soon does', async () => {
    const PUBLIC_URL = world.local.signInUrl;
    const good = (await examine({ ...env, PUBLIC_URL })).find(({ what }) => what === 'Certifikatet');
    const days = Number(/gäller i (\d+) dagar/.exec(good?.says ?? '')?.[1]);
    const after = (more: number) => (): number => Date.now() + (days + more) * 86_400_000;
    expect(await faults({ PUBLIC_URL }, after(-5))).toContainEqual(expect.stringMatching(/^Certifikatet: går ut om [45] dagar/));
    expect(await faults({ PUBLIC_URL }, after(5))).toContain('Certifikatet: har gått ut.');
  });

  it('keys of Teams that cannot be fetched', async () => {
    expect(await faults({ BOT_OPENID_METADATA_URL: `${world.local.url}/nowhere` })).toEqual([
      expect.stringContaining('Teams: nycklarna'),
    ]);
  });

  it('a clock that is wrong', async () => {
    expect(await faults({}, () => Date.now() + 10 * 60_000)).toEqual([
      expect.stringMatching(/Klockan: den här datorns klocka går (?:599|60[01]) /),
    ]);
  });
});

describe('a tenant that was never, or only half, provisioned', () => {
  let local: LocalMicrosoft365;
  beforeAll(async () => {
    local = await startLocal({ port: 0, signInPort: 0, database: ':memory:', relaxed: true });
  });
  afterAll(() => local.stop());

  it('says every list, folder, column and index that is missing, by its name, and how to make them', async () => {
    const own = envFor(local, await freePort());
    const before = await examine(own);
    const said = inState(before, 'fault').join('\n');
    for (const missing of ['Ny lista: Ärenden', 'bibliotek: Original', 'Ny mapp i brevlådan', 'Ny lista: EKU'])
      expect(said).toContain(missing);
    const settings = readGraphSettings(own);
    const graph = openGraph(settings);
    await provisionAll(graph, settings, () => undefined);
    expect(inState(await examine(own), 'fault')).toEqual(['Boten: svarar inte på PUBLIC_URL.']);
    const { listPath } = await openSites(graph, settings);
    const path = listPath(watchList);
    const columns = await graph.send(
      get(`${path}/columns`, body(z.object({ value: z.array(z.object({ id: z.string(), name: z.string() })) }))),
    );
    const idOf = (name: string): string => columns.value.find((one) => one.name === name)?.id ?? '';
    await graph.send(remove(`${path}/columns/${idOf('Holder')}`));
    await graph.send(patch(`${path}/columns/${idOf('NextLook')}`, { indexed: false }, { read: nothing }));
    expect(inState(await examine(own), 'fault').slice(0, 2)).toEqual(
      ['Index på kolumn i Bevakning: Nästa titt', 'Ny kolumn i Bevakning: Hålls av'].map(
        (step) => `Webbplatsen Skyddat: inte färdig. Ska göras: ${step}.`,
      ),
    );
  });
});

describe('the program', () => {
  const run = async (other: Record<string, string>, ...args: string[]) =>
    promisify(execFile)(process.execPath, ['dist/tools/doctor.js', ...args], { env: { ...process.env, ...env, ...other } })
      .then(({ stdout }) => ({ code: 0, stdout }))
      .catch(({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }));

  it('ends with 0 when nothing must be put right, and with 1 when something must; --json is for programs', async () => {
    expect(await run({})).toMatchObject({ code: 0, stdout: expect.stringContaining('Inget behöver rättas.') });
    const wrong = await run({ CLIENT_SECRET: 'a-wrong-secret' }, '--json');
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.stdout)).toMatchObject({
      isReady: false,
      findings: expect.arrayContaining([expect.objectContaining({ what: 'Inloggning', state: 'fault' })]),
    });
    expect(wrong.stdout).not.toContain('a-wrong-secret');
  });
});
