// What the history says of EKU: what was given to it, what it answered and asked, and what was taken back.

import { eventsOf, type CaseEvent, type EventOf } from '../../casefile/event';
import { activityWords, endingWords } from '../../cards/eku-words';
import { say } from '../../text/say';
import { momentWord } from './moment';
import { by, type Told } from './told';

/** One sentence, or several of an answer. */
export function ekuHappened(reading: Told, event: EventOf<'ekuPosted' | 'ekuWithdrawn' | 'ekuAnswered' | 'ekuAsked'>): string {
  if (event.kind === 'ekuPosted')
    return say(reading.language, event.data.isPractice ? 'tab.event.ekuPosted.practice' : 'tab.event.ekuPosted');
  if (event.kind === 'ekuWithdrawn') return withdrawn(reading, event);
  return event.kind === 'ekuAnswered' ? ekuAnswered(reading, event) : ekuAsked(reading, event);
}

/** When what was withdrawn came to EKU. */
const postedAt = ({ file }: Told, { at, data: { round } }: EventOf<'ekuWithdrawn'>): CaseEvent['at'] =>
  eventsOf(file.events, 'ekuPosted').find(({ data }) => data.round === round)?.at ?? at;

const withdrawn = (reading: Told, event: EventOf<'ekuWithdrawn'>): string =>
  say(reading.language, 'tab.event.ekuWithdrawn', {
    ...by(reading, event),
    reason: say(reading.language, `withdrawal.${event.data.reason}`),
    count: event.data.readers.length,
    since: momentWord(reading, postedAt(reading, event)),
  });

const ekuAnswered = ({ language }: Told, { data: { state, activity, ending } }: EventOf<'ekuAnswered'>): string =>
  [
    say(language, 'tab.event.ekuAnswered', { state: say(language, `ekuState.${state}`) }),
    ...(activity === null ? [] : activityWords(activity, language).map(({ title, value }) => `${title}: ${value}.`)),
    ...(ending === null ? [] : endingWords(ending, language).map(({ title, value }) => `${title}: ${value}.`)),
  ].join(' ');

const ekuAsked = ({ language }: Told, { data: { ask } }: EventOf<'ekuAsked'>): string =>
  say(language, 'tab.event.ekuAsked', { question: say(language, `ekuAsk.${ask}`) });
