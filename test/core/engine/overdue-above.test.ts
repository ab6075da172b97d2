// An overdue task is told to somebody above whoever has it now, wherever it has come up to; and the card says nothing she cannot do.

import { keysOf } from '../../../src/core/brand';
import { overdueCard } from '../../../src/core/cards/notice-cards';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { NewTask } from '../../../src/core/casefile/task';
import { chasers } from '../../../src/core/engine/chasing';
import { rolesAbove } from '../../../src/core/routine/profile';
import type { Role } from '../../../src/core/routine/roles';
import { processes, taskType } from '../../../src/core/processes/all';
import { newTaskOf, scenes } from '../../golden/case-files';
import { at, profile, someone } from '../../support/builders';

const late = at('2026-06-01 10:00');

const toldRoles = (file: CaseFile, task: NewTask): readonly Role[] =>
  chasers(file, task, late).flatMap(({ about, to }) => (about.card === 'overdue' && to.kind === 'role' ? [to.role] : []));

it.each(keysOf(processes.complaint.tasks))('%s is told above those it has come up to, by their role or by name', (type) => {
  const { file } = scenes[type];
  const home = newTaskOf(type, scenes[type]);
  const line = rolesAbove(profile, home.role);
  line.forEach((holder, index) => {
    const id = someone('head');
    const byName = { ...file, staff: { people: [{ id, grants: [{ role: holder, unit: file.matter.unit }] }], vacant: [] } };
    const told = [...toldRoles(file, { ...home, role: holder, ownerId: null }), ...toldRoles(byName, { ...home, ownerId: id })];
    expect({ holder, told: told.filter((role) => [home.role, ...line.slice(0, index + 1)].includes(role)) }).toEqual({
      holder,
      told: [],
    });
    const isTold = toldRoles(file, { ...home, role: holder, ownerId: null }).length > 0;
    const isSomebodyAbove = taskType(type).overdueTo?.length !== 0 && rolesAbove(profile, holder).length > 0;
    expect({ holder, isTold: isTold || !isSomebodyAbove }).toEqual({ holder, isTold: true });
  });
});

it.each(keysOf(processes.complaint.tasks))('%s is said to be possible to hand over only where it is', (type) => {
  const scene = scenes[type];
  const context = { now: late, language: 'sv', providers: [], caseworkers: [], reader: null } as const;
  const card = JSON.stringify(overdueCard(scene.file, { task: newTaskOf(type, scene), role: 'departmentHead' }, context));
  expect(card.includes('lämna över den')).toBe(taskType(type).mayBeGivenAway);
});
