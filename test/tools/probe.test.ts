// `npm run doctor -- --probe` against a local Microsoft 365 that answers either way: what the facts leave open is tried, said with what to do, and leaves nothing behind.

import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { body, get, nothing, patch, query } from '../../src/graph/call';
import { allRows } from '../../src/graph/lists/list-calls';
import { searchList } from '../../src/graph/lists/search';
import { casesList } from '../../src/graph/lists/cases';
import { printed, type Finding } from '../../src/core/views/finding';
import { probeAll, probes } from '../../tools/doctor/probe/probe';
import { z } from 'zod';
import { envFor } from '../support/bot-env';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let env: Record<string, string>;
beforeAll(async () => {
  world = await startBotWorld();
  env = envFor(world.local, Number(new URL(world.bot.url).port));
});
afterAll(() => world.stop());
afterEach(async () => {
  await world.local$('faults', { faults: [] });
  await world.local$('quirks', usual);
  await world.local$('mail/switches', { draftKeeps: 'all' });
});

const usual = {
  staleIsTaken: false,
  uniqueRaces: false,
  patchAnswersTag: true,
  filterDelayMilliseconds: 0,
  secondColumn: 'refuse',
};

/** What stands in the tenant of a probe's own. */
async function left(): Promise<readonly string[]> {
  const { graph, places } = world.bot.app;
  const rows = (await graph.send(allRows(searchList, places))).flatMap(({ key }) => (key.startsWith('-') ? [key] : []));
  const named = z.object({ value: z.array(z.object({ displayName: z.string() })) });
  const site = places.listPath(casesList).split('/lists/')[0] ?? '';
  const lists = (await graph.send(get(`${site}/lists${query({ $top: 500 })}`, body(named)))).value;
  const subjects = z.object({ value: z.array(z.object({ subject: z.string().nullish() })) });
  const mails = (await graph.send(get(`${places.mailbox}/messages${query({ $top: 100, $select: 'subject' })}`, body(subjects))))
    .value;
  return [
    ...rows,
    ...lists.flatMap(({ displayName }) => (displayName.includes('prov') ? [displayName] : [])),
    ...mails.flatMap(({ subject }) => (subject?.includes('prov') === true ? [subject] : [])),
  ];
}

async function tried(): Promise<Readonly<Record<string, string>>> {
  const found = await probeAll(env);
  for (const one of found.filter(({ state }) => state !== 'good')) expect(printed(one)).toMatch(/\n {5}Gör så här: .{5,}/);
  expect(await left()).toEqual([]);
  return Object.fromEntries(found.map((one: Finding) => [one.what.split(' ')[0], `${one.state}: ${one.says}`]));
}

it('has a probe or a sentence for every point the facts call unsure, and leaves nothing behind', async () => {
  expect(Object.keys(probes)).toEqual(Array.from({ length: 10 }, (_none, n) => `G6.${n + 1}`));
  const found = await tried();
  expect(Object.keys(found)).toEqual(Object.keys(probes));
  expect(found).toMatchObject({
    'G6.1': 'good: nekas (412). Svaret bär den nya versionen.',
    'G6.2': 'good: en av dem lyckas, den andra får veta att raden finns.',
    'G6.3': expect.stringMatching(/^good: syns efter \d+ millisekunder\.$/) as unknown,
    'G6.4': expect.stringMatching(/^good: flest har .+ SharePoint har inte lagt till något eget\./) as unknown,
    'G6.5': expect.stringMatching(/^good: nekas/) as unknown,
    'G6.6': expect.stringMatching(/^good: appen får\./) as unknown,
    'G6.7': expect.stringMatching(/^note: prövas inte/) as unknown,
    'G6.8': expect.stringMatching(/^note: prövas inte/) as unknown,
    'G6.9': 'good: behåller svarsadress, kategori och botens egen märkning.',
    'G6.10': 'good: räcker.',
  });
});

it('says what each other answer means', async () => {
  await world.local$('quirks', { staleIsTaken: true, uniqueRaces: true, filterDelayMilliseconds: 3_000, secondColumn: 'allow' });
  await world.local$('mail/switches', { draftKeeps: 'words' });
  await world.local$('faults', {
    faults: [
      { kind: 'refuse', status: 403, code: 'accessDenied', method: 'POST', path: '/sites/*/lists' },
      {
        kind: 'refuse',
        status: 403,
        code: 'BotNotInConversationRoster',
        service: 'teams',
        method: 'POST',
        path: '/v3/conversations',
      },
    ],
  });
  const found = Object.fromEntries(
    (await probeAll(env)).map((one: Finding) => [one.what.split(' ')[0], `${one.state}: ${one.says}`]),
  );
  expect(found).toMatchObject({
    'G6.1': expect.stringMatching(/^fault: togs emot/) as unknown,
    'G6.2': expect.stringMatching(/^fault: lyckades båda/) as unknown,
    'G6.3': expect.stringMatching(/^note: syns först efter [2-9]\d{3} millisekunder/) as unknown,
    'G6.5': expect.stringMatching(/^good: besvaras/) as unknown,
    'G6.6': expect.stringMatching(/^note: appen får inte/) as unknown,
    'G6.9': expect.stringMatching(/^fault: tappar botens egen märkning/) as unknown,
    'G6.10': expect.stringMatching(/^note: räcker inte/) as unknown,
  });
  await world.local$('quirks', usual);
});

it('tells a version that the answer does not bear, and an index somebody has added', async () => {
  await world.local$('quirks', { patchAnswersTag: false });
  const { graph, places } = world.bot.app;
  const columns = z.object({ value: z.array(z.object({ id: z.string(), name: z.string() })) });
  const all = (await graph.send(get(`${places.listPath(casesList)}/columns`, body(columns)))).value;
  const column = all.find(({ name }) => name === 'Channel')?.id ?? '';
  await graph.send(patch(`${places.listPath(casesList)}/columns/${column}`, { indexed: true }, { read: nothing }));
  const found = await tried();
  expect(found['G6.1']).toBe('good: nekas (412). Svaret bär inte den nya versionen; boten räknar fram den själv.');
  expect(found['G6.4']).toContain('Utöver våra: Ärenden: Channel.');
});

it('takes away what a probe that was killed half way has left, wherever it was', async () => {
  await world.local$('mail/switches', { draftKeeps: 'all' });
  let deaths = 0;
  for (let changes = 1; changes <= 10; changes += 3) {
    const since = (await world.local$('record'))['mark'];
    const child = spawn(process.execPath, ['dist/tools/doctor.js', '--probe'], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
    });
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    for (let tries = 0; tries < 2_000 && child.exitCode === null; tries += 1) {
      const seen = (await world.local$(`record?since=${String(since)}&calls=1`))['calls'] as readonly {
        readonly method: string;
      }[];
      if (seen.filter(({ method }) => method !== 'GET').length >= changes) break;
      await pause(5);
    }
    child.kill('SIGKILL');
    await ended;
    if ((await left()).length > 0) deaths += 1;
    await tried();
  }
  expect(deaths).toBeGreaterThan(0);
});

it('is not begun where something must be put right first', async () => {
  expect((await probeAll({ ...env, CLIENT_SECRET: 'wrong' })).map(printed).join()).toContain('Kör npm run doctor utan --probe');
  expect((await probeAll({ ...env, SHARED_MAILBOX: undefined })).map(printed).join()).toContain('Rätta inställningarna först');
});

it('says which way to go where it has no right, where there is too much to do, and where the lists are missing', async () => {
  const told = async (faults: readonly object[], more: Record<string, string> = {}): Promise<string> => {
    await world.local$('faults', { faults });
    const said = (await probeAll({ ...env, ...more })).map(printed).join('\n');
    expect(said).not.toMatch(/undefined|\[object/);
    return said;
  };
  const create = { method: 'POST', path: '/sites/*/items' };
  const forbidden = await told([{ kind: 'refuse', status: 403, ...create }]);
  expect(forbidden).toContain('G6.2 Två som gör samma rad samtidigt: lyckades ingen av dem');
  expect(forbidden).toMatch(
    /G6\.1: gick inte att pröva \(403\)\.\n {5}Gör så här: Appen får inte göra det\. Kör npm run doctor utan --probe/,
  );
  expect(await told([{ kind: 'throttle', retryAfter: 600, ...create }])).toMatch(
    /G6\.1: gick inte att pröva \(429\)\.\n {5}Gör så här: Vänta/,
  );
  const swapped = { SITE_CASES: env['SITE_EKU'] ?? '', SITE_EKU: env['SITE_CASES'] ?? '' };
  expect(await told([], swapped)).toContain('Kör npm run doctor utan --probe');
  await world.local$('faults', { faults: [] });
  await tried();
});

it.each(['/users/*/messages/*', '/sites/*/items/*', '/sites/*/lists/*'])(
  'says what could not be taken away (%s), and takes it away the next time',
  async (path) => {
    await world.local$('faults', { faults: [{ kind: 'refuse', status: 403, method: 'DELETE', path }] });
    expect((await probeAll(env)).map(printed).join('\n')).toContain('Efter proven: allt gick inte att ta bort.');
    expect((await left()).length).toBeGreaterThan(0);
    await world.local$('faults', { faults: [] });
    expect(await tried()).toMatchObject({ Före: expect.stringMatching(/^note: [1-9]\d* saker låg kvar/) as unknown });
  },
);

it('takes away at the end what one of the probes could not', async () => {
  await world.local$('faults', {
    faults: [{ kind: 'refuse', status: 403, method: 'DELETE', path: '/sites/*/lists/*', times: 1 }],
  });
  expect((await probeAll(env)).map(printed).join('\n')).toContain('G6.6: gick inte att pröva (403).');
  expect(await left()).toEqual([]);
});
