// Who opens what over HTTP, each employee at each level of a case; and opening one to somebody by name.

import { people, type PersonKey } from '../../src/local/people';
import { keysOf } from '../../src/core/brand';
import { accessToCase } from '../../src/graph/lists/access-log';
import { apiOf, caseworkerOf, codeOf, fileOf, receivedCase, type Api } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
const id: Record<'normal' | 'protected' | 'named', string> = { normal: '', protected: '', named: '' };
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  id.normal = await receivedCase(world, 1);
  id.protected = await receivedCase(world, 2, { protection: 'protected' });
  id.named = await receivedCase(world, 3);
});
afterAll(() => world.stop());

const everybody = keysOf(people);
const opens = (by: PersonKey, readers: readonly PersonKey[], isLimited = false) =>
  api.post(by, `/api/cases/${id.named}/readers`, { readers: readers.map(personIdOf), isLimited });

/** Each employee with what she is answered for the page, and for its content: the two are never different. */
async function readers(at: string): Promise<readonly PersonKey[]> {
  const found: PersonKey[] = [];
  for (const who of everybody) {
    const [page, content] = [await api.get(who, `/api/cases/${at}`), await api.get(who, `/api/cases/${at}/content`)];
    expect(page.status).toBe(content.status);
    if (page.status === 200) found.push(who);
    else expect(codeOf(page)).toBe('noSuchCase');
  }
  return found.sort();
}

it('a case of the unit is read by whoever has it, those who receive, its manager, the head and the quality controller', async () => {
  const handler = await caseworkerOf(world, id.normal);
  expect(await readers(id.normal)).toEqual([handler, 'departmentHead', 'managerSouth', 'qualityController', 'registrar'].sort());
});

it('a protected one by whoever has it, those who receive and its manager [R164]', async () =>
  expect(await readers(id.protected)).toEqual([await caseworkerOf(world, id.protected), 'managerSouth', 'registrar'].sort()));

describe('opening a case to colleagues', () => {
  it('is its manager’s alone', async () => {
    const handler = await caseworkerOf(world, id.named);
    for (const who of [handler, 'registrar', 'departmentHead', 'qualityController'] as const)
      expect([who, codeOf(await opens(who, ['mas']))]).toEqual([who, 'notYourTask']);
    for (const who of ['managerNorth', 'ekuFirst', 'stranger', 'mas'] as const)
      expect([who, codeOf(await opens(who, ['mas']))]).toEqual([who, 'noSuchCase']);
  });
  it('takes nobody who can have no part in the board’s cases, and no more than twenty', async () => {
    for (const who of ['ekuFirst', 'stranger'] as const)
      expect(codeOf(await opens('managerSouth', [who]))).toBe('answerNotAllowed');
    const many = Array.from({ length: 21 }, (_one, n) => `eb0c4a00-0000-4000-8000-0000000009${String(n + 10)}`);
    expect(codeOf(await api.post('managerSouth', `/api/cases/${id.named}/readers`, { readers: many, isLimited: true }))).toBe(
      'tooManyReaders',
    );
  });
  it('lets a colleague read it until it is shut again, and is in the history', async () => {
    expect((await opens('managerSouth', ['mas', 'caseworkerNorth'])).status).toBe(200);
    for (const who of ['mas', 'caseworkerNorth'] as const)
      expect((await api.get(who, `/api/cases/${id.named}`)).status).toBe(200);
    expect((await opens('managerSouth', [])).status).toBe(200);
    expect((await api.get('mas', `/api/cases/${id.named}`)).status).toBe(404);
    const history = JSON.stringify((await api.get('managerSouth', `/api/cases/${id.named}`)).json['history']);
    expect(history).toContain('Eva Sandell öppnade ärendet för Mona Strand, Hamid Farsi.');
  });
  it('can shut it to all but named persons: whoever has it, its manager and who is named [R165]', async () => {
    const handler = await caseworkerOf(world, id.named);
    expect((await opens('managerSouth', ['mas'], true)).status).toBe(200);
    await world.settle();
    expect(await readers(id.named)).toEqual([handler, 'managerSouth', 'mas'].sort());
    const page = (await api.get('mas', `/api/cases/${id.named}`)).json['readers'];
    expect(page).toEqual({
      isLimited: true,
      named: [{ id: personIdOf('mas'), name: 'Mona Strand' }],
      mayLimit: false,
      choices: null,
    });
  });
  it('then shows number and day alone on cards, and not in the register’s list [R165]', async () => {
    expect((await fileOf(world, id.named)).matter.guarded).toBe(true);
    const waiting = JSON.stringify((await api.get('registrar', '/api/register')).json);
    expect(waiting).toContain(`"id":"${id.normal}"`);
    expect(waiting).not.toContain(`"id":"${id.named}"`);
  });
});

it('who was answered that there is no such case stands nowhere as a reader', async () => {
  const read = await world.bot.app.graph.send(accessToCase(world.bot.app.places, (await fileOf(world, id.protected)).matter.id));
  expect(read.map(({ who }) => who)).not.toContain(personIdOf('departmentHead'));
});
