// *Övningsläge*: invented cases at every step, a mark on all that people see, nothing that leaves, and real lists beside it that are never touched.

import { unzipSync } from 'fflate';
import { eventsOf } from '../../src/core/casefile/event';
import { openGraph } from '../../src/graph/client';
import { casesList } from '../../src/graph/lists/cases';
import { allRows } from '../../src/graph/lists/list-calls';
import { closedCode } from '../../src/graph/practice';
import { mailFoldersOf, openSites } from '../../src/graph/places';
import { provisionAll } from '../../src/graph/provision-all';
import { people, tenant, type PersonKey } from '../../src/local/people';
import { runPractice } from '../../tools/practice/run';
import { runImport } from '../../tools/import/run';
import { apiOf, codeOf, fileOf, later } from '../support/api';
import { envFor } from '../support/bot-env';
import { forwardedComplaint } from '../support/bot-mails';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { readyDraft } from '../support/eku-draft';
import { cameIn, listOf } from '../support/open-cases';
import { readPdf } from '../support/pdf';
import { openMessage, paneApi } from '../support/pane';
import { sentMails } from '../support/story/tenant';

let world: BotWorld;
let env: Record<string, string>;
beforeAll(async () => {
  world = await startBotWorld({ PRACTICE: 'on' });
  env = { ...envFor(world.local, Number(new URL(world.bot.url).port)), PRACTICE: 'on' };
  await practice('begin');
  await world.settle();
});
afterAll(() => world.stop());

async function practice(
  what: string,
  more: Record<string, string> = {},
): Promise<{ readonly code: number; readonly said: string }> {
  const lines: string[] = [];
  const code = await runPractice([what], { ...env, ...more }, (line) => void lines.push(line));
  return { code, said: lines.join('\n') };
}
const get = (who: PersonKey, path: string) => apiOf(world).get(who, path);
const post = (who: PersonKey, path: string, body: object) => apiOf(world).post(who, path, body);
const rows = () => world.bot.app.graph.send(allRows(casesList, world.bot.app.places));
const atStage = async (stage: string): Promise<string> =>
  (await rows()).find((one) => one.stage === stage && one.unit === 'soder')?.id ?? '';
const keys = Object.keys(people) as PersonKey[];

/** Everything the product has asked of Graph and the connector that touches a mailbox. */
async function mailboxCalls(since = 0): Promise<readonly string[]> {
  const { calls } = await world.local$(`record?calls=1&since=${since}`);
  const all = calls as readonly { readonly path: string; readonly parts: readonly { readonly path: string }[] }[];
  return all
    .flatMap(({ path, parts }) => [path, ...parts.map((one) => one.path)])
    .filter((path) => /\/users\/[^/]+\/(messages|mailFolders|sendMail)/.test(path));
}

it('begins with one command: a case at each step of the stair, in every unit', async () => {
  const found = await rows();
  expect(new Set(found.map(({ stage }) => stage))).toEqual(
    new Set(['received', 'assessing', 'withProvider', 'followingUp', 'deciding', 'escalating']),
  );
  expect(found.filter(({ protection }) => protection === 'protected')).toHaveLength(2);
  expect((await practice('begin')).said).toContain('0 påhittade ärenden är inlagda');
  expect(await rows()).toHaveLength(found.length);
});

it('says on every card, in its notification and in every answer that it is a practice', async () => {
  await world.say('managerSouth', 'hjälp');
  const seen = (await Promise.all(keys.map((who) => world.chat(who)))).flat();
  expect(seen.length).toBeGreaterThan(10);
  for (const one of seen) expect(JSON.stringify(one)).toMatch(/ÖVNING\. Påhittat ärende|Övning: /);
  const [card] = (await world.chat('registrar')).filter((one) => JSON.stringify(one).includes('AdaptiveCard'));
  expect(JSON.stringify(card)).toContain('ÖVNING. Påhittat ärende. Inget skickas utanför.');
});

it('says it on a card that comes back when a button is pressed', async () => {
  const data = { c: (await rows())[0]?.id, t: 'triage', r: 1 };
  const value = { action: { type: 'Action.Execute', verb: 'refresh', data }, trigger: 'manual' };
  const { text: answer } = await world.tell(
    world.activityFrom('registrar', { type: 'invoke', name: 'adaptiveCard/action', value }),
  );
  expect(answer).toMatch(/"AdaptiveCard".*ÖVNING\. Påhittat ärende/s);
});

it('says it on every page: the tab, the pane, what the public reads', async () => {
  for (const path of [
    '/tab/',
    '/tab/case/1',
    '/tab/tab.html',
    '/outlook/',
    '/om',
    '/om/en',
    '/om/blankett',
    '/om/integritet',
    '/om/villkor',
  ]) {
    const page = await (await fetch(`${world.bot.url}${path}`)).text();
    expect([path, page.includes('ÖVNING. Påhittat, inget skickas.')]).toEqual([path, true]);
  }
});

it('says it on every sheet of what is fetched of a case', async () => {
  const { token } = await world.local$('sign-in/as', { personId: people.managerSouth.id });
  const got = await fetch(`${world.bot.url}/api/cases/${await atStage('deciding')}/bundle`, {
    headers: { Authorization: `Bearer ${String(token)}` },
  });
  const papers = Object.entries(unzipSync(new Uint8Array(await got.arrayBuffer()))).filter(([name]) => name.endsWith('.pdf'));
  expect(papers.length).toBeGreaterThan(1);
  for (const [, bytes] of papers) expect(readPdf(bytes).text).toContain('ÖVNING, påhittat ärende');
});

it('sends no letter: it says that it would have gone, and the mailbox is never asked', async () => {
  const id = (await rows())[0]?.id ?? '';
  const accepted = await post('registrar', `/api/cases/${id}/tasks/triage/1/decision`, {
    outcome: 'accepted',
    answers: { danger: 'no', responsibility: 'soder', providerId: 'omsorgsteamet', replyWish: 'email', protection: 'normal' },
  });
  expect(accepted.status).toBe(200);
  await world.settle();
  await later(world, 10);
  await world.settle();
  const sent = eventsOf((await fileOf(world, id)).events, 'letterSent');
  expect(sent.map(({ data }) => data.isPractice)).toEqual([true]);
  expect((await get('managerSouth', `/api/cases/${id}`)).text).toContain('Hade skickats');
  expect(await mailboxCalls()).toEqual([]);
  expect(await sentMails(world.local)).toEqual([]);
});

it('posts nothing in EKU’s channel: the history says that it would have', async () => {
  const id = await atStage('escalating');
  const { choices, hash } = await readyDraft(
    (path, body) => (body === undefined ? get('managerSouth', path) : post('managerSouth', path, body as object)),
    id,
  );
  expect((await post('managerSouth', `/api/cases/${id}/eku/approve`, { choices, hash })).status).toBe(200);
  await later(world, 10);
  await world.settle();
  expect(eventsOf((await fileOf(world, id)).events, 'ekuPosted').map(({ data }) => data.isPractice)).toEqual([true]);
  expect((await get('managerSouth', `/api/cases/${id}`)).text).toContain('hade lämnats till EKU');
  expect((await world.local$(`teams/channel?personId=${people.ekuFirst.id}`))['posts']).toEqual([]);
});

it('takes no mail in, and no call of it ever reaches a mailbox', async () => {
  const before = (await rows()).length;
  const since = Number((await world.local$('record'))['mark']);
  await world.mail(forwardedComplaint(1));
  await world.settle();
  expect(await rows()).toHaveLength(before);
  const { graph } = world.bot.app;
  const ask = mailFoldersOf(`/users/${tenant.sharedMailbox}`);
  await expect(graph.send(ask)).rejects.toMatchObject({ code: closedCode });
  await expect(graph.within({ at: Date.now() + 5_000 } as never).send(ask)).rejects.toMatchObject({ code: closedCode });
  expect((await graph.all([ask])).map((one) => one.ok)).toEqual([false]);
  expect(await mailboxCalls(since)).toEqual([]);
});

it('takes no real mail out of Outlook: it would be thrown away', async () => {
  const before = (await rows()).length;
  const { look, handOver } = paneApi(world);
  for (const answer of [await look('colleague', openMessage()), await handOver('colleague', openMessage())])
    expect([answer.status, codeOf(answer)]).toEqual([409, 'onlyPractice']);
  expect(await rows()).toHaveLength(before);
});

it('touches no real list, and is not begun or thrown away where the settings are not its own', async () => {
  const settings = { ...world.settings.graph, isPractice: false };
  const real = openGraph(settings);
  await provisionAll(real, settings, () => undefined);
  const places = await openSites(real, settings);
  expect(await real.send(allRows(casesList, places))).toEqual([]);
  expect(places.listPath(casesList)).not.toBe(world.bot.app.places.listPath(casesList));
  for (const what of ['begin', 'clear'])
    expect(await practice(what, { PRACTICE: 'off' })).toMatchObject({
      code: 1,
      said: expect.stringContaining('Det här är ingen övning'),
    });
  const lines: string[] = [];
  expect(await runImport([await listOf([cameIn('1')]), '--write'], env, (line) => void lines.push(line))).toBe(1);
  expect(lines.join()).toContain('riktiga ärenden läggs inte in här');
});

it('is thrown away with one command', async () => {
  const { code, said } = await practice('clear');
  expect([code, said]).toEqual([0, expect.stringMatching(/^\d{2,} rader och filer är borta/)]);
  expect(await rows()).toEqual([]);
  expect((await practice('clear')).said).toMatch(/^\d{1,2} rader/);
});

it('is begun again where it was cut short, with no case twice, and says what to do', async () => {
  const fault = (faults: readonly object[]) => world.local$('faults', { faults });
  await fault([{ kind: 'throttle', retryAfter: 600, path: '/sites/*/lists*' }]);
  expect(await practice('begin')).toEqual({ code: 1, said: expect.stringContaining('Vänta några minuter') });
  await fault([{ kind: 'refuse', status: 403, path: '/sites/*/items*' }]);
  expect(await practice('begin')).toEqual({
    code: 1,
    said: expect.stringContaining('vilken rättighet eller inställning som fattas'),
  });
  await fault([{ kind: 'refuse', status: 403, method: 'POST', path: '/sites/*/items', skip: 40, times: 1 }]);
  expect((await practice('begin')).code).toBe(1);
  const some = (await rows()).length;
  await fault([]);
  expect((await practice('begin')).code).toBe(0);
  const all = await rows();
  expect(all.length).toBeGreaterThan(some);
  expect(some).toBeGreaterThan(0);
  expect(new Set(all.map(({ intakeKey }) => intakeKey)).size).toBe(all.length);
  expect((await practice('begin')).said).toContain('0 påhittade ärenden är inlagda');
  await practice('clear');
});
