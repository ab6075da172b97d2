// In which form the person is written to, chosen beside her letter: it is drawn anew, and no more once somebody has written in it.

import { textsOfCase } from '../../src/graph/lists/texts';
import { caseId } from '../../src/core/brand';
import { apiOf } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
let world: TabWorld['world'];
let reader: TabWorld['reader'];
beforeAll(async () => {
  desk = await openTabWorld();
  ({ world, reader } = desk);
  await world.mail(forwardedComplaint(1));
  await world.settle();
  const own = { outcome: 'notACase', answers: { reason: 'ownOperation', responsibility: 'soder' } };
  await apiOf(world).post('registrar', '/api/cases/1/tasks/triage/1/decision', own);
  await world.settle();
});
afterAll(() => desk.close());

it('the manager chooses English, then easy Swedish, adds words of her own, and that very letter is approved', async () => {
  const tab = await reader.open('managerSouth', 'case/1/investigateOwn/2');
  const form = tab.getByRole('combobox', { name: 'Hur ska brevet skrivas?' });
  const letter = tab.getByRole('textbox', { name: 'Brevet till den som klagar' });
  const usual = await letter.inputValue();
  await form.selectOption('Engelska');
  await letter.filter({ hasText: /regards/i }).waitFor();
  await form.selectOption('Lätt svenska');
  await letter.filter({ hasText: 'Tack för att du berättade.' }).waitFor();
  const easy = await letter.inputValue();
  expect(easy).not.toBe(usual);
  expect(await reader.faults()).toEqual([]);
  const said = easy.replace(/\[[^\]]*\]/gu, 'Vi ringer dig i morgon.');
  await letter.focus(); // which marks the first place for own words
  await letter.fill(said);
  await form.waitFor({ state: 'detached' });
  await tab.getByRole('combobox', { name: 'Vad gäller det?' }).selectOption('caseHandling');
  await tab.getByRole('checkbox', { name: 'Inget av detta' }).check();
  await tab.getByRole('button', { name: 'Godkänn svaret och avsluta' }).click();
  await tab.getByText('Klart: svaret är godkänt och ärendet avslutas.').waitFor();
  await world.settle();
  const texts = await world.bot.app.graph.send(textsOfCase(world.bot.app.places, caseId('1')));
  expect(texts.map(({ body }) => body)).toContain(said);
});
