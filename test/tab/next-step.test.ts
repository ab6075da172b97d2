// *Läs och besluta* when the needs are not met, in a real browser: the step and day that are chosen stand in the letter, and own words with another day stop it.

import { casePage } from '../../src/core/views/case-page';
import { askedCase, whoHas } from '../support/answer-link';
import { apiOf, fileOf } from '../support/api';
import { until } from '../support/until';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
let id = '';
jest.setTimeout(120_000);
const round = async (type: string): Promise<number> =>
  (await fileOf(desk.world, id)).tasks.find((one) => one.type === type && one.state === 'open')?.round ?? 0;
async function decide(type: string, body: object): Promise<void> {
  const who = await whoHas(desk.world, id);
  const given = await apiOf(desk.world).post(who, `/api/cases/${id}/tasks/${type}/${await round(type)}/decision`, body);
  if (given.status !== 200) throw new Error(given.text);
  await desk.world.settle();
}
beforeAll(async () => {
  desk = await openTabWorld();
  const { world } = desk;
  id = await askedCase(world, 1);
  await apiOf(world).post(await whoHas(world, id), `/api/cases/${id}/amend`, {
    changes: { replyWish: 'email' },
    reason: 'newFacts',
  });
  await world.settle();
  await decide('providerReply', { outcome: 'answered', answers: { parts: ['investigation', 'measures'] } });
  const page = casePage.parse((await apiOf(world).get(await whoHas(world, id), `/api/cases/${id}`)).json);
  const drawn = await apiOf(world).post(await whoHas(world, id), `/api/cases/${page.id}/letters/reply`, { needsMet: false });
  const { subject, body } = drawn.json as { subject: string; body: string };
  const texts = [{ kind: 'replyDraft', subject, body }];
  await decide('individualFollowUp', {
    outcome: 'needsNotMet',
    answers: { parts: ['investigation', 'measures'] },
    texts,
  });
});
afterAll(() => desk.close());

it('two days never stand in one letter: own words are left alone, and the letter waits until they agree [R234 R237]', async () => {
  const tab = await desk.reader.open('managerSouth', `case/${id}/decideOutcome/${await round('decideOutcome')}`);
  const letter = tab.getByRole('textbox', { name: /^Brevet till den som klagar/ });
  const day = tab.getByLabel('Senast vilken dag?');
  await tab.getByRole('combobox', { name: 'Vad är nästa steg?' }).selectOption('Följ upp igen');
  await day.fill('2026-03-20');
  await letter.filter({ hasText: 'senast 20 mars 2026.' }).waitFor();
  const anyway = tab.getByRole('button', { name: 'Avsluta ändå …' });
  await anyway.click();
  await tab.getByRole('combobox', { name: 'Skäl' }).last().selectOption('Personen vill inte ha mer hjälp');
  await until(async () => (await letter.inputValue()).includes('Behoven är inte tillgodosedda.\n')); // shown before it is sent
  await day.fill('2026-03-24');
  await letter.filter({ hasText: 'senast 24 mars 2026.' }).waitFor();
  expect((await letter.inputValue()).match(/Behoven är inte tillgodosedda/g)).toHaveLength(1);
  const own = (await letter.inputValue()).replace(/än\. .*24 mars 2026\./u, 'än. Vi ringer dig 27 mars.');
  await letter.fill(own);
  await day.fill('2026-03-25');
  expect(await letter.inputValue()).toBe(own);
  const goOn = tab.getByRole('button', { name: 'Skicka svaret och gå vidare' });
  await goOn.click();
  await tab.getByText(/^Brevet säger inte den dag du har valt/).waitFor();
  expect(await desk.reader.faults()).toEqual([]);
  await day.fill('2025-03-25');
  await goOn.click();
  await tab.getByText(/^Välj en arbetsdag från och med /).waitFor();
  await day.fill('2026-03-27');
  await goOn.click();
  await tab.getByText(/^Klart: /).waitFor();
});
