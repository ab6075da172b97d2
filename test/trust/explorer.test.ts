// The explorer of the whole pass: no way through the steps whose force nothing takes back breaks anything, wherever a replica dies, and whoever comes between; and
// with claims as the first version held them it finds the letter that left twice. Every step and every call: `npm run trust -- --only explorer --full`.

import { explore } from '../../tools/trust/explore/explore';

const isFull = process.env['TRAPPAN_FULL'] === '1';

it('breaks nothing wherever a replica dies or sleeps while an answer is taken, a letter goes or a post is made [I02 I03 I04 I12]', async () => {
  const only = (act: string): boolean => isFull || act === 'six minutes go by' || act === 'triage: accepted';
  const explored = await explore({ road: 'eku', ways: ['dies', 'othersLookWhileAsleep'], points: 'changes', only });
  expect(explored.faults).toEqual([]);
  expect(explored.states).toBeGreaterThan(20);
});

it('breaks nothing wherever a replica dies while a case is disposed of [I03]', async () => {
  const only = (act: string): boolean => act === 'eleven minutes go by';
  const explored = await explore({ road: 'disposal', ways: ['dies'], points: 'changes', only });
  expect(explored.faults).toEqual([]);
  expect(explored.states).toBeGreaterThan(20);
});

it('finds the letter that leaves twice where a claim is not looked at again, and says the way there', async () => {
  const only = (_act: string, at: number): boolean => at === 3;
  const plan = {
    ways: ['othersLookWhileAsleep'],
    points: 'changes',
    only,
    last: 3,
    isFirstEnough: true,
    neverLooksAtClaims: true,
  } as const;
  const { faults } = await explore({ road: 'eku', ...plan });
  const [found = ''] = faults;
  expect(found).toContain('each letter leaves once');
  expect(found.match(/(first|second)~\d+ POST users\/messages\/send 202/g)).toHaveLength(2);
});
