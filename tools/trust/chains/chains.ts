// Whether the product sees what somebody does to one row of *Åtkomstlogg* or *Händelser*: a thousand times, also among what was disposed of. What nobody has touched
// must look untouched.

import { checkDay } from '../../../src/app/records/check-log';
import { sweptList } from '../../../src/app/rows/swept-lists';
import { caseId } from '../../../src/core/brand';
import { isWholeHistory } from '../../../src/core/casefile/history';
import { GraphFailure } from '../../../src/graph/failure';
import { eventsOfCase } from '../../../src/graph/lists/events';
import { dice, type Dice } from '../../../test/support/dice';
import type { Ran } from '../ran';
import { builtHouse, type House } from './house';
import { kinds, tampered, type Kind, type Tampering } from './tamper';

/** What cannot be told from the product's own writing when SharePoint does not say who wrote: a whole row, with the copy beside it. */
const onlyByName: readonly Kind[] = ['forge', 'insert'];

/** Tampers so many times with each list, and counts what was not seen. */
export async function tryChains(
  { list, times, seed }: { readonly list: Tampering['list']; readonly times: number; readonly seed: number },
  isSeen: (house: House, list: Tampering['list']) => Promise<boolean> = seesTampering,
): Promise<Ran> {
  const house = await builtHouse({ days: 3, readings: 10 });
  const luck = dice(seed);
  const missed: string[] = [];
  try {
    if (await isSeen(house, list)) missed.push('a list nobody has touched looks tampered with');
    for (let n = 0; n < times; n += 1) {
      const tampering = drawn(house, { list, luck });
      const { done, seen } = await tampered(house.m365.store, { tampering, luck }, () => isSeen(house, list));
      if (!seen) missed.push(`not seen: ${done}`);
    }
    if (await isSeen(house, list)) missed.push('what was undone is still seen');
  } finally {
    await house.m365.stop();
  }
  return {
    runs: times,
    violations: missed.length,
    figure: `${times - missed.length} of ${times} seen`,
    says: missed.slice(0, 20),
  };
}

function drawn({ days }: House, { list, luck }: { readonly list: Tampering['list']; readonly luck: Dice }): Tampering {
  const kind = luck.pick(list === 'Händelser' ? kinds.filter((one) => one !== 'dispose') : kinds);
  const isNamed = list === 'Händelser' && onlyByName.includes(kind) ? true : luck.below(2) === 0;
  const isEnd = luck.below(8) === 0 && ['change', 'remove'].includes(kind);
  // the log begins to be sure of its ends with the second day that has them
  const last = days.at(-1) ?? '';
  const among = isEnd ? (key: string) => key.startsWith(`end|${last}`) : (key: string) => !key.startsWith('end|');
  return { list, kind, isNamed, among: list === 'Händelser' ? () => true : among };
}

/** The product's own look: each day of the log, or each row and each history. */
export async function seesTampering(house: House, list: Tampering['list']): Promise<boolean> {
  if (list === 'Händelser') return seesInHistories(house);
  const { graph, places, days, now } = house;
  for (const day of days) if ((await checkDay({ graph, places, clock: { now: () => now } }, day)).breaks.length > 0) return true;
  return false;
}

async function seesInHistories({ graph, places, histories }: House): Promise<boolean> {
  const swept = sweptList('Händelser');
  if (swept === undefined) throw new Error('nobody sweeps the histories');
  for await (const rows of graph.pages(swept.pages(places))) if (!rows.every(swept.isWhole)) return true;
  for (const [id, known] of histories) {
    try {
      if (!isWholeHistory(await graph.send(eventsOfCase(places, caseId(id))), known)) return true;
    } catch (failure) {
      if (failure instanceof GraphFailure && failure.kind === 'unreadable') return true;
      throw failure;
    }
  }
  return false;
}
