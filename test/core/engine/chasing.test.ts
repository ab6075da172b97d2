// When a task is chased: not on the day it was opened, and by the hour only as long as nobody has given it another day.

import { keysOf } from '../../../src/core/brand';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { NewTask } from '../../../src/core/casefile/task';
import { chasers } from '../../../src/core/engine/chasing';
import { processes, taskType } from '../../../src/core/processes/all';
import { deadlineOf } from '../../../src/core/routine/profile';
import { addWorkingDays } from '../../../src/core/time/working-days';
import { newTaskOf, scenes } from '../../golden/case-files';
import { at, day, events, manager, profile } from '../../support/builders';

const types = keysOf(processes.complaint.tasks);
/** A Thursday. */
const due = day('2026-03-12');
const kinds = (file: CaseFile, task: NewTask, when: string): readonly string[] =>
  chasers(file, task, at(when)).map(({ about, state }) => (about.card === 'reminder' ? state : about.card));

const reminded = types.flatMap((type) =>
  deadlineOf(profile, taskType(type).deadline).remind.flatMap((before) => (before > 0 ? [[type, before] as const] : [])),
);

it.each(reminded)('%s, due in %i working days, is not called to mind on the very day it was opened', (type, before) => {
  const { file } = scenes[type];
  const opened = addWorkingDays(due, -before);
  const task = { ...newTaskOf(type, scenes[type]), due };
  const on = (from: string): readonly string[] => kinds(file, { ...task, opened: at(`${from} 07:00`) }, `${opened} 17:00`);
  expect(on(opened)).not.toContain(`before:${before}`);
  expect(on(addWorkingDays(opened, -1))).toContain(`before:${before}`);
});

describe('a task that is late after some hours', () => {
  const type = 'decideOutcome';
  const hours = { length: 2, unit: 'workingDays', from: 'opened', targetHours: 4 } as const;
  const { file: bare } = scenes[type];
  const clocks = { ...bare.profile.clocks, [taskType(type).deadline]: hours };
  const file = { ...bare, profile: { ...bare.profile, clocks } };
  const task = { ...newTaskOf(type, scenes[type]), opened: at('2026-03-10 09:00'), due };

  it('is told above when they are over, and not before', () => {
    expect(kinds(file, task, '2026-03-10 12:00')).not.toContain('overdue');
    expect(kinds(file, task, '2026-03-10 14:00')).toContain('overdue');
  });
  it('is counted in days once somebody has given it another one', () => {
    const data = { task: task.key, from: day('2026-03-11'), to: due };
    const moved = { ...file, events: events({ kind: 'dueMoved', data, at: at('2026-03-10 10:00'), by: manager.id }) };
    expect(kinds(moved, task, '2026-03-10 14:00')).not.toContain('overdue');
    expect(kinds(moved, task, '2026-03-13 14:00')).toContain('overdue');
  });
});
