// Every page of the tab, and cards in the chat, in every theme and width: axe finds nothing, also of what is too small to hit, and nothing scrolls sideways at 400 % zoom.

import { caseworkerOf, escalatedCase, fileOf, receivedCase } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { people, type PersonKey } from '../../src/local/people';
import type { Route } from '../../tab/route';
import { accessFaults } from '../support/axe';
import { openedCompilation } from '../support/invented-figures';
import { openReader, type Reader } from './support/reader';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
const found = {
  round: 0,
  request: '',
  document: '',
  assessing: '',
  investigation: '',
  caseworker: 'caseworkerSouth' as PersonKey,
};
beforeAll(async () => {
  desk = await openTabWorld();
  const { world, api } = desk;
  await openedCompilation(world);
  await escalatedCase(world, 1);
  await receivedCase(world, 2);
  const empty =
    'From: Nils <nils@tom.example>\r\nTo: synpunkter@ekbacka.example\r\nSubject: Tomt\r\nMessage-ID: <tomt@tom.example>\r\n\r\n';
  await world.mail(empty, 'external');
  await world.mail(forwardedComplaint(3));
  await world.settle();
  const id = await receivedCase(world, 4, { replyWish: 'email', reporter: 'relative', consent: 'notGiven' });
  const asked = { process: 'investigation', mark: 'one', answers: { investigateBy: '2026-03-09' }, words: 'Gör en bedömning.' };
  const opened = await api.post('managerSouth', '/api/beside/1', { ...asked, keeper: people.caseworkerSouth.id });
  await api.post('colleague', '/api/matters', {
    process: 'lexSarah',
    mark: 'a',
    unit: 'soder',
    words: 'Medicinen gavs till fel person.',
  });
  const request = String(
    (await api.post('registrar', '/api/matters', { process: 'documents', mark: 'a', words: 'Begär ut.' })).json['id'],
  );
  await world.settle();
  await api.post('registrar', `/api/matters/${request}/found`, { number: '2' });
  const listed = (await api.get('registrar', `/api/matters/${request}/found`)).json['cases'] as readonly {
    readonly documents: readonly { readonly ref: string }[];
  }[];
  const rounds = (await fileOf(world, id)).tasks.find(({ type }) => type === 'forwardToProvider')?.round ?? 0;
  Object.assign(found, {
    request,
    document: listed[0]?.documents[0]?.ref ?? '',
    round: (await fileOf(world, '1')).matter.round,
    assessing: `case/${id}/forwardToProvider/${rounds}`,
    investigation: `matter/${String(opened.json['id'])}`,
    caseworker: await caseworkerOf(world, id),
  });
});
afterAll(() => desk.close());

/** Who opens it, where, and what stands there when all of it has come. */
type Look = readonly [who: PersonKey | (() => PersonKey), path: () => string, shows: string | RegExp];
const at = (path: string) => (): string => path;
const pages: Readonly<Record<Route['page'], Look>> = {
  myWork: ['managerSouth', at(''), 'att göra'],
  cases: ['managerSouth', at('cases'), /\d av \d ärenden/],
  unit: ['managerSouth', at('unit'), 'Per handläggare'],
  providers: ['managerSouth', at('providers'), '8 av 8 utförare'],
  provider: ['managerSouth', at('providers/omsorgsteamet'), 'Kontakt och namn'],
  followUps: ['qualityController', at('follow-ups'), 'Nämndens plan'],
  followUpLine: ['qualityController', at('follow-ups/omsorgsteamet'), 'Utförarens tid'],
  ekuMatters: ['ekuFirst', at('eku'), 'Inget har skickats till EKU än.'],
  ekuChannel: ['ekuFirst', at('channel'), 'Fliken visas bara i EKU:s egen kanal.'],
  ekuChannelSetup: ['ekuFirst', at('channel-setup'), 'Fliken visas bara i EKU:s egen kanal.'],
  setAside: ['registrar', at('set-aside'), 'Mejlet är tomt.'],
  register: ['registrar', at('register'), 'väntar på diariet.'],
  archive: ['registrar', at('archive'), 'Inga leveranser i år eller förra året.'],
  measures: ['managerSouth', at('measures'), 'Inga åtgärder är planerade än.'],
  compilations: ['managerSouth', at('compilations'), 'Enhetens rapport'],
  compilation: ['qualityController', at('compilations/compilation:1'), 'Så är siffrorna skyddade'],
  absence: ['managerSouth', at('absence'), 'Ingen är anmäld som borta.'],
  disposal: ['departmentHead', at('disposal'), 'Kom in år'],
  log: ['departmentHead', at('log'), 'Sök på'],
  settings: ['departmentHead', at('settings'), 'Det här saknas'],
  health: ['departmentHead', at('health'), 'Sökningens nyckel'],
  nowhere: ['registrar', at('finns-inte'), 'Sidan finns inte'],
  case: ['managerSouth', at('case/1'), 'Det som har hänt'],
  task: ['registrar', at('case/3/triage/1'), 'Vilken utförare gäller det?'],
  ekuDraft: ['managerSouth', () => `case/1/approveEku/${found.round}`, 'De tre kriterierna'],
  writeDown: ['colleague', at('write-down'), 'Vad har hänt?'],
  matter: ['qualityController', at('matter/lexSarah:1'), 'Ta emot lex Sarah-rapport'],
  disclosure: ['registrar', () => `disclosure/${encodeURIComponent(found.request)}`, 'Hämta det som ska lämnas ut'],
  beside: ['managerSouth', at('beside/1/measure'), 'Vad ska åtgärden leda till?'],
  newMatter: ['colleague', at('new-matter'), 'Vad gäller det?'],
};

/** What looks another way than the first of its page. */
const more: Readonly<Record<string, Look>> = {
  assessing: [() => found.caseworker, () => found.assessing, 'Vad gäller det?'],
  weighing: ['registrar', () => `disclosure/${encodeURIComponent(found.request)}/${found.document}`, 'Hur lämnas handlingen ut?'],
  investigation: ['caseworkerSouth', () => found.investigation, 'Gör en bedömning.'],
};

/** 320 is a window of 1280 read at four times its size. */
describe.each([
  ['light', 1200, 'sv'],
  ['dark', 390, 'en'],
  ['contrast', 320, 'sv'],
] as const)('in %s, %d pixels wide, in %s', (theme, width, language) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader(desk.browser, desk.world, { theme, width, language });
  });
  afterAll(() => reader.leave());

  it.each(Object.entries({ ...pages, ...more }))('%s can be read and hit, and fits [L21]', async (_, [who, path, shows]) => {
    const tab = await reader.open(typeof who === 'string' ? who : who(), path());
    await tab.getByRole('heading', { level: 1 }).waitFor();
    await tab.getByRole('progressbar').first().waitFor({ state: 'detached' });
    if (language === 'sv') await tab.getByText(shows, { exact: false }).first().waitFor();
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
