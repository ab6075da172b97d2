// How the connector says no: one row for each refusal the product must know apart (graph-facts 4.2).

import type { LocalAnswer } from '../http';

const refusals = {
  BadSyntax: [400, 'The request is not a well formed activity.'],
  BadArgument: [400, 'Failed to decrypt pairwise id'],
  UnknownUser: [403, 'Invalid user identity in provided tenant'],
  WrongTenant: [403, 'The tenant of the conversation is not a tenant of this bot.'],
  BotNotInConversationRoster: [403, 'The bot is not part of the conversation roster.'],
  BotDisabledByAdmin: [403, 'The tenant admin disabled this bot'],
  ConversationBlockedByUser: [403, 'User blocked the conversation with the bot.'],
  MessageWritesBlocked: [403, 'The chat thread is blocked from message writes.'],
  NotEnoughPermissions: [403, 'The bot may only change its own messages.'],
  ConversationNotFound: [404, 'Conversation not found.'],
  ActivityNotFoundInConversation: [404, 'The activity was not found in the conversation.'],
  PreconditionFailed: [412, 'Precondition failed, please try again.'],
  MessageSizeTooBig: [413, 'Message size too large.'],
  Throttled: [429, 'Too many requests.'],
  InternalServerError: [500, 'Something failed in the service.'],
  BadGateway: [502, 'A part of the service did not answer.'],
  ServiceUnavailable: [503, 'Service is unavailable.'],
  GatewayTimeout: [504, 'A part of the service did not answer in time.'],
} as const satisfies Record<string, readonly [number, string]>;

export type RefusalCode = keyof typeof refusals;

/** A refusal as the connector writes it; a blocked or removed chat carries its reason as a sub-code, as Teams does. */
export function refusal(code: RefusalCode, headers: Readonly<Record<string, string>> = {}): LocalAnswer {
  const [status, message] = refusals[code];
  const error =
    code === 'MessageWritesBlocked'
      ? { code: 'Forbidden', subCode: code, message }
      : { code: code === 'UnknownUser' ? 'Forbidden' : code, message };
  return { status, headers, body: { error } };
}

/** The connector's answer to a missing or wrong token. */
export const unauthorized: LocalAnswer = { status: 401, body: { message: 'Authorization has been denied for this request.' } };
