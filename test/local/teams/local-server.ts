// A local Microsoft 365 of a test's own, on free ports and in memory, and a small HTTP client for it.

import { startLocal, type LocalMicrosoft365, type LocalOptions } from '../../../src/local/start';
import { people, tenant } from '../../../src/local/people';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: ReturnType<typeof JSON.parse>;
}

export const startTestLocal = (options: LocalOptions = {}): Promise<LocalMicrosoft365> =>
  startLocal({ port: 0, signInPort: 0, database: ':memory:', ...options });

export interface Sent {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export async function ask(url: string, method: string, { body, headers = {} }: Sent = {}): Promise<Answer> {
  const json = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(url, { method, headers: { 'Content-Type': 'application/json', ...headers }, ...json });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** A token by client credentials, as the bot gets it. */
export async function appTokenFor(local: LocalMicrosoft365, scope: string): Promise<string> {
  const form = { grant_type: 'client_credentials', client_id: tenant.clientId, client_secret: tenant.clientSecret, scope };
  const response = await fetch(`${local.signInUrl}/${tenant.id}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

export interface Connector {
  readonly call: (method: string, path: string, sent?: Sent) => Promise<Answer>;
  /** The chat with a person, opened as the bot opens it. */
  readonly chatWith: (person: keyof typeof people) => Promise<string>;
}

export async function connectorOf(local: LocalMicrosoft365): Promise<Connector> {
  const token = await appTokenFor(local, 'https://api.botframework.com/.default');
  const call: Connector['call'] = (method, path, { body, headers } = {}) =>
    ask(`${local.url}/teams/v3${path}`, method, { body, headers: { Authorization: `Bearer ${token}`, ...headers } });
  return {
    call,
    chatWith: async (person) => (await call('POST', '/conversations', { body: newChat(people[person].id) })).body.id,
  };
}

export const newChat = (memberId: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  bot: { id: `28:${tenant.clientId}` },
  members: [{ id: memberId }],
  tenantId: tenant.id,
  channelData: { tenant: { id: tenant.id } },
  isGroup: false,
  ...more,
});

export const newThread = (activity: unknown): Record<string, unknown> => ({
  isGroup: true,
  channelData: { channel: { id: tenant.ekuChannelId } },
  activity,
  bot: { id: `28:${tenant.clientId}` },
});

export const aCard = (card: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'message',
  summary: 'Ny uppgift',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Hej' }], ...card },
    },
  ],
});
