// An activity from the bot, read and judged as Teams does it: shape, size, what may be attached, text and card split into two.

import { z } from 'zod';
import { jsonOf } from '../control/serve';
import type { JsonObject } from './messages';
import type { RefusalCode } from './refusals';

// 100 KB counted in UTF-16, everything included (graph-facts 4.1).
const SIZE_LIMIT = 100 * 1024;
const BYTES_OF_A_CHARACTER = 2;
const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';

const attachment = z
  .looseObject({ contentType: z.string(), content: z.unknown().optional() })
  .refine(({ contentType, content }) => contentType !== ADAPTIVE || adaptiveCard.safeParse(content).success);
const adaptiveCard = z.looseObject({
  type: z.literal('AdaptiveCard'),
  version: z.string(),
  body: z.array(z.unknown()).optional(),
});

const outgoing = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  summary: z.string().nullish(),
  replyToId: z.string().nullish(),
  attachments: z.array(attachment).nullish(),
});

export type Outgoing = z.infer<typeof outgoing>;

/** The activity of a request, or why it is refused. */
export function readOutgoing(body: Buffer | undefined): Outgoing | RefusalCode {
  if (!body) return 'BadSyntax';
  const parsed = outgoing.safeParse(jsonOf(body));
  if (!parsed.success) return 'BadSyntax';
  return tooBig(body) ? 'MessageSizeTooBig' : parsed.data;
}

/** Whether a request is larger than Teams takes. */
export function tooBig(body: Buffer): boolean {
  return body.toString('utf8').length * BYTES_OF_A_CHARACTER > SIZE_LIMIT;
}

/** One message, or two when text and card came together: Teams splits them and then tells no id. */
export function asMessages(activity: Outgoing): readonly JsonObject[] {
  const { attachments, text, ...rest } = activity;
  const hasCard = (attachments ?? []).length > 0;
  if (!text || !hasCard) return [activity];
  return [
    { ...rest, text },
    { ...rest, attachments },
  ];
}

/** The first Adaptive Card of a stored activity. */
export function cardOf(activity: JsonObject): JsonObject | undefined {
  const known = z.looseObject({ attachments: z.array(z.looseObject({ contentType: z.string() })).nullish() }).safeParse(activity);
  const found = known.data?.attachments?.find(({ contentType }) => contentType === ADAPTIVE);
  return found ? z.looseObject({}).safeParse(found['content']).data : undefined;
}
