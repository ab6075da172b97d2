// Tampering with the access log and with histories, some of each kind (`npm run trust -- --only chains` does it a thousand times): each is seen, and a look that is blind is found out.

import { seesTampering, tryChains } from '../../tools/trust/chains/chains';

it.each(['Åtkomstlogg', 'Händelser'] as const)(
  'sees what somebody does to a row of %s, also after disposal [L15]',
  async (list) => {
    const ran = await tryChains({ list, times: 60, seed: 77 });
    expect([ran.says, ran.runs]).toEqual([[], 60]);
  },
);

it('finds out a look that sees nothing, and one that sees what is not', async () => {
  const blind = await tryChains({ list: 'Händelser', times: 5, seed: 1 }, () => Promise.resolve(false));
  expect(blind.violations).toBe(5);
  const other = await tryChains({ list: 'Händelser', times: 5, seed: 1 }, (house) => seesTampering(house, 'Åtkomstlogg'));
  expect(other.violations).toBe(5);
  const frightened = await tryChains({ list: 'Händelser', times: 0, seed: 1 }, () => Promise.resolve(true));
  expect(frightened.says).toEqual(['a list nobody has touched looks tampered with', 'what was undone is still seen']);
});
