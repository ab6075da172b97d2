// A column that is not in the table of changes is a column older tenants lack: every list has those it had when the table was begun, and those the table adds.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { migrations } from '../../src/graph/migrations/table';
import { wantedLists } from '../../src/graph/provision';

const begun = 5;
/** `title: column column`, as they were at change 5. A line is altered by nobody: a new column is a row of the table. */
const kept = new Map(
  readFileSync(path.join(__dirname, 'lists-at-change-5.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(':'))
    .map(([title = '', columns = '']) => [title, columns.split(' ').filter((name) => name !== '')] as const),
);
const later = migrations.filter(({ number }) => number > begun);
const isNew = (title: string): boolean => later.some(({ adds }) => adds[title] === 'new');
const added = (title: string): readonly string[] => later.flatMap(({ adds }) => (Array.isArray(adds[title]) ? adds[title] : []));

it.each(wantedLists.map(({ title, columns }) => [title, columns.map(({ name }) => name).sort()] as const))(
  '%s has the columns it had, and those that a change of the lists adds',
  (title, columns) => {
    if (isNew(title)) return expect(kept.has(title)).toBe(false);
    return expect(columns).toEqual([...(kept.get(title) ?? []), ...added(title)].sort());
  },
);

it('names no list and no column that is not there', () => {
  const titles = wantedLists.map(({ title }) => title);
  expect([...kept.keys()].filter((title) => !titles.includes(title))).toEqual([]);
  for (const { adds } of migrations)
    for (const [title, columns] of Object.entries(adds)) {
      const list = wantedLists.find((one) => one.title === title);
      expect([title, list !== undefined]).toEqual([title, true]);
      if (columns !== 'new') expect(list?.columns.map(({ name }) => name)).toEqual(expect.arrayContaining([...columns]));
    }
});
