// *sök* in the chat: a number finds as *status* does, a name is neither looked for, kept nor said again; and what one hears about a case that is not one's to read.

import { textsList } from '../../src/graph/lists/texts';
import { allRows } from '../../src/graph/lists/list-calls';
import { apiOf } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { direct } from '../support/story/mails';

let world: BotWorld;
type Who = Parameters<BotWorld['chat']>[0];
beforeAll(async () => {
  world = await startBotWorld();
  const { raw, authenticated } = direct({ words: 'Omsorgsteamet Söder kom inte till min mamma Gunborg Thunberg i går.' });
  await world.mail(raw, authenticated ?? 'not');
  await world.settle();
});
afterAll(() => world.stop());

const answerTo = async (who: Who, text: string): Promise<string> => {
  await world.say(who, text);
  return JSON.stringify((await world.chat(who)).at(-1) ?? null);
};
const drafts = async () =>
  (await world.bot.app.graph.send(allRows(textsList, world.bot.app.places))).filter(({ kind }) => kind === 'draft');

it.each(['sök SYN-2026-00001', 'Sök ärende 1', 'sok 1', 'sök syn-2026-00001'])('%s answers as status does', async (text) => {
  expect(await answerTo('registrar', text)).toContain('SYN-2026-00001: ');
});

it('finds by the number in the register', async () => {
  const numbered = await apiOf(world).post('registrar', '/api/cases/1/register', { number: 'SN 2026/0456' });
  expect(numbered.status).toBe(200);
  await world.settle();
  expect(await answerTo('registrar', 'sök sn 2026/0456')).toContain('SN 2026/0456: ');
});

it.each(['sök SYN-2026-00001', 'status 1', 'sök SN 2026/0456', 'sök 77', 'status SN 2026/9999'])(
  '%s says the same to whoever may not read the case, and it is true',
  async (text) => {
    expect(await answerTo('caseworkerNorth', text)).toContain('Det finns inget ärende med det numret som du får läsa.');
  },
);

it.each([
  'sök Gunborg Thunberg',
  'Sök ärende Thunberg, Gunborg!',
  'sök efter thunberg',
  'sök 19121212-1212',
  'sök 191212121212',
  'sök 121212-1213',
  'sök 070-174 06 35',
])('%s is answered with the way to the page, and not a sign of it is said or kept', async (text) => {
  const [before, requests] = [(await drafts()).length, world.logged.length];
  const answer = await answerTo('registrar', text);
  expect(answer).not.toMatch(/thunberg|gunborg|1212|0635|174/i);
  expect(answer).toContain('"page":"cases"');
  expect(answer).toContain('Ta bort');
  expect((await drafts()).length).toBe(before);
  expect(JSON.stringify(world.logged.slice(requests))).not.toMatch(/thunberg|gunborg|1212/i);
});

it('the button opens the page with *Sök ärende*', async () => {
  await answerTo('registrar', 'sök');
  const message = (await world.chat('registrar')).at(-1);
  expect(JSON.stringify(message)).not.toContain('Ta bort');
  const opened = await world.press('registrar', message?.id ?? '', { button: 'Sök ärende' });
  expect(JSON.stringify(opened)).toContain('/tab/cases"');
});

it('is answered in English to find', async () => {
  expect(await answerTo('mas', 'find Gunborg Thunberg')).toContain('neither searched for what you wrote nor kept it');
  await world.say('mas', 'svenska');
});

it.each([
  'sök upp Greta',
  'Sök hjälp åt henne',
  'Find her please',
  'sök Mamma ligger på golvet',
  'sök Greta blöder',
  'sök den som slog henne i går kväll',
])('%s is no search: it is kept as somebody’s words [I03]', async (text) => {
  const before = (await drafts()).length;
  const answer = await answerTo('caseworkerSouth', text);
  expect((await drafts()).length).toBe(before + 1);
  expect(answer).not.toMatch(/Greta|golvet|Mamma|henne i går/);
});

it('is not for EKU', async () => {
  expect(await answerTo('ekuFirst', 'sök SYN-2026-00001')).toContain('EKU:s kanal');
});
