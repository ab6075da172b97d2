// What the page of a case needs besides the case: the people by name, the register, and those a task may be given to.

import type { App } from '../../src/app/app';
import { colleaguesOf } from '../../src/app/decisions/colleagues';
import { holdersOf } from '../../src/app/recipients';
import type { ShownCase } from '../../src/app/show';
import type { PersonId } from '../../src/core/brand';
import type { Actor } from '../../src/core/decide/decision';
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

const named = (people: readonly { readonly id: PersonId; readonly displayName: string }[]): readonly Choice[] =>
  people.map(({ id, displayName }) => ({ id, name: displayName })).sort((a, b) => a.name.localeCompare(b.name, 'sv'));
