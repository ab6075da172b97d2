// The pictures of the tab's pages and of the pane in Outlook: a unit with cases at each step, put there by `npm run import`, and every person in them invented.

import type { Browser, FrameLocator, Page } from 'playwright-core';
import { people, type PersonKey } from '../../src/local/people';
import { apiOf, escalatedCase, later } from '../../test/support/api';
import { envFor } from '../../test/support/bot-env';
import { startBotWorld, type BotWorld } from '../../test/support/bot-world';
import { readyDraft } from '../../test/support/eku-draft';
import { asked, assessed, cameIn, followedUp, listOf, type Row } from '../../test/support/open-cases';
import { runImport } from '../import/run';
import { runPractice } from '../practice/run';

/** Writes a screenshot under a name. */
export type Take = (png: Buffer, name: string) => void;

const second = people.caseworkerSouthSecond.userPrincipalName;

const rows: readonly Row[] = [
  cameIn('1', { name: 'Ivar Nyström', words: 'Pappa får sin medicin för sent varje kväll.', received: '2026-03-02' }),
  cameIn('2', { name: 'Sigrid Öman', words: 'Ingen svarar när vi ringer om tvätten.', received: '2026-02-27' }),
  assessed('3', { name: 'Gerda Blomgren', received: '2026-02-26' }),
  assessed('4', { name: 'Elis Rask', topic: 'Personalkontinuitet', caseworker: second, received: '2026-02-25' }),
  assessed('5', { name: 'Tora Lund', topic: 'Sena insatser', provider: 'Äldala', received: '2026-02-09' }),
  asked('6', { name: 'Axel Frid', received: '2026-02-20', sentOn: '2026-02-23', answerBy: '2026-03-02' }),
  asked('7', { name: 'Maj Sten', topic: 'Sena insatser', caseworker: second, received: '2026-02-24' }),
  asked('8', { name: 'Nore Berg', topic: 'Bemötande', provider: 'Äldala', received: '2026-02-23' }),
  followedUp('9', { name: 'Ebba Hall', received: '2026-02-19' }),
  followedUp('10', { name: 'Olle Vik', topic: 'Personalkontinuitet', caseworker: second, received: '2026-02-12' }),
];

interface Wanted {
  readonly name: string;
  readonly who: PersonKey;
  readonly path: string;
  /** Done, and waited for, before the picture is taken. */
  readonly until: (tab: FrameLocator) => Promise<void>;
}

const wanted: readonly Wanted[] = [
  {
    name: 'mina-uppgifter',
    who: 'managerSouth',
    path: '',
    until: (tab) =>
      tab
        .getByRole('link', { name: /Utse handläggare|Läs och besluta|Besluta/ })
        .first()
        .waitFor(),
  },
  { name: 'arenden', who: 'managerSouth', path: 'cases', until: (tab) => tab.getByRole('row').nth(3).waitFor() },
  {
    name: 'sok-arende',
    who: 'managerSouth',
    path: 'cases',
    until: async (tab) => {
      await tab.getByRole('textbox', { name: /^Nummer, namn eller personnummer/ }).fill('Ebba Hall');
      await tab.getByRole('button', { name: 'Sök', exact: true }).click();
      await tab
        .getByRole('heading', { name: /träff|hittade/i })
        .or(tab.getByRole('link', { name: 'SYN-2026-00010' }))
        .first()
        .waitFor();
    },
  },
  { name: 'enheten', who: 'managerSouth', path: 'unit', until: (tab) => tab.getByRole('img').first().waitFor() },
  {
    name: 'arendet',
    who: 'managerSouth',
    path: 'case/10',
    until: (tab) => tab.getByRole('heading', { level: 2 }).nth(2).waitFor(),
  },
  {
    name: 'utforare',
    who: 'departmentHead',
    path: 'providers/omsorgsteamet',
    until: (tab) => tab.getByRole('img').first().waitFor(),
  },
  {
    name: 'installningar',
    who: 'departmentHead',
    path: 'settings',
    until: (tab) => tab.getByRole('heading', { level: 2 }).nth(1).waitFor(),
  },
];

/** Takes them all; each waits for what it is to show. */
export async function takePages(browser: Browser, take: Take): Promise<void> {
  const world = await startBotWorld();
  const page = await windowOf(browser);
  try {
    await takePane(page, world, take);
    await fill(world);
    for (const one of wanted) await takeTab(page, { world, one, take });
    await page.goto('about:blank');
    await page.goto(`${world.local.url}/#/kanal/ekuFirst/flik`);
    const channel = page.frameLocator('iframe.tab-frame');
    await channel.getByRole('row').nth(1).waitFor();
    take(await shot(page), 'eku-flik');
  } finally {
    await world.stop();
  }
  await takePractice(page, take);
}

async function windowOf(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1480, height: 900 },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

/** The tab alone, without the program around it. */
const shot = (page: Page): Promise<Buffer> =>
  page.locator('iframe.tab-frame').screenshot({ animations: 'disabled', caret: 'hide' });

async function takeTab(
  page: Page,
  { world, one, take }: { readonly world: BotWorld; readonly one: Wanted; readonly take: Take },
): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${world.local.url}/#/teams/${one.who}/flik/${encodeURIComponent(one.path)}`);
  await one.until(page.frameLocator('iframe.tab-frame'));
  take(await shot(page), one.name);
}

/** What the pane understood of a mail, before anything is handed over. */
async function takePane(page: Page, world: BotWorld, take: Take): Promise<void> {
  await page.goto(`${world.local.url}/#/outlook/kollega`);
  await page
    .getByRole('button', { name: /Hemtjänsten kommer inte till min mamma/ })
    .first()
    .click();
  const button = { name: 'Lämna över som synpunkt' };
  await page.getByRole('region', button).getByRole('button', button).click();
  const pane = page.frameLocator('iframe.pane-frame');
  await pane.getByRole('button', { name: 'Läs mejlet' }).click();
  await pane.getByRole('heading', { name: 'Så här förstods mejlet' }).waitFor();
  take(await page.screenshot({ animations: 'disabled', caret: 'hide' }), 'outlook-ruta');
}

/** One that EKU has been told about, and those that were open before. */
async function fill(world: BotWorld): Promise<void> {
  await approve(world, await escalatedCase(world, 1));
  const env = envFor(world.local, Number(new URL(world.bot.url).port));
  const said: string[] = [];
  const code = await runImport([await listOf(rows), '--write'], env, (line) => void said.push(line));
  if (code !== 0) throw new Error(said.join('\n'));
  await world.settle();
}

/** The manager approves the summary as it is proposed, and its five minutes go by. */
async function approve(world: BotWorld, id: string): Promise<void> {
  const { get, post } = apiOf(world);
  const draft = await readyDraft(
    (path, body) => (body === undefined ? get('managerSouth', path) : post('managerSouth', path, body)),
    id,
  );
  const { choices, hash, stand } = draft;
  await post('managerSouth', `/api/cases/${id}/eku/approve`, { choices, hash, round: stand.round });
  await world.settle();
  await later(world, 6);
}

/** A practice, which says on everything that it is one. */
async function takePractice(page: Page, take: Take): Promise<void> {
  const world = await startBotWorld({ PRACTICE: 'on' });
  try {
    const env = { ...envFor(world.local, Number(new URL(world.bot.url).port)), PRACTICE: 'on' };
    await runPractice(['begin'], env, () => undefined);
    await world.settle();
    const one = { name: 'ovning', who: 'registrar', path: '', until: waitForWork } as const;
    await takeTab(page, { world, one, take });
  } finally {
    await world.stop();
  }
}

const waitForWork = (tab: FrameLocator): Promise<void> =>
  tab
    .getByRole('link', { name: /Mottagning/ })
    .first()
    .waitFor();
