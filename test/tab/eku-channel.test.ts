// EKU's card in the channel, pressed in a real browser: received, a dialogue booked, a question asked, an outcome given; and the manager's answer comes back.

import type { Locator } from 'playwright-core';
import { escalatedCase, fileOf, later } from '../support/api';
import { approveDraft, openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
beforeAll(async () => {
  desk = await openTabWorld();
  await escalatedCase(desk.world, 1);
  await approveDraft(desk);
  await later(desk.world, 6);
});
afterAll(() => desk.close());

const post = async (): Promise<Locator> => {
  await desk.reader.page.goto('about:blank');
  await desk.reader.page.goto(`${desk.world.local.url}/#/kanal/ekuFirst`);
  return desk.reader.page.getByRole('region', { name: 'Inlägg i EKU:s kanal' });
};

it('takes a receipt, a wish for a dialogue and a question from the list', async () => {
  const card = await post();
  await card.getByRole('button', { name: 'Mottaget', exact: true }).click();
  await card.getByText('Mottaget av EKU').waitFor();
  await card.getByRole('button', { name: 'Boka dialog' }).click();
  await card.getByText('När kan vi ha en dialog?').waitFor();
  await card.getByText('Väntar på enhetens svar').waitFor();
  await card.getByRole('button', { name: 'Ställ fråga' }).click();
  await desk.picture('kanal-fraga');
  await card.getByRole('button', { name: 'Fråga enheten' }).click();
  await card.getByText('Välj ett svar').first().waitFor();
  await card.getByText('Har det kommit fler klagomål sedan dess?').click();
  await card.getByRole('button', { name: 'Fråga enheten' }).click();
  await expect(card.getByText('Väntar på enhetens svar').nth(1).waitFor()).resolves.toBeUndefined();
  await desk.picture('kanal-fragat');
});

it('shows the answers, and ends with an outcome that has its day', async () => {
  await desk.world.settle();
  for (const outcome of ['invitationSent', 'no']) {
    const task = (await fileOf(desk.world, '1')).tasks.find(({ type, state }) => type === 'answerEku' && state === 'open');
    const path = `/api/cases/1/tasks/answerEku/${task?.round ?? 0}/decision`;
    expect((await desk.api.post('managerSouth', path, { outcome })).status).toBe(200);
    await desk.world.settle();
  }
  const card = await post();
  await card.getByText('Enheten har skickat en kallelse').waitFor();
  await card.getByRole('button', { name: 'Avslutad' }).click();
  await card.getByRole('combobox', { name: /Utfall/ }).selectOption({ label: 'Tas upp i den ordinarie uppföljningen' });
  await desk.picture('kanal-avsluta');
  await card.getByLabel(/^Följs upp/).fill('2026-06-01');
  await card.getByRole('button', { name: 'Avslutad' }).last().click();
  await card.getByText('Avslutat hos EKU').waitFor();
  await card.getByText('1 juni 2026', { exact: false }).waitFor();
  await desk.picture('kanal-avslutat');
});
