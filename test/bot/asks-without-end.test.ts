// One person who asks without end is told to wait, wherever she asks, and takes nothing from anybody else.

import { apiOf, codeOf } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld({ PERSON_A_MINUTE: '60' });
});
afterAll(() => world.stop());

const sentence = 'Vänta en minut och försök igen';

it('is told so by the tab, by a card and in her chat, and others go on', async () => {
  const api = apiOf(world);
  const asked = await Promise.all(Array.from({ length: 70 }, () => api.get('registrar', '/api/me')));
  const refused = asked.filter(({ status }) => status === 429);
  expect([refused.length, asked.filter(({ status }) => status === 200).length]).toEqual([10, 60]);
  expect(refused.map(codeOf)).toEqual(refused.map(() => 'tooMany'));
  expect(refused[0]?.text).toContain(sentence);

  const value = { action: { type: 'Action.Execute', verb: 'refresh', data: { kind: 'myWork' } } };
  const press = { type: 'invoke', name: 'adaptiveCard/action', value };
  const pressed = await world.tell(world.activityFrom('registrar', press));
  expect([pressed.status, pressed.text.includes(sentence)]).toEqual([200, true]);
  await world.say('registrar', 'hjälp');
  expect((await world.chat('registrar')).at(-1)?.text).toContain(sentence);

  expect((await api.get('caseworkerSouth', '/api/me')).status).toBe(200);
  expect((await world.tell(world.activityFrom('caseworkerSouth', press))).text).not.toContain(sentence);
});

it('a stranger’s token counts for nobody: she is refused before anybody is', async () => {
  for (let n = 0; n < 70; n += 1)
    expect((await fetch(`${world.bot.url}/api/me`, { headers: { Authorization: 'Bearer x.y.z' } })).status).toBe(401);
  expect((await apiOf(world).get('managerSouth', '/api/me')).status).toBe(200);
});
