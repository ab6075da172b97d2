// What follows when a field is put right, in words, read out of the very changes the decision would make; what has gone is said, and whether it can be taken back.

import { isKeyOf } from '../../brand';
import type { CasePatch } from '../../casefile/case';
import type { NewEvent } from '../../casefile/event';
import type { AmendedCase } from '../../decide/amended';
import { contractWords } from '../../processes/complaint/contract-words';
import { stages } from '../../processes/complaint/stages';
import { unitName } from '../../routine/profile';
import { sayDay } from '../../text/day';
import { say, sayBy } from '../../text/say';
import { titleWithin } from '../../text/task-title';
import { dayOf } from '../../time/plain-date';
import { goneWords, isWithdrawable } from './amended-words';
import { letterWord } from './letter-rows';
import type { Reading } from './reading';

/** One sentence each, what cannot be taken back first. */
export function followsOf(reading: Reading, { patch, events }: AmendedCase): readonly string[] {
  return [
    ...events.flatMap((event) => goneLines(reading, event)),
    ...fieldLines(reading, patch),
    ...events.flatMap((event) => eventLines(reading, event)),
    ...stageLine(reading, patch),
  ];
}

function goneLines(reading: Reading, event: NewEvent): readonly string[] {
  if (event.kind !== 'amended' || event.data.gone.length === 0) return [];
  const { language } = reading;
  const { gone, changes } = event.data;
  const posts = gone.filter((one) => isWithdrawable(reading.file, one));
  const others = gone.filter((one) => !posts.includes(one));
  const said = (key: 'amend.follows.gone' | 'amend.follows.posted', these: typeof gone): readonly string[] =>
    these.length === 0 ? [] : [say(language, key, { what: goneWords(reading, { gone: these, changes }) })];
  return [...said('amend.follows.gone', others), ...said('amend.follows.posted', posts), say(language, 'amend.follows.task')];
}

function fieldLines({ file, language }: Reading, patch: CasePatch): readonly string[] {
  const { unit, providerId, topic, kind, protection, ground, disclosure, caseworkerId } = patch;
  const names = (id: NonNullable<typeof unit>): string => unitName(file.profile, id);
  const other = file.matter.unit;
  return [
    ...(unit === undefined || unit === null || other === null
      ? []
      : [say(language, 'amend.follows.unit', { unit: names(unit), other: names(other) })]),
    ...(caseworkerId === null ? [say(language, 'amend.follows.caseworker')] : []),
    ...(protection === undefined ? [] : [say(language, `amend.follows.${protection}`)]),
    ...(ground === 'none' ? [say(language, 'amend.follows.ground')] : []),
    ...(disclosure === 'noName' ? [say(language, 'amend.follows.noName')] : []),
    ...([providerId, topic, kind, unit].every((one) => one === undefined) ? [] : [say(language, 'amend.follows.counted')]),
  ];
}

function eventLines({ file, language, now }: Reading, event: NewEvent): readonly string[] {
  if (event.kind === 'letterUndone')
    return [say(language, 'amend.follows.letter', { letter: letterWord({ file, language }, event.data.textKey) })];
  if (event.kind === 'ekuUndone') return [sayBy(language, 'amend.follows.eku', contractWords(file))];
  if (event.kind === 'accessSet') return [say(language, 'amend.follows.readers')];
  if (event.kind !== 'dueMoved') return [];
  const task = titleWithin(language, event.data.task.split('|')[1] ?? '');
  return [say(language, 'amend.follows.day', { task, day: sayDay(language, event.data.to, dayOf(now)) })];
}

const stageLine = ({ file, language }: Reading, { stage }: CasePatch): readonly string[] =>
  stage !== undefined && isKeyOf(stages, stage)
    ? [say(language, 'amend.follows.stage', { stage: sayBy(language, `stage.${stage}`, contractWords(file)) })]
    : [];
