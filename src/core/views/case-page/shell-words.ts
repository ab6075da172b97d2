// Where the content of a protected case lies and under which receipt, as the page and its history say it.

import { toArchive } from '../../archive/delivery';
import { isIn } from '../../brand';
import { eventsOf, type CaseEvent, type EventOf } from '../../casefile/event';
import { systemNamed } from '../../routine/exports';
import { sayDay } from '../../text/day';
import { say } from '../../text/say';
import { dayOf } from '../../time/plain-date';
import type { FactView } from '../case-page';
import type { Reading } from './reading';
import { by, type Told } from './told';

/** Letters of a hash that are shown: enough to hold two receipts against each other. */
const shown = 12;

const kinds = ['contentMoved', 'contentHandedOver', 'draftsWeeded', 'exported', 'harmTested'] as const;
type OfContent = EventOf<(typeof kinds)[number]>;

/** Whether an event is about the content as such. */
export const isOfContent = (event: CaseEvent): event is OfContent => isIn(kinds, event.kind);

/** How it stands in the history: the receipt of a move, the number of drafts that were weeded, what the test of harm came to. */
export function shellWords(told: Told, event: OfContent): string {
  const { language } = told;
  if (event.kind === 'harmTested') return say(language, `tab.event.harmTested.${event.data.outcome}`, by(told, event));
  if (event.kind === 'draftsWeeded') return say(language, 'tab.event.draftsWeeded', { drafts: String(event.data.drafts) });
  if (event.kind === 'exported') return exportedWords(told, event);
  if (event.kind === 'contentHandedOver') {
    const { day, receipt } = event.data;
    return say(language, 'shell.event.outside', {
      ...by(told, event),
      ...systemOf(told),
      day: sayDay(language, day, dayOf(told.now)),
      receipt,
    });
  }
  const { to, documents, hash } = event.data;
  return say(language, to === 'apart' ? 'shell.event.apart' : 'shell.event.usual', {
    documents: String(documents),
    receipt: hash.slice(0, shown),
  });
}

/** To whom, under which name, and the beginning of its checksum; a system by the name the profile has for it. */
function exportedWords(told: Told, event: EventOf<'exported'>): string {
  const { to, name, hash, lacking } = event.data;
  const at = { ...by(told, event), package: name, receipt: hash.slice(0, shown) };
  if (to !== toArchive) return say(told.language, 'archive.event.system', { ...at, system: systemNamed(told.file.profile, to) });
  return say(told.language, lacking === 0 ? 'archive.event' : 'archive.event.lacking', { ...at, lacking });
}

/** Where its content lies, when it is not where it usually is. */
export function shellFacts(reading: Pick<Reading, 'file' | 'language' | 'now'>): FactView[] {
  const { file, language } = reading;
  const { lies } = file.matter;
  if (lies === 'usual') return [];
  const title = say(language, 'shell.fact');
  if (lies === 'apart') return [{ title, value: say(language, 'shell.lies.apart') }];
  return [{ title, value: say(language, 'shell.lies.outside', { ...systemOf(reading), receipt: receiptIn(file) }) }];
}

/** Where to read it, once nothing of it is here; null as long as it is. */
export const elsewhere = (reading: Pick<Reading, 'file' | 'language' | 'now'>): string | null =>
  reading.file.matter.lies === 'outside'
    ? say(reading.language, 'shell.elsewhere', { ...systemOf(reading), receipt: receiptIn(reading.file) })
    : null;

const receiptIn = ({ events }: Reading['file']): string => eventsOf(events, 'contentHandedOver').at(-1)?.data.receipt ?? '–';

/** What the organisation calls its own system; a word for it once the profile has none any more. */
function systemOf({ file: { profile }, language }: Pick<Reading, 'file' | 'language'>): { readonly system: string } {
  const { protectedIdentity: own } = profile;
  return { system: own.place === 'ownSystem' ? own.system : say(language, 'shell.system') };
}
