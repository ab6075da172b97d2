// What may be about somebody of a unit with one caseworker: she neither reads nor acts until somebody else has said whether it is about her.

import type { PersonKey } from '../../src/local/people';
import { apiOf, fileOf, receivedCase, type Api } from '../support/api';
import { whoHas } from '../support/answer-link';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
/** Cases so far, by whose number each is found. */
let cases = 0;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
});
afterAll(() => world.stop());

const north = { responsibility: 'norr', providerId: 'hemlykta' };
const inNorth = () => receivedCase(world, (cases += 1), north);
const reads = async (who: PersonKey, id: string) => (await api.get(who, `/api/cases/${id}`)).status === 200;
const openOf = async (id: string) => (await fileOf(world, id)).tasks.filter(({ state }) => state === 'open');
const asked = async (id: string) => (await openOf(id)).filter(({ type }) => type === 'assessConflict');
async function raises(who: PersonKey, id: string, more: object = {}): Promise<void> {
  const said = await api.post(who, `/api/cases/${id}/flags`, { flags: ['officialCrime'], ...more });
  expect([said.status, said.text]).toEqual([200, '{}']);
  await world.settle();
}

it('keeps her out at once, asks her manager, and gives it back when it is not about her [R179 I07]', async () => {
  const id = await inNorth();
  expect(await whoHas(world, id)).toBe('caseworkerNorth');
  expect(await reads('caseworkerNorth', id)).toBe(true);
  const hers = (await openOf(id)).filter(({ ownerId }) => ownerId === personIdOf('caseworkerNorth')).map(({ type }) => type);
  expect(hers).not.toEqual([]);
  const sheet = (await api.get('managerNorth', `/api/cases/${id}`)).text;
  expect(sheet).toContain('Har enheten en enda handläggare');
  await raises('registrar', id);
  expect(await reads('caseworkerNorth', id)).toBe(false);
  const [task, ...others] = await asked(id);
  expect([task?.role, others.length]).toEqual(['unitManager', 0]);
  expect((await openOf(id)).filter(({ ownerId }) => ownerId === personIdOf('caseworkerNorth'))).toEqual([]);
  const page = await api.get('managerNorth', `/api/cases/${id}`);
  expect(page.text).toContain('Enheten har en enda handläggare, Hamid Farsi');
  expect(page.text).not.toContain('sa att Hamid Farsi kan vara jävig');
  const said = { outcome: 'noConflict', answers: { reason: 'noPart' } };
  const path = `/api/cases/${id}/tasks/assessConflict/${task?.round ?? 0}/decision`;
  expect((await api.post('caseworkerNorth', path, said)).status).toBe(404);
  expect((await api.post('managerNorth', path, said)).status).toBe(200);
  await world.settle();
  expect(await reads('caseworkerNorth', id)).toBe(true);
});

it('is so from Mottagning, in the unit it is given to: she is not told of it, and her manager has it [R179 I07]', async () => {
  const before = (await world.chat('caseworkerNorth')).length;
  const id = await receivedCase(world, (cases += 1), { ...north, legalFlags: ['officialCrime'] });
  expect(await reads('caseworkerNorth', id)).toBe(false);
  expect(await reads('managerNorth', id)).toBe(true);
  expect((await asked(id)).map(({ role }) => role)).toEqual(['unitManager']);
  expect(await world.chat('caseworkerNorth')).toHaveLength(before);
  expect(
    (await openOf(id)).every(({ ownerId, role }) => ownerId !== personIdOf('caseworkerNorth') && role !== 'caseworker'),
  ).toBe(true);
});

it('is not asked where the unit has several, where somebody else is named with it, or of herself [R179]', async () => {
  const south = await receivedCase(world, (cases += 1));
  await raises('registrar', south);
  expect(await asked(south)).toEqual([]);
  expect(await reads(await whoHas(world, south), south)).toBe(true);
  const named = await inNorth();
  const about = { conflictAbout: personIdOf('managerNorth'), conflictReason: 'Det gäller henne.' };
  await raises('registrar', named, { flags: ['officialCrime', 'conflictOfInterest'], ...about });
  expect((await asked(named)).map(({ role }) => role)).toEqual(['departmentHead']);
  expect(await reads('caseworkerNorth', named)).toBe(true);
  const own = await inNorth();
  await raises('caseworkerNorth', own);
  expect([await asked(own), await reads('caseworkerNorth', own)]).toEqual([[], true]);
});
