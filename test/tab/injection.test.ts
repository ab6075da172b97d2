// Words that want to be more than words, sent in by every door and read in a real browser wherever they are shown: they are text, and the browser calls nobody.

import type { Page } from 'playwright-core';
import { caseId } from '../../src/core/brand';
import { textsOfCase } from '../../src/graph/lists/texts';
import type { PersonKey } from '../../src/local/people';
import { askedCase, linkOf } from '../support/answer-link';
import { escalatedCase, later, type Api } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { readyDraft } from '../support/eku-draft';
import { hostileName, mailToColleague, throughEveryDoor } from '../support/injection/doors';
import { evilHost, kindsNotIn, poisonOf, poisons } from '../support/injection/poison';
import { watchPage, type Watch } from '../support/injection/watch';
import { until } from '../support/until';
import { openPaneReader } from './support/pane-reader';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
let world: BotWorld;
let api: Api;
let made: Readonly<Record<string, string>>;
let watch: Watch;
const found = { draft: '', request: '', document: '' };
beforeAll(async () => {
  desk = await openTabWorld();
  ({ world, api } = desk);
  made = await throughEveryDoor(world, api);
  const [draft] = await world.bot.app.graph.send(textsOfCase(world.bot.app.places, caseId('0')));
  const asked = await api.post('registrar', '/api/matters', { process: 'documents', mark: 'a', words: 'Begär ut.' });
  found.request = encodeURIComponent(String(asked.json['id']));
  await world.settle();
  await api.post('registrar', `/api/matters/${found.request}/found`, { number: made['attachment'] });
  const { json } = await api.get('registrar', `/api/matters/${found.request}/found`);
  const cases = json['cases'] as readonly { readonly documents: readonly { readonly ref: string; readonly title: string }[] }[];
  Object.assign(found, { draft: draft?.key, document: cases[0]?.documents.find(({ title }) => /bilaga 2/.test(title))?.ref });
  watch = watching(desk.reader.page, world);
});
afterAll(() => desk.close());

/** Microsoft's own package asks there for the hosts it may trust. */
const teams = 'res.cdn.office.net';
const watching = (page: Page, { local, bot }: BotWorld): Watch =>
  watchPage(page.context(), page, [teams, ...[local.url, bot.url].map((url) => new URL(url).host)]);

/** Everything is there to read, as it was written; nothing came of it. */
async function isText({ text, made: elements, faults }: Watch): Promise<void> {
  expect(kindsNotIn(await text())).toEqual([]);
  expect(await elements()).toEqual([]);
  expect(faults()).toEqual([]);
}

const task = (door: string) => (): string => `case/${made[door] ?? ''}/triage/1`;
const shownAt: Readonly<Record<string, readonly [PersonKey, () => string]>> = {
  'a mail': ['registrar', task('mail')],
  'a forward': ['registrar', task('forward')],
  'a mail that is a page': ['registrar', task('page')],
  'a mail with files': ['registrar', () => `case/${made['attachment'] ?? ''}`],
  'a document that is weighed': ['registrar', () => `disclosure/${found.request}/${found.document}`],
  'what is written down': ['registrar', task('form')],
  'the pane': ['registrar', task('pane')],
  'a file of columns': ['registrar', task('csv')],
  'a workbook': ['registrar', task('workbook')],
  'a report': ['qualityController', () => `matter/${made['report'] ?? ''}`],
  'the chat': ['caseworkerSouth', () => `write-down?draft=${encodeURIComponent(found.draft)}`],
  'the register': ['managerSouth', () => 'providers/ond'],
};

it.each(Object.entries(shownAt))('what came by %s stands on its page as text', async (_door, [who, path]) => {
  // Once more where the machine was too busy to read a file.
  await until(async () => {
    const tab = await desk.reader.open(who, path());
    await tab.getByRole('heading', { level: 1 }).waitFor();
    await tab.getByRole('progressbar').first().waitFor({ state: 'detached' });
    return kindsNotIn(await watch.text()).length === 0;
  });
  await isText(watch);
});

it('what a mail says is text in the pane beside it', async () => {
  await mailToColleague(world);
  const { page, pane, open, leave } = await openPaneReader(desk.browser, world);
  const beside = watching(page, world);
  await open(/Fara/);
  await pane.getByRole('button', { name: 'Läs mejlet' }).click();
  await pane.getByRole('heading', { name: 'Så här förstods mejlet' }).waitFor();
  await isText(beside);
  await leave();
});

it('what a provider writes through its link is text when it is shown again', async () => {
  const other = await startBotWorld({ PROFILE: 'sjoviken' });
  const { path, code } = await linkOf(other, await askedCase(other, 1));
  const page = await (await desk.browser.newContext()).newPage();
  const at = watching(page, other);
  await page.goto(`${other.bot.url}${path}`);
  await page.locator('#code').fill(code);
  await page.getByRole('button').click();
  for (const part of await page.locator('textarea').all()) await part.fill(poisonOf('link'));
  const file = { name: hostileName, mimeType: 'text/html', buffer: Buffer.from('<script>alert(9)</script>') };
  await page.locator('#files').setInputFiles(file);
  await page.locator('button').click();
  await page.getByRole('alert').waitFor();
  await isText(at);
  await page.context().close();
  await other.stop();
});

describe('the name a register has for a provider', () => {
  beforeAll(async () => {
    await later(world, 61);
    const id = await escalatedCase(world, Object.keys(made).length, { providerId: 'ond' });
    const draft = await readyDraft(
      (at, body) => (body === undefined ? api.get('managerSouth', at) : api.post('managerSouth', at, body)),
      id,
    );
    const approved = { choices: draft.choices, hash: draft.hash, round: draft.stand.round };
    expect((await api.post('managerSouth', `/api/cases/${id}/eku/approve`, approved)).status).toBe(200);
    await later(world, 6);
    await world.settle();
    await api.post('ekuFirst', '/api/eku/1/remark', { part: 0, words: { text: poisons.markdown, resolutions: [] } });
    await world.settle();
  });

  it.each(['teams/registrar/chatt', 'teams/managerSouth/chatt', 'kanal/ekuFirst/inlagg'])(
    'is text on the cards of %s',
    async (where) => {
      const { page } = desk.reader;
      await page.goto('about:blank');
      await page.goto(`${world.local.url}/#/${where}`);
      await page.getByRole('article').first().waitFor();
      expect(await watch.text()).toContain('<img src=x onerror=alert(7)>');
      expect(await watch.made()).toEqual([]);
      expect(watch.faults()).toEqual([]);
    },
  );
});

it('nothing of it is in a log, and no letter goes to whom it names', () => {
  expect(JSON.stringify(world.logged)).not.toMatch(new RegExp(`${evilHost}|alert\\(|169\\.254`));
});
