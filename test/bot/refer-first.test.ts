// Where the routine refers a person to the operation first, over HTTP: the steps of whoever hears her, the question at *Mottagning*, and that a case of hers need
// not be sent to the provider once more.

import type { PersonKey } from '../../src/local/people';
import { apiOf, fileOf, type Api } from '../support/api';
import { whoHas } from '../support/answer-link';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld({ PROFILE: 'ffs' });
  api = apiOf(world);
});
afterAll(() => world.stop());

/** Somebody rings, a colleague writes it down, and it is received with that answer. */
async function received(referred: string): Promise<{ readonly id: string; readonly who: PersonKey }> {
  const words = `Ingen kom i morse (${referred}).`;
  const note = { words, complainantName: '', phone: '', replyWish: 'none', channel: 'phone', received: '2026-03-02' };
  const { json } = await api.post('colleague', '/api/write-down', note);
  const id = String(Number(String(json['number']).slice(-5)));
  await world.settle();
  const answers = { danger: 'no', responsibility: 'soder', providerId: 'omsorgsteamet', replyWish: 'none', protection: 'normal' };
  const done = await api.post('registrar', `/api/cases/${id}/tasks/triage/1/decision`, {
    outcome: 'accepted',
    answers: { ...answers, topic: 'missedVisits', referred },
  });
  expect([done.status, done.text]).toEqual([200, expect.any(String)]);
  await world.settle();
  return { id, who: await whoHas(world, id) };
}
const skips = async ({ id, who }: Awaited<ReturnType<typeof received>>) => {
  const round = (await fileOf(world, id)).tasks.find(({ type }) => type === 'forwardToProvider')?.round ?? 0;
  const answers = { reason: 'personReferred', legalFlags: [], topic: 'missedVisits' };
  const done = await api.post(who, `/api/cases/${id}/tasks/forwardToProvider/${round}/decision`, { outcome: 'skipped', answers });
  await world.settle();
  return done.status;
};

it('whoever hears her reads first to refer her, and that nobody is turned away [D11 R075]', async () => {
  const { steps } = (await api.get('colleague', '/api/write-down')).json as { steps: readonly string[] };
  expect(steps.slice(0, 3)).toEqual(['referOperation', 'referDepartment', 'helpContact']);
});

it('is asked at Mottagning of what was said aloud, and what is answered stands in the case [D11 R076]', async () => {
  const { id } = await received('toDepartment');
  expect((await fileOf(world, id)).matter.about).toMatchObject({ referred: 'toDepartment' });
});

it('a case of somebody who has been to the operation herself need not be sent there, and goes on to her [D11 R220]', async () => {
  const case1 = await received('helpedThere');
  expect(await skips(case1)).toBe(200);
  expect((await fileOf(world, case1.id)).matter.stage).toBe('followingUp');
});

it('one of somebody who has not is not skipped for that reason [D11 R220]', async () => {
  const case1 = await received('no');
  expect(await skips(case1)).toBe(422);
  expect((await fileOf(world, case1.id)).matter.stage).toBe('assessing');
});
