// Whoever looks after Trappan hears when something stays wrong: once, in the day's hours unless danger could go unheard, and is told when it is well again.

import { tellHealth } from '../../src/app/health/tell-health';
import { later } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { dyingAnywhere } from '../support/mortal';
import { replicaOf } from '../support/replicas';

let world: BotWorld;
beforeEach(async () => {
  world = await startBotWorld();
});
afterEach(() => world.stop());

const look = async (minutes: number): Promise<void> => {
  await later(world, minutes);
  await world.bot.loop.atRest();
  await tellHealth(world.bot.app);
};
const refuseMailbox = () => world.local$('faults', { faults: [{ kind: 'refuse', status: 403, path: '/users/*/mailFolders' }] });
const cards = async (words: string): Promise<number> =>
  (await world.chat('departmentHead')).filter(({ card }) => JSON.stringify(card ?? '').includes(words)).length;
const wrong = 'Något i Trappan behöver rättas';

it('says nothing while all is well, and nothing of what is wrong for a moment', async () => {
  await look(0);
  expect(await cards(wrong)).toBe(0);
  await refuseMailbox();
  await tellHealth(world.bot.app);
  await world.local$('faults', { faults: [] });
  await look(120);
  expect([await cards(wrong), await cards('Bra igen')]).toEqual([0, 0]);
});

it('tells of what stays wrong once, whoever looks, and puts the card right when it is well again', async () => {
  await refuseMailbox();
  await tellHealth(world.bot.app);
  await look(30);
  expect(await cards(wrong)).toBe(1);
  await look(60);
  await tellHealth(replicaOf(world.bot.app, { name: 'other' }).app);
  expect(await cards(wrong)).toBe(1);
  expect((await world.chat('registrar')).some(({ card }) => JSON.stringify(card ?? '').includes(wrong))).toBe(false);
  await world.local$('faults', { faults: [] });
  await tellHealth(world.bot.app);
  expect([await cards(wrong), await cards('Bra igen: Brevlådan')]).toEqual([0, 1]);
  await refuseMailbox();
  await tellHealth(world.bot.app);
  await look(30);
  expect([await cards(wrong), await cards('Bra igen: Brevlådan')]).toEqual([1, 1]);
});

describe('in the evening', () => {
  beforeEach(() => later(world, 11 * 60));

  it('waits for the office with what harms nobody meanwhile', async () => {
    await world.local$('accounts', { personId: personIdOf('managerSouth'), isEnabled: false });
    await tellHealth(world.bot.app);
    await look(3 * 60);
    expect(await cards('unitManager:soder')).toBe(0);
    await look(10 * 60);
    expect(await cards('unitManager:soder')).toBe(1);
  });

  it('tells at once of what keeps danger from being heard', async () => {
    await refuseMailbox();
    await tellHealth(world.bot.app);
    await look(20);
    expect(await cards('Brevlådan')).toBe(1);
  });
});

it('keeps what it remembers out of Manuell hantering, and out of the log who heard', async () => {
  await refuseMailbox();
  await tellHealth(world.bot.app);
  await look(30);
  expect(await cards(wrong)).toBe(1);
  expect(JSON.stringify(world.logged)).not.toContain(personIdOf('departmentHead'));
});

it('is told wherever a replica dies while it tells, twice rather than never', async () => {
  let before = 0;
  let minutes = 0;
  const { app } = replicaOf(world.bot.app, { name: 'later', ahead: 30 });
  const points = await dyingAnywhere(app, {
    begin: async () => {
      await world.local$('faults', { faults: [] });
      await tellHealth(world.bot.app);
      await refuseMailbox();
      await tellHealth(world.bot.app);
      before = await cards(wrong);
    },
    work: tellHealth,
    then: async () => {
      const next = replicaOf(app, { name: `next${minutes}` });
      next.sleeps((minutes += 5));
      await tellHealth(next.app);
      expect((await cards(wrong)) - before).toBeGreaterThanOrEqual(1);
      expect((await cards(wrong)) - before).toBeLessThanOrEqual(2);
    },
  });
  expect(points).toBeGreaterThanOrEqual(3);
});
