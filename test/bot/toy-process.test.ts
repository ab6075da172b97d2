// A process nobody has heard of, its table and texts added and not a line elsewhere: through the tab's door, Teams, its page, who may read it, and the printed routine.

import '../support/toy';
import { people, type PersonKey } from '../../src/local/people';
import { say } from '../../src/core/text/say';
import { readProfile } from '../../src/core/routine/profile';
import { profilePage } from '../../tools/docs/profile-page';
import { ownTablesInWords } from '../../tools/docs/routine-table';
import { apiOf, type Api } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { openSite } from '../support/open-site';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
});
afterAll(() => world.stop());

interface Task {
  readonly type: string;
  readonly isOpen: boolean;
  readonly owner: string;
}
const openTasks = (json: Record<string, unknown>): readonly Task[] =>
  (json['tasks'] as readonly Task[]).filter(({ isOpen }) => isOpen);

const readers = async (id: string): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const who of Object.keys(people) as PersonKey[])
    if ((await api.get(who, `/api/matters/${id}`)).status === 200) found.push(who);
  return found;
};

it('is written down by anybody, comes as a card to its owner, is taken there, and answered on its page', async () => {
  const kinds = (await api.get('caseworkerSouth', '/api/matters')).json['kinds'] as readonly { readonly code: string }[];
  expect(JSON.stringify(kinds)).toContain('foundKey');
  const unit = 'soder';
  const words = 'En nyckel låg i trapphuset.';
  const told = await api.post('caseworkerSouth', '/api/matters', { process: 'foundKey', mark: 'nyckel-1', unit, words });
  await world.settle();
  expect(told.json).toMatchObject({ id: 'foundKey:1', number: 'NY-2026-00001' });
  const [card] = (await world.chat('managerSouth')).filter((message) =>
    JSON.stringify(message).includes('Lämna tillbaka en nyckel'),
  );
  expect(JSON.stringify(card)).toContain('NY-2026-00001');
  expect(JSON.stringify(card)).not.toContain('trapphuset');
  await world.press('managerSouth', card?.id ?? '', { button: say('sv', 'card.claim') });
  await world.settle();
  const page = (await api.get('managerSouth', '/api/matters/foundKey:1')).json;
  expect(openTasks(page).map(({ type, owner }) => [type, owner])).toEqual([
    ['keyReturn', `${people.managerSouth.givenName} ${people.managerSouth.surname}`],
  ]);
  const refused = await api.post('managerSouth', '/api/matters/foundKey:1/tasks/keyReturn/1', {
    outcome: 'returned',
    answers: { returnedDay: 'igår' },
  });
  expect(refused.json['error']).toMatchObject({ code: 'dayNotRead' });
  const answered = { outcome: 'returned', answers: { returnedDay: '2026-03-02' } };
  expect((await api.post('managerSouth', '/api/matters/foundKey:1/tasks/keyReturn/1', answered)).status).toBe(200);
  await world.settle();
  expect((await api.get('managerSouth', '/api/matters/foundKey:1')).json['stage']).toBe('Återlämnad');
});

it('is read by whom its table names, and what was written lies in no open list', async () => {
  expect(await readers('foundKey:1')).toEqual(['managerSouth']);
  expect(await openSite(world.local)).not.toContain('trapphuset');
});

it('stands in the printed routine with its picture, its task and its day', () => {
  const page = profilePage(readProfile('ekbacka')).join('\n');
  expect(page).toContain('## Upphittade nycklar');
  expect(page).toMatch(/found -->\|"Återlämnad"\| returned/);
  expect(ownTablesInWords().join('\n')).toContain('Lämna tillbaka en nyckel');
});
