// Where each person is reached in Teams, kept in the list "Samtal" and remembered here, because every card asks.

import type { PersonId } from '../../src/core/brand';
import type { Graph } from '../../src/graph/client';
import {
  allConversations,
  conversationOf,
  createConversation,
  patchConversation,
  unmet,
  type Conversation,
  type ConversationRow,
} from '../../src/graph/lists/conversations';
import type { Places } from '../../src/graph/places';
import { againAfter, languagesIn, type Known, type Languages, type Rows } from './languages';

export interface Conversations extends Languages {
  /** undefined when nobody has met the person yet. */
  readonly find: (person: PersonId) => Promise<Conversation | undefined>;
  /** Remembers how a person is reached, or that she is not; answers whether this is the first chat with her. */
  readonly keep: (met: Met) => Promise<boolean>;
  /** The service address of a chat, as far as it is known here. */
  readonly serviceUrlOf: (conversationId: string) => string | undefined;
}

export type Met = Pick<Conversation, 'personId' | 'conversationId' | 'serviceUrl' | 'state'>;

/** A row that says "not reached" is asked for again after this long: another replica may have met the person. */
const doubtAfter = 5 * 60_000;

/** The list is read whole on first use, then row by row. `isBack` hears of each who can be reached again. Throws `GraphFailure`. */
export function openConversations(
  graph: Graph,
  places: Places,
  isBack: (person: PersonId) => void = () => undefined,
): Conversations {
  const known = new Map<PersonId, Known>();
  const addresses = new Map<string, string>();
  let filling: Promise<void> | undefined;
  const learn = (row: ConversationRow): void => {
    known.set(row.personId, { row, at: performance.now() });
    if (row.conversationId !== null && row.serviceUrl !== null) addresses.set(row.conversationId, row.serviceUrl);
  };
  const fill = (): Promise<void> => {
    filling ??= graph.send(allConversations(places)).then((rows) => rows.forEach(learn));
    filling.catch(() => (filling = undefined));
    return filling;
  };
  const ask = async (person: PersonId): Promise<ConversationRow | undefined> => {
    const row = await graph.send(conversationOf(places, person));
    if (row !== undefined) learn(row);
    return row;
  };
  const find = async (person: PersonId): Promise<ConversationRow | undefined> => {
    await fill();
    const found = known.get(person);
    const isSure = found !== undefined && (found.row.state === 'ok' || found.at > performance.now() - doubtAfter);
    return isSure ? found.row : ask(person);
  };
  const lately: Rows['lately'] = (person) => fill().then(() => known.get(person));
  const write = async (met: Met): Promise<boolean> => {
    const row = await find(met.personId);
    if (row === undefined) {
      learn(await graph.send(createConversation(places, { ...unmet, ...met })));
      return true;
    }
    if (!isSame(row, met)) learn(await graph.send(patchConversation(places, row, met)));
    if (row.state !== 'ok' && met.state === 'ok') isBack(met.personId);
    return row.conversationId === null && met.conversationId !== null;
  };
  return {
    find,
    keep: (met) => write(met).catch((failure: unknown) => againAfter(failure, async () => (await ask(met.personId), write(met)))),
    ...languagesIn({ graph, places, find, ask, learn, lately }),
    serviceUrlOf: (conversationId) => addresses.get(conversationId),
  };
}

const isSame = (row: ConversationRow, other: Met): boolean =>
  row.conversationId === other.conversationId && row.serviceUrl === other.serviceUrl && row.state === other.state;
