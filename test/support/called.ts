// Whom messages have called to what, as the histories say, and what of it each of them lacks when she comes: asked over HTTP, as herself.

import { observe, observeOwn } from '../../src/app/pass/observe';
import { caseId, keysOf } from '../../src/core/brand';
import { shownNumber } from '../../src/core/casefile/case';
import { isCaseFile } from '../../src/core/casefile/case-file';
import type { ShownCard } from '../../src/core/casefile/event';
import type { MatterFile } from '../../src/core/casefile/matter-file';
import { isOwnFile } from '../../src/core/casefile/own-file';
import { ownKey, ownNumber } from '../../src/core/casefile/own-matter';
import { replaced, taskOf } from '../../src/core/engine/replaced-cards';
import { shownCards } from '../../src/core/engine/wanted-cards';
import { taskType, type TaskTypeId } from '../../src/core/processes/all';
import { say } from '../../src/core/text/say';
import type { MyWorkRow } from '../../src/core/views/my-work-shape';
import { casesList } from '../../src/graph/lists/cases';
import { allRows } from '../../src/graph/lists/list-calls';
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
  readonly type: TaskTypeId;
  readonly isAlarm: boolean;
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
  const task = taskOf(file, card);
  if (who === undefined || task?.state !== 'open' || card.state === 'moved' || card.state === replaced) return [];
  const isAlarm = taskType(task.type).isAlarm === true;
  return [{ who, id: file.matter.id, number: numberOf(file), tag: card.tag, type: task.type, isAlarm }];
}

function numberOf(file: MatterFile): string {
  if (isCaseFile(file)) return shownNumber(file.matter);
  return isOwnFile(file) ? ownNumber(file.matter) : '';
}

/** What each of them lacks; nothing when all is well. */
export async function lackedBy(world: BotWorld): Promise<readonly string[]> {
  const lacks: string[] = [];
  for (const one of await callsOf(world))
    for (const what of await lackedIn(world, one)) lacks.push(`${one.who} lacks ${what} of ${one.number}: ${one.tag}`);
  return lacks;
}

async function lackedIn(world: BotWorld, one: Called): Promise<readonly string[]> {
  const { who, id, number } = one;
  const api = apiOf(world);
  const page = await api.get(who, id.includes(':') ? `/api/matters/${id}` : `/api/cases/${id}`);
  const rows = await dayOf(api, who);
  const title = say('sv', `task.${one.type}.title`);
  const row = rows.find((it) => it.caseId === id && (it.title.split(', ').includes(title) || it.type === 'overdue'));
  if (page.status !== 200) {
    const hasButton = (await world.chat(who)).some(({ card }) => JSON.stringify(card ?? '').includes(`"c":"${id}"`));
    return given({ 'a word that it is shut': one.tag.startsWith('overdue:') && row?.opens === 'nothing' && !hasButton });
  }
  const list = await api.post(who, '/api/cases', { which: 'open' });
  const found = await api.post(who, '/api/cases/find', { text: number });
  const isRed = rows[0]?.part === 'danger' && row?.part === 'danger' && row.urgency === 'late';
  return given({
    'Min dag': row !== undefined && row.opens !== 'nothing',
    'its place first and red in Min dag': !one.isAlarm || isRed,
    Ärenden: list.text.includes(`"id":"${id}"`),
    'Sök ärende': found.text.includes(`"id":"${id}"`) || found.text.includes('"others":1'),
  });
}

/** The names of what is not so. */
const given = (seen: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(seen).flatMap(([what, is]) => (is ? [] : [what]));

/** *Min dag*, as the page gets it. */
export const dayOf = async (api: Api, who: PersonKey): Promise<readonly MyWorkRow[]> =>
  (await api.get(who, '/api/my-work')).json as unknown as readonly MyWorkRow[];
