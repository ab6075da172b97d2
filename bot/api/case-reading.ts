// What the page of a case needs besides the case: the people by name, the register, and those a task may be given to.

import type { App } from '../../src/app/app';
import { holdersOf } from '../../src/app/recipients';
import type { ShownCase } from '../../src/app/show';
import { unitId, type PersonId, type UnitId } from '../../src/core/brand';
import type { CaseFile } from '../../src/core/casefile/case-file';
import { eventsOf } from '../../src/core/casefile/event';
import type { Task } from '../../src/core/casefile/task';
import type { Actor } from '../../src/core/decide/decision';
import { mayGiveAway } from '../../src/core/decide/may';
import { unitName } from '../../src/core/routine/profile';
import { roles } from '../../src/core/routine/roles';
import { taskType } from '../../src/core/routine/task-types';
import type { Language } from '../../src/core/text/say';
import type { Choice } from '../../src/core/views/case-page';
import type { Reading } from '../../src/core/views/case-page/reading';

/** Names come from the directory; one that is not there is a dash. */
export async function readingOf(
  app: App,
  { file, staff }: ShownCase,
  { actor, language }: { readonly actor: Actor; readonly language: Language },
): Promise<Reading> {
  const { unit } = file.case;
  const open = file.tasks.filter((task) => task.state === 'open');
  const colleagues = new Map(
    await Promise.all(open.map(async (task) => [task.key, await colleaguesOf(app, { file, task, actor })] as const)),
  );
  return {
    ...{ file, actor, language, now: app.clock.now() },
    nameOf: (id) => staff.find((one) => one.id === id)?.name ?? '–',
    providers: await app.providers(),
    caseworkers: unit === null ? [] : named(await holdersOf(app, 'caseworker', unit)),
    colleaguesFor: (task) => colleagues.get(task.key) ?? [],
  };
}

/** Those of the unit who hold the task's role; when there is nobody else there, those of the other units (R045). Never somebody with a conflict of interest. */
export async function colleaguesOf(
  app: App,
  { file, task, actor }: { readonly file: CaseFile; readonly task: Task; readonly actor: Actor },
): Promise<readonly Choice[]> {
  if (!taskType(task.type).mayBeGivenAway || !mayGiveAway(actor, task, file)) return [];
  const own = await others(app, { file, task, unit: task.unit });
  if (own.length > 0 || roles[task.role].within === 'board') return own;
  const elsewhere = file.profile.units.filter(({ id }) => id !== task.unit).map(({ id }) => unitId(id));
  const found = await Promise.all(
    elsewhere.map(async (unit) =>
      (await others(app, { file, task, unit })).map(({ id, name }) => ({ id, name: `${name}, ${unitName(file.profile, unit)}` })),
    ),
  );
  return found.flat();
}

async function others(
  app: App,
  { file, task, unit }: { readonly file: CaseFile; readonly task: Task; readonly unit: UnitId | null },
) {
  const barred = eventsOf(file.events, 'gaveAway').filter(({ data }) => data.reason === 'conflictOfInterest');
  const holders = await holdersOf(app, task.role, unit);
  return named(holders.filter(({ id }) => id !== task.ownerId && !barred.some((event) => event.by === id)));
}

const named = (people: readonly { readonly id: PersonId; readonly displayName: string }[]): readonly Choice[] =>
  people.map(({ id, displayName }) => ({ id, name: displayName })).sort((a, b) => a.name.localeCompare(b.name, 'sv'));
