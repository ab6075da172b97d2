// Chats and what the bot answers, as the page gets them from the local Teams.

import { z } from 'zod';

const jsonObject = z.record(z.string(), z.unknown());
export type JsonObject = z.infer<typeof jsonObject>;

const message = z.object({
  id: z.string(),
  rootId: z.string(),
  from: z.object({ id: z.string(), name: z.string(), isBot: z.boolean() }),
  at: z.string(),
  editedAt: z.string().nullable(),
  isDeleted: z.boolean(),
  text: z.string().nullable(),
  notification: z.string().nullable(),
  card: jsonObject.nullable(),
});
export type Message = z.infer<typeof message>;

export const chatShape = z.object({ conversationId: z.string(), app: z.string(), messages: z.array(message) });
export type Chat = z.infer<typeof chatShape>;

const post = message.extend({ replies: z.array(message) });
export const channelShape = z.object({ posts: z.array(post) });

const shownTask = z.object({
  url: z.string().optional(),
  card: z.looseObject({ content: jsonObject.optional() }).optional(),
  title: z.string().optional(),
  width: z.union([z.number(), z.string()]).optional(),
  height: z.union([z.number(), z.string()]).optional(),
});
export type ShownTask = z.infer<typeof shownTask>;

const task = z.union([
  z.object({ type: z.literal('continue'), value: shownTask }),
  z.object({ type: z.literal('message'), value: z.string() }),
]);

export const outcomeShape = z.object({
  ok: z.boolean(),
  status: z.number(),
  message: z.string().optional(),
  card: jsonObject.optional(),
  task: task.optional(),
  composeExtension: z.looseObject({ text: z.string().optional() }).optional(),
});
export type Outcome = z.infer<typeof outcomeShape>;

/** Address of one person's chat with the bot. */
export const chatPath = (personId: string): string => `/local/teams/chats/${personId}`;
