// The language each person has chosen, in the row of her conversation: chat, cards and tab follow it (K13).

import type { PersonId } from '../../src/core/brand';
import type { Language } from '../../src/core/text/say';
import type { Call } from '../../src/graph/call';
import type { Graph } from '../../src/graph/client';
import { GraphFailure } from '../../src/graph/failure';
import { createConversation, patchConversation, unmet, type ConversationRow } from '../../src/graph/lists/conversations';
import type { Places } from '../../src/graph/places';

export interface Languages {
  /** The language somebody has chosen; null until she has, and when it cannot be read. */
  readonly languageOf: (person: PersonId) => Promise<Language | null>;
  /** Remembers it, also of somebody the bot has not met. */
  readonly speak: (person: PersonId, language: Language) => Promise<void>;
}

/** A row, and when it was read, in milliseconds. */
export interface Known {
  readonly row: ConversationRow;
  readonly at: number;
}

/** The rows of the list as they are remembered. */
export interface Rows {
  readonly graph: Graph;
  readonly places: Places;
  readonly find: (person: PersonId) => Promise<ConversationRow | undefined>;
  readonly ask: (person: PersonId) => Promise<ConversationRow | undefined>;
  readonly learn: (row: ConversationRow) => void;
  /** What is remembered, without asking. */
  readonly lately: (person: PersonId) => Promise<Known | undefined>;
}

/** Another replica may have been told another language. */
const rereadAfter = 30 * 60_000;

/** A card asks of everybody, so that nobody is looked up whose row is not remembered. */
export function languagesIn({ graph, places, find, ask, learn, lately }: Rows): Languages {
  const chosen = async (person: PersonId, language: Language): Promise<void> => {
    const row = await find(person);
    if (row?.language !== language) learn(await graph.send(chosenIn(places, { row, person, language })));
  };
  return {
    speak: (person, language) =>
      chosen(person, language).catch((failure: unknown) =>
        againAfter(failure, async () => (await ask(person), chosen(person, language))),
      ),
    languageOf: async (person) => {
      const known = await lately(person).catch(() => undefined);
      if (known === undefined) return null;
      const row = known.at < performance.now() - rereadAfter ? await ask(person).catch(() => known.row) : known.row;
      return row?.language ?? null;
    },
  };
}

interface Chosen {
  readonly row: ConversationRow | undefined;
  readonly person: PersonId;
  readonly language: Language;
}

const chosenIn = (places: Places, { row, person, language }: Chosen): Call<ConversationRow> =>
  row === undefined
    ? createConversation(places, { ...unmet, personId: person, language })
    : patchConversation(places, row, { language });

/** Another replica wrote the row first: once more on what it says now. */
export function againAfter<T>(failure: unknown, again: () => Promise<T>): Promise<T> {
  if (failure instanceof GraphFailure && (failure.kind === 'duplicate' || failure.kind === 'conflict')) return again();
  throw failure;
}
