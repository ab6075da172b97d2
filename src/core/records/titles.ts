// What a document is called in the index and on its paper, in Swedish as the file is kept, and the words for its kind, day and party.

import { eventsOf } from '../casefile/event';
import { ownNumber } from '../casefile/own-matter';
import { sayDayAndYear } from '../text/day';
import { say, sayPlain } from '../text/say';
import { dayOf } from '../time/plain-date';
import { letterWord } from '../views/case-page/letter-rows';
import { documentKinds, type DocumentKind } from './document-kinds';
import type { Document, Party, Records } from './document';

/** `Svar`, `Utförarens svar`, `Kom in som mejl` */
export function titleOf({ file }: Records, { title, kind }: Document): string {
  switch (title.is) {
    case 'complaint':
      return say('sv', `tab.date.receivedBy.${file.matter.channel}`);
    case 'text':
      return sayPlain('sv', `tab.text.${title.kind}`);
    case 'letter':
      return letterTitle(file, { key: title.key, isLost: kind === 'notSent' });
    case 'brief':
      return say('sv', 'bundle.title.brief');
    case 'post':
      return postTitle(file, title.round);
    case 'beside':
      return `${say('sv', `process.${title.matter.process}`)}, ${ownNumber(title.matter)}`;
  }
}

function letterTitle(file: Records['file'], { key, isLost }: { readonly key: string; readonly isLost: boolean }): string {
  const letter = letterWord({ file, language: 'sv' }, key);
  const told = eventsOf(file.events, 'letterTold').findLast(({ data }) => data.textKey === key);
  if (told !== undefined) return say('sv', 'bundle.title.told', { letter, how: say('sv', `toldHow.${told.data.how}`) });
  return isLost ? say('sv', 'bundle.title.notArrived', { letter }) : letter;
}

function postTitle({ events }: Records['file'], round: number): string {
  const withdrawn = eventsOf(events, 'ekuWithdrawn').find(({ data }) => data.round === round);
  return withdrawn === undefined
    ? say('sv', 'bundle.title.ekuPost')
    : say('sv', 'bundle.title.ekuWithdrawn', { day: sayDayAndYear('sv', dayOf(withdrawn.at)) });
}

export const dayOfDocument = ({ at }: Pick<Document, 'at'>): string => sayDayAndYear('sv', dayOf(at));

/** Who it is from or to: the provider by its name in the register, nobody else by theirs. */
export const partyWord = ({ file }: Records, party: Party): string =>
  party === 'provider' && file.provider !== null ? file.provider.name : say('sv', `bundle.party.${party}`);

export const stateWord = (kind: DocumentKind): string => say('sv', `bundle.state.${documentKinds[kind].state}`);
export const wayWord = (kind: DocumentKind): string => say('sv', `bundle.way.${documentKinds[kind].way}`);

/** The provision that may hold; a dash where nothing is about a person. */
export function secrecyWord(kind: DocumentKind): string {
  const { secrecy } = documentKinds[kind];
  return secrecy === null ? say('sv', 'bundle.secrecy.none') : sayPlain('sv', `statute.${secrecy}`);
}

/** The class it is kept under, as it is proposed (L07). */
export const retentionWord = (kind: DocumentKind): string => say('sv', `retention.${documentKinds[kind].retention}`);
