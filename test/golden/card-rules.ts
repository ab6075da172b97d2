// What every card must be besides what the schema asks: small, spoken, labelled, and pressable in old clients too (graph-facts 4.1, 4.3).

import { AdaptiveCard, CardElement, SerializationContext, Versions } from 'adaptivecards';
import type { Personal } from '../../src/core/casefile/personal';

type Part = Readonly<Record<string, unknown>>;

/** Half of what a message may weigh at the strictest door, an incoming webhook's 28 kB. */
const largest = 28 * 1024;

/** Everything wrong with a card, in sentences; none for a good one. */
export const cardFaults = (card: Part): readonly string[] => [...shapeFaults(card), ...parseFaults(card)];

/** Words of a person that a card shows; none for a good one. */
export function leaksIn(card: unknown, { complainant, forwardedBy, phone, subject, words, note }: Personal): readonly string[] {
  const text = JSON.stringify(card).toLowerCase();
  const names = [complainant.name, forwardedBy?.name].flatMap((name) => (name ?? '').split(' '));
  const told = [...names, complainant.address, forwardedBy?.address, phone, subject, ...words.split('\n'), note];
  return told
    .filter((word) => word !== null && word !== undefined && word.length > 2 && text.includes(word.toLowerCase()))
    .map(String);
}

function shapeFaults(card: Part): readonly string[] {
  const parts = partsOf(card['body']);
  const size = Buffer.byteLength(JSON.stringify(card));
  const all: readonly (readonly [boolean, string])[] = [
    [card['version'] === '1.5', 'is not version 1.5'],
    [card['lang'] === 'sv' || card['lang'] === 'en', 'says no language'],
    [isText(card['fallbackText']), 'has no fallbackText'],
    [
      card['actions'] === undefined && parts.every(({ actions, type }) => actions === undefined || type === 'ActionSet'),
      'has buttons outside an ActionSet',
    ],
    [size < largest, `weighs ${size} bytes`],
  ];
  return [...all.flatMap(([holds, sentence]) => (holds ? [] : [sentence])), ...parts.flatMap(partFaults), ...foldFaults(card)];
}

function partFaults(part: Part): readonly string[] {
  const type = String(part['type']);
  const name = [part['id'], part['title']].find(isText) ?? '';
  const called = `${type} ${name}`;
  if (type.startsWith('Input.') && !(isText(part['label']) && isText(part['id']))) return [`${called} has no label or no id`];
  if (part['isRequired'] === true && !isText(part['errorMessage'])) return [`${called} does not say that it is needed`];
  if (type.startsWith('Action.') && !isText(part['title'])) return [`${called} has no title`];
  if (type === 'Action.Execute' && !hasSubmitFallback(part)) return [`${called} has no Action.Submit that carries the same`];
  return [];
}

/** Clients ask for the needed answers of a card before a button of a part that opens below it: that part could not be pressed by itself. */
function foldFaults(card: unknown): readonly string[] {
  const own = ownParts(card);
  const needed = own.filter(({ isRequired }) => isRequired === true).map(({ id }) => String(id));
  return own
    .filter(({ type }) => type === 'Action.ShowCard')
    .flatMap(({ title, card: inner }) => [
      ...(needed.length > 0 && partsOf(inner).some(isSubmit)
        ? [`Action.ShowCard ${String(title)} asks for ${needed.join(', ')} of the card it opens in`]
        : []),
      ...foldFaults(inner),
    ]);
}

const isSubmit = ({ type }: Part): boolean => type === 'Action.Execute' || type === 'Action.Submit';

/** The objects of a card itself, not of the cards that open in it. */
function ownParts(value: unknown): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap(ownParts);
  if (typeof value !== 'object' || value === null) return [];
  const part = value as Part;
  const inside = Object.entries(part).filter(([key]) => !['fallback', 'data', 'card'].includes(key));
  return [part, ...inside.flatMap(([, inner]) => ownParts(inner))];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Clients that do not know Action.Execute must send the same data. */
function hasSubmitFallback({ fallback, data }: Part): boolean {
  const instead = fallback as Part | undefined;
  return instead?.['type'] === 'Action.Submit' && JSON.stringify(instead['data']) === JSON.stringify(data);
}

/** Every object below, fallbacks aside: they are the same button once more. */
function partsOf(value: unknown): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [];
  const part = value as Part;
  return [part, ...Object.entries(part).flatMap(([key, inner]) => (key === 'fallback' || key === 'data' ? [] : partsOf(inner)))];
}

/** What Microsoft's own reader of cards has against it (platform 3.11). */
function parseFaults(json: Part): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  // The package keeps its place in this expression between cards and would refuse every second language.
  if (CardElement.langProperty.regEx !== undefined) CardElement.langProperty.regEx.lastIndex = 0;
  card.parse(json, context);
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  return [...events, ...card.validateProperties().validationEvents.map(({ message }) => message)];
}
