// No row of a process's table can be taken away or changed without a test seeing it: each is, in the table itself, and what the engine then does is held against
// the golden record of the process.

import { isKeyOf, keysOf } from '../../../src/core/brand';
import { deadlines, ownProcesses, ownTables } from '../../../src/core/processes/all';
import { roleIn } from '../../../src/core/routine/profile';
import type { Role } from '../../../src/core/routine/roles';
import { profile } from '../../support/builders';
import { goldenText } from '../../golden/files';
import { processRecord, recordParts } from '../../golden/process-record';
import { mutating, recordWith, type Mutant, type Part } from '../../support/table-mutants';

/** Two positions that one role has are one role in this profile, and two days that are counted alike one day. */
function meant(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (key === 'role') return roleIn(profile, value as Role);
  if (key !== 'deadline' || !isKeyOf(deadlines, value)) return value;
  return JSON.stringify({ ...deadlines[value], because: null });
}

const everyTable = Object.fromEntries(keysOf(ownProcesses).map((id) => [id, ownTables(id) as unknown as Part]));
const mutantsOf = mutating(everyTable, { meant });

type Lines = readonly string[];
const all = (lines: Lines): Lines => lines;
/** What the engine does of a record, without the rows that it copies. */
const acts = (lines: Lines): Lines => lines.filter((line) => line.startsWith('  ') && !line.trim().startsWith('row:'));

/**
 * Of a task's row, what no engine follows: a page shows it; or the shell holds an answer against what lies beside the file – rows of the desk (`handsOut`,
 * test/bot/disclosure) and words that are looked through (`clean`, test/bot/api-compilations).
 */
const shown = ['answeredOn', 'because', 'draft', 'sections', 'handsOut', 'clean'];

describe.each(keysOf(ownProcesses))('%s', (id) => {
  const golden = goldenText(`processes/${id}.txt`);
  const mutants = mutantsOf(ownTables(id) as unknown as Part, id);
  const parts = recordParts(id).map((draw) => draw());

  /** The parts of the record, first those that name what is changed: there it is seen, and no other need be drawn. */
  const nearestFirst = ({ name }: Mutant): readonly number[] => {
    const [, , changed = ''] = name.split(/[. ]/);
    const near = (lines: Lines | undefined): boolean => lines?.some((line) => line.includes(changed)) === true;
    const places = [...parts.keys()];
    return [...places.filter((n) => near(parts[n])), ...places.filter((n) => !near(parts[n]))];
  };
  /** The changes that leave every line of the record as it was, among those that are held. */
  const unseen = (tried: readonly Mutant[], held: (lines: Lines) => Lines): readonly string[] => {
    const isSame = (mutant: Mutant): boolean => {
      const now = recordParts(id);
      const isPartSame = (n: number) => held(now[n]?.() ?? []).join('\n') === held(parts[n] ?? []).join('\n');
      return now.length === parts.length && nearestFirst(mutant).every(isPartSame);
    };
    const isUnseen = (mutant: Mutant) => recordWith(mutant, () => (isSame(mutant) ? 'same' : 'another')) === 'same';
    return tried.filter(isUnseen).map(({ name }) => name);
  };

  it('every row of its table, removed or changed, is caught [DEC7.17]', () => {
    expect(mutants.length).toBeGreaterThan(50);
    expect(unseen(mutants, all)).toEqual([]);
    expect(processRecord(id)).toBe(golden);
    expect(`${parts.flat().join('\n')}\n`).toBe(golden);
  });

  it('every row of its tasks is followed by the engine, and not only kept', () => {
    const rows = mutants.filter(
      ({ name }) => name.startsWith(`${id}.tasks.`) && !shown.some((word) => name.split(/[. ]/).includes(word)),
    );
    expect(unseen(rows, acts).filter((name) => !mayBeLeft(name))).toEqual([]);
  });
});

/**
 * `may` beside no word at all: a note may be written, and its page has a field for it. That the answer to an authority is sent on its own day at the latest is seen when
 * little is left of it: twenty-cases/05-inspectorate.
 */
const mayBeLeft = (name: string): boolean => / = "may"$|\.note taken away$|inspectorateSend\.dayBefore/.test(name);
