// What the history says of cases that are kin: the other's number for those who may open it, and for nobody else (decisions 8.17).

import { isIn, type CaseId } from '../../brand';
import type { CaseEvent, EventOf } from '../../casefile/event';
import { partsOf } from '../../casefile/kin';
import { say } from '../../text/say';
import { by, type Told } from './told';

const kindreds = ['divided', 'partOf', 'undivided', 'tied', 'untied', 'sameAs', 'protectionPassed', 'protectedWith'] as const;
type Kindred = (typeof kindreds)[number];

/** Whether it tells of kin. */
export const isKindred = (event: CaseEvent): event is EventOf<Kindred> => isIn(kindreds, event.kind);

/** null where the sentence would tell of a case that its reader may not open, and where nothing was done. */
export function kinWords(reading: Told, event: EventOf<Kindred>): string | null {
  const { language } = reading;
  const who = by(reading, event);
  if (event.kind === 'undivided') return say(language, 'tab.event.undivided', who);
  if (event.kind === 'protectionPassed' && event.data.found !== 'raised') return null;
  const number = numberOf(reading, event);
  if (event.kind === 'tied' || event.kind === 'untied') {
    if (number === undefined) return null;
    const key =
      event.kind === 'untied' ? 'tab.event.untied' : event.data.leads ? 'tab.event.tied.leads' : 'tab.event.tied.follows';
    return say(language, key, { ...who, number });
  }
  return number === undefined
    ? say(language, `tab.event.${event.kind}`, who)
    : say(language, `tab.event.${event.kind}.known`, { ...who, number });
}

const numberOf = ({ kin, file }: Told, event: EventOf<Exclude<Kindred, 'undivided'>>): string | undefined => {
  const other = otherOf(file, event);
  return other === null ? undefined : kin?.get(other);
};

function otherOf(file: Told['file'], event: EventOf<Exclude<Kindred, 'undivided'>>): CaseId | null {
  if (event.kind === 'divided') return partsOf(file).find(({ divided }) => divided.seq === event.seq)?.to ?? null;
  return event.kind === 'partOf' || event.kind === 'protectedWith' ? event.data.of : event.data.to;
}
