// What the pages promise beside what each feature's own test holds them to: answered with the keys alone, whose place one acts in, parties and consent, what
// is protected opened on purpose and noted, the look and words of the host at once, progress over a second, and lists that teach when they are empty.

import type { PersonKey } from '../../src/local/people';
import { apiOf, caseworkerOf, fileOf, receivedCase } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { people } from '../../src/local/people';
import { answer } from '../support/story/odd-mails';
import { keysOn } from './support/keyboard';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
jest.setTimeout(120_000);
beforeAll(async () => {
  desk = await openTabWorld();
  await receivedCase(desk.world, 1, { replyWish: 'email', reporter: 'relative', consent: 'notGiven' });
  await receivedCase(desk.world, 2, { protection: 'protected' });
  await desk.world.mail(forwardedComplaint(3));
  await receivedCase(desk.world, 4);
  await desk.world.mail(forwardedComplaint(5).replaceAll('Omsorgsteamet Söder', 'De'));
  await desk.world.settle();
});
afterAll(() => desk.close());

const roundOf = async (id: string, type: string): Promise<number> =>
  (await fileOf(desk.world, id)).tasks.findLast((one) => one.type === type && one.state === 'open')?.round ?? 0;
const nameOf = ({ givenName, surname }: (typeof people)[PersonKey]) => `${givenName} ${surname}`;

describe('Mottagning', () => {
  it('asks danger, whose it is, provider and protection, and is answered with the keys alone [L21]', async () => {
    const { world, reader } = desk;
    const tab = await reader.open('registrar', 'case/3/triage/1');
    await tab.getByRole('button', { name: 'Ta emot' }).waitFor();
    const keys = keysOn(reader.page);
    await keys.to('radio', /^(?:Ja|Nej|Vet inte)/);
    const no = tab.getByRole('radio', { name: 'Nej' });
    for (let n = 0; n < 4 && !(await no.isChecked()); n += 1) await keys.press('ArrowDown');
    await keys.to('button', /^Ta emot$/);
    await keys.press('Enter');
    await tab.getByText('Klart: ärendet är mottaget och har gått till enheten.').waitFor();
    expect((await fileOf(world, '3')).matter.stage).toBe('assessing');
  });
});

describe('Mottagning of a mail that says little', () => {
  it('lets go without more than danger, whose it is and provider: the rest has an answer that stands, or is asked at Bedömning', async () => {
    const { world, reader } = desk;
    const tab = await reader.open('registrar', 'case/5/triage/1');
    await tab.getByRole('button', { name: 'Ta emot' }).click();
    await tab.getByText('Välj ett svar.').first().waitFor();
    expect(await tab.getByText('Välj ett svar.').count()).toBeLessThanOrEqual(3);
    await tab.getByRole('radio', { name: 'Nej' }).check();
    await tab.getByRole('radio', { name: 'Enhet Söder' }).check();
    await tab.getByRole('combobox', { name: 'Vilken utförare gäller det?' }).selectOption('Omsorgsteamet Söder AB');
    expect(await tab.getByText('Välj ett svar.').count()).toBe(0);
    await tab.getByRole('button', { name: 'Ta emot' }).click();
    await tab.getByText('Klart: ärendet är mottaget och har gått till enheten.').waitFor();
    expect((await fileOf(world, '5')).matter).toMatchObject({ stage: 'assessing', protection: 'normal', replyWish: 'unknown' });
  });
});

describe('Utredning and the decision', () => {
  it('the request is left out, the individual followed up and the case decided with the keys alone [L21]', async () => {
    const { world, reader } = desk;
    const who = await caseworkerOf(world, '4');
    const keys = keysOn(reader.page);
    const request = await reader.open(who, `case/4/forwardToProvider/${await roundOf('4', 'forwardToProvider')}`);
    await request.getByRole('checkbox', { name: 'Inget av detta' }).waitFor();
    await keys.to('combobox', /^Vad gäller det\?/);
    await keys.press('ArrowDown');
    await keys.to('checkbox', /^Inget av detta/);
    await keys.press('Space');
    await keys.to('button', /^Hoppa över/);
    await keys.press('Enter');
    await keys.to('combobox', /./);
    await keys.press('ArrowDown');
    await keys.to('button', /^Hoppa över/);
    await keys.press('Enter');
    await request
      .getByText(/^Klart: /)
      .first()
      .waitFor();
    await world.settle();
    const follow = await reader.open(who, `case/4/individualFollowUp/${await roundOf('4', 'individualFollowUp')}`);
    await follow.getByRole('button').first().waitFor();
    await keys.to('checkbox', /^Båda delarna finns/);
    await keys.press('Space');
    await keys.to('radio', /^Behoven är tillgodosedda/);
    await keys.press('Space');
    await keys.to('button', /^Till enhetschef/);
    await keys.press('Enter');
    await follow
      .getByText(/^Klart: /)
      .first()
      .waitFor();
    await world.settle();
    const decision = await reader.open('managerSouth', `case/4/decideOutcome/${await roundOf('4', 'decideOutcome')}`);
    await decision.getByRole('button', { name: 'Någon kan vara i fara' }).waitFor();
    const stops = await keys.to('button', /^(?:Godkänn|Avsluta)/);
    expect(stops.filter(({ name, role }) => name === '' || role === '')).toEqual([]);
    expect(await reader.faults()).toEqual([]);
    await keys.press('Enter');
    await decision
      .getByText(/^Klart: /)
      .first()
      .waitFor();
    expect((await fileOf(world, '4')).matter.stage).toBe('closing');
  });
});

describe('whoever stands in', () => {
  it('sees on her list and in the case whose place she acts in, and no reason for the absence is asked [DEC4.2]', async () => {
    const { world, reader } = desk;
    const who = await caseworkerOf(world, '1');
    const other = who === 'caseworkerSouth' ? 'caseworkerSouthSecond' : 'caseworkerSouth';
    const away = { person: people[who].id, from: '2026-03-02', until: '2026-03-20', standIn: people[other].id };
    expect((await apiOf(world).post(who, '/api/absence', away)).status).toBe(200);
    await world.settle();
    const list = await reader.open(other, '');
    await list
      .getByText(`I stället för ${nameOf(people[who])}`)
      .first()
      .waitFor();
    const page = await reader.open(other, 'case/1');
    await page.getByText(`Du ersätter ${nameOf(people[who])} i det här ärendet.`).waitFor();
    expect(await reader.faults()).toEqual([]);
    const absence = await reader.open(who, 'absence');
    await absence.getByText('Skriv inte varför du är borta.', { exact: false }).waitFor();
    const asked = await absence.getByRole('textbox').evaluateAll((fields: HTMLInputElement[]) => fields.map(({ type }) => type));
    expect(asked).toEqual(['date', 'date']);
    await absence.getByRole('button', { name: `${nameOf(people[who])} är tillbaka` }).click();
    await absence.getByText('Ingen är anmäld som borta.').waitFor();
  });
});

describe('the page of a case', () => {
  it('says who tells, and that the individual has not said yes to it', async () => {
    const { reader } = desk;
    const tab = await reader.open('managerSouth', 'case/1');
    await tab.getByText('En närstående').first().waitFor();
    const words = await tab.getByRole('main').innerText();
    expect(words).toMatch(/Vem berättar\?\s+En närstående/);
    expect(words).toMatch(/Har den enskilde sagt ja till att hen berättar\?\s+Nej/);
    expect(await reader.faults()).toEqual([]);
  });

  it('opens what is protected on purpose, and the log says who did', async () => {
    const { reader } = desk;
    const tab = await reader.open('managerSouth', 'case/2');
    await tab.getByRole('button', { name: 'Visa uppgifterna' }).click();
    await tab.getByText('kom inte i går kväll').waitFor();
    const log = await reader.open('departmentHead', 'log');
    await log.getByRole('textbox', { name: 'Ärendets nummer' }).fill('SYN-2026-00002');
    await log.getByRole('button', { name: 'Visa' }).click();
    await log
      .getByRole('row', { name: /Eva Sandell Innehållet i ett skyddat ärende/ })
      .first()
      .waitFor();
    await log.getByRole('textbox', { name: 'Ärendets nummer' }).fill('SYN-2026-00003');
    await log.getByRole('button', { name: 'Visa' }).click();
    await log
      .getByRole('row', { name: /Rut Almgren Ärendets sida/ })
      .first()
      .waitFor();
    expect(await log.getByRole('row', { name: /skyddat ärende/ }).count()).toBe(0);
    expect(await reader.faults()).toEqual([]);
  });

  it('follows the look of the host at once, and the language she chooses on the page', async () => {
    const { reader } = desk;
    const tab = await reader.open('managerSouth', 'case/1');
    await tab.getByRole('heading', { name: 'Det som har hänt' }).waitFor();
    await reader.page.getByRole('combobox', { name: 'Utseende' }).selectOption('contrast');
    await tab.locator('html').evaluate(async (html) => {
      while (html.style.colorScheme !== 'dark') await new Promise(requestAnimationFrame);
    });
    await tab.getByRole('button', { name: 'In English' }).click();
    await tab.getByRole('heading', { name: 'What has happened' }).waitFor();
    expect(await tab.locator('html').getAttribute('lang')).toBe('en');
    await tab.getByRole('button', { name: 'På svenska' }).click();
    await tab.getByRole('heading', { name: 'Det som har hänt' }).waitFor();
    await reader.page.getByRole('combobox', { name: 'Utseende' }).selectOption('light');
    await tab.getByRole('heading', { name: 'Det som har hänt' }).waitFor();
  });
});

describe('a page that waits', () => {
  it('says so after a second, not before', async () => {
    const { reader } = desk;
    await reader.page.route('**/api/absence', async (route) => {
      await new Promise((done) => setTimeout(done, 2500));
      await route.continue();
    });
    const tab = await reader.open('managerSouth', 'absence');
    await tab.getByRole('heading', { level: 1, name: 'Frånvaro' }).waitFor();
    expect(await tab.getByText('Hämtar').count()).toBe(0);
    await tab.getByText('Hämtar').waitFor();
    await tab.getByRole('button', { name: 'Spara' }).waitFor();
    expect(await tab.getByText('Hämtar').count()).toBe(0);
    await reader.page.unroute('**/api/absence');
  });
});

describe('Manuell hantering', () => {
  it('teaches when it is empty; what is no case is saved as none with a reason, and can be made one after all', async () => {
    const { world, reader } = desk;
    const empty = await reader.open('registrar', 'set-aside');
    await empty.getByText('Inget väntar här. Det som inte går att ta emot av sig självt hamnar på den här sidan.').waitFor();
    const { raw } = answer({ from: 'Okänd <nyfiken@example.net>', subject: 'Om SYN-2026-00001', body: 'Vad hände sedan?' });
    await world.mail(raw, 'not');
    await world.settle();
    const tab = await reader.open('registrar', 'set-aside');
    await tab.getByRole('button', { name: 'Titta på originalet' }).click();
    await tab.getByText('Vad hände sedan?').waitFor();
    await tab.getByText('Att du har tittat är antecknat i åtkomstloggen.').waitFor();
    expect(await reader.faults()).toEqual([]);
    await tab
      .getByRole('button', { name: /^Inget ärende/ })
      .first()
      .click();
    await tab.getByRole('combobox').first().selectOption({ index: 1 });
    await tab
      .getByRole('button', { name: /^Inget ärende/ })
      .last()
      .click();
    await tab.getByText('Sparat som inget ärende. Originalet finns kvar.').waitFor();
    await tab.getByText('Inget väntar här.', { exact: false }).waitFor();
    await tab.getByRole('button', { name: /^Sparat som inget ärende den här och förra månaden \(1\)/ }).click();
    await tab.getByRole('button', { name: /^Gör till ärende/ }).click();
    await tab.getByText(/^Det blev ärende SYN-2026-0000\d\./).waitFor();
  });
});

describe('Logg', () => {
  it('teaches when nobody has read, and has noted that it was asked', async () => {
    const { reader } = desk;
    const tab = await reader.open('departmentHead', 'log');
    await tab.getByRole('radio', { name: 'En medarbetare' }).check();
    await tab.getByRole('combobox', { name: 'Medarbetare' }).selectOption({ label: 'Hamid Farsi' });
    await tab.getByRole('button', { name: 'Visa' }).click();
    await tab.getByText('Ingen har läst något av det. Fråga på ett annat ärende, en annan månad eller en annan dag.').waitFor();
    await tab.getByRole('radio', { name: 'En dag' }).check();
    await tab.getByRole('button', { name: 'Visa' }).click();
    await tab
      .getByRole('row', { name: /Astrid Palm Loggen/ })
      .first()
      .waitFor();
    expect(await reader.faults()).toEqual([]);
  });
});
