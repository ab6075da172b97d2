// The columns of the list of open cases that `npm run import` reads: heading, what is written there, and from which stage on it must be known.

import { keysOf } from '../../src/core/brand';
import { caseKinds, replyWishes } from '../../src/core/casefile/case';
import { channels } from '../../src/core/casefile/channel';
import { topics } from '../../src/core/processes/complaint/criteria';
import { placedStages, type Known, type PlacedStage } from '../../src/core/processes/complaint/placed';
import { say } from '../../src/core/text/say';

export interface Column {
  readonly heading: string;
  readonly help: string;
  /** In letters. */
  readonly width: number;
  /** What of a case's standing it says; absent for what may be known at every stage. */
  readonly known?: Known;
}

export const columns = {
  reference: {
    heading: 'Nummer i er lista',
    help: 'Det raden känns igen på om ni kör igen. Aldrig ett personnummer, och aldrig samma på två rader.',
    width: 18,
  },
  stage: { heading: 'Läge', help: 'Var ärendet är nu. Se bladet Värden.', width: 20 },
  received: { heading: 'Inkom', help: 'Dagen det kom till kommunen. Svarstiden räknas från den.', width: 12 },
  channel: { heading: 'Kom in genom', help: 'Se bladet Värden.', width: 14 },
  words: { heading: 'Vad som hänt', help: 'Det personen skrev eller sa.', width: 50 },
  subject: { heading: 'Rubrik', help: 'Får vara tom.', width: 20 },
  name: { heading: 'Namn', help: 'Den som klagar. Tom för den som är anonym.', width: 20 },
  address: { heading: 'E-post', help: 'Dit svaret går. Får vara tom.', width: 24 },
  phone: { heading: 'Telefon', help: 'Får vara tom.', width: 16 },
  postal: { heading: 'Postadress', help: 'Får vara tom.', width: 24 },
  replyWish: { heading: 'Vill ha svar genom', help: 'Se bladet Värden. Får vara tom för det som är Inkommet.', width: 18 },
  kind: { heading: 'Slag', help: 'Tom är Klagomål.', width: 12 },
  isProtected: { heading: 'Skyddad identitet', help: 'Ja eller Nej. Ja också när ni är osäkra.', width: 16 },
  isDanger: { heading: 'Kan vara i fara', help: 'Ja eller Nej. Tom är Nej. Ja larmar genast.', width: 14 },
  unit: { heading: 'Enhet', help: 'Se bladet Värden.', width: 18, known: 'unit' },
  provider: {
    heading: 'Utförare',
    help: 'Namn, annat namn eller avtal i registret Utförare, eller Ingen.',
    width: 24,
    known: 'providerId',
  },
  topic: { heading: 'Ämne', help: 'Se bladet Värden.', width: 22, known: 'topic' },
  caseworker: {
    heading: 'Handläggarens e-post',
    help: 'Den som är med i enhetens grupp för handläggare.',
    width: 26,
    known: 'caseworkerId',
  },
  registryNumber: {
    heading: 'Diarienummer',
    help: 'Som diariet skriver det. Får vara tom: registratorn får då uppgiften.',
    width: 16,
  },
  isLegalClear: {
    heading: 'Juridiska frågor klara',
    help: 'Ja: de är ställda och inget är kvar. Annars är läget Bedöms.',
    width: 20,
    known: 'isLegalClear',
  },
  disclosure: { heading: 'Utföraren får veta vem', help: 'Ja eller Nej.', width: 20, known: 'disclosure' },
  sentOn: { heading: 'Skickat till utföraren', help: 'Dagen ni frågade utföraren.', width: 20, known: 'sentOn' },
  answerBy: { heading: 'Utföraren svarar senast', help: 'Dagen ni har satt.', width: 20, known: 'answerBy' },
  hasAnswered: { heading: 'Utföraren har svarat', help: 'Ja eller Nej.', width: 18, known: 'hasAnswered' },
  isNeedMet: {
    heading: 'Behoven är tillgodosedda',
    help: 'Ja eller Nej, som ni såg det vid uppföljningen.',
    width: 22,
    known: 'isNeedMet',
  },
  toldDay: { heading: 'Ny dag som lovats', help: 'Om personen har fått veta att svaret dröjer. Annars tom.', width: 18 },
} as const satisfies Record<string, Column>;
export type ColumnId = keyof typeof columns;

/** Those that may hold nothing but what stands in a list, by what is written and what it means. */
export const values = {
  stage: keysOf(placedStages).map((stage) => [say('sv', `stage.${stage}`), stage] as const),
  channel: keysOf(channels).map((channel) => [say('sv', `channel.${channel}`), channel] as const),
  replyWish: keysOf(replyWishes).map((wish) => [say('sv', `replyWish.${wish}`), wish] as const),
  kind: keysOf(caseKinds).map((kind) => [say('sv', `kind.${kind}`), kind] as const),
  topic: keysOf(topics).map((topic) => [say('sv', `topic.${topic}`), topic] as const),
};

/** Where a column stands at a stage: it must be filled in, it may be, or it belongs to a later one. */
export function placeOf(column: Column, stage: PlacedStage): 'needed' | 'free' | 'later' {
  if (column.known === undefined) return 'free';
  const { needs, takes }: { readonly needs: readonly Known[]; readonly takes: readonly Known[] } = placedStages[stage];
  if (needs.includes(column.known)) return 'needed';
  return takes.includes(column.known) ? 'free' : 'later';
}
