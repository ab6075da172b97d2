// A line on somebody's desk in place of a message in her chat: written once, changed where it lies, and taken away when it is over.

import type { PersonId } from '../../core/brand';
import { shownNumber } from '../../core/casefile/case';
import { isCaseFile } from '../../core/casefile/case-file';
import type { ShownCard } from '../../core/casefile/event';
import type { MatterFile } from '../../core/casefile/matter-file';
import { opensAs } from '../../core/access/opens-as';
import { isOwnFile } from '../../core/casefile/own-file';
import { isHidden, ownNumber } from '../../core/casefile/own-matter';
import { isApart, type TaskTypeId } from '../../core/processes/all';
import { visibility } from '../../core/views/visibility';
import type { DeskLine } from '../../core/desk/line';
import type { WantedCard } from '../../core/engine/action';
import { dayOf } from '../../core/time/plain-date';
import { GraphFailure } from '../../graph/failure';
import { createLine, lineByKey, patchLine, removeLine } from '../../graph/lists/desk-lines';
import type { App } from '../app';
import type { MessagePlace } from '../messenger';

/** What stands in place of a chat. */
const desk = 'desk';

export const isOnDesk = ({ conversationId }: Pick<ShownCard, 'conversationId'>): boolean => conversationId === desk;

/** The same line twice is one, with what it says now. */
export async function writeLine(
  app: App,
  file: MatterFile,
  { card, person }: { readonly card: WantedCard; readonly person: PersonId },
): Promise<MessagePlace> {
  const line = lineOf(app, file, { card, person });
  try {
    return placeOf((await app.graph.send(createLine(app.places, line))).id);
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
    const known = await app.graph.send(lineByKey(app.places, line.key));
    if (known === undefined) throw failure;
    await app.graph.send(patchLine(app.places, known, line));
    return placeOf(known.id);
  }
}

const placeOf = (row: string): MessagePlace => ({ conversationId: desk, activityId: row });

/** It says nothing any more: it was about a thing that is over, or is somebody else's. */
export async function endLine(app: App, { activityId }: Pick<ShownCard, 'activityId'>): Promise<void> {
  try {
    await app.graph.send(removeLine(app.places, activityId));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'missing') throw failure;
  }
}

/** The same of a line that stands beside a card; nothing where there is none. */
export async function endLineOf(app: App, file: MatterFile, { tag, holder }: Pick<ShownCard, 'tag' | 'holder'>): Promise<void> {
  const known = await app.graph.send(lineByKey(app.places, keyOf(file, tag, holder)));
  if (known !== undefined) await endLine(app, { activityId: known.id });
}

function lineOf(
  app: App,
  file: MatterFile,
  { card, person }: { readonly card: WantedCard; readonly person: PersonId },
): DeskLine {
  const { about, tag } = card;
  const at = app.clock.now();
  const isShut = about.card === 'overdue' && !opensAs(person, about.role, file);
  const common = { key: keyOf(file, tag, person), to: person, caseId: file.matter.id, number: numberOf(file), isShut, at };
  return 'task' in about
    ? {
        ...common,
        kind: 'overdue',
        type: saysTask(file, about.task.type) ? about.task.type : null,
        round: about.task.round,
        due: about.task.due,
      }
    : { ...common, kind: 'ekuNews', type: null, round: 0, due: dayOf(at) };
}

const keyOf = (file: MatterFile, tag: string, person: string): string => `${file.matter.id}|${tag}|${person}`;

/** Of what is protected a line says number and day, as its card does (decisions 2). */
const saysTask = (file: MatterFile, type: TaskTypeId): boolean =>
  !isApart(type) && (isCaseFile(file) ? visibility(file) !== 'protected' : !isOwnFile(file) || !isHidden(file.matter));

function numberOf(file: MatterFile): string {
  if (isCaseFile(file)) return shownNumber(file.matter);
  return isOwnFile(file) ? ownNumber(file.matter) : file.matter.id;
}
