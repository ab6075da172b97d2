// The letters of a case: what waits and can still be undone, what has gone, what did not go and why.

import { eventsOf, type Happenings } from '../../casefile/event';
import { isStopped, letterState, tellsTooEarly, waitsOn } from '../../engine/letter-state';
import { letterOfText } from '../../processes/complaint/addressed';
import { sayDay } from '../../text/day';
import { say } from '../../text/say';
import { dayOf } from '../../time/plain-date';
import type { LetterRow } from '../case-page';
import { momentWord } from './moment';
import type { Reading } from './reading';

/** A kept text as a letter needs it. */
interface Words {
  readonly key: string;
  readonly subject: string;
  readonly body: string;
}

/** The latest first. Texts are left out where the content is. */
export function letterRows(reading: Reading, texts: readonly Words[]): LetterRow[] {
  const { file } = reading;
  const keys = [
    ...eventsOf(file.events, 'letterApproved').map(({ data }) => data.textKey),
    ...eventsOf(file.events, 'letterSent').map(({ data }) => data.textKey),
    ...eventsOf(file.events, 'letterFailed').map(({ data }) => data.textKey),
    ...eventsOf(file.events, 'letterTold').map(({ data }) => data.textKey),
  ];
  return [...new Set(keys)].reverse().map((key) => letterRow(reading, key, texts));
}

function letterRow(reading: Reading, key: string, texts: readonly Words[]): LetterRow {
  const text = texts.find((one) => one.key === key);
  return {
    key,
    title: letterWord(reading, key),
    ...stateOf(reading, key),
    text: text === undefined ? null : { subject: text.subject, body: text.body },
    mayUndo: letterState(reading.file).waiting.some((one) => one.textKey === key && mayStillUndo(reading, one)),
  };
}

/** As *Ångra* itself asks. */
const mayStillUndo = ({ file, now }: Reading, letter: Happenings['letterApproved']): boolean =>
  letter.sendAfter > now || waitsOn(file, letter, now);

/** When it goes, or what it waits for. */
function waitingWord({ file, language, now }: Reading, letter: Happenings['letterApproved']): string {
  if (isStopped(file, letter.letter, now)) return say(language, 'tab.letter.held');
  return letter.sendAfter <= now && tellsTooEarly(file, letter)
    ? say(language, 'tab.letter.afterRequest')
    : say(language, 'tab.letter.waiting', { when: momentWord({ language, now }, letter.sendAfter) });
}

function stateOf(reading: Reading, key: string): Pick<LetterRow, 'state' | 'stateWord'> {
  const { file, language, now } = reading;
  const state = letterState(file);
  const waiting = state.waiting.find((one) => one.textKey === key);
  const told = eventsOf(file.events, 'letterTold').findLast(({ data }) => data.textKey === key);
  if (told !== undefined) {
    const how = say(language, `toldHow.${told.data.how}`);
    return {
      state: 'sent',
      stateWord: say(language, 'tab.letter.told', { how, day: sayDay(language, told.data.day, dayOf(now)) }),
    };
  }
  if (waiting?.isByHand === true) return { state: 'waiting', stateWord: say(language, 'tab.letter.toTell') };
  if (waiting !== undefined) return { state: 'waiting', stateWord: waitingWord(reading, waiting) };
  const undone = eventsOf(file.events, 'letterUndone').findLast(({ data }) => data.textKey === key);
  if (undone !== undefined)
    return { state: 'undone', stateWord: say(language, undone.by === null ? 'tab.letter.fell' : 'tab.letter.undone') };
  const failed = eventsOf(file.events, 'letterFailed').findLast(({ data }) => data.textKey === key);
  if (failed !== undefined) return { state: 'failed', stateWord: say(language, `tab.letter.failed.${failed.data.why}`) };
  if (state.replaced.includes(key)) return { state: 'undone', stateWord: say(language, 'tab.letter.replaced') };
  const sent = eventsOf(file.events, 'letterSent').findLast(({ data }) => data.textKey === key);
  const when = sent === undefined ? '' : momentWord({ language, now }, sent.at);
  return {
    state: 'sent',
    stateWord: say(language, sent?.data.isPractice ? 'tab.letter.sent.practice' : 'tab.letter.sent', { when }),
  };
}

/** What a letter is called, also an automatic one, whose key alone names it. */
export function letterWord({ file, language }: Pick<Reading, 'file' | 'language'>, key: string): string {
  const letter = letterOfText(file, key);
  return letter === null ? say(language, 'tab.letter.some') : say(language, `letter.${letter}`);
}
