// A case is claimed with an answer, and looked at after it. Where another pass of the same process has looked in between, and let it go, the claim is over:
// nothing leaves under it a second time.

import { takeDecision } from '../../src/app/decisions/take-decision';
import { passCase } from '../../src/app/pass/pass';
import { openTurns } from '../../src/app/turns';
import { caseId, personId, unitId } from '../../src/core/brand';
import { watchOfCase } from '../../src/graph/lists/watch';
import { people, type PersonKey } from '../../src/local/people';
import { caseworkerOf, fileOf, receivedCase } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { replicaOf } from '../support/replicas';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

/** Cards that have come to those who may get the next task. */
async function cards(): Promise<readonly string[]> {
  const who: readonly PersonKey[] = ['caseworkerSouth', 'caseworkerSouthSecond', 'managerSouth'];
  const all = await Promise.all(who.map((one) => world.chat(one)));
  return all.flat().map((message) => JSON.stringify(message));
}

it('what follows from an answer is sent once, however long it is before its own pass begins [I01]', async () => {
  const id = caseId(await receivedCase(world, 1));
  const { tasks } = await fileOf(world, id);
  const task = tasks.find(({ type, state }) => type === 'forwardToProvider' && state === 'open');
  const by = {
    id: personId(people[await caseworkerOf(world, id)].id),
    grants: [{ role: 'caseworker', unit: unitId('soder') }],
  } as const;
  const waiting: (() => unknown)[] = [];
  const { app } = replicaOf(world.bot.app, { name: 'busy' });
  const busy = { ...app, later: { ...app.later, do: (work: () => unknown) => void waiting.push(work) } };
  const before = (await cards()).length;
  const answers = { reason: 'danger', legalFlags: [], topic: 'missedVisits' };
  const type = 'forwardToProvider';
  const given = { caseId: id, type, round: task?.round ?? 0, outcome: 'skipped', answers, letters: [], by } as const;
  expect((await takeDecision(busy, given)).ok).toBe(true);
  const due = await busy.graph.send(watchOfCase(busy.places, id));
  if (due === undefined) throw new Error('nobody watches it');
  expect(due.holder).toBe('busy');
  expect(await passCase(busy, due)).toBe('done'); // as the loop does with whatever is due
  const sent = (await cards()).length;
  expect(sent).toBeGreaterThan(before);
  expect(waiting.length).toBeGreaterThan(0);
  for (const work of waiting) await work();
  expect(await cards()).toHaveLength(sent);
  expect((await cards()).join()).not.toContain('Det finns ett annat kort');
});

describe('a watch of turns', () => {
  const rest = (): Promise<void> => new Promise((done) => void setImmediate(done));

  it('sees what begins and what ends meanwhile under its own name, and is over when it is asked', async () => {
    const turns = openTurns<string>();
    const [quiet, begun] = [turns.since('a'), turns.since('b')];
    let end = (): void => undefined;
    const long = turns.take('b', () => new Promise<void>((done) => (end = done)));
    const during = turns.since('b');
    end();
    await long;
    await rest();
    expect([quiet.wasAlone(), begun.wasAlone(), during.wasAlone(), turns.since('b').wasAlone()]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});
