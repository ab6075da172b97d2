// No row of a process's table can be taken away or changed without a test seeing it: each is, in the table itself, and what the engine then does is held against
// the golden record of the process.

import { isKeyOf, keysOf } from '../../../src/core/brand';
import { deadlines, ownProcesses, ownTables } from '../../../src/core/processes/all';
import { roleIn } from '../../../src/core/routine/profile';
import type { Role } from '../../../src/core/routine/roles';
import { profile } from '../../support/builders';
import { goldenText } from '../../golden/files';
import { processRecord } from '../../golden/process-record';
import { mutating, recordWith, type Part } from '../../support/table-mutants';

/** Two positions that one role has are one role in this profile, and two days that are counted alike one day. */
function meant(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (key === 'role') return roleIn(profile, value as Role);
  if (key !== 'deadline' || !isKeyOf(deadlines, value)) return value;
  return JSON.stringify({ ...deadlines[value], because: null });
}

const everyTable = Object.fromEntries(keysOf(ownProcesses).map((id) => [id, ownTables(id) as unknown as Part]));
const mutantsOf = mutating(everyTable, { meant });

/** What the engine does of a record, without the rows that it copies. */
const acts = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.startsWith('  ') && !line.trim().startsWith('row:'))
    .join('\n');

/**
 * Of a task's row, what no engine follows: a page shows it; or the shell holds an answer against what lies beside the file – rows of the desk (`handsOut`,
 * test/bot/disclosure) and words that are looked through (`clean`, test/bot/api-compilations).
 */
const shown = ['answeredOn', 'because', 'draft', 'sections', 'handsOut', 'clean'];

describe.each(keysOf(ownProcesses))('%s', (id) => {
  const golden = goldenText(`processes/${id}.txt`);
  const mutants = mutantsOf(ownTables(id) as unknown as Part, id);
  const records = new Map<string, string>();
  beforeAll(() =>
    mutants.forEach((mutant) =>
      records.set(
        mutant.name,
        recordWith(mutant, () => processRecord(id)),
      ),
    ),
  );

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

/**
 * `may` beside no word at all: a note may be written, and its page has a field for it. That the answer to an authority is sent on its own day at the latest is seen when
 * little is left of it: twenty-cases/05-inspectorate.
 */
const mayBeLeft = (name: string): boolean => / = "may"$|\.note taken away$|inspectorateSend\.dayBefore/.test(name);
