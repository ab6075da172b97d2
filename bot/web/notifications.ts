// Graph's change notifications: told apart from forged ones, answered at once, and only a nudge to look (graph-facts 3.3).

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { readJson } from '../door/read-body';
import { sendEmpty } from './send';

/** A change in a list alone can only be somebody's hand edit. */
export type Where = 'lists' | 'anywhere';

export interface Notified {
  /** Something may have happened: look soon. */
  readonly nudge: (where: Where) => void;
  /** A subscription asks to be confirmed (`reauthorizationRequired`). */
  readonly renew: (subscriptionId: string) => void;
}

const largest = 1024 * 1024;
const longestToken = 2_000;
const notices = z.object({
  value: z.array(
    z.object({
      subscriptionId: z.guid(),
      clientState: z.string().max(128).nullish(),
      lifecycleEvent: z.string().max(100).nullish(),
      resource: z.string().max(2_000).nullish(),
    }),
  ),
});

/** What Graph must send back to us in every notification: a key nobody else can make. */
export const clientState = (secret: string): string => createHmac('sha256', secret).update('graph-notifications').digest('hex');

/** Answers one request: the handshake's token as plain text, else 202 at once, whatever is in it; 400 for what is no notification. */
export function openNotifications(
  expected: string,
  notified: Notified,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const token = new URL(request.url ?? '/', 'http://bot').searchParams.get('validationToken');
    if (token !== null) return shakeHands(response, token);
    const body = await readJson(request, largest);
    const read = body.ok ? notices.safeParse(body.value) : undefined;
    if (read?.success !== true) return sendEmpty(response, body.ok || body.refused === 'badBody' ? 400 : 413);
    sendEmpty(response, 202);
    const ours = read.data.value.filter((notice) => isSame(notice.clientState ?? '', expected));
    if (ours.length > 0) notified.nudge(ours.every(isOfList) ? 'lists' : 'anywhere');
    for (const { lifecycleEvent, subscriptionId } of ours)
      if (lifecycleEvent === 'reauthorizationRequired') notified.renew(subscriptionId);
  };
}

function shakeHands(response: ServerResponse, token: string): void {
  if (token.length > longestToken) return sendEmpty(response, 400);
  response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(token);
}

const isOfList = ({ resource }: { readonly resource?: string | null | undefined }): boolean => /\/lists\//i.test(resource ?? '');

const isSame = (given: string, expected: string): boolean =>
  Buffer.byteLength(given) === Buffer.byteLength(expected) && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
