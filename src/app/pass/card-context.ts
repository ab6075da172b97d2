// What a card needs to know besides its case: the provider register, the unit's caseworkers and whoever else it names, and where the tab lies.

import { personId, type PersonId } from '../../core/brand';
import type { MatterFile } from '../../core/casefile/matter-file';
import { eventsOf } from '../../core/casefile/event';
import type { CardContext } from '../../core/cards/card-for';
import { isBarred } from '../../core/engine/assessing';
import { isAway } from '../../core/engine/covering';
import type { Member } from '../../graph/directory';
import type { App } from '../app';
import { taskType } from '../../core/processes/all';
import { languageOf } from '../language-of';
import { nameOf } from '../show';
import { holdersOf } from '../recipients';

/** Swedish is the working language; who has chosen another has it on her cards, too. */
export async function cardContext(
  app: App,
  at: { readonly file: MatterFile; readonly reader: PersonId | null },
): Promise<CardContext> {
  const { unit } = at.file.matter;
  const holders = unit === null ? [] : await holdersOf(app, 'caseworker', unit);
  const caseworkers = holders.filter(({ id }) => !isBarred(at.file, id));
  const names = await namesOn(app, at.file, caseworkers);
  return {
    now: app.clock.now(),
    language: await languageOf(app, at.reader),
    providers: await app.providers(),
    caseworkers: caseworkers.map(({ id, initials }) => ({ id, initials })),
    reader: at.reader,
    tabUrl: app.tabUrl,
    nameOf: (id) => names.get(id),
  };
}

/** Staff a card names: those who may be chosen, whoever has taken an alarm, whoever handed a task on or was given one, or lost her role (decisions 8.15). */
async function namesOn(app: App, file: MatterFile, known: readonly Member[]): Promise<ReadonlyMap<PersonId, string>> {
  const { tasks, events } = file;
  const given = eventsOf(events, 'gaveAway');
  const left = eventsOf(events, 'roleLost').map(({ data }) => data.person);
  const changed = given.map(({ data }) => data.task);
  const named = tasks.filter(({ type, key }) => taskType(type).isAlarm === true || changed.includes(key));
  const away = tasks.flatMap(({ ownerId }) => (ownerId !== null && isAway(file, ownerId) ? [ownerId] : []));
  const ids = [
    ...named.flatMap(({ ownerId, answeredBy }) => [ownerId, answeredBy]),
    ...given.map(({ by }) => by),
    ...left,
    ...away,
  ];
  const held = new Map(known.map(({ id, displayName }) => [personId(id), displayName] as const));
  const asked = [...new Set(ids)].filter((id) => id !== null).filter((id) => !held.has(id));
  const people = await Promise.all(asked.map((id) => nameOf(app, id)));
  return new Map([...held, ...people.map(({ id, name }) => [id, name] as const)]);
}
