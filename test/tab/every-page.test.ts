// Every page of the tab, and cards in the chat, in every theme and width: axe finds nothing, also of what is too small to hit, and nothing scrolls sideways at 400 % zoom.

import { escalatedCase, fileOf, receivedCase } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import type { PersonKey } from '../../src/local/people';
import type { Route } from '../../tab/route';
import { accessFaults } from '../support/axe';
import { openReader, type Reader } from './support/reader';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
let round = 0;
beforeAll(async () => {
  desk = await openTabWorld();
  const { world, api } = desk;
  await escalatedCase(world, 1);
  await receivedCase(world, 2);
  const empty =
    'From: Nils <nils@tom.example>\r\nTo: synpunkter@ekbacka.example\r\nSubject: Tomt\r\nMessage-ID: <tomt@tom.example>\r\n\r\n';
  await world.mail(empty, 'external');
  await world.mail(forwardedComplaint(3));
  await api.post('colleague', '/api/matters', {
    process: 'lexSarah',
    mark: 'a',
    unit: 'soder',
    words: 'Medicinen gavs till fel person.',
  });
  await world.settle();
  round = (await fileOf(world, '1')).matter.round;
});
afterAll(() => desk.close());

/** Who opens it, where, and what stands there when all of it has come. */
type Look = readonly [who: PersonKey, path: () => string, shows: string];
const at = (path: string) => (): string => path;
const pages: Readonly<Record<Route['page'], Look>> = {
  myWork: ['managerSouth', at(''), 'att göra'],
  cases: ['managerSouth', at('cases'), 'av 2 ärenden'],
  unit: ['managerSouth', at('unit'), 'Per handläggare'],
  providers: ['managerSouth', at('providers'), '8 av 8 utförare'],
  provider: ['managerSouth', at('providers/omsorgsteamet'), 'Kontakt och namn'],
  ekuMatters: ['ekuFirst', at('eku'), 'Inget har skickats till EKU än.'],
  ekuChannel: ['ekuFirst', at('channel'), 'Fliken visas bara i EKU:s egen kanal.'],
  ekuChannelSetup: ['ekuFirst', at('channel-setup'), 'Fliken visas bara i EKU:s egen kanal.'],
  setAside: ['registrar', at('set-aside'), 'Mejlet är tomt.'],
  register: ['registrar', at('register'), 'väntar på diariet.'],
  measures: ['managerSouth', at('measures'), 'Inga åtgärder är planerade än.'],
  absence: ['managerSouth', at('absence'), 'Ingen är anmäld som borta.'],
  log: ['departmentHead', at('log'), 'Sök på'],
  settings: ['departmentHead', at('settings'), 'Det här saknas'],
  health: ['departmentHead', at('health'), 'att rätta, uppifrån och ned.'],
  nowhere: ['registrar', at('finns-inte'), 'Sidan finns inte'],
  case: ['managerSouth', at('case/1'), 'Det som har hänt'],
  task: ['registrar', at('case/3/triage/1'), 'Vilken utförare gäller det?'],
  ekuDraft: ['managerSouth', () => `case/1/approveEku/${round}`, 'De tre kriterierna'],
  writeDown: ['colleague', at('write-down'), 'Vad har hänt?'],
  matter: ['qualityController', at('matter/lexSarah:1'), 'Ta emot lex Sarah-rapport'],
  beside: ['managerSouth', at('beside/1/measure'), 'Vad ska åtgärden leda till?'],
  newMatter: ['colleague', at('new-matter'), 'Vad gäller det?'],
};

/** 320 is a window of 1280 read at four times its size. */
describe.each([
  ['light', 1200],
  ['dark', 390],
  ['contrast', 320],
] as const)('in %s, %d pixels wide', (theme, width) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader(desk.browser, desk.world, { theme, width });
  });
  afterAll(() => reader.leave());

  it.each(Object.entries(pages))('%s can be read and hit, and fits [L21]', async (_, [who, path, shows]) => {
    const tab = await reader.open(who, path());
    await tab.getByRole('heading', { level: 1 }).waitFor();
    await tab.getByText(shows, { exact: false }).first().waitFor();
    expect(await reader.faults()).toEqual([]);
    expect(
      await tab.locator('body').evaluate((body) => body.ownerDocument.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });

  it.each(['registrar', 'managerSouth', 'caseworkerSouth', 'qualityController'] as const)(
    'the cards in the chat of %s can be read and hit [L21]',
    async (who) => {
      await reader.page.goto('about:blank');
      await reader.page.goto(`${desk.world.local.url}/#/teams/${who}/chatt`);
      await reader.page.getByRole('article').first().waitFor();
      expect(await accessFaults(reader.page.mainFrame())).toEqual([]);
    },
  );
});
