// The bench's idle minute has a row of *Bevakning* of every kind: one that is made by something new, or for a new process or stage, must be there too.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { keysOf } from '../../src/core/brand';
import { processIn } from '../../src/core/casefile/own-matter';
import { deskOf } from '../../src/core/desk/key';
import { ownProcesses, processes } from '../../src/core/processes/all';
import { later, watchKeyOf, watchKinds, watchMakers } from '../../tools/bench/watch-kinds';
import { root } from './plant';

/** Where the product makes a row of *Bevakning*. */
const makers = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => path.join('src', file).replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.ts') && file !== 'src/graph/lists/watch.ts')
  .filter((file) => /\bcreateWatch\(/.test(readFileSync(path.join(root, file), 'utf8')));

it('whatever makes a watch row says of which kind', () => {
  expect([...makers].sort()).toEqual(Object.keys(watchMakers).sort());
  expect(new Set(Object.values(watchMakers))).toEqual(new Set(watchKinds.map(({ of }) => of)));
});

it('every stage of every process is left alone for a minute, and a desk', () => {
  const seeded = watchKinds.map((kind) =>
    kind.of === 'case' ? `complaint ${kind.stage}` : kind.of === 'matter' ? `${kind.process} ${kind.stage}` : kind.of,
  );
  const there = keysOf(processes).flatMap((process) =>
    Object.keys(processes[process].stages).map((stage) => `${process} ${stage}`),
  );
  expect(there.length).toBeGreaterThan(80);
  expect([...there, 'desk', 'delivery'].filter((kind) => !seeded.includes(kind))).toEqual([]);
});

it('none is due, and each has the key that a pass knows its kind by', () => {
  expect(later > new Date().toISOString()).toBe(true);
  for (const kind of watchKinds) {
    const key = watchKeyOf(kind, '7');
    expect([processIn(key), deskOf(key) !== null]).toEqual([kind.of === 'matter' ? kind.process : null, kind.of === 'desk']);
  }
  expect(keysOf(ownProcesses).length).toBeGreaterThan(10);
});
