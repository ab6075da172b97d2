// Two browsers in one matter: who writes sees that something is new without her words or her place being touched, a save on what stood before asks her, and what she
// had written when another was first is hers to choose about, part by part.

import type { FrameLocator } from 'playwright-core';
import { addDays, dayOf } from '../../src/core/time/plain-date';
import { forgetAbsences } from '../../src/app/desk/absences';
import { allAbsences } from '../../src/graph/lists/absences';
import type { PersonKey } from '../../src/local/people';
import { caseworkerOf, fileOf, receivedCase, seenNow } from '../support/api';
import { personIdOf } from '../support/bot-world';
import { until } from '../support/until';
import { openReader, type Reader } from './support/reader';
import { openTabWorld, type TabWorld } from './support/tab-world';

let tab: TabWorld;
let second: Reader;
beforeAll(async () => {
  tab = await openTabWorld();
  second = await openReader(tab.browser, tab.world);
});
afterAll(async () => {
  await second.leave();
  await tab.close();
});

const standsIn = async (who: PersonKey, other: PersonKey): Promise<void> => {
  const today = dayOf(tab.world.bot.app.clock.now());
  const until = addDays(today, 3);
  await tab.api.post(who, '/api/absence', { person: personIdOf(who), from: today, until, standIn: personIdOf(other) });
  await tab.world.settle();
};
/** Everybody is back: two who stand in for each other are nobody's. */
const areBack = async (): Promise<void> => {
  const { app } = tab.world.bot;
  const everybody: readonly PersonKey[] = ['caseworkerSouth', 'caseworkerSouthSecond', 'managerSouth'];
  for (const { id, person } of await app.graph.send(allAbsences(app.places)))
    for (const who of everybody) if (person === personIdOf(who)) await tab.api.post(who, `/api/absence/${id}/end`);
  await forgetAbsences(app);
  await tab.world.settle();
};
const otherOf = (who: PersonKey): PersonKey => (who === 'caseworkerSouth' ? 'caseworkerSouthSecond' : 'caseworkerSouth');
const focused = (page: FrameLocator) => page.locator(':focus');
const letterOf = (page: FrameLocator) => page.getByRole('textbox', { name: /^Brevet till Omsorgsteamet/ });
const filled = async (page: FrameLocator, words: string): Promise<void> => {
  await page.getByRole('radio', { name: /^Nej. Personen har sagt nej/ }).check();
  await page.getByRole('radio', { name: 'Utföraren får inte veta vem det gäller' }).check();
  await page.getByRole('checkbox', { name: 'Inget av detta' }).check();
  await until(async () => (await letterOf(page).inputValue()).includes('vill inte att ni får veta'));
  await letterOf(page).fill(words);
};

describe('two in the letter to the provider', () => {
  let id = '';
  let who: PersonKey = 'caseworkerSouth';
  let other: PersonKey = 'caseworkerSouthSecond';
  const form = () => `case/${id}/forwardToProvider/2`;
  let mine: FrameLocator;
  beforeAll(async () => {
    id = await receivedCase(tab.world, 1, { replyWish: 'email' });
    who = await caseworkerOf(tab.world, id);
    other = otherOf(who);
    await standsIn(who, other);
  });

  it('tells while she writes that somebody has put something right, and touches neither her words nor her place', async () => {
    mine = await tab.reader.open(who, form());
    await filled(mine, 'Hej! Kunden väntade i två timmar.');
    const body = { changes: { topic: 'food' }, reason: 'newFacts' };
    const changed = await tab.api.postSeen('managerSouth', `/api/cases/${id}/amend`, {
      body: body,
      seen: await seenNow(tab.world, id),
    });
    expect(changed.status).toBe(200);
    const note = mine.getByRole('status').filter({ hasText: 'Medan du skriver har någon annan gjort något' });
    await note.getByText(/Eva Sandell rättade Ämne: .* till Mat/).waitFor({ timeout: 40_000 });
    expect(await letterOf(mine).inputValue()).toContain('Hej! Kunden väntade i två timmar.');
    expect(await focused(mine).inputValue()).toContain('Hej! Kunden väntade i två timmar.');
    expect(await tab.reader.faults()).toEqual([]);
  });

  it('stops a save on what stood before, and takes it when she says that it still holds', async () => {
    const words = 'Hej! Kunden väntade i två timmar, utan mat.';
    await letterOf(mine).fill(words);
    await mine.getByRole('button', { name: 'Skicka båda' }).click();
    const stopped = mine.getByRole('alert').filter({ hasText: 'Inget sparades: någon annan hann göra något' });
    await stopped.getByText(/rättade Ämne/).waitFor();
    expect(await letterOf(mine).inputValue()).toBe(words);
    expect((await fileOf(tab.world, id)).tasks.find(({ type }) => type === 'forwardToProvider')?.state).toBe('open');
    expect(await tab.reader.faults()).toEqual([]);
    await tab.picture('together-stopped');
    await stopped.getByRole('button', { name: 'Ta det nya i mitt: Mat' }).click();
    await until(async () => (await mine.getByRole('combobox', { name: 'Vad gäller det?' }).inputValue()) === 'food');
    expect(await letterOf(mine).inputValue()).toBe(words);
    await mine.getByRole('button', { name: 'Skicka båda' }).click();
    await stopped.getByRole('button', { name: 'Visa det nya på sidan' }).click();
    await stopped.waitFor({ state: 'detached' });
    expect(await letterOf(mine).inputValue()).toBe(words);
    const again = { changes: { topic: 'medication' }, reason: 'newFacts' };
    expect(
      (await tab.api.postSeen('managerSouth', `/api/cases/${id}/amend`, { body: again, seen: await seenNow(tab.world, id) }))
        .status,
    ).toBe(200);
    await tab.world.settle();
    await mine.getByRole('button', { name: 'Skicka båda' }).click();
    await mine.getByRole('button', { name: 'Det stämmer ändå: skicka mitt' }).click();
    await mine
      .getByText(/^Klart:/)
      .first()
      .waitFor();
    await tab.world.settle();
  });
});

describe('two who answer the same', () => {
  let id = '';
  let who: PersonKey = 'caseworkerSouth';
  let other: PersonKey = 'caseworkerSouthSecond';
  const form = () => `case/${id}/forwardToProvider/2`;
  let mine: FrameLocator;
  beforeAll(async () => {
    await areBack();
    id = await receivedCase(tab.world, 2, { replyWish: 'email' });
    who = await caseworkerOf(tab.world, id);
    other = otherOf(who);
  });

  it('the second sees what holds beside hers, part by part, and nothing of hers is lost', async () => {
    await standsIn(who, other);
    mine = await tab.reader.open(who, form());
    const theirs = await second.open(other, form());
    await filled(mine, 'Hej! Mina ord: ingen kom på kvällen.');
    await filled(theirs, 'Hej! Kollegans ord: besöket uteblev.');
    await theirs.getByRole('button', { name: 'Skicka båda' }).click();
    await theirs
      .getByText(/^Klart:/)
      .first()
      .waitFor();
    await letterOf(mine).fill('Hej! Mina ord: ingen kom på kvällen, och ingen ringde.');
    await mine.getByRole('button', { name: 'Skicka båda' }).click();
    const box = mine.getByRole('group', { name: 'Det som gäller, och det du skrev' });
    await box.getByText('Det du hade skrivit finns kvar här', { exact: false }).waitFor();
    expect(await focused(mine).getAttribute('aria-label')).toBe('Det som gäller, och det du skrev');
    const letter = box.getByRole('region', { name: 'Begäran till utföraren' });
    await letter.getByText('Hej! Kollegans ord: besöket uteblev.').waitFor();
    await letter.getByText('Hej! Mina ord: ingen kom på kvällen, och ingen ringde.').waitFor();
    expect(await tab.reader.faults()).toEqual([]);
    await tab.picture('together-overtaken');
  });

  it('is there again when the page is loaded anew, and on a phone', async () => {
    const frame = tab.reader.page.frames().find((one) => one.url().includes('/tab/'));
    await frame?.evaluate(() => window.location.reload());
    await mine.getByText('Hej! Mina ord: ingen kom på kvällen, och ingen ringde.').waitFor();
    await tab.reader.page.setViewportSize({ width: 390, height: 900 });
    const wide = await frame?.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(await tab.reader.faults()).toEqual([]);
    await tab.reader.page.setViewportSize({ width: 1200, height: 1000 });
  });

  it('puts hers beside by a press, and the colleague reads both', async () => {
    const letter = mine.getByRole('region', { name: 'Begäran till utföraren' });
    await letter.getByRole('radio', { name: 'Lägg mitt bredvid i ärendet' }).check();
    await mine.getByRole('button', { name: 'Spara mina val' }).click();
    await mine.getByRole('group', { name: 'Det som gäller, och det du skrev' }).waitFor({ state: 'detached' });
    await tab.world.settle();
    const page = await second.open(other, `case/${id}`);
    await page.getByText('Tillagt av någon som också hade skrivit svaret').waitFor();
    await page.getByText('Hej! Mina ord: ingen kom på kvällen, och ingen ringde.', { exact: false }).first().waitFor();
    await page.getByText(/lade sina ord bredvid ett svar/).waitFor();
  });
});

describe('two in a matter beside the complaints', () => {
  beforeAll(areBack);

  it('the note of the second stands beside that of the first, and goes when she lets it', async () => {
    const report = { process: 'deviation', mark: 'two', unit: 'soder', words: 'Larmet hördes inte.' };
    const key = String((await tab.api.post('managerSouth', '/api/matters', report)).json['id']);
    await tab.world.settle();
    await standsIn('managerSouth', 'managerNorth');
    const mine = await tab.reader.open('managerSouth', `matter/${key}`);
    const theirs = await second.open('managerNorth', `matter/${key}`);
    const choose = async (page: FrameLocator, words: string): Promise<void> => {
      await page.getByRole('radio', { name: 'Ingen avvikelse' }).check();
      await page.getByRole('textbox').first().fill(words);
    };
    await choose(mine, 'Larmet var trasigt sedan i fredags.');
    await choose(theirs, 'Larmet är bytt.');
    await theirs.getByRole('button', { name: 'Svara' }).click();
    await theirs
      .getByText(/^Klart/)
      .first()
      .waitFor();
    await mine.getByRole('button', { name: 'Svara' }).click();
    const box = mine.getByRole('group', { name: 'Det som gäller, och det du skrev' });
    await box.getByText('Larmet var trasigt sedan i fredags.').waitFor();
    await box.getByText('Larmet är bytt.').waitFor();
    expect(await tab.reader.faults()).toEqual([]);
    await box.getByRole('button', { name: 'Ta bort det jag skrev' }).click();
    await box.getByRole('button', { name: 'Ja, ta bort det' }).click();
    await box.waitFor({ state: 'detached' });
  });
});

describe('what is put right on a line of the case', () => {
  it('stands there again when the page is loaded anew', async () => {
    const id = await receivedCase(tab.world, 3);
    const page = await tab.reader.open('managerSouth', `case/${id}`);
    await page.getByRole('button', { name: 'Rätta: Postadress' }).click();
    await page.getByRole('textbox', { name: 'Postadress' }).fill('Påhittade gatan 3');
    await page.getByText(/^Sparat \d\d:\d\d/).waitFor();
    const frame = tab.reader.page.frames().find((one) => one.url().includes('/tab/'));
    await frame?.evaluate(() => window.location.reload());
    await page.getByRole('button', { name: 'Rätta: Postadress' }).click();
    await until(async () => (await page.getByRole('textbox', { name: 'Postadress' }).inputValue()) === 'Påhittade gatan 3');
  });
});
