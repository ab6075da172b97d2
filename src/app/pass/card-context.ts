// What a card needs to know besides its case: the provider register, the unit's caseworkers by initials, and where the tab lies.

import type { PersonId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import type { CardContext } from '../../core/cards/card-for';
import type { App } from '../app';
import { taskType } from '../../core/routine/task-types';
import { nameOf } from '../show';
import { holdersOf } from '../recipients';

/** Cards are written in Swedish: it is the working language; the tab follows its reader. */
export async function cardContext(
  app: App,
  at: { readonly file: CaseFile; readonly reader: PersonId | null },
): Promise<CardContext> {
  const { unit } = at.file.case;
  const names = await alarmNames(app, at.file);
  const caseworkers = unit === null ? [] : await holdersOf(app, 'caseworker', unit);
  return {
    now: app.clock.now(),
    language: 'sv',
    providers: await app.providers(),
    caseworkers: caseworkers.map(({ id, initials }) => ({ id, initials })),
    reader: at.reader,
    tabUrl: app.tabUrl,
    nameOf: (id) => names.get(id),
  };
}

/** Whoever has taken an alarm of the case, by name: others must see that somebody reads (decisions 8.15). */
async function alarmNames(app: App, { tasks }: CaseFile): Promise<ReadonlyMap<PersonId, string>> {
  const ids = tasks
    .filter(({ type }) => taskType(type).isAlarm === true)
    .flatMap(({ ownerId, answeredBy }) => [ownerId, answeredBy])
    .filter((id) => id !== null);
  const people = await Promise.all([...new Set(ids)].map((id) => nameOf(app, id)));
  return new Map(people.map(({ id, name }) => [id, name]));
}
