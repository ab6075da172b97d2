// The tab in a real browser: labels, focus and refusals, what is sent once, what can be taken back, and what those without access see.

import { observe } from '../../src/app/pass/observe';
import { caseId, personId } from '../../src/core/brand';
import type { PersonKey } from '../../src/local/people';
import { apiOf } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { personIdOf } from '../support/bot-world';
import { keysOn } from './support/keyboard';
import { openReader } from './support/reader';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
let world: TabWorld['world'];
let reader: TabWorld['reader'];
beforeAll(async () => {
  desk = await openTabWorld();
  ({ world, reader } = desk);
  for (const n of [1, 2, 3]) await world.mail(forwardedComplaint(n));
  await world.mail(forwardedComplaint(4).replaceAll('Omsorgsteamet Söder', 'De'));
  await world.settle();
});
afterAll(() => desk.close());

const fileOf = (id: string) => observe(world.bot.app, caseId(id));
const answers = { danger: 'no', responsibility: 'soder', providerId: 'omsorgsteamet', replyWish: 'email', protection: 'normal' };
const triage = async (id: string, more: object = {}) => {
  const path = `/api/cases/${id}/tasks/triage/1/decision`;
  await apiOf(world).post('registrar', path, { outcome: 'accepted', answers: { ...answers, ...more } });
  await world.settle();
};
const caseworkerOf = async (id: string): Promise<PersonKey> =>
  (await fileOf(id)).matter.caseworkerId === personIdOf('caseworkerSouth') ? 'caseworkerSouth' : 'caseworkerSouthSecond';

describe('one’s own work', () => {
  it('is listed with number, task, provider, topic and day, and can be taken', async () => {
    const tab = await reader.open('registrar');
    const first = tab.getByRole('listitem').filter({ hasText: 'SYN-2026-00003' }).filter({ hasText: 'Mottagning' });
    await first.getByText('Omsorgsteamet Söder AB (förslag)').waitFor();
    await first.getByText('Klart senast tisdag 3 mars').waitFor();
    expect(await reader.faults()).toEqual([]);
    await first.getByRole('button', { name: 'Jag tar det: SYN-2026-00003: Mottagning' }).click();
    await first.getByText('Din', { exact: true }).waitFor();
    expect((await fileOf('3')).tasks[0]?.ownerId).toBe(personIdOf('registrar'));
  });
  it('is told in English to whoever has English in Teams', async () => {
    const english = await openReader(desk.browser, world, { language: 'en' });
    const tab = await english.open('stranger');
    await tab.getByRole('heading', { name: 'My day' }).waitFor();
    await tab.getByText('You have no tasks right now').waitFor();
    await english.leave();
  });
});

describe('the language', () => {
  it('is chosen on the page, is there when it is opened again, and in the chat, and is changed back', async () => {
    const tab = await reader.open('departmentHead');
    await tab.getByRole('button', { name: 'In English' }).click();
    await tab.getByRole('heading', { name: 'My day' }).waitFor();
    expect(await tab.locator('html').getAttribute('lang')).toBe('en');
    expect(await reader.faults()).toEqual([]);
    expect(await world.bot.app.messenger.languageOf(personId(personIdOf('departmentHead')))).toBe('en');
    const again = await reader.open('departmentHead');
    await again.getByRole('heading', { name: 'My day' }).waitFor();
    await again.getByRole('button', { name: 'På svenska' }).click();
    await again.getByRole('heading', { name: 'Min dag' }).waitFor();
  });
});

describe('Mottagning', () => {
  it('is left by whoever is alone in her role only for a conflict of interest, and says so', async () => {
    const tab = await reader.open('registrar', 'case/3/triage/1');
    await tab.getByRole('button', { name: 'Lämna över …' }).click();
    await tab.getByText('Ingen annan kan ta uppgiften. Du kan bara lämna den om du är jävig.').waitFor();
    await tab.getByRole('button', { name: 'Lämna ärendet' }).waitFor();
    expect(await tab.getByRole('combobox', { name: 'Varför lämnar du över?' }).count()).toBe(0);
    expect(await reader.faults()).toEqual([]);
  });
  it('marks what is missing, takes the keyboard there, and lets go when it is answered', async () => {
    const tab = await reader.open('registrar', 'case/4/triage/1');
    await tab.getByRole('button', { name: 'Ta emot' }).click();
    await tab.getByText('Välj ett svar.').first().waitFor();
    expect(await tab.getByRole('radio', { name: 'Nej' }).evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await reader.faults()).toEqual([]);
    await tab.getByRole('radio', { name: 'Nej' }).check();
    await tab.getByRole('radio', { name: 'Enhet Söder' }).check();
    await tab.getByRole('combobox', { name: 'Vilken utförare gäller det?' }).selectOption('Omsorgsteamet Söder AB');
    expect(await tab.getByText('Välj ett svar.').count()).toBe(0);
    await tab.getByRole('button', { name: 'Ta emot' }).click();
    await tab.getByText('Klart: ärendet är mottaget och har gått till enheten.').waitFor();
    expect((await fileOf('4')).matter).toMatchObject({ stage: 'assessing', unit: 'soder' });
  });
  it('says how it ended when somebody else has answered meanwhile', async () => {
    const tab = await reader.open('registrar', 'case/1/triage/1');
    await tab.getByRole('radio', { name: 'Nej' }).check();
    await triage('1');
    await tab.getByRole('button', { name: 'Ta emot' }).click();
    await tab.getByRole('alert').filter({ hasText: 'redan besvarad' }).waitFor();
    await tab.getByText('Klart: ärendet är mottaget och har gått till enheten. Rut Almgren, måndag 2 mars.').first().waitFor();
  });
});

describe('the request to the provider', () => {
  it('keeps every answer beside a refusal, is sent once however often the button is pressed, and can be taken back', async () => {
    const tab = await reader.open(await caseworkerOf('1'), 'case/1/forwardToProvider/2');
    await tab.getByRole('radio', { name: /sagt nej/ }).check();
    await tab.getByRole('radio', { name: 'Utföraren får inte veta vem det gäller' }).check();
    await tab.getByRole('combobox', { name: 'Vad gäller det?' }).selectOption('missedVisits');
    await tab.getByRole('checkbox', { name: 'Inget av detta' }).check();
    const letter = tab.getByRole('textbox', { name: /^Brevet till Omsorgsteamet/ });
    await tab.getByRole('button', { name: 'Skicka båda' }).click();
    await tab.getByText('Byt ut det som står inom hakparentes').waitFor();
    await letter.fill('Hej! Fru Holm fick vänta utan mat.');
    await tab.getByText('Det här visar vem som klagar. Ta bort det.').waitFor();
    await tab.getByRole('button', { name: 'Skicka båda' }).click();
    await tab.getByText('Ändra det som är markerat under brevet').waitFor();
    expect(await letter.inputValue()).toBe('Hej! Fru Holm fick vänta utan mat.');
    await letter.fill('Hej! Er enda vikarie, som började i mars, lämnade inte mat.');
    await tab.getByRole('button', { name: /^Ändra: / }).click();
    expect(await letter.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBeGreaterThan(5);
    expect(await reader.faults()).toEqual([]);
    await tab.getByRole('combobox', { name: 'Behåll, eftersom …' }).selectOption('needed');
    await tab.getByRole('button', { name: 'Skicka båda' }).dblclick();
    await tab.getByText('Klart: begäran till utföraren är godkänd.').waitFor();
    const approved = (await fileOf('1')).events.filter(({ kind }) => kind === 'letterApproved');
    expect(approved).toHaveLength(2);
    await tab.getByRole('button', { name: 'Ångra', exact: true }).click();
    await tab.getByText('Ångrat. Inget har skickats.').waitFor();
    expect((await fileOf('1')).matter.stage).toBe('assessing');
  });
  it('is written anew for what the provider may know, with the day that is chosen', async () => {
    await world.settle();
    const tab = await reader.open(await caseworkerOf('1'), 'case/1/forwardToProvider/4');
    const letter = tab.getByRole('textbox', { name: /^Brevet till Omsorgsteamet/ });
    await tab.getByRole('radio', { name: /Personen har sagt ja/ }).check();
    await letter.filter({ hasText: 'Greta Holm' }).waitFor();
    await tab.getByLabel('Utföraren svarar senast').fill('2026-03-05');
    await letter.filter({ hasText: 'Svara senast 5 mars 2026.' }).waitFor();
    expect(await reader.faults()).toEqual([]);
  });
});

describe('the answer about our own operation', () => {
  it('asks the legal questions and the topic, and closes with the letter as it was read [R082]', async () => {
    await world.mail(forwardedComplaint(5));
    await world.settle();
    const own = { outcome: 'notACase', answers: { reason: 'ownOperation', responsibility: 'soder' } };
    await apiOf(world).post('registrar', '/api/cases/5/tasks/triage/1/decision', own);
    await world.settle();
    const tab = await reader.open('managerSouth', 'case/5/investigateOwn/2');
    await tab.getByRole('button', { name: 'Godkänn svaret och avsluta' }).click();
    expect(await tab.getByText('Välj ett svar.').count()).toBeGreaterThan(0);
    await tab.getByRole('combobox', { name: 'Vad gäller det?' }).selectOption('caseHandling');
    await tab.getByRole('checkbox', { name: 'Inget av detta' }).check();
    expect(await reader.faults()).toEqual([]);
    await tab.getByRole('button', { name: 'Godkänn svaret och avsluta' }).click();
    await tab.getByText('Klart: svaret är godkänt och ärendet avslutas.').waitFor();
    expect((await fileOf('5')).matter).toMatchObject({ stage: 'closing', topic: 'caseHandling', legalAsked: true });
  });
});

describe('handing a task on', () => {
  it('asks for a reason, and offers the colleagues of the unit by name; whoever may read no more of the case is still told that it went', async () => {
    await world.settle();
    const who = await caseworkerOf('4');
    const names = { caseworkerSouth: 'Lena Dahl', caseworkerSouthSecond: 'Karin Lindqvist' } as const;
    const tab = await reader.open(who, 'case/4/forwardToProvider/2');
    await tab.getByRole('button', { name: 'Lämna över' }).click();
    await tab.getByRole('button', { name: 'Lämna till kollegan' }).click();
    await tab.getByText('Välj ett svar.').first().waitFor();
    await tab.getByRole('combobox', { name: 'Varför lämnar du över?' }).selectOption('Hinner inte i tid');
    await tab
      .getByRole('combobox', { name: 'Till kollega' })
      .selectOption(who === 'caseworkerSouth' ? names.caseworkerSouth : names.caseworkerSouthSecond);
    const readAgain = reader.page.waitForResponse(
      (response) => response.url().includes('/api/cases/4/') && response.status() === 404,
    );
    await tab.getByRole('button', { name: 'Lämna till kollegan' }).click();
    await readAgain;
    await reader.page.waitForTimeout(200);
    await tab.getByText('Överlämnat. Uppgiften ligger hos någon annan nu.').waitFor();
    await tab.getByRole('link', { name: 'Till Min dag' }).first().waitFor();
    expect(await caseworkerOf('4')).not.toBe(who);
  });
});

describe('a page that is not for everybody', () => {
  it.each(['ekuFirst', 'stranger'] as const)('is empty and kind for %s', async (who) => {
    const tab = await reader.open(who, 'case/1');
    await tab.getByRole('heading', { name: 'Här finns inget att visa' }).waitFor();
    expect(await tab.locator('body').innerText()).not.toMatch(/SYN-|Greta|Omsorgsteamet/);
    expect(await reader.faults()).toEqual([]);
  });
  it('has one link for EKU’s members, and it is theirs alone', async () => {
    const tab = await reader.open('ekuFirst');
    await tab.getByRole('navigation', { name: 'Sidor' }).getByRole('link').first().waitFor();
    expect(await tab.getByRole('navigation', { name: 'Sidor' }).getByRole('link').allInnerTexts()).toEqual(['Det EKU fått']);
  });
  it('has what is gone to every day in one line, and the rest behind Mer, by the keys alone [L21]', async () => {
    const tab = await reader.open('departmentHead');
    const line = tab.getByRole('navigation', { name: 'Sidor' });
    await line.getByRole('button', { name: 'Mer' }).waitFor();
    const links = line.getByRole('link');
    const daily = await links.allInnerTexts();
    expect(daily).toEqual(['Min dag', 'Ärenden', 'Enheten', 'Uppföljning', 'Skriv ner']);
    expect(
      await line
        .getByRole('list')
        .first()
        .evaluate((list) => list.getBoundingClientRect().height),
    ).toBeLessThan(40);
    const keys = keysOn(reader.page);
    await keys.to('button', /^Mer$/);
    await keys.press('Enter');
    expect(await links.count()).toBeGreaterThan(daily.length + 1);
    expect(await reader.faults()).toEqual([]);
    await keys.press('Escape');
    expect([await links.count(), await line.getByRole('button', { name: 'Mer' }).getAttribute('aria-expanded')]).toEqual([
      daily.length,
      'false',
    ]);
    await keys.press('Enter');
    await keys.to('link', /^Sammanställningar$/);
    await keys.press('Enter');
    await tab.getByRole('heading', { level: 1, name: 'Sammanställningar' }).waitFor();
    expect(await line.locator('[aria-current="page"]').allInnerTexts()).toEqual(['Sammanställningar']);
    expect(await line.getByRole('button', { name: 'Mer' }).getAttribute('aria-expanded')).toBe('false');
  });
  it('shows of a protected case only the shell until the content is asked for', async () => {
    await triage('2', { protection: 'protected' });
    const tab = await reader.open('registrar', 'case/2');
    await tab.getByText('Skyddat ärende').first().waitFor();
    expect(await tab.locator('body').innerText()).not.toMatch(/Greta|kom inte i går/);
    await tab.getByRole('button', { name: 'Visa uppgifterna' }).click();
    await tab.getByText('kom inte i går kväll').waitFor();
  });
});

describe('the page of a case', () => {
  it('has no fault of access when a day explains itself on a phone, and fits', async () => {
    const own = await openReader(desk.browser, world, { theme: 'contrast', width: 400 });
    const tab = await own.open('managerSouth', 'case/1');
    await tab.getByRole('heading', { name: 'Det som har hänt' }).waitFor();
    await tab.getByRole('button', { name: 'Varför den dagen? Svar till den som klagar' }).click();
    await tab.getByText('Rutinen: svar inom 14 dagar från att klagomålet kom in').waitFor();
    expect(await own.faults()).toEqual([]);
    expect(
      await tab.locator('body').evaluate((body) => body.ownerDocument.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await own.leave();
  });
});

describe('the register', () => {
  it('is worked through: one field a case, Enter is enough, and at the end nothing waits [L10 R028]', async () => {
    const tab = await reader.open('registrar', 'register');
    await tab.getByRole('heading', { name: 'Diariet' }).waitFor();
    await tab.getByText('5 ärenden väntar på diariet.').waitFor();
    expect(await reader.faults()).toEqual([]);
    for (const n of [1, 2, 3, 5]) {
      const row = tab.getByRole('region', { name: `SYN-2026-0000${n}` });
      await row.getByRole('textbox', { name: `Diarienummer för SYN-2026-0000${n}` }).fill(`SN 2026/012${n}`);
      await row.getByRole('textbox').press('Enter');
      await tab.getByText(`SYN-2026-0000${n} är diariefört.`).waitFor();
    }
    const last = tab.getByRole('region', { name: 'SYN-2026-00004' });
    await last.getByRole('textbox').fill('Greta Holm');
    await last.getByRole('button', { name: 'Diarieför', exact: true }).click();
    await tab.getByText('Det där går inte att läsa som ett diarienummer.').waitFor();
    await last.getByRole('button', { name: 'Hålls ordnat utan diarieföring …' }).click();
    await last.getByRole('combobox', { name: 'På vilken grund?' }).selectOption({ label: 'Inga uppgifter under sekretess' });
    await last.getByRole('button', { name: 'Hålls ordnat utan diarieföring', exact: true }).click();
    await tab.getByText('Inget väntar på diariet.').waitFor();
    expect((await fileOf('4')).matter).toMatchObject({ registryNumber: null, inOrder: 'noSecrecy' });
    expect((await fileOf('1')).matter).toMatchObject({ registryNumber: 'SN 2026/0121', inOrder: null });
  });

  it('gets the whole file of a case under its number, and says that it did [R048 R235]', async () => {
    const tab = await reader.open('registrar', 'case/1');
    const download = reader.page.waitForEvent('download');
    await tab.getByRole('button', { name: 'Hämta akten' }).click();
    expect((await download).suggestedFilename()).toBe('SN-2026-0121.zip');
    await tab.getByText('Akten är hämtad: SN-2026-0121.zip.').waitFor();
    expect(await reader.faults()).toEqual([]);
  });
});
