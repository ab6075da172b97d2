// Who gets a case: the manager confirms the one proposed with one press, or with none where the routine says so; and is asked all the same where nobody of
// the unit is there, free of conflict and with room.

import { people, type PersonKey } from '../../src/local/people';
import { openRoleWatch } from '../../src/app/pass/watch-roles';
import { addDays, dayOf } from '../../src/core/time/plain-date';
import type { Profile } from '../../src/core/routine/profile';
import { apiOf, fileOf, receivedCase } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

let made = 0;
const next = (answers: object = {}): Promise<string> => receivedCase(world, (made += 1), answers);

const assigning = (assignment: Profile['assignment']) => void Object.assign(world.bot.app.profile, { assignment });
const openTypes = async (id: string): Promise<readonly string[]> =>
  (await fileOf(world, id)).tasks
    .flatMap(({ type, state }) => (state === 'open' && type !== 'weighPattern' ? [type] : []))
    .sort();
const hasCard = async (who: PersonKey, id: string, type: string): Promise<boolean> =>
  (await world.chat(who)).some(({ card }) => JSON.stringify(card ?? '').includes(`"c":"${id}","t":"${type}"`));
const ownerOf = async (id: string) => (await fileOf(world, id)).matter.caseworkerId;
const history = async (id: string): Promise<string> =>
  JSON.stringify((await apiOf(world).get('managerSouth', `/api/cases/${id}`)).json['history']);

async function away(who: PersonKey): Promise<void> {
  const today = dayOf(world.bot.app.clock.now());
  await apiOf(world).post(who, '/api/absence', { person: personIdOf(who), from: today, until: addDays(today, 7), standIn: null });
  await openRoleWatch(world.bot.app).look();
  await world.settle();
}

it('is confirmed by the manager with one press on her card, the one proposed filled in [DEC3.2]', async () => {
  const id = await next();
  const proposed = await ownerOf(id);
  expect(await openTypes(id)).toEqual(['confirmCaseworker', 'forwardToProvider']);
  const card = (await world.chat('managerSouth')).find((one) =>
    JSON.stringify(one.card ?? '').includes('"t":"confirmCaseworker"'),
  );
  await world.press('managerSouth', card?.id ?? '', { button: 'Utse' });
  await world.settle();
  expect([await openTypes(id), await ownerOf(id)]).toEqual([['forwardToProvider'], proposed]);
});

it('is the one proposed without a press where the routine says so, and the history says why [DEC3.2]', async () => {
  assigning({ by: 'proposal', mostCases: null });
  const id = await next();
  expect(await openTypes(id)).toEqual(['forwardToProvider']);
  const who: PersonKey = (await ownerOf(id)) === people.caseworkerSouth.id ? 'caseworkerSouth' : 'caseworkerSouthSecond';
  expect([await hasCard(who, id, 'forwardToProvider'), await hasCard('managerSouth', id, 'confirmCaseworker')]).toEqual([
    true,
    false,
  ]);
  expect(await history(id)).toMatch(/(?:Karin Lindqvist|Lena Dahl) fick ärendet i tur och ordning/u);
});

it('goes past whoever is said to have a conflict of interest, and no sheet says by itself that somebody has been assigned [DEC3.2]', async () => {
  assigning({ by: 'proposal', mostCases: null });
  const about = { legalFlags: ['conflictOfInterest'], conflictAbout: personIdOf('caseworkerSouth') };
  const id = await next(about);
  expect(await ownerOf(id)).toBe(people.caseworkerSouthSecond.id);
  assigning({ by: 'manager', mostCases: null });
  const other = await next({ isAssigned: true });
  expect(await openTypes(other)).toContain('confirmCaseworker');
});

/** How many of the cases each of the two has. */
const loads = async (ids: readonly string[]): Promise<readonly number[]> => {
  const owners = await Promise.all(ids.map(ownerOf));
  return [people.caseworkerSouth.id, people.caseworkerSouthSecond.id].map((id) => owners.filter((one) => one === id).length);
};

it('goes past a full desk, and asks the manager when every desk is [DEC3.2]', async () => {
  const ids = ['1', '2', '3', '4'];
  const [first = 0, second = 0] = await loads(ids);
  if (first === second) ids.push(await next());
  const [one = 0, other = 0] = await loads(ids);
  assigning({ by: 'proposal', mostCases: Math.max(one, other) });
  while (Math.min(...(await loads(ids))) < Math.max(one, other)) {
    const id = await next();
    ids.push(id);
    expect([await openTypes(id), Math.max(...(await loads(ids)))]).toEqual([['forwardToProvider'], Math.max(one, other)]);
  }
  expect(await openTypes(await next())).toEqual(['confirmCaseworker', 'forwardToProvider']);
});

it('goes past whoever is away, and lies with the manager when everybody is [DEC3.2]', async () => {
  assigning({ by: 'proposal', mostCases: null });
  await away('caseworkerSouth');
  for (let n = 0; n < 2; n += 1) {
    const id = await next();
    expect([await ownerOf(id), await openTypes(id)]).toEqual([people.caseworkerSouthSecond.id, ['forwardToProvider']]);
  }
  await away('caseworkerSouthSecond');
  const id = await next();
  expect(await hasCard('managerSouth', id, 'forwardToProvider')).toBe(true);
  expect(await history(id)).not.toContain('i tur och ordning');
});
