// *Dela upp*, *Hör ihop* and *Samma som* on a narrow page, in a real browser and with the keyboard alone; what was typed is still there.

import type { FrameLocator } from 'playwright-core';
import { apiOf, fileOf } from '../support/api';
import { direct, forwarded } from '../support/story/mails';
import { keysOn } from './support/keyboard';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
let world: TabWorld['world'];
let reader: TabWorld['reader'];
beforeAll(async () => {
  desk = await openTabWorld({}, { width: 390 });
  ({ world, reader } = desk);
  const mails = [
    forwarded({ words: 'Omsorgsteamet Söder kom inte i går. Larmet från Hemlykta svarade inte heller.' }),
    direct({ words: 'Hemlykta kom en timme för sent tre dagar i rad.' }),
    direct({ words: 'Hemlykta kom en timme för sent i dag igen, som jag skrev förut.' }),
  ];
  for (const { raw, authenticated } of mails) await world.mail(raw, authenticated ?? 'not');
  await world.settle();
});
afterAll(() => desk.close());

const isNarrow = async (tab: FrameLocator): Promise<void> => {
  const wide = await tab
    .locator('body *')
    .evaluateAll((all) =>
      all
        .filter((one) => one.getBoundingClientRect().right > 391)
        .map((one) => `${one.tagName} ${(one.textContent ?? '').slice(0, 60)} ${one.getBoundingClientRect().right}`),
    );
  expect(wide).toEqual([]);
};
const section = (tab: FrameLocator) => tab.getByRole('region', { name: 'Hör ihop med andra ärenden' });

it('a complaint is divided at Mottagning with the keyboard, and made one again', async () => {
  const tab = await reader.open('registrar', 'case/1/triage/1');
  const kin = section(tab);
  const keys = keysOn(reader.page);
  await kin.getByRole('button', { name: 'Dela upp klagomålet' }).focus();
  await keys.press('Enter');
  const form = kin.getByRole('group', { name: 'Dela upp klagomålet' });
  await form.getByRole('radio', { name: 'Två utförare' }).waitFor();
  await keys.to('radio', /Två utförare/);
  await keys.press('Space');
  await keys.to('combobox', /Vilken utförare/);
  await keys.write('Hemlykta');
  await keys.to('textbox', /Vad gäller det nya/);
  await keys.write('Larmet, inte hemtjänsten.');
  await form.getByText(/^Sparat/).waitFor();
  expect(await reader.faults()).toEqual([]);
  await isNarrow(tab);
  await keys.to('button', /^Dela upp$/);
  await keys.press('Enter');
  await kin.getByText('Klagomålet är uppdelat. Det nya ärendet är SYN-2026-00004 och ligger på Mottagning.').waitFor();
  await kin.getByRole('link', { name: /Det andra ärendet är SYN-2026-00004/ }).waitFor();
  await form.waitFor({ state: 'detached' }); // what was typed in it is done
  expect(await reader.faults()).toEqual([]);
  await world.settle();
  expect((await fileOf(world, '4')).matter).toMatchObject({ stage: 'received', suggestion: { providerId: 'hemlykta' } });
  await kin.getByRole('button', { name: /^Gör till ett ärende igen/ }).click();
  await kin.getByText('Klagomålet är ett ärende igen.').waitFor();
  await kin.getByRole('link', { name: /SYN-2026-00004/ }).waitFor({ state: 'detached' });
  await world.settle();
  expect((await fileOf(world, '4')).matter).toMatchObject({ stage: 'closed', closedAs: 'notACase' });
});

it('what lacks is said at its field, and Escape leaves the case as it is with the focus on the button', async () => {
  const tab = await reader.open('registrar', 'case/1');
  const kin = section(tab);
  const button = kin.getByRole('button', { name: 'Dela upp klagomålet' });
  await button.click();
  const form = kin.getByRole('group', { name: 'Dela upp klagomålet' });
  await form.getByRole('radio', { name: 'Två personer' }).check();
  await form.getByRole('button', { name: 'Dela upp', exact: true }).click();
  await form.getByRole('textbox', { name: /Vem gäller det nya/ }).waitFor();
  expect(await form.locator('[data-fault="true"]').count()).toBe(1);
  expect(await reader.faults()).toEqual([]);
  await reader.page.keyboard.press('Escape');
  await form.waitFor({ state: 'detached' });
  expect(await button.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
});

it('two cases that look alike are tied by choosing and pressing, and the other page says so', async () => {
  const tab = await reader.open('registrar', 'case/2');
  const kin = section(tab);
  await kin.getByRole('button', { name: 'Säg att det hör ihop med ett annat ärende' }).click();
  const form = kin.getByRole('group', { name: 'Säg att det hör ihop med ett annat ärende' });
  await form.getByRole('button', { name: 'Sök ärenden som kan höra ihop' }).click();
  await form.getByRole('button', { name: 'Välj numret: SYN-2026-00003' }).click();
  await form.getByText('SYN-2026-00003 är ifyllt nedan.').waitFor();
  await form.getByRole('radio', { name: 'Det här' }).check();
  await form.getByRole('checkbox', { name: 'Utredningen görs i det som leder' }).check();
  expect(await reader.faults()).toEqual([]);
  await isNarrow(tab);
  await form.getByRole('button', { name: 'Hör ihop', exact: true }).click();
  await kin.getByRole('link', { name: /SYN-2026-00003 hör ihop med det här ärendet, som leder/ }).waitFor();
  expect(await reader.faults()).toEqual([]);
  expect((await apiOf(world).get('registrar', '/api/cases/3/kin')).json).toMatchObject({ links: [{ id: '2' }] });
  await kin.getByRole('button', { name: /^Hör inte ihop/ }).click();
  await kin.getByText('Inget sagt än.').waitFor();
  await kin.getByText('Ärendena hör inte längre ihop.').waitFor();
  expect(await kin.getByText('Inget har skickats.').count()).toBe(0);
});

it('the same complaint once more is put in the case that runs', async () => {
  const tab = await reader.open('registrar', 'case/3/triage/1');
  const kin = section(tab);
  await kin.getByRole('button', { name: 'Samma klagomål har kommit förut' }).click();
  const form = kin.getByRole('group', { name: 'Samma klagomål har kommit förut' });
  await form.getByRole('textbox', { name: 'Numret på ärendet som pågår' }).fill('SYN-2026-00001');
  await form.getByRole('button', { name: 'Samma som det ärendet' }).click();
  await form.getByText(/inte samma person/).waitFor();
  expect(await reader.faults()).toEqual([]);
  await form.getByRole('textbox', { name: 'Numret på ärendet som pågår' }).fill('SYN-2026-00002');
  await form.getByRole('button', { name: 'Samma som det ärendet' }).click();
  await kin.getByText(/^Orden läggs i det andra ärendet/).waitFor();
  await world.settle();
  expect((await fileOf(world, '3')).matter).toMatchObject({ stage: 'becoming', exit: 'sameCase' });
});
