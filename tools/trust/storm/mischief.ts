// What befalls the municipality around the replicas: keys are rotated, staff change rows and take rows away, somebody is deleted and comes back, EKU's channel too,
// notifications stop, days go by over the night the clocks change.

import type { Dice } from '../../../test/support/dice';
import { deleteAccount, restoreAccount } from '../../../src/local/graph/directory/users-directory';
import { people, tenant } from '../../../src/local/people';
import { setChannelThere } from '../../../src/local/teams/installs';
import { ask, pause } from '../../bench/at';
import { rowsOf } from '../rows';
import type { Town } from '../town';
import { bringBack, editByHand, takeAway } from './hands';

type Mischief = (town: Town, luck: Dice) => Promise<void>;

const aWhile = (luck: Dice): Promise<void> => pause(2_000 + luck.below(8_000));
const caseworkers = ['caseworkerSouth', 'caseworkerSouthSecond'] as const;
/** A person in SharePoint may choose these of a case, and may not these: what is written there is no value of the product's. */
const edits = [
  { list: 'Ärenden', cells: { Stage: 'closed' } },
  { list: 'Ärenden', cells: { Topic: 'continuity' } },
  { list: 'Uppgifter', cells: { Outcome: 'x' } },
  { list: 'Uppgifter', cells: { State: 'done' } },
] as const;

export const mischief = {
  keys: async ({ m365 }, luck) => {
    await m365.teams.channelKeys.rotate(luck.below(2) === 0);
    await m365.tokens.keys.rotate(luck.below(2) === 0);
  },
  hand: async (town, luck) => {
    const { list, cells } = luck.pick(edits);
    const rows = rowsOf(town.m365.store, list);
    if (rows.length > 0) await editByHand(town, { list, id: luck.pick(rows).id, cells });
  },
  remove: async (town, luck) => {
    const list = luck.pick(['Händelser', 'Uppgifter', 'Ärenden', 'Händelser'] as const);
    const rows = rowsOf(town.m365.store, list);
    if (rows.length === 0) return;
    const row = luck.pick(rows);
    if (!(await takeAway(town, { list, row }))) return;
    await aWhile(luck);
    await bringBack(town, { list, row });
  },
  person: async (town, luck) => {
    const { id } = people[luck.pick(caseworkers)];
    deleteAccount(town.m365.store, id);
    await aWhile(luck);
    restoreAccount(town.m365.store, id);
  },
  channel: async (town, luck) => {
    setChannelThere(town.m365.store, tenant.ekuChannelId, false);
    await aWhile(luck);
    setChannelThere(town.m365.store, tenant.ekuChannelId, true);
  },
  silence: async ({ m365 }, luck) => {
    const before = m365.notifier.faults.now();
    m365.notifier.faults.set({ loseEvery: 1 });
    if (luck.below(2) === 0) m365.notifier.lifecycle(luck.pick(['subscriptionRemoved', 'missed', 'reauthorizationRequired']));
    await aWhile(luck);
    m365.notifier.faults.set(before);
  },
  leap: async (town, luck) => {
    const now = town.m365.clock.now();
    const to = isBeforeNight(now) ? mondayAfter(now) : new Date(now.getTime() + (1 + luck.below(2)) * hour);
    await ask(`${town.local}/local/clock`, { to });
  },
} as const satisfies Readonly<Record<string, Mischief>>;

const hour = 3_600_000;

/** The two weekends of 2027 on which clocks in Sweden are set: each trial begins on the Thursday before one. */
export const thursdays = ['2027-03-18T08:00:00.000Z', '2027-10-28T07:00:00.000Z'] as const;
const isBeforeNight = (now: Date): boolean => nights.some((night) => now < night && now.getTime() > night.getTime() - week);
const week = 7 * 24 * hour;
const nights = ['2027-03-28T01:00:00.000Z', '2027-10-31T01:00:00.000Z'].map((text) => new Date(text));
const mondayAfter = (now: Date): Date => new Date((nights.find((night) => now < night) ?? now).getTime() + 31 * hour);

/** Does it, and tells the history. */
export async function vex(town: Town, luck: Dice, kind: keyof typeof mischief): Promise<void> {
  town.note(`/mischief/${kind}`, {});
  await mischief[kind](town, luck);
  town.note(`/mischief/${kind}/over`, {});
}
