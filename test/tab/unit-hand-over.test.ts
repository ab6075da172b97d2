// Handing over several tasks at once from *Enheten*, where people have one day card: all that lies with one, what could not go, both cards afterwards, and back.

import { people } from '../../src/local/people';
import { apiOf, caseworkerOf, fileOf, later, receivedCase } from '../support/api';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
jest.setTimeout(180_000);
beforeAll(async () => {
  desk = await openTabWorld({ PROFILE: 'ekbacka-min-dag' });
  for (const n of [1, 2, 3]) await receivedCase(desk.world, n);
  for (const n of [1, 2, 3]) await appoint(String(n));
  await later(desk.world, 24 * 60);
  await desk.world.settle();
});
afterAll(() => desk.close());

const from = people.caseworkerSouth;
const to = people.caseworkerSouthSecond;

async function appoint(id: string): Promise<void> {
  const { tasks } = await fileOf(desk.world, id);
  const round = tasks.find(({ type, state }) => type === 'confirmCaseworker' && state === 'open')?.round ?? 0;
  const path = `/api/cases/${id}/tasks/confirmCaseworker/${round}/decision`;
  const done = await apiOf(desk.world).post('managerSouth', path, { outcome: 'confirmed', answers: { caseworkerId: from.id } });
  if (done.status !== 200) throw new Error(done.text);
  await desk.world.settle();
}

const dayOf = async (who: 'caseworkerSouth' | 'caseworkerSouthSecond'): Promise<string> =>
  JSON.stringify((await desk.world.chat(who)).filter(({ isDeleted }) => !isDeleted).at(-1)?.card ?? '');
/** Hour by hour, so that each message has the hour it went. */
async function toNextMorning(): Promise<void> {
  for (let hour = 0; hour < 24; hour += 1) await later(desk.world, 60);
  await desk.world.settle();
}

/** The most new messages she had on one day. */
async function mostADay(who: 'caseworkerSouth' | 'caseworkerSouthSecond'): Promise<number> {
  const days = (await desk.world.chat(who)).filter(({ isDeleted }) => !isDeleted).map(({ at }) => at.slice(0, 10));
  return Math.max(...days.map((day) => days.filter((one) => one === day).length));
}
const numbers = ['SYN-2026-00001', 'SYN-2026-00002', 'SYN-2026-00003'];

it('marks all that lies with her, hands it over with one press and one reason, and both day cards say so with no more than one message a day [DEC4.3]', async () => {
  const { world, reader } = desk;
  for (const number of numbers) expect(await dayOf('caseworkerSouth')).toContain(number);
  const tab = await reader.open('managerSouth', 'unit');
  await tab.getByRole('combobox', { name: 'Från' }).selectOption({ label: `${from.givenName} ${from.surname}` });
  await tab.getByRole('button', { name: 'Markera alla 3' }).click();
  for (const number of numbers) expect(await tab.getByRole('checkbox', { name: new RegExp(number) }).isChecked()).toBe(true);
  expect(await tab.getByRole('button', { name: /Markera alla/ }).count()).toBe(0);
  await tab.getByRole('combobox', { name: 'Till kollega' }).selectOption({ label: `${to.givenName} ${to.surname}` });
  await tab.getByRole('combobox', { name: 'Varför lämnar du över?' }).selectOption({ label: 'Hinner inte i tid' });
  expect(await reader.faults()).toEqual([]);
  await tab.getByRole('button', { name: 'Lämna över 3 uppgifter' }).click();
  await tab.getByText(`3 uppgifter ligger hos ${to.givenName} ${to.surname} nu.`).waitFor();
  await world.settle();
  for (const id of ['1', '2', '3']) expect(await caseworkerOf(world, id)).toBe('caseworkerSouthSecond');
  await toNextMorning();
  for (const number of numbers) {
    expect(await dayOf('caseworkerSouth')).not.toContain(number);
    expect(await dayOf('caseworkerSouthSecond')).toContain(number);
  }
  for (const who of ['caseworkerSouth', 'caseworkerSouthSecond'] as const) expect([who, await mostADay(who)]).toEqual([who, 1]);
});

it('takes all of it back with one press, and her day card has it again', async () => {
  const { world, reader } = desk;
  const tab = await reader.open('managerSouth', 'unit');
  await tab.getByRole('combobox', { name: 'Från' }).selectOption({ label: `${to.givenName} ${to.surname}` });
  await tab.getByRole('button', { name: 'Markera alla 3' }).click();
  await tab.getByRole('combobox', { name: 'Till kollega' }).selectOption({ label: `${from.givenName} ${from.surname}` });
  await tab.getByRole('combobox', { name: 'Varför lämnar du över?' }).selectOption({ label: 'Är borta' });
  await tab.getByRole('button', { name: 'Lämna över 3 uppgifter' }).click();
  await tab.getByText(`3 uppgifter ligger hos ${from.givenName} ${from.surname} nu.`).waitFor();
  await tab.getByRole('button', { name: 'Ångra' }).click();
  await tab.getByText('3 uppgifter ligger där de låg.').waitFor();
  await world.settle();
  for (const id of ['1', '2', '3']) {
    const { tasks, matter } = await fileOf(world, id);
    expect(matter.caseworkerId).toBe(to.id);
    expect(tasks.filter(({ state, ownerId }) => state === 'open' && ownerId === from.id)).toEqual([]);
  }
  await toNextMorning();
  for (const number of numbers) expect(await dayOf('caseworkerSouthSecond')).toContain(number);
});
