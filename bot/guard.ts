// The strict door of /api/messages, before the SDK: method, form, size, token, key, address, channel and tenant, in that order (platform 3.2).

import type { IncomingMessage } from 'node:http';
import { openChannelKeys } from './door/channel-keys';
import { checkChannelToken, type ChannelToken } from './door/channel-token';
import { envelope, tenantsOf, type Envelope } from './door/envelope';
import { readJson } from './door/read-body';
import { passed, refuse, type Checked } from './door/refusal';
import type { Settings } from './config';

/** Largest body, in bytes; Teams sends at most about 100 kB (graph-facts 4.1). */
const largest = 256 * 1024;
const channelId = 'msteams';

export interface Admitted {
  readonly activity: Envelope;
  /** The activity as it came, for the SDK. */
  readonly body: unknown;
  /** The header as it was checked, for the SDK's own check. */
  readonly authorization: string;
}

/** Answers the activity, or why not. Never throws for what a stranger may send. */
export type Guard = (request: IncomingMessage) => Promise<Checked<Admitted>>;

type GuardSettings = Pick<Settings, 'channel' | 'clientId' | 'tenantId'>;

/** The door for one bot in one tenant. Keys are fetched on the first request. */
export function openGuard(settings: GuardSettings): Guard {
  const keys = openChannelKeys(settings.channel.metadataUrl);
  const rules = { issuer: settings.channel.issuer, audience: settings.clientId };
  return async (request) => {
    if (request.method !== 'POST') return refuse('notPost');
    if (!isJson(request.headers)) return refuse('notJson');
    const authorization = request.headers.authorization ?? '';
    const token = await checkChannelToken(keys, rules, authorization);
    if (!token.ok) return token;
    const body = await readJson(request, largest);
    if (!body.ok) return body;
    const activity = checkActivity(settings, token.value, body.value);
    return activity.ok ? passed({ activity: activity.value, body: body.value, authorization }) : activity;
  };
}

/** JSON in UTF-8, not packed: what Teams sends. */
const isJson = (headers: IncomingMessage['headers']): boolean =>
  /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(headers['content-type'] ?? '') &&
  /^(identity)?$/i.test(headers['content-encoding'] ?? '');

function checkActivity(settings: GuardSettings, token: ChannelToken, body: unknown): Checked<Envelope> {
  const read = envelope.safeParse(body);
  if (!read.success) return refuse('notAnActivity');
  const activity = read.data;
  if (token.serviceUrl !== activity.serviceUrl) return refuse('wrongServiceUrl');
  if (!token.endorsements.includes(activity.channelId)) return refuse('notEndorsed');
  if (activity.channelId !== channelId) return refuse('foreignChannel');
  if (!settings.channel.origins.includes(new URL(activity.serviceUrl).origin)) return refuse('foreignServiceUrl');
  const tenants = tenantsOf(activity);
  if (tenants.length === 0 || tenants.some((id) => id !== settings.tenantId)) return refuse('foreignTenant');
  return passed(activity);
}
