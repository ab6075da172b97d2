// *Statistik* counted for what is compiled: by area and by one thing at a time. What may be told of it is another matter (small-numbers).

import { compared } from '../order';
import { keysOf, type UnitId } from '../brand';
import { aboutFields } from '../casefile/about';
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
const dayBands = { week: 7, fortnight: 14, month: 30, longer: Infinity } as const;

const orNone = (columns: readonly string[]): readonly string[] => [...columns, none];

interface TableRule {
  readonly columns: readonly string[];
  readonly at: (figure: Figure) => string;
}

/** Each table: what it is of, its columns, and where a row stands in it. */
const tablesOf = {
  came: {
    kind: { columns: orNone(keysOf(caseKinds)), at: ({ kind }: Figure) => kind ?? none },
    channel: { columns: orNone(keysOf(channels)), at: ({ channel }: Figure) => channel ?? none },
    topic: { columns: orNone(keysOf(topics)), at: ({ topic }: Figure) => topic ?? none },
    seriousness: { columns: orNone(aboutFields.seriousness.of), at: ({ seriousness }: Figure) => seriousness ?? none },
  },
  ended: {
    closedAs: {
      columns: orNone(keysOf(closings).filter((id) => id !== 'notACase')),
      at: ({ closedAs }: Figure) => closedAs ?? none,
    },
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

/** The columns of a table that are there, in its order. */
export function inOrder(tree: TreeId, table: string, columns: readonly string[]): readonly string[] {
  const tables: Readonly<Record<string, Pick<TableRule, 'columns'>>> = tablesOf[tree];
  const order = tables[table]?.columns ?? [];
  return [...columns].sort((one, other) => order.indexOf(one) - order.indexOf(other));
}

/** The tables of a tree, in their order. */
export const tablesIn = (tree: TreeId): readonly string[] => Object.keys(tablesOf[tree]);

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
const serviceArea = (service: string): string => `service|${service}`;
export const providerArea = (provider: string): string => `provider|${provider}`;

/** A provider of the register, under its kind of service. */
export interface Registered {
  readonly id: string;
  readonly service: string;
}

/**
 * Every tree of a period's rows. An area nothing came to is there, for nought is few; only what is of no area, or says nothing, is left out where there is none of it: that there was nothing
 * to leave unsaid tells of nobody.
 */
export const countingsOf = (
  profile: Pick<Profile, 'units'>,
  register: readonly Registered[],
  figures: readonly Figure[],
): Readonly<Record<TreeId, Counting>> => {
  const units = ({ unit }: Figure): string => unitArea(profile.units.some(({ id }) => id === unit) ? (unit ?? none) : none);
  const providers = ({ provider }: Figure): string =>
    providerArea(register.some(({ id }) => id === provider) ? (provider ?? none) : none);
  const organisation = { areas: areasOf(profile), leaf: units };
  return {
    came: counted(figures, 'came', organisation),
    ended: counted(figures, 'ended', organisation),
    beside: counted(figures, 'beside', organisation),
    providers: counted(figures, 'providers', { areas: providersIn(register), leaf: providers }),
  };
};

/** The board, its departments and units, and what no unit has. */
const areasOf = ({ units }: Pick<Profile, 'units'>): readonly Area[] => [
  { id: board, within: null },
  ...[...new Set(units.map(({ department }) => department))].map((name) => ({ id: departmentArea(name), within: board })),
  ...units.map(({ id, department }) => ({ id: unitArea(id), within: departmentArea(department) })),
  { id: unitArea(none), within: board },
];

/** Kinds of service and their providers, and what no provider of the register is said of. */
const providersIn = (register: readonly Registered[]): readonly Area[] => [
  { id: board, within: null },
  ...[...new Set(register.map(({ service }) => service))].sort().map((service) => ({ id: serviceArea(service), within: board })),
  ...[...register]
    .sort((one, other) => compared(one.id, other.id))
    .map(({ id, service }) => ({ id: providerArea(id), within: serviceArea(service) })),
  { id: providerArea(none), within: board },
];

const nobodys: readonly string[] = [unitArea(none), providerArea(none)];

interface Tree {
  readonly areas: readonly Area[];
  readonly leaf: (figure: Figure) => string;
}

function counted(figures: readonly Figure[], tree: TreeId, { areas, leaf }: Tree): Counting {
  const own = figures.filter(isOf[tree]);
  const totals = new Map<string, number>();
  for (const figure of own) totals.set(leaf(figure), (totals.get(leaf(figure)) ?? 0) + 1);
  const rules: Readonly<Record<string, TableRule>> = tablesOf[tree];
  const tables = Object.entries(rules).map(([name, { columns, at }]) => {
    const isSaid = !own.some((figure) => at(figure) === none);
    return [
      name,
      { columns: columns.filter((column) => column !== none || !isSaid), leaves: countsBy(own, { leaf, at }) },
    ] as const;
  });
  const here = areas.filter(({ id }) => !nobodys.includes(id) || totals.has(id));
  return { areas: here, totals, tables: Object.fromEntries(tables) };
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
