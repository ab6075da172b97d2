// Matters beside the complaints in a real browser: written down, answered, handed on; nothing typed is lost, and who may not read them sees nothing.

import type { FrameLocator } from 'playwright-core';
import { observeOwn } from '../../src/app/pass/observe';
import { rosterOf } from '../../src/app/recipients';
import { matterId } from '../../src/core/brand';
import { restrictedTyped } from '../../src/core/casefile/typed';
import { post } from '../../src/graph/call';
import { textsOfMatter } from '../../src/graph/lists/texts';
import { groups, people, type PersonKey } from '../../src/local/people';
import { receivedCase } from '../support/api';
import { until } from '../support/until';
import { keysOn } from './support/keyboard';
import { openReader } from './support/reader';
import { openTabWorld, type TabWorld } from './support/tab-world';

let tab: TabWorld;
beforeAll(async () => {
  tab = await openTabWorld();
});
afterAll(() => tab.close());

const words = 'Medicinen gavs till fel person i går kväll.';
const fileOf = (id: string) => observeOwn(tab.world.bot.app, matterId(id));
const typed = async () => {
  const { app } = tab.world.bot;
  return (await app.graph.send(textsOfMatter(app.places, restrictedTyped))).map(({ body }) => body).join('\n');
};
const fits = (page: FrameLocator) =>
  page.locator('body').evaluate((body) => body.ownerDocument.documentElement.scrollWidth - window.innerWidth);

/** Somebody reports lex Sarah by API; answers the matter's key. */
async function reported(mark: string): Promise<string> {
  const body = { process: 'lexSarah', mark, unit: 'soder', words };
  const { json } = await tab.api.post('colleague', '/api/matters', body);
  await tab.world.settle();
  return String(json['id']);
}

/** The quality controller answers her open task of that type in the first matter. */
async function answered(type: string, body: object): Promise<number> {
  const open = (await fileOf('lexSarah:1')).tasks.find((task) => task.type === type && task.state === 'open');
  const { status } = await tab.api.post('qualityController', `/api/matters/lexSarah:1/tasks/${type}/${open?.round ?? 0}`, body);
  await tab.world.settle();
  return status;
}

describe('a new matter', () => {
  it('is written down from one’s own work, kept while it is typed, and handed in once', async () => {
    const own = await tab.reader.open('colleague');
    await own.getByRole('link', { name: 'Nytt ärende av annat slag' }).click();
    await own.getByRole('radio', { name: 'Rapportera ett missförhållande (lex Sarah)' }).waitFor();
    const page = await tab.reader.open('colleague', 'new-matter/lexSarah');
    await page.getByRole('heading', { name: 'Nytt ärende av annat slag' }).waitFor();
    await page.getByRole('button', { name: 'Lämna in' }).click();
    await page.getByText('Skriv något här.').waitFor();
    expect(await tab.reader.faults()).toEqual([]);
    await tab.picture('new-matter');
    await page.getByRole('combobox', { name: 'Vilken enhet gäller det?' }).selectOption('Enhet Söder');
    await page.getByRole('textbox', { name: 'Vad har hänt?' }).fill(words);
    await page.getByText(/^Sparat \d\d:\d\d/).waitFor();
    await until(async () => (await typed()).includes(words));
    const again = await tab.reader.open('colleague', 'new-matter/lexSarah');
    await until(async () => (await again.getByRole('textbox', { name: 'Vad har hänt?' }).inputValue()) === words);
    await again.getByRole('button', { name: 'Lämna in' }).dblclick();
    await again.getByText('Det blev ärende LS-2026-00001.').waitFor();
    await again.getByText('Du kan inte läsa ärendet själv.').waitFor();
    expect(await again.getByRole('link', { name: 'Öppna LS-2026-00001' }).count()).toBe(0);
    expect(await tab.reader.faults()).toEqual([]);
    await tab.picture('new-matter-done');
    await until(async () => !(await typed()).includes(words));
    await tab.world.settle();
    expect((await fileOf('lexSarah:1')).matter.unit).toBe('soder');
    await expect(fileOf('lexSarah:2')).rejects.toThrow();
  });

  it.each(['colleague', 'stranger', 'ekuFirst'] as const)('is nothing that %s may read', async (who) => {
    const page = await tab.reader.open(who, 'matter/lexSarah:1');
    await page.getByRole('heading', { name: 'Här finns inget att visa' }).waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/LS-|Medicinen/);
  });

  it('can be read on by one whose role reads it', async () => {
    const page = await tab.reader.open('qualityController', 'new-matter/lexSarah');
    await page.getByRole('textbox', { name: 'Vad har hänt?' }).fill('Dörren stod olåst i natt.');
    await page.getByRole('button', { name: 'Lämna in' }).click();
    await page.getByText('Du kan läsa ärendet och följa vad som händer.').waitFor();
    await page.getByRole('link', { name: 'Öppna LS-2026-00002' }).click();
    await page.getByText('Dörren stod olåst i natt.').waitFor();
  });
});

describe('a task of a matter', () => {
  it('is opened from one’s own work, says what is missing, keeps what is typed, and ends with what was answered', async () => {
    const page = await tab.reader.open('qualityController');
    await page.getByRole('link', { name: 'LS-2026-00001: Ta emot lex Sarah-rapport' }).click();
    await page.getByRole('heading', { name: 'LS-2026-00001' }).waitFor();
    await page.getByText('Skyddat ärende').waitFor();
    await page.getByText(words).waitFor();
    await page.getByRole('button', { name: 'Svara' }).click();
    await page.getByText('Välj ett svar.').waitFor();
    await page.getByRole('radio', { name: 'Utred inte' }).check();
    await page.getByRole('button', { name: 'Svara' }).click();
    await page.getByText('Skriv något här.').waitFor();
    expect(await tab.reader.faults()).toEqual([]);
    await page.getByRole('textbox', { name: 'Med egna ord' }).fill('Hör kanske till vården.');
    await tab.picture('matter-task');
    const again = await tab.reader.open('qualityController', 'matter/lexSarah:1');
    const note = again.getByRole('textbox', { name: 'Med egna ord' });
    await until(async () => (await note.inputValue()) === 'Hör kanske till vården.');
    expect(await typed()).toContain('Hör kanske till vården.');
    expect(await again.getByRole('radio', { name: 'Utred inte' }).isChecked()).toBe(true);
    await again.getByRole('radio', { name: 'Utred', exact: true }).check();
    await again.getByText('Det du har skrivit sparas inte i ärendet.').waitFor();
    await again.getByRole('button', { name: 'Svara' }).dblclick();
    await again.getByRole('status').getByText('Utreds enligt lex Sarah.').waitFor();
    expect((await fileOf('lexSarah:1')).matter.stage).toBe('investigating');
    await until(async () => !(await typed()).includes('vården'));
    await tab.world.settle();
    await until(async () => {
      await again
        .getByRole('button', { name: 'Försök igen' })
        .click({ timeout: 1000 })
        .catch(() => undefined);
      return (await again.getByRole('heading', { name: 'Avhjälp missförhållandet' }).count()) === 1;
    });
    await tab.picture('matter-next');
  });

  it('is answered with the keys alone, with the day in its own field', async () => {
    expect(await answered('lexSarahRemedy', { outcome: 'remedied', note: 'Ny rutin.' })).toBe(200);
    expect(await answered('lexSarahInvestigate', { outcome: 'investigated', note: 'Två nätter.' })).toBe(200);
    const page = await tab.reader.open('departmentHead', 'matter/lexSarah:1');
    await page.getByRole('heading', { name: 'Besluta enligt lex Sarah' }).waitFor();
    expect(await tab.reader.faults()).toEqual([]);
    await tab.picture('matter-decide');
    const keys = keysOn(tab.reader.page);
    await keys.to('radio', /^Allvarligt/);
    await keys.press('Space');
    await keys.to('textbox', /^Med egna ord/);
    await keys.write('Allvarligt.');
    await keys.to('button', /^Svara$/);
    await keys.press('Enter');
    await page.getByRole('status').getByText('Allvarligt missförhållande. Anmäls till IVO.').waitFor();
    await tab.world.settle();
    const notify = await tab.reader.open('qualityController', 'matter/lexSarah:1');
    await notify.getByRole('button', { name: 'Anmält' }).click();
    await notify.getByText('Välj en dag.').waitFor();
    await notify.getByLabel('Vilken dag anmäldes det till IVO?').fill('2026-03-02');
    await notify.getByRole('button', { name: 'Anmält' }).click();
    await notify.getByText('Anmält till IVO.').first().waitFor();
    expect((await fileOf('lexSarah:1')).matter.fields).toEqual({ notifiedDay: '2026-03-02' });
  });

  it('says how it ended when it was answered otherwise meanwhile', async () => {
    const page = await tab.reader.open('qualityController', 'matter/lexSarah:2/lexSarahReceive/1');
    await page.getByRole('radio', { name: 'Utred inte', exact: true }).check();
    await page.getByRole('textbox', { name: 'Med egna ord' }).fill('Ingen risk fanns.');
    await tab.api.post('qualityController', '/api/matters/lexSarah:2/tasks/lexSarahReceive/1', { outcome: 'taken' });
    await page.getByRole('button', { name: 'Svara' }).click();
    await page.getByRole('alert').filter({ hasText: 'redan besvarad' }).waitFor();
    await page.getByText('Så här slutade uppgiften: Utreds enligt lex Sarah.').waitFor();
    expect(await tab.reader.faults()).toEqual([]);
  });
});

describe('handing a task on', () => {
  const group = `/groups/${groups.qualityControllers.id}/members`;
  const join = (who: PersonKey): Promise<unknown> =>
    tab.world.bot.app.graph.send(
      post(
        `${group}/$ref`,
        { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${people[who].id}` },
        { read: () => undefined, repeat: 'untried' },
      ),
    );

  it('to the one above asks for a reason; what was typed goes along', async () => {
    const id = await reported('sida-a');
    const page = await tab.reader.open('qualityController', `matter/${id}`);
    await page.getByRole('textbox', { name: 'Med egna ord' }).fill('Jag har ringt en gång.');
    await page.getByText(/^Sparat \d\d:\d\d/).waitFor();
    await page.getByRole('button', { name: 'Lämna över' }).click();
    await page.getByRole('button', { name: 'Lämna till chefen' }).click();
    await page.getByText('Välj ett svar.').waitFor();
    expect(await tab.reader.faults()).toEqual([]);
    await page.getByRole('combobox', { name: 'Varför lämnar du över?' }).selectOption('Hinner inte i tid');
    await tab.picture('matter-give');
    await page.getByRole('button', { name: 'Lämna till chefen' }).click();
    await page.getByText('Överlämnat. Uppgiften ligger hos någon annan nu.').waitFor();
    const above = await tab.reader.open('departmentHead', `matter/${id}/lexSarahReceive/1`);
    await above.getByText('Kajsa Ek hade börjat skriva det här.').waitFor();
    expect(await above.getByRole('textbox', { name: 'Med egna ord' }).inputValue()).toBe('Jag har ringt en gång.');
    await above.getByRole('button', { name: 'Jag tar det' }).click();
    await until(async () => (await fileOf(id)).tasks[0]?.ownerId === people.departmentHead.id);
  });

  it('to a colleague offers those who have the role, by name', async () => {
    const id = await reported('sida-b');
    await join('mas');
    await rosterOf(tab.world.bot.app, 'now');
    const page = await tab.reader.open('qualityController', `matter/${id}`);
    await page.getByRole('button', { name: 'Lämna över' }).click();
    await page.getByRole('combobox', { name: 'Varför lämnar du över?' }).selectOption('Hinner inte i tid');
    await page.getByRole('combobox', { name: 'Till kollega' }).selectOption('Mona Strand');
    await page.getByRole('button', { name: 'Lämna till kollegan' }).click();
    await page.getByText('Överlämnat. Uppgiften ligger hos någon annan nu.').waitFor();
    expect((await fileOf(id)).tasks[0]?.ownerId).toBe(people.mas.id);
  });
});

describe('the page of a matter', () => {
  it.each([
    ['light', 1200],
    ['dark', 400],
    ['contrast', 400],
  ] as const)('has no fault of access in the %s theme at %d pixels, and fits', async (theme, width) => {
    const own = await openReader(tab.reader.page.context().browser() ?? fail('no browser'), tab.world, { theme, width });
    const page = await own.open('qualityController', 'matter/lexSarah:2');
    await page.getByRole('textbox', { name: 'Med egna ord' }).waitFor();
    await page.getByRole('heading', { name: 'Det som har hänt' }).waitFor();
    expect(await own.faults()).toEqual([]);
    expect(await fits(page)).toBeLessThanOrEqual(0);
    const folder = process.env['TAB_PICTURES'];
    if (folder !== undefined) await own.page.screenshot({ path: `${folder}/matter-${theme}.png` });
    await own.leave();
  });

  it('is in English for whoever has English in Teams', async () => {
    const own = await openReader(tab.reader.page.context().browser() ?? fail('no browser'), tab.world, { language: 'en' });
    const page = await own.open('director', 'matter/lexSarah:1');
    await page.getByRole('heading', { name: 'What has happened' }).waitFor();
    await page.getByText('Kind of matter').waitFor();
    await own.leave();
  });
});

const fail = (why: string): never => {
  throw new Error(why);
};

describe('beside a case', () => {
  it('a measure is planned from the case, kept while it is typed, said where the case ends, and listed for the unit [R236]', async () => {
    const id = await receivedCase(tab.world, 1);
    const page = await tab.reader.open('managerSouth', `case/${id}`);
    await page.getByRole('link', { name: 'Planera en åtgärd' }).click();
    await page.getByRole('button', { name: 'Lägg till' }).click();
    await page.getByText('Skriv något här.').waitFor();
    expect(await tab.reader.faults()).toEqual([]);
    await page.getByRole('textbox', { name: 'Vad ska göras?' }).fill('Turlistan gås igenom varje fredag');
    await page.getByText(/^Sparat \d\d:\d\d/).waitFor();
    const again = await tab.reader.open('managerSouth', `beside/${id}/measure`);
    const what = again.getByRole('textbox', { name: 'Vad ska göras?' });
    await until(async () => (await what.inputValue()) === 'Turlistan gås igenom varje fredag');
    await again.getByRole('radio', { name: 'Lära' }).check();
    await again.getByLabel('Vilken dag ska det vara gjort?').fill('2026-03-06');
    await again.getByLabel('Vilken dag följs effekten upp?').fill('2026-04-10');
    await again.getByRole('button', { name: 'Lägg till' }).dblclick();
    await again.getByText('AT-2026-00001 är upplagt.').waitFor();
    const list = await tab.reader.open('managerSouth', 'measures');
    await list.getByRole('cell', { name: 'Turlistan gås igenom varje fredag' }).waitFor();
    expect(await list.getByRole('row').count()).toBe(2);
    expect(await tab.reader.faults()).toEqual([]);
    await tab.picture('measures');
    const beside = await tab.reader.open('managerSouth', `case/${id}`);
    await beside.getByText('fortsätter att bevakas när ärendet har avslutats').waitFor();
  });
});

describe('absence, the log and who may read, in the tab', () => {
  it('says that one is away and who stands in, without a fault, and that she is back [DEC4.2]', async () => {
    const page = await tab.reader.open('caseworkerNorth', 'absence');
    await page.getByRole('heading', { name: 'Frånvaro', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Välj en dag.').waitFor();
    await page.getByText('Välj ett svar.').waitFor();
    expect(await tab.reader.faults()).toEqual([]);
    await page.getByLabel('Till och med').fill('2026-12-24');
    await page.getByRole('combobox', { name: 'Vem ersätter?' }).selectOption('Karin Lindqvist');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText(/Hamid Farsi är borta från .* Karin Lindqvist ersätter\./).waitFor();
    expect(await tab.reader.faults()).toEqual([]);
    await tab.picture('absence');
    const other = await tab.reader.open('caseworkerSouth', 'absence');
    await other.getByText(/Hamid Farsi är borta/).waitFor();
    const back = await tab.reader.open('caseworkerNorth', 'absence');
    await back.getByRole('button', { name: 'Hamid Farsi är tillbaka' }).click();
    await back.getByText('Ingen är anmäld som borta.').waitFor();
  });

  it('shows who has read what to those the profile names, as a table without a fault [L15]', async () => {
    const page = await tab.reader.open('departmentHead', 'log');
    await page.getByRole('heading', { name: 'Logg', level: 1 }).waitFor();
    await page.getByRole('textbox').fill('ett namn');
    await page.getByRole('button', { name: 'Visa' }).click();
    const refused = page.getByText('Det finns inget ärende med det numret', { exact: false });
    await refused.waitFor();
    await page.getByRole('radio', { name: 'En medarbetare' }).click();
    await refused.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Visa' }).click();
    await page.getByText('Välj ett svar.').waitFor();
    await page.getByRole('radio', { name: 'En dag' }).click();
    await page.getByRole('button', { name: 'Visa' }).click();
    await page.getByText('Dagens logg är hel: inget i den är ändrat eller borttaget.').waitFor();
    expect(await page.getByRole('row').count()).toBeGreaterThan(1);
    expect(await tab.reader.faults()).toEqual([]);
    await tab.picture('log');
    const other = await tab.reader.open('managerSouth', 'log');
    await other.getByText('Sidan är för den som kontrollerar loggen.').waitFor();
  });

  it('lets a manager open a case to a colleague and shut it to all but her, without a fault [R165]', async () => {
    const id = await receivedCase(tab.world, 2);
    const page = await tab.reader.open('managerSouth', `case/${id}`);
    await page.getByText('Öppna för kollegor').click();
    await page.getByRole('checkbox', { name: 'Mona Strand' }).click();
    await page.getByRole('checkbox', { name: 'Bara namngivna personer får läsa ärendet' }).click();
    expect(await tab.reader.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Också öppnat för: Mona Strand').waitFor();
    expect((await tab.api.get('departmentHead', `/api/cases/${id}`)).status).toBe(404);
  });
});
