// *Vägledning* in a real browser: folded where somebody writes down and where a task is hers, with its words fetched when it is opened.

import { guideOf, hearing } from '../../src/core/routine/guidance';
import { readProfile } from '../../src/core/routine/profile';
import { roleGuide } from '../../src/core/routine/role-guides';
import { sayPlain } from '../../src/core/text/say';
import { forwardedComplaint } from '../support/bot-mails';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
let reader: TabWorld['reader'];
beforeAll(async () => {
  desk = await openTabWorld();
  ({ reader } = desk);
  await desk.world.mail(forwardedComplaint(1));
  await desk.world.settle();
});
afterAll(() => desk.close());

it('tells whoever writes down how to listen, thank, regret and help, and has the form at hand [R061 R062 R118 R119 R120 R122]', async () => {
  const tab = await reader.open('colleague', 'write-down');
  const fold = tab.getByRole('button', { name: 'Vägledning' });
  await fold.waitFor();
  expect(await fold.getAttribute('aria-expanded')).toBe('false');
  expect(await tab.getByText('Tacka personen för att hen berättar.').count()).toBe(0);
  await fold.press('Enter');
  const lines = tab.getByRole('list', { name: 'Vägledning' }).getByRole('listitem');
  await lines.first().waitFor();
  expect(await lines.allTextContents()).toEqual(hearing.map((id) => sayPlain('sv', `guidance.${id}`)));
  const form = tab.getByRole('link', { name: 'Blankett att skriva ut (öppnas i ett nytt fönster)' });
  expect(await form.getAttribute('href')).toBe('/om/blankett');
  expect(await reader.faults()).toEqual([]);
  await fold.press('Enter');
  expect(await lines.count()).toBe(0);
});

it('is shown with the task to whoever has it, without the form [R079]', async () => {
  const tab = await reader.open('registrar', 'case/1/triage/1');
  await tab.getByRole('button', { name: 'Vägledning' }).click();
  await tab.getByText('Läs först om någon kan vara i fara eller fara illa just nu.').waitFor();
  await tab.getByText('Går felet att rätta till genast: gör det, eller be den som kan.').waitFor();
  expect(await tab.getByRole('link', { name: /Blankett/ }).count()).toBe(0);
  expect(await reader.faults()).toEqual([]);
});

it('says what quality is where a complaint is weighed [R006]', () => {
  for (const task of ['individualFollowUp', 'assessFlag', 'decideOutcome']) expect(guideOf(task, [])).toContain('quality');
  expect(sayPlain('sv', 'guidance.quality')).toMatch(/kraven och målen i lagar, föreskrifter och beslut är uppfyllda/);
});

it.each([
  { who: 'departmentHead', page: 'unit', role: 'departmentHead', other: 'managerSouth' },
  { who: 'procurement', page: 'providers', role: 'procurement', other: 'registrar' },
  { who: 'ekuFirst', page: 'eku', role: 'eku', other: null },
] as const)('tells $who on her own page what to think of first, and nobody else [R018 R034 R089]', async (row) => {
  const { who, page, role, other } = row;
  const tab = await reader.open(who, page);
  await tab.getByRole('button', { name: 'Vägledning' }).click();
  const lines = tab.getByRole('list', { name: 'Vägledning' }).getByRole('listitem');
  await lines.first().waitFor();
  expect(await lines.allTextContents()).toEqual(
    roleGuide(readProfile('ekbacka'), role).map((id) => sayPlain('sv', `guidance.${id}`)),
  );
  expect(await reader.faults()).toEqual([]);
  if (other === null) return;
  const theirs = await reader.open(other, page);
  await theirs
    .getByRole('searchbox')
    .or(theirs.getByRole('heading', { name: 'Tolv månader' }))
    .first()
    .waitFor();
  expect(await theirs.getByRole('button', { name: 'Vägledning' }).count()).toBe(0);
});

it.each([
  ['director', 'Socialchef', 'director'],
  ['qualityController', 'Kvalitetskontroller', 'qualityController'],
  ['mas', 'MAS', 'mas'],
  ['onCallWorker', 'Jour', 'onCall'],
  ['childReceiver', 'Mottagning barn och unga', 'childReception'],
  ['registrar', 'Registrator', 'registrar'],
  ['caseworkerSouth', 'Handläggare', 'caseworker'],
  ['managerSouth', 'Enhetschef', 'unitManager'],
] as const)(
  'tells %s (%s) on *Mitt arbete* what to think of first, in the language she reads [R339]',
  async (who, name, role) => {
    const wanted = roleGuide(readProfile('ekbacka'), role);
    const tab = await reader.open(who, '');
    await tab.getByRole('button', { name: 'Vägledning' }).click();
    const lines = tab.getByRole('list', { name: 'Vägledning' }).getByRole('listitem');
    await lines.first().waitFor();
    expect(await lines.allTextContents()).toEqual(wanted.map((id) => sayPlain('sv', `guidance.${id}`)));
    await desk.world.say(who, 'vägledning');
    const card = JSON.stringify((await desk.world.chat(who)).at(-1)?.card);
    for (const id of wanted) expect(card).toContain(sayPlain('sv', `guidance.${id}`));
    expect(card).toContain(name);
    expect(await reader.faults()).toEqual([]);
  },
);
