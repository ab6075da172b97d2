// What has happened in a matter beside the complaints, in words.

import type { Instant, PersonId } from '../brand';
import { eventsOf, type CaseEvent, type EventOf } from '../casefile/event';
import type { OwnFile } from '../casefile/own-file';
import { say, sayPlain, type Language } from '../text/say';
import { momentWord } from './case-page/moment';

interface Told {
  readonly file: OwnFile;
  readonly language: Language;
  readonly now: Instant;
  readonly nameOf: (id: PersonId) => string;
}

interface Row {
  readonly key: string;
  readonly when: string;
  readonly text: string;
}

/** What has happened, the latest first. */
export const matterHistory = (told: Told): Row[] => [...told.file.events].reverse().flatMap((event) => historyRow(told, event));

/** What is no news to people has no row. */
function historyRow(reading: Told, event: CaseEvent): Row[] {
  const text = words(reading, event);
  return text === null ? [] : [{ key: String(event.seq), when: momentWord(reading, event.at), text }];
}

function words({ file, language, nameOf }: Told, event: CaseEvent): string | null {
  const name = event.by === null ? say(language, 'tab.byItself') : nameOf(event.by);
  if (event.kind === 'decided') {
    const { type, outcome: code } = event.data;
    return say(language, 'tab.event.decided', {
      name,
      task: sayPlain(language, `task.${type}.title`),
      outcome: sayPlain(language, `outcome.${type}.${code}`),
    });
  }
  if (event.kind === 'gaveAway') return say(language, `matter.gaveAway.${event.data.how}`, { name });
  if (event.kind === 'answerUndone') return say(language, 'matter.answerUndone', { name });
  if (event.kind === 'wordsAdded') return say(language, 'tab.event.wordsAdded', { name });
  if (event.kind === 'handedIn') return say(language, isFirst(file, event) ? 'matter.handedIn' : 'matter.handedIn.again');
  if (event.kind === 'linkMade')
    return say(language, event.data.isReminder ? 'matter.linkMade.reminder' : 'matter.linkMade.request', { name });
  if (event.kind === 'answerLinkLocked') return say(language, 'matter.answerLinkLocked');
  if (event.kind === 'wentBack') return say(language, 'matter.wentBack');
  return event.kind === 'notReached' ? say(language, `tab.event.notReached.${event.data.why}`) : null;
}

/** Whether it is the first that came to its task. */
const isFirst = ({ events }: OwnFile, event: EventOf<'handedIn'>): boolean =>
  eventsOf(events, 'handedIn').find(({ data }) => data.task === event.data.task)?.seq === event.seq;
