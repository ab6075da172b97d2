// How a task came to whoever has it: who gave it, to whom, when and why, in words for both; staff are named, but nobody a complaint is about (decisions 8.15).

import { roleWord, theRoleWord } from '../text/role-word';
import type { Instant, PersonId } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type EventOf } from '../casefile/event';
import type { NewTask } from '../casefile/task';
import { isBarred } from '../engine/assessing';
import { lastChange } from '../engine/left';
import { rolesAbove, unitName } from '../routine/profile';
import { say, sayPlain, type Language } from '../text/say';
import { momentWord } from './case-page/moment';

export interface HandoverReader {
  readonly language: Language;
  readonly now: Instant;
  readonly reader: PersonId | null;
  readonly nameOf?: (id: PersonId) => string | undefined;
}

/** On the card of whoever has it now; null when it came to her from nobody. */
export function cameFrom(file: CaseFile, task: NewTask, reader: HandoverReader): string | null {
  const loss = lossBefore(file, task);
  if (loss !== undefined) return lostWords(file, { task, event: loss, reader });
  const event = lastGiven(file, task);
  return event === undefined ? null : givenWords(file, { task, event, reader });
}

/** On the card of whoever had it: to whom it went, or with whom it lies now. Whoever is kept out reads no more than where her own went. */
export function wentTo(file: CaseFile, task: NewTask, reader: HandoverReader): string | null {
  const event = lastGiven(file, task);
  const isOwn = event !== undefined && event.by === reader.reader;
  if (isBarred(file, reader.reader) && !isOwn) return null;
  const given = event === undefined || isBarred(file, reader.reader) ? null : givenWords(file, { task, event, reader });
  return given ?? say(reader.language, 'card.liesWith', { to: holder(file, task, reader) });
}

/** The last time it was handed on, when it still lies where it was given. */
function lastGiven({ events }: CaseFile, task: NewTask): EventOf<'gaveAway'> | undefined {
  if (lastChange({ events }, task)?.kind === 'roleLost') return undefined;
  const last = eventsOf(events, 'gaveAway').findLast(({ data }) => data.task === task.key && data.how !== 'claimed');
  const to = last?.data.to ?? null;
  return to === null || to === task.ownerId ? last : undefined;
}

/** It lies with a role because somebody lost hers, and nobody has taken it, been appointed or come back since. */
function lossBefore(file: CaseFile, task: NewTask): EventOf<'roleLost'> | undefined {
  const last = lastChange(file, task);
  if (last?.kind !== 'roleLost' || task.ownerId !== null) return undefined;
  const { person, role } = last.data;
  return person !== null || rolesAbove(file.profile, role).includes(task.role) ? last : undefined;
}

interface Given<Kind extends 'gaveAway' | 'roleLost' = 'gaveAway'> {
  readonly task: NewTask;
  readonly event: EventOf<Kind>;
  readonly reader: HandoverReader;
}

function lostWords(file: CaseFile, { task, event, reader }: Given<'roleLost'>): string | null {
  const { person, role } = event.data;
  const words = { to: holder(file, task, reader), when: momentWord(reader, event.at) };
  if (person === null)
    return say(reader.language, 'card.roleVacant', { ...words, role: roleWord(file.profile, reader.language, role) });
  const from = isBarred(file, person) ? undefined : reader.nameOf?.(person);
  return from === undefined ? null : say(reader.language, 'card.roleLost', { ...words, from });
}

/** Of a conflict of interest neither who nor why. */
function givenWords(file: CaseFile, { task, event, reader }: Given): string | null {
  const { by, at, data } = event;
  const from = by === null || isBarred(file, by) ? undefined : reader.nameOf?.(by);
  if (from === undefined) return null;
  const words = { from, to: holder(file, task, reader), when: momentWord(reader, at) };
  return data.reason === null
    ? say(reader.language, 'card.handedOver', words)
    : say(reader.language, 'card.handedOverBecause', {
        ...words,
        reason: sayPlain(reader.language, `giveAwayReason.${data.reason}`),
      });
}

function holder(file: CaseFile, { ownerId, role, unit }: NewTask, { language, nameOf }: HandoverReader): string {
  const name = ownerId === null ? undefined : nameOf?.(ownerId);
  if (name !== undefined) return name;
  const word = theRoleWord(file.profile, language, role);
  return unit === null ? word : say(language, 'card.roleOf', { role: word, unit: unitName(file.profile, unit) });
}

/** Whose a caseworker's task is before the manager has said so: proposed, and it may change. */
export const isProposed = ({ tasks }: CaseFile, { role, state }: NewTask): boolean =>
  role === 'caseworker' && state === 'open' && tasks.some((one) => one.type === 'confirmCaseworker' && one.state === 'open');
