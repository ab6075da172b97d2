// The same letter once more when the first case has ended: it is a case of its own, and its reader is told which one has the same words by the same person.

import { apiOf, fileOf, type Api } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
});
afterAll(() => world.stop());

/** Of no provider that can be read out of it, so that nothing but the words can tell; sent as a mail of its own each time. */
const letter = (n: number, more: (raw: string) => string = (raw) => raw): Promise<void> =>
  world.mail(more(forwardedComplaint(1).replaceAll('Omsorgsteamet Söder', 'De').replaceAll('bot-1@', `bot-${n}@`)));
const alike = async (id: string): Promise<unknown> => (await api.get('registrar', `/api/cases/${id}/alike`)).json['rows'];
async function ends(id: string): Promise<void> {
  const path = `/api/cases/${id}/tasks/triage/1/decision`;
  expect((await api.post('registrar', path, { outcome: 'notACase', answers: { reason: 'testMail' } })).status).toBe(200);
  await world.settle();
}

it('names the case with the same words by the same person, and no other', async () => {
  await letter(1);
  await world.settle();
  await ends('1');
  await letter(2, (raw) => raw.replace('VB: Klagomål', 'VB: Vb: Klagomål').replace('Hej! De', 'hej!   De'));
  await letter(3, (raw) => raw.replace('och inte i dag heller', 'och inte i förrgår heller'));
  await letter(4, (raw) => raw.replace('Greta Holm <greta.holm1@', 'Berit Holm <berit.holm@'));
  await world.settle();
  expect((await fileOf(world, '2')).matter).toMatchObject({
    stage: 'received',
    providerId: null,
    suggestion: { providerId: null },
  });
  expect(await alike('2')).toEqual([
    { id: '1', number: 'SYN-2026-00001', text: 'SYN-2026-00001, kom söndag 1 mars', because: 'Samma ord av samma person.' },
  ]);
  expect(await alike('3')).toEqual([]);
  expect(await alike('4')).toEqual([]);
});

it('says nothing of it to who may not open that case', async () => {
  for (const who of ['caseworkerSouth', 'ekuFirst', 'stranger'] as const)
    expect((await api.get(who, '/api/cases/2/alike')).status).toBe(404);
});
