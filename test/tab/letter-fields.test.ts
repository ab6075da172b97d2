// The fields beside a letter to the person, in a real browser: how it is written, in the notice and in the answer proposed, and how she was told by hand.

import type { FrameLocator } from 'playwright-core';
import { textsOfCase } from '../../src/graph/lists/texts';
import { caseId } from '../../src/core/brand';
import { apiOf, caseworkerOf, fileOf, receivedCase } from '../support/api';
import { openTabWorld, type TabWorld } from './support/tab-world';

let desk: TabWorld;
let world: TabWorld['world'];
let reader: TabWorld['reader'];
beforeAll(async () => {
  desk = await openTabWorld();
  ({ world, reader } = desk);
  await receivedCase(world, 1, { replyWish: 'email' });
  await receivedCase(world, 2, { replyWish: 'phone' });
});
afterAll(() => desk.close());

/** Her open task of that type, on its page. */
async function opened(id: string, type: string): Promise<FrameLocator> {
  await world.settle();
  const { tasks } = await fileOf(world, id);
  const task = tasks.find((one) => one.type === type && one.state === 'open');
  return reader.open(await caseworkerOf(world, id), `case/${id}/${type}/${task?.round ?? 0}`);
}
const formIn = (tab: FrameLocator) => tab.getByRole('combobox', { name: 'Hur ska brevet skrivas?' });
const kept = async (id: string, kind: string): Promise<readonly string[]> => {
  await world.settle();
  const texts = await world.bot.app.graph.send(textsOfCase(world.bot.app.places, caseId(id)));
  return texts.flatMap((one) => (one.kind === kind ? [one.body] : []));
};

it('the notice is written in the form that is chosen, and that is what is approved with the request', async () => {
  const tab = await opened('1', 'forwardToProvider');
  const notice = tab.getByRole('textbox', { name: 'Brevet till den som klagar' });
  expect(await notice.inputValue()).toContain('Hej');
  await formIn(tab).selectOption('Engelska');
  await notice.filter({ hasText: /regards/i }).waitFor();
  expect(await reader.faults()).toEqual([]);
  const said = await notice.inputValue();
  await tab.getByRole('radio', { name: /sagt nej/ }).check();
  await tab.getByRole('radio', { name: 'Utföraren får inte veta vem det gäller' }).check();
  await tab.getByRole('combobox', { name: 'Vad gäller det?' }).selectOption('missedVisits');
  await tab.getByRole('checkbox', { name: 'Inget av detta' }).check();
  await tab
    .getByRole('textbox', { name: /^Brevet till Omsorgsteamet/ })
    .fill('Hej! Ett besök uteblev. Svara på våra tre frågor.');
  await tab.getByRole('button', { name: 'Skicka båda' }).click();
  await tab.getByText('Klart: begäran till utföraren är godkänd.').waitFor();
  expect(await kept('1', 'notice')).toEqual([said]);
});

it('the answer proposed at the follow-up is drawn in the form that is chosen; one to a relative asks for a note', async () => {
  const { tasks } = await fileOf(world, '1');
  const round = tasks.find(({ type, state }) => type === 'providerReply' && state === 'open')?.round ?? 0;
  const path = `/api/cases/1/tasks/providerReply/${round}/decision`;
  const silent = { outcome: 'noAnswer', answers: { reason: 'timeIsUp' } };
  expect((await apiOf(world).post(await caseworkerOf(world, '1'), path, silent)).status).toBe(200);
  const tab = await opened('1', 'individualFollowUp');
  const letter = tab.getByRole('textbox', { name: 'Förslag till svar' });
  await tab.getByRole('radio', { name: 'Behoven är tillgodosedda', exact: true }).check();
  await formIn(tab).selectOption('Till en närstående utan samtycke');
  await tab.getByRole('button', { name: 'Till enhetschef' }).click();
  await tab.getByText('Skriv något här.').waitFor();
  await formIn(tab).selectOption('Engelska');
  await letter.filter({ hasText: /regards/i }).waitFor();
  expect(await reader.faults()).toEqual([]);
  await tab.getByRole('textbox', { name: /^Vad är gjort/ }).fill('There is a new key.');
  await tab.getByRole('button', { name: 'Till enhetschef' }).click(); // right from the field: the letter is drawn anew meanwhile
  await tab.getByText(/^Klart: /).waitFor();
  expect(await kept('1', 'replyDraft')).toEqual([expect.stringMatching(/There is a new key\.[^]*regards/i)]);
});

it('how somebody was told is asked question by question, with the proofs that go with the way, and stands in the history as it was answered', async () => {
  const tab = await opened('2', 'giveAnswer');
  const proofs = tab.getByRole('radiogroup', { name: /^Hur vet du att det var rätt person/ }).getByRole('radio');
  const done = tab.getByRole('button', { name: 'Personen har fått beskedet' });
  expect(await proofs.count()).toBe(0);
  await done.click();
  await tab.getByText('Välj ett svar.').nth(1).waitFor();
  await tab.getByRole('radio', { name: 'Ringt' }).check();
  expect(await proofs.count()).toBe(3);
  await tab.getByRole('radio', { name: 'Ställde kontrollfrågor' }).check();
  await tab.getByRole('radio', { name: 'Ombud eller god man' }).check();
  await tab.getByRole('radio', { name: 'Brev skickat' }).check();
  expect(await tab.getByRole('radio', { name: 'Ställde kontrollfrågor' }).count()).toBe(0);
  await done.click();
  await tab.getByText('Välj ett svar.').waitFor();
  await tab.getByRole('radio', { name: 'Adressen som personen uppgav' }).check();
  expect(await reader.faults()).toEqual([]);
  await done.click();
  await tab.getByText(/^Klart: /).waitFor();
  const told = (await fileOf(world, '2')).events.flatMap((event) => (event.kind === 'letterTold' ? [event.data] : []));
  expect(told).toMatchObject([{ how: 'letter', who: 'representative', identity: 'statedAddress', day: '2026-03-02' }]);
});
