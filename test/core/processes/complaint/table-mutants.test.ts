// No row of the complaint's tables can be taken away or changed without a test seeing it: each stands in the golden record, and what the engine then does of a
// task is held against that record too.

import { isKeyOf, keysOf } from '../../../../src/core/brand';
import { deadlines } from '../../../../src/core/processes/complaint/deadlines';
import { roleIn } from '../../../../src/core/routine/profile';
import type { Role } from '../../../../src/core/routine/roles';
import { complaintActs, complaintRows, complaintTables } from '../../../golden/complaint-record';
import { goldenText } from '../../../golden/files';
import { profile } from '../../../support/builders';
import { mutating, recordWith, type Mutant, type Part } from '../../../support/table-mutants';

const golden = goldenText('processes/complaint.txt');
const { tasks, ...others } = complaintTables;
const types = keysOf(tasks);

/** Two positions that one role has are one role in this profile, and two days that are counted alike one day. */
function meant(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (key === 'role' || key === 'withoutUnit') return roleIn(profile, value as Role);
  if (key !== 'deadline' || !isKeyOf(deadlines, value)) return value;
  return JSON.stringify({ ...deadlines[value], because: null });
}

/** Where *Inget ärende* leads is a table of its own. */
const mutantsOf = mutating(complaintTables, { meant, apart: ['toBy'] });
const lines = (record: readonly string[]): string => record.join('\n');
const rows = (): string => lines(complaintRows());

it('every row, removed or changed, is caught [DEC7.17]', () => {
  expect(golden.startsWith(`${rows()}\n`)).toBe(true);
  const mutants = Object.entries({ ...others, tasks }).flatMap(([name, table]) => mutantsOf(table as unknown as Part, name));
  expect(mutants.length).toBeGreaterThan(1000);
  expect(mutants.filter((mutant) => recordWith(mutant, rows) === rows()).map(({ name }) => name)).toEqual([]);
});

/** Of a task's row, what no engine follows: a page shows it. */
const shown = ['answeredOn', 'because', 'draft', 'sections'];
/** What is followed by others than the engine, or says what holds without it as long as a profile says nothing else. */
const elsewhere = [
  'triage.readsPersonal taken away', // app/decisions/personal-there: test/app/rows
  'triage.outcomes.notACase.toBy taken away', // the table of exits leads there too: test/core/routine/tables
  'mailAfterEnd.outcomes.newCase.splitsOff taken away', // app/intake/answer-after-end: test/stories/mail-after-end
  'decideOutcome.outcomes.toEku.to taken away', // once the provider has had its say: test/core/routine/tables
  'decideOutcome.outcomes.toEku.to = "assessing"',
  'weighAnew.weighsAnew taken away', // where what was weighed is lost: test/bot/lost-questions
  'investigateOwn.overdueTo taken away', // those above in this profile
  'delayNotice.overdueTo taken away',
];
const isFollowed = ({ name }: Mutant): boolean =>
  !shown.some((word) => name.split(/[. ]/).includes(word)) && !elsewhere.includes(name);

describe.each(types)('%s', (type) => {
  it('has no row that is only kept: the engine does otherwise by any other [DEC7.17]', () => {
    const acts = (): string => lines(complaintActs(type));
    expect(golden).toContain(`\n${acts()}\n`);
    const usual = acts();
    const mutants = mutantsOf(tasks[type] as unknown as Part, type).filter(isFollowed);
    const silent = mutants.filter((mutant) => recordWith(mutant, acts) === usual).map(({ name }) => name);
    expect(silent).toEqual([]);
  });
});
