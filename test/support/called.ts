// Whom messages have called to what, as the histories say, and what of it each of them lacks when she comes: asked over HTTP, as herself.

import { shownNumber } from '../../src/core/casefile/case';
import { isCaseFile } from '../../src/core/casefile/case-file';
import type { ShownCard } from '../../src/core/casefile/event';
import type { MatterFile } from '../../src/core/casefile/matter-file';
import { isOwnFile } from '../../src/core/casefile/own-file';
import { ownKey, ownNumber } from '../../src/core/casefile/own-matter';
import { replaced, taskOf } from '../../src/core/engine/replaced-cards';
import { shownCards } from '../../src/core/engine/wanted-cards';
import { caseId, keysOf } from '../../src/core/brand';
import { observe, observeOwn } from '../../src/app/pass/observe';
import { allRows } from '../../src/graph/lists/list-calls';
import { casesList } from '../../src/graph/lists/cases';
import { mattersLists } from '../../src/graph/lists/matters';
import { people, type PersonKey } from '../../src/local/people';
import { apiOf, type Api } from './api';
import type { BotWorld } from './bot-world';

export interface Called {
  readonly who: PersonKey;
  /** Of the matter. */
  readonly id: string;
  readonly number: string;
  /** What the message is about: `overdue:triage:1:2026-03-03:departmentHead`. */
  readonly tag: string;
}

/** Whom a message that still says so has called to an open task, in any matter. */
export async function callsOf(world: BotWorld): Promise<readonly Called[]> {
  const { app } = world.bot;
  const cases = await app.graph.send(allRows(casesList, app.places));
  const others = await Promise.all(Object.values(mattersLists).map((list) => app.graph.send(allRows(list, app.places))));
  const files: readonly MatterFile[] = await Promise.all([
    ...cases.map(({ id }) => observe(app, caseId(id))),
    ...others.flat().map(({ process, id }) => observeOwn(app, ownKey(process, id))),
  ]);
  return files.flatMap((file) => shownCards(file).flatMap((card) => called(file, card)));
}

function called(file: MatterFile, card: ShownCard): readonly Called[] {
  const who = keysOf(people).find((key) => people[key].id === card.holder);
  const isOver = taskOf(file, card)?.state !== 'open' || card.state === 'moved' || card.state === replaced;
  return who === undefined || isOver ? [] : [{ who, id: file.matter.id, number: numberOf(file), tag: card.tag }];
}

function numberOf(file: MatterFile): string {
  if (isCaseFile(file)) return shownNumber(file.matter);
  return isOwnFile(file) ? ownNumber(file.matter) : '';
}

/** What each of them does not have: nothing when all is well. */
export async function lackedBy(world: BotWorld): Promise<readonly string[]> {
  const api = apiOf(world);
  const lacks = await Promise.all((await callsOf(world)).map((one) => lackedIn(api, one)));
  return [...new Set(lacks.flat())].sort();
}

async function lackedIn(api: Api, { who, id, number, tag }: Called): Promise<readonly string[]> {
  const page = await api.get(who, id.includes(':') ? `/api/matters/${id}` : `/api/cases/${id}`);
  const [day, list, found] = [
    await api.get(who, '/api/my-work'),
    await api.post(who, '/api/cases', { which: 'open' }),
    await api.post(who, '/api/cases/find', { text: number }),
  ];
  const seen = {
    'the page': page.status === 200,
    'Min dag': day.text.includes(`"caseId":"${id}"`),
    Ärenden: list.text.includes(`"id":"${id}"`),
    'Sök ärende': found.text.includes(`"id":"${id}"`) || found.text.includes('"others":1'),
  };
  return Object.entries(seen).flatMap(([what, is]) => (is ? [] : [`${who} lacks ${what} of ${number}: ${tag}`]));
}
