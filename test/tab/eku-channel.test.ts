// EKU's card in the channel, pressed in a real browser: received, a dialogue booked, a question asked, an outcome given; and the manager's answer comes back.

import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../journeys/support/browser';
import { apiOf, escalatedCase, fileOf, later, type Api } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { openReader, type Reader } from './support/reader';

let world: BotWorld;
let browser: Browser;
let reader: Reader;
let api: Api;
jest.setTimeout(90_000);
beforeAll(async () => {
  [world, browser] = await Promise.all([startBotWorld(), launchBrowser()]);
  reader = await openReader(browser, world);
  api = apiOf(world);
  await escalatedCase(world, 1);
  const { choices, hash, stand } = (await api.get('managerSouth', '/api/cases/1/eku')).json as {
    choices: object;
    hash: string;
    stand: { round: number };
  };
  await api.post('managerSouth', '/api/cases/1/eku/approve', { choices, hash, round: stand.round });
  await world.settle();
  await later(world, 6);
});
afterAll(async () => {
  await browser.close();
  await world.stop();
});

const picture = async (name: string): Promise<void> => {
  const folder = process.env['TAB_PICTURES'];
  await reader.page.setViewportSize({ width: 1300, height: 1500 });
  if (folder !== undefined) await reader.page.screenshot({ path: `${folder}/${name}.png` });
};
const post = async (): Promise<Locator> => {
  await reader.page.goto('about:blank');
  await reader.page.goto(`${world.local.url}/#/kanal/ekuFirst`);
  return reader.page.getByRole('region', { name: 'Inlägg i EKU:s kanal' });
};

it('takes a receipt, a wish for a dialogue and a question from the list', async () => {
  const card = await post();
  await card.getByRole('button', { name: 'Mottaget', exact: true }).click();
  await card.getByText('Mottaget av EKU').waitFor();
  await card.getByRole('button', { name: 'Boka dialog' }).click();
  await card.getByText('När kan vi ha en dialog?').waitFor();
  await card.getByText('Väntar på enhetens svar').waitFor();
  await card.getByRole('button', { name: 'Ställ fråga' }).click();
  await picture('kanal-fraga');
  await card.getByRole('button', { name: 'Fråga enheten' }).click();
  await card.getByText('Välj ett svar').first().waitFor();
  await card.getByText('Har det kommit fler klagomål sedan dess?').click();
  await card.getByRole('button', { name: 'Fråga enheten' }).click();
  await expect(card.getByText('Väntar på enhetens svar').nth(1).waitFor()).resolves.toBeUndefined();
  await picture('kanal-fragat');
});

it('shows the answers, and ends with an outcome that has its day', async () => {
  await world.settle();
  for (const outcome of ['invitationSent', 'no']) {
    const task = (await fileOf(world, '1')).tasks.find(({ type, state }) => type === 'answerEku' && state === 'open');
    const path = `/api/cases/1/tasks/answerEku/${task?.round ?? 0}/decision`;
    expect((await api.post('managerSouth', path, { outcome })).status).toBe(200);
    await world.settle();
  }
  const card = await post();
  await card.getByText('Enheten har skickat en kallelse').waitFor();
  await card.getByRole('button', { name: 'Avslutad' }).click();
  await card.getByRole('combobox', { name: /Utfall/ }).selectOption({ label: 'Tas upp i den ordinarie uppföljningen' });
  await picture('kanal-avsluta');
  await card.getByLabel(/^Följs upp/).fill('2026-06-01');
  await card.getByRole('button', { name: 'Avslutad' }).last().click();
  await card.getByText('Avslutat hos EKU').waitFor();
  await card.getByText('1 juni 2026', { exact: false }).waitFor();
  await picture('kanal-avslutat');
});
