// *Min dag* in a real browser: in parts, danger first; narrowed, sorted and so after a reload; several taken with one press, each answered by itself.

import type { FrameLocator, Page } from 'playwright-core';
import { apiOf } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { keysOn } from './support/keyboard';
import { openReader } from './support/reader';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
let world: TabWorld['world'];
let reader: TabWorld['reader'];
beforeAll(async () => {
  desk = await openTabWorld();
  ({ world, reader } = desk);
  for (const n of [1, 2, 3, 4]) await world.mail(forwardedComplaint(n));
  await world.settle();
});
afterAll(() => desk.close());

const links = (tab: FrameLocator): Promise<readonly string[]> =>
  tab.getByRole('link', { name: /: Mottagning$/ }).allTextContents();
const choose = (tab: FrameLocator, n: number) =>
  tab.getByRole('checkbox', { name: `Välj SYN-2026-0000${n}: Mottagning` }).check();

it('is in parts, and is sorted and narrowed the same after it is loaded anew', async () => {
  const tab = await reader.open('registrar');
  await tab.getByText('4 att göra').waitFor();
  await tab.getByRole('heading', { level: 2, name: /^(?:I dag|Den här veckan|Senare) \(4\)$/ }).waitFor();
  expect(await reader.faults()).toEqual([]);
  await tab.getByRole('combobox', { name: 'Ordning' }).selectOption({ label: 'Ärende' });
  await tab.getByRole('combobox', { name: 'Visa' }).selectOption({ label: 'Bara mitt' });
  await tab.getByText('Inget av det du har att göra passar valet.').waitFor();
  const frame = reader.page.frames().find((one) => one.url().includes('/tab/'));
  await frame?.evaluate(() => window.location.reload());
  await tab.getByText('Inget av det du har att göra passar valet.').waitFor();
  expect(await tab.getByRole('combobox', { name: 'Ordning' }).inputValue()).toBe('number');
  await tab.getByRole('combobox', { name: 'Visa' }).selectOption({ label: 'Allt' });
  expect(await links(tab)).toEqual([1, 2, 3, 4].map((n) => `SYN-2026-0000${n}: Mottagning`));
});

it('takes the chosen with one press, and says at each that could not be taken why', async () => {
  const tab = await reader.open('registrar');
  await choose(tab, 1);
  await choose(tab, 2);
  const elsewhere = await apiOf(world).post('registrar', '/api/cases/2/tasks/triage/1/decision', {
    outcome: 'accepted',
    answers: {
      danger: 'no',
      responsibility: 'soder',
      providerId: 'omsorgsteamet',
      replyWish: 'none',
      protection: 'normal',
      topic: 'missedVisits',
    },
  });
  expect(elsewhere.status).toBe(200);
  await tab.getByRole('button', { name: 'Jag tar de 2 valda' }).click();
  await tab.getByText('Du har tagit en uppgift. Den är din nu. 1 gick inte att ta. Vid varje står varför.').waitFor();
  await tab.getByText(/^SYN-2026-00002: Mottagning\. /).waitFor();
  expect(await reader.faults()).toEqual([]);
  await tab.getByRole('combobox', { name: 'Visa' }).selectOption({ label: 'Bara mitt' });
  expect(await links(tab)).toEqual(['SYN-2026-00001: Mottagning']);
});

it('is worked with the keys alone: chosen, taken, opened', async () => {
  const own = await openReader(desk.browser, world);
  try {
    const tab = await own.open('registrar');
    await tab.getByText(/att göra/).waitFor();
    await tab.getByRole('combobox', { name: 'Visa' }).focus();
    const keys = keysOn(own.page);
    await keys.to('checkbox', /SYN-2026-00003/);
    await keys.press('Space');
    await tab.getByRole('combobox', { name: 'Visa' }).focus();
    await keys.to('button', /Jag tar den valda/);
    await keys.press('Enter');
    await tab.getByText('Du har tagit en uppgift. Den är din nu.').waitFor();
    await tab.getByRole('combobox', { name: 'Visa' }).focus();
    await keys.to('link', /SYN-2026-00003/);
    await keys.press('Enter');
    await tab.getByRole('heading', { level: 1, name: /SYN-2026-00003/ }).waitFor();
  } finally {
    await own.leave();
  }
});

it('says what will come to whoever has nothing to do', async () => {
  const tab = await reader.open('mas');
  await tab.getByText('Du har inga uppgifter just nu.').waitFor();
  await tab.getByText('Nya klagomål och det som ska följas upp kommer hit av sig själva').waitFor();
  expect(await reader.faults()).toEqual([]);
});

/** Tells the seconds of work the page has done: of its own thread, so that what else the machine does counts for nothing. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Infinity;
  };
}

it('can be used within a second when there are two hundred tasks', async () => {
  let [asked, measured] = [(): void => undefined, (): void => undefined];
  const isAsked = new Promise<void>((done) => (asked = done));
  const isMeasured = new Promise<void>((done) => (measured = done));
  await reader.page.route('**/api/my-work', async (route) => {
    const real = (await (await route.fetch()).json()) as readonly { readonly round: number }[];
    asked();
    await isMeasured;
    await route.fulfill({
      json: Array.from({ length: 200 }, (_one, place) => ({ ...real[place % real.length], round: place + 1 })),
    });
  });
  const tab = await reader.open('registrar');
  await isAsked;
  const work = await workOf(reader.page);
  const before = await work();
  measured();
  await tab.getByText('200 att göra').waitFor();
  await tab.getByRole('combobox', { name: 'Visa' }).selectOption({ label: 'Det ingen har tagit' });
  expect((await work()) - before).toBeLessThan(1);
  await reader.page.unroute('**/api/my-work');
});

describe('a page whose program does not come', () => {
  it('says so, and what is written is not lost by loading it anew', async () => {
    const own = await openReader(desk.browser, world);
    try {
      const tab = await own.open('registrar');
      await tab.getByText(/att göra/).waitFor();
      await own.page.route('**/assets/Cases-*.js', (route) => route.abort());
      await tab.getByRole('link', { name: 'Ärenden' }).click();
      await tab.getByText('Sidan gick inte att hämta.').waitFor();
      await own.page.unroute('**/assets/Cases-*.js');
      await tab.getByRole('button', { name: 'Ladda om sidan' }).click();
      await tab.getByRole('heading', { level: 1, name: 'Ärenden' }).waitFor();
    } finally {
      await own.leave();
    }
  });
  it('is loaded anew by itself when there is a new version', async () => {
    const own = await openReader(desk.browser, world);
    try {
      const tab = await own.open('registrar');
      await tab.getByText(/att göra/).waitFor();
      let isGone = true;
      await own.page.route('**/assets/Cases-*.js', (route) => (isGone ? route.fulfill({ status: 404 }) : route.continue()));
      await own.page.route('**/tab/', async (route) => {
        isGone = false;
        await route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/tab/assets/tab-newer.js"></script>' });
      });
      await tab.getByRole('link', { name: 'Ärenden' }).click();
      await tab.getByRole('heading', { level: 1, name: 'Ärenden' }).waitFor();
    } finally {
      await own.leave();
    }
  });
});

it('appoints who is proposed where one stands, and several with one press', async () => {
  const answers = {
    danger: 'no',
    responsibility: 'soder',
    providerId: 'omsorgsteamet',
    replyWish: 'none',
    protection: 'normal',
    topic: 'missedVisits',
  };
  for (const id of [1, 3, 4]) {
    const path = `/api/cases/${id}/tasks/triage/1/decision`;
    expect((await apiOf(world).post('registrar', path, { outcome: 'accepted', answers })).status).toBe(200);
  }
  await world.settle();
  const tab = await reader.open('managerSouth');
  await tab.getByRole('button', { name: 'Välj alla med förslag' }).click();
  await tab.getByRole('checkbox', { name: 'Välj SYN-2026-00001: Utse handläggare' }).uncheck();
  await tab.getByRole('button', { name: 'Utse de 3 som är föreslagna' }).click();
  await tab.getByText('3 handläggare är utsedda.').waitFor();
  expect(await reader.faults()).toEqual([]);
  await tab.getByRole('button', { name: /^Utse .+ SYN-2026-00001: Utse handläggare$/ }).click();
  await tab.getByText('Handläggaren är utsedd.').waitFor();
  await tab.getByRole('link', { name: /: Utse handläggare$/ }).waitFor({ state: 'detached' });
  const { text } = await apiOf(world).get('managerSouth', '/api/cases/1');
  expect(text).toContain('forwardToProvider');
});
