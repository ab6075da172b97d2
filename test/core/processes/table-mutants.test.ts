// No row of a process's table can be taken away or changed without a test seeing it: each is, in the table itself, and what the engine then does is held against
// the golden record of the process.

import { isKeyOf, keysOf } from '../../../src/core/brand';
import { deadlines, ownProcesses, ownTables } from '../../../src/core/processes/all';
import { roleIn } from '../../../src/core/routine/profile';
import type { Role } from '../../../src/core/routine/roles';
import { profile } from '../../support/builders';
import { goldenText } from '../../golden/files';
import { processRecord } from '../../golden/process-record';

type Part = Record<string, unknown>;

/** One change of a table: where, what, and how it is made and taken back. */
interface Mutant {
  readonly name: string;
  readonly parent: Part;
  readonly key: string;
  /** undefined: the row is taken away. */
  readonly value: unknown;
}

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under a name anywhere: a changed value is another of those, as a careless hand would write it. */
const pool = new Map<string, unknown[]>();
function collect(value: unknown, name: string): void {
  if (isPart(value)) for (const [key, inner] of Object.entries(value)) collect(inner, key);
  else pool.set(name, [...(pool.get(name) ?? []), value]);
}
for (const id of keysOf(ownProcesses)) collect(ownTables(id), id);

/** Two positions that one role has are one role in this profile, and two days that are counted alike one day. */
function meant(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (key === 'role') return roleIn(profile, value as Role);
  if (key !== 'deadline' || !isKeyOf(deadlines, value)) return value;
  return JSON.stringify({ ...deadlines[value], because: null });
}

function changedValues(value: unknown, key: string): readonly unknown[] {
  if (typeof value === 'number') return [value + 1];
  if (Array.isArray(value)) return value.map((_one, n) => value.filter((_other, place) => place !== n));
  const other = pool.get(key)?.find((one) => typeof one === typeof value && meant(key, one) !== meant(key, value));
  return other === undefined ? [] : [other];
}

function mutantsOf(parent: Part, at: string): readonly Mutant[] {
  return Object.entries(parent).flatMap(([key, value]) => {
    const name = `${at}.${key}`;
    const gone: Mutant = { name: `${name} taken away`, parent, key, value: undefined };
    const inside = isPart(value)
      ? mutantsOf(value, name)
      : changedValues(value, key).map((other) => ({ name: `${name} = ${JSON.stringify(other)}`, parent, key, value: other }));
    return value === false ? inside : [gone, ...inside];
  });
}

/** The record while the table is another; what stood there stands there again afterwards, in its old order. */
function recordWith(id: keyof typeof ownProcesses, { parent, key, value }: Mutant): string {
  const before = Object.entries(parent);
  if (value === undefined) Reflect.deleteProperty(parent, key);
  else parent[key] = value;
  try {
    return processRecord(id);
  } catch (error) {
    return `throws ${String(error)}`;
  } finally {
    for (const name of Object.keys(parent)) Reflect.deleteProperty(parent, name);
    for (const [name, kept] of before) parent[name] = kept;
  }
}

/** What the engine does of a record, without the rows that it copies. */
const acts = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.startsWith('  ') && !line.trim().startsWith('row:'))
    .join('\n');

/** Of a task's row, what no engine follows: a page shows it. */
const shown = ['answeredOn', 'because', 'draft', 'sections'];

describe.each(keysOf(ownProcesses))('%s', (id) => {
  const golden = goldenText(`processes/${id}.txt`);
  const mutants = mutantsOf(ownTables(id) as unknown as Part, id);
  const records = new Map<string, string>();
  beforeAll(() => mutants.forEach((mutant) => records.set(mutant.name, recordWith(id, mutant))));

  it('every row of its table, removed or changed, is caught [DEC7.17]', () => {
    expect(mutants.length).toBeGreaterThan(50);
    expect([...records].filter(([, record]) => record === golden).map(([name]) => name)).toEqual([]);
    expect(processRecord(id)).toBe(golden);
  });

  it('every row of its tasks is followed by the engine, and not only kept', () => {
    const rows = [...records].filter(
      ([name]) => name.startsWith(`${id}.tasks.`) && !shown.some((word) => name.split(/[. ]/).includes(word)),
    );
    const silent = rows.filter(([name, record]) => acts(record) === acts(golden) && !mayBeLeft(name)).map(([name]) => name);
    expect(silent).toEqual([]);
  });
});

/** `may` beside no word at all: a note may be written, and its page has a field for it. */
const mayBeLeft = (name: string): boolean => / = "may"$|\.note taken away$/.test(name);
