// Signing in and asking the bot: loaded when somebody presses, not before. The token comes from Outlook itself (nested app authentication).

import { createNestablePublicClientApplication, type IPublicClientApplication } from '@azure/msal-browser';
import * as z from 'zod/mini';
import type { HandedMessage, LookedAt } from '../../src/core/views/pane';
import { pageLanguage } from '../parts/words';
import type { Around } from './around';

/** Why it was not done: a sentence of the server's, or `pane.fault.<code>`. */
export class NotDone extends Error {
  override readonly name = 'NotDone';
  constructor(
    readonly code: 'signIn' | 'answer' | 'offline' | 'said',
    sentence = '',
  ) {
    super(sentence);
  }
}

const choice = z.object({ id: z.string(), name: z.string() });
const looked: z.ZodMiniType<LookedAt> = z.object({
  name: z.string(),
  address: z.string(),
  providerId: z.nullable(z.string()),
  topic: z.nullable(z.string()),
  signs: z.array(z.string()),
  onCall: z.nullable(z.string()),
  isUnread: z.boolean(),
  known: z.nullable(
    z.object({
      how: z.enum(['sameMail', 'sameWords', 'named']),
      number: z.nullable(z.string()),
      stage: z.nullable(z.string()),
    }),
  ),
  providers: z.array(choice),
  topics: z.array(choice),
});
const handed: z.ZodMiniType<HandedMessage> = z.object({
  number: z.string(),
  isJoined: z.boolean(),
  isAlarm: z.boolean(),
  isConfirmed: z.boolean(),
  owner: z.string(),
  due: z.string(),
});
const refusal = z.object({ error: z.object({ message: z.string() }) });

/** What goes along with the message. */
export interface Said {
  readonly note: string;
  readonly name: string;
  readonly address: string;
  readonly providerId: string | null;
  readonly topic: string | null;
  readonly isDanger: boolean;
}

/** What is understood of a message; nothing is stored. */
export const look = (around: Around, raw: Uint8Array<ArrayBuffer>): Promise<LookedAt> =>
  ask(around, { path: '/api/pane/look', said: {}, raw, shape: looked });

/** Hands it over. Asked again, also after an answer that was lost, it is there once. */
export const handOver = (around: Around, raw: Uint8Array<ArrayBuffer>, said: Said): Promise<HandedMessage> =>
  ask(around, { path: '/api/pane/hand-over', said, raw, shape: handed });

interface Asking<T> {
  readonly path: string;
  readonly said: object;
  readonly raw: Uint8Array<ArrayBuffer>;
  readonly shape: z.ZodMiniType<T>;
}

async function ask<T>(around: Around, { path, said, raw, shape }: Asking<T>): Promise<T> {
  const headers = {
    Authorization: `Bearer ${await token(around)}`,
    'Accept-Language': pageLanguage(),
    'Content-Type': 'application/octet-stream',
  };
  const body = new Blob([`${JSON.stringify(said)}\n`, raw]);
  const response = await fetch(path, { method: 'POST', cache: 'no-store', headers, body }).catch(() => {
    throw new NotDone(navigator.onLine ? 'answer' : 'offline');
  });
  const answer: unknown = await response.json().catch(() => undefined);
  const read = shape.safeParse(answer);
  if (response.ok && read.success) return read.data;
  const told = refusal.safeParse(answer);
  throw told.success ? new NotDone('said', told.data.error.message) : new NotDone('answer');
}

let client: Promise<IPublicClientApplication> | undefined;

/** The token Outlook has; where it must ask the person first, it does so in a window of its own. */
async function token({ clientId, authority, scope }: Around): Promise<string> {
  if (!navigator.onLine) throw new NotDone('offline');
  const wanted = { scopes: [scope] };
  try {
    client ??= createNestablePublicClientApplication({
      auth: { clientId, authority },
      cache: { cacheLocation: 'sessionStorage' },
    });
    const app = await client;
    const answer = await app.acquireTokenSilent(wanted).catch(() => app.acquireTokenPopup(wanted));
    return answer.accessToken;
  } catch {
    client = undefined;
    throw new NotDone(navigator.onLine ? 'signIn' : 'offline');
  }
}
