// The message extension: "Skapa ärende av meddelandet" on somebody's message, or a command from the compose box.

import { randomUUID } from 'node:crypto';
import type { Person } from '../people';
import { deliver, type BotAnswer } from './deliver';
import { botAccount, fullName } from './identities';
import { invokeFrom, type Where } from './incoming';
import type { JsonObject } from './messages';
import { ofDialog, type Outcome } from './outcome';
import type { Teams } from './teams';

export interface ExtensionUse {
  readonly person: Person;
  /** Where the person stands: her chat with the bot, EKU's channel, a chat with colleagues. */
  readonly place: Where;
  readonly step: 'fetchTask' | 'submitAction' | 'query';
  readonly commandId: string;
  readonly data?: unknown;
  /** Of a search, what stands in its field; left out when it has only been opened. */
  readonly parameter?: { readonly name: string; readonly value: string } | undefined;
  /** The message it was used on; without it the command was taken from the compose box. */
  readonly message?: PointedAt;
}

/** Chats in which people talk among themselves. */
export const peopleChats = {
  colleague: { kind: 'colleague', id: '19:colleagues000000000000000000000@unq.gbl.spaces' },
  group: { kind: 'group', id: '19:group0000000000000000000000000@thread.v2' },
} as const satisfies Record<string, Where>;

export interface PointedAt {
  readonly id?: string | undefined;
  readonly text: string;
  /** Who wrote it; the bot when left out. */
  readonly from?: Person | undefined;
  readonly attachments?: unknown;
}

// Teams asks the bot twice more before it tells the person that the app does not answer (graph-facts 4.3).
const SUBMIT = { patience: 5_000, tries: 3 };
const FETCH = { patience: 15_000, tries: 1 };
// A search is answered in five seconds or is said not to be; nobody asks again but the person.
const QUERY = { patience: 5_000, tries: 1 };
const steps = { fetchTask: FETCH, submitAction: SUBMIT, query: QUERY } as const;
/** As many results as a client asks for at once. */
const PAGE = 25;

/** `composeExtension/fetchTask`, `submitAction` or `query` → a dialog, a result, or the sentence Teams shows. */
export async function useExtension(teams: Teams, use: ExtensionUse): Promise<Outcome> {
  const value = {
    commandId: use.commandId,
    commandContext: use.message ? 'message' : 'compose',
    ...(use.data === undefined ? {} : { data: use.data }),
    ...(use.message ? { messagePayload: payload(teams, use.message) } : {}),
    ...(use.step === 'query' ? asked(use.parameter) : {}),
    context: { theme: 'default' },
  };
  const activity = invokeFrom(teams, { person: use.person, place: use.place }, { name: `composeExtension/${use.step}`, value });
  return ofDialog(await insist(teams, activity, steps[use.step]));
}

async function insist(teams: Teams, activity: JsonObject, { patience, tries }: typeof SUBMIT): Promise<BotAnswer> {
  let answer = await deliver(teams, activity, { patience });
  for (let more = tries - 1; more > 0 && answer.status === 0; more -= 1) answer = await deliver(teams, activity, { patience });
  return answer;
}

/** A search that has only been opened asks with `initialRun`. */
const asked = (parameter: ExtensionUse['parameter']): JsonObject => ({
  parameters: [parameter ?? { name: 'initialRun', value: 'true' }],
  queryOptions: { skip: 0, count: PAGE },
});

function payload(teams: Teams, { id, text, from, attachments }: PointedAt): JsonObject {
  const user = from && { userIdentityType: 'aadUser', id: from.id, displayName: fullName(from) };
  const application = from ? null : { applicationIdentityType: 'bot', id: botAccount.id, displayName: botAccount.name };
  return {
    id: id ?? String(Date.now()),
    replyToId: null,
    createdDateTime: teams.businessNow().toISOString(),
    lastModifiedDateTime: null,
    deleted: false,
    subject: null,
    summary: null,
    importance: 'normal',
    locale: 'sv-se',
    linkToMessage: `https://teams.microsoft.com/l/message/local/${id ?? randomUUID()}`,
    body: { contentType: 'text', content: text },
    from: { device: null, conversation: null, user: user ?? null, application },
    attachments: attachments ?? [],
    mentions: [],
    reactions: [],
  };
}
