// *Statistik* counted for what is compiled: by area and by one thing at a time. What may be told of it is another matter (small-numbers).

import { keysOf, type UnitId } from '../brand';
import { caseKinds } from '../casefile/case';
import { channels } from '../casefile/channel';
import { closings } from '../processes/complaint/closings';
import { topics } from '../processes/complaint/criteria';
import type { Profile } from '../routine/profile';
import { countedProcesses } from './counted';
import type { Figure } from './figures';
import type { Area, Counts } from './small-numbers/areas';
import type { Counting } from './small-numbers/publish';

/** Where nothing is said. */
export const none = 'none';

/** Days until an answer, or an end, by the most of each. */
export const dayBands = { week: 7, fortnight: 14, month: 30, longer: Infinity } as const;
export type DayBand = keyof typeof dayBands;

const orNone = (columns: readonly string[]): readonly string[] => [...columns, none];

/** Each table: what it is of, its columns, and where a row stands in it. */
const tablesOf = {
  came: {
    kind: { columns: orNone(keysOf(caseKinds)), at: ({ kind }: Figure) => kind ?? none },
    channel: { columns: orNone(keysOf(channels)), at: ({ channel }: Figure) => channel ?? none },
    topic: { columns: orNone(keysOf(topics)), at: ({ topic }: Figure) => topic ?? none },
  },
  ended: {
    closedAs: { columns: orNone(keysOf(closings)), at: ({ closedAs }: Figure) => closedAs ?? none },
    inTime: {
      columns: ['yes', 'no', none],
      at: ({ inTime }: Figure) => (inTime === null ? none : inTime ? 'yes' : 'no'),
    },
    stair: { columns: ['contract', 'below'], at: ({ escalated }: Figure) => (escalated ? 'contract' : 'below') },
    days: {
      columns: keysOf(dayBands),
      at: ({ days }: Figure) => keysOf(dayBands).find((band) => days <= dayBands[band]) ?? 'longer',
    },
  },
  beside: { process: { columns: countedProcesses.filter((id) => id !== 'complaint'), at: ({ process }: Figure) => process } },
  providers: { topic: { columns: orNone(keysOf(topics)), at: ({ topic }: Figure) => topic ?? none } },
} as const satisfies Record<
  string,
  Record<string, { readonly columns: readonly string[]; readonly at: (figure: Figure) => string }>
>;

/** What is counted: complaints that came, and that ended; what came beside them; and complaints that came by provider. */
export type TreeId = keyof typeof tablesOf;
export const trees = keysOf(tablesOf);

const isOf = {
  came: ({ what, process }: Figure) => what === 'received' && process === 'complaint',
  ended: ({ what, process }: Figure) => what === 'closed' && process === 'complaint',
  beside: ({ what, process }: Figure) => what === 'received' && process !== 'complaint',
  providers: ({ what, process }: Figure) => what === 'received' && process === 'complaint',
} as const satisfies Record<TreeId, (figure: Figure) => boolean>;

export const board = 'board';
export const departmentArea = (name: string): string => `department|${name}`;
export const unitArea = (unit: UnitId | string): string => `unit|${unit}`;
export const serviceArea = (service: string): string => `service|${service}`;
export const providerArea = (provider: string): string => `provider|${provider}`;

/** Every tree of a period's rows. */
export const countingsOf = (profile: Pick<Profile, 'units'>, figures: readonly Figure[]): Readonly<Record<TreeId, Counting>> => {
  const organisation = areasOf(profile);
  const register = providersIn(figures);
  const units = (figure: Figure): string =>
    profile.units.some(({ id }) => id === figure.unit) && figure.unit !== null ? unitArea(figure.unit) : unitArea(none);
  const providers = ({ provider }: Figure): string => providerArea(provider ?? none);
  return {
    came: counted(figures, 'came', { areas: organisation, leaf: units }),
    ended: counted(figures, 'ended', { areas: organisation, leaf: units }),
    beside: counted(figures, 'beside', { areas: organisation, leaf: units }),
    providers: counted(figures, 'providers', { areas: register, leaf: providers }),
  };
};

/** The board, its departments and units, and what no unit has. */
const areasOf = ({ units }: Pick<Profile, 'units'>): readonly Area[] => [
  { id: board, within: null },
  ...[...new Set(units.map(({ department }) => department))].map((name) => ({ id: departmentArea(name), within: board })),
  ...units.map(({ id, department }) => ({ id: unitArea(id), within: departmentArea(department) })),
  { id: unitArea(none), within: board },
];

/** Each provider stands under one kind of service, the last it had; what no provider is said of stands by itself. */
function providersIn(figures: readonly Figure[]): readonly Area[] {
  const services = new Map<string, string>([[none, none]]);
  for (const { provider, service } of [...figures].sort(byPeriod)) if (provider !== null) services.set(provider, service ?? none);
  const found = [...services].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    { id: board, within: null },
    ...[...new Set(found.map(([, service]) => service))].map((service) => ({ id: serviceArea(service), within: board })),
    ...found.map(([provider, service]) => ({ id: providerArea(provider), within: serviceArea(service) })),
  ];
}

const byPeriod = (one: Figure, other: Figure): number =>
  one.period < other.period ? -1 : one.period > other.period ? 1 : (one.service ?? '') < (other.service ?? '') ? -1 : 1;

interface Tree {
  readonly areas: readonly Area[];
  readonly leaf: (figure: Figure) => string;
}

function counted(figures: readonly Figure[], tree: TreeId, { areas, leaf }: Tree): Counting {
  const own = figures.filter(isOf[tree]);
  const totals = new Map<string, number>();
  for (const figure of own) totals.set(leaf(figure), (totals.get(leaf(figure)) ?? 0) + 1);
  const tables = Object.entries(tablesOf[tree]).map(
    ([name, { columns, at }]) => [name, { columns, leaves: countsBy(own, { leaf, at }) }] as const,
  );
  return { areas, totals, tables: Object.fromEntries(tables) };
}

function countsBy(
  figures: readonly Figure[],
  { leaf, at }: Pick<Tree, 'leaf'> & { readonly at: (figure: Figure) => string },
): Counts {
  const counts = new Map<string, Map<string, number>>();
  for (const figure of figures) {
    const columns = counts.get(leaf(figure)) ?? new Map<string, number>();
    columns.set(at(figure), (columns.get(at(figure)) ?? 0) + 1);
    counts.set(leaf(figure), columns);
  }
  return counts;
}
