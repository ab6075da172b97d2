// The outside of an activity: what must be there before anybody looks at what it says. Unknown members are left alone, known ones have one form.

import { z } from 'zod';

const account = z.looseObject({
  id: z.string().min(1).max(500),
  name: z.string().max(500).nullish(),
  aadObjectId: z.string().max(100).nullish(),
});
const tenant = z.looseObject({ id: z.string().max(100).nullish() });

const common = {
  id: z.string().min(1).max(500).nullish(),
  channelId: z.string().min(1).max(50),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(500),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: z.string().min(1).max(500),
    conversationType: z.string().max(50).nullish(),
    tenantId: z.string().max(100).nullish(),
    isGroup: z.boolean().nullish(),
  }),
  channelData: z.looseObject({ tenant: tenant.nullish() }).nullish(),
  locale: z.string().max(50).nullish(),
  replyToId: z.string().max(500).nullish(),
  text: z.string().max(100_000).nullish(),
  textFormat: z.string().max(50).nullish(),
  name: z.string().max(200).nullish(),
  action: z.string().max(50).nullish(),
  membersAdded: z.array(account).max(500).nullish(),
  membersRemoved: z.array(account).max(500).nullish(),
  attachments: z
    .array(z.looseObject({ contentType: z.string().max(200).nullish() }))
    .max(100)
    .nullish(),
  entities: z
    .array(z.looseObject({ type: z.string().max(200) }))
    .max(200)
    .nullish(),
  value: z.unknown().optional(),
};

/** What has an effect must carry the id by which a repetition is known (decisions 7.4). */
const withId = { ...common, id: z.string().min(1).max(500) };

export const envelope = z.union([
  z.looseObject({ ...withId, type: z.literal('message') }),
  z.looseObject({ ...withId, type: z.literal('invoke'), name: z.string().min(1).max(200) }),
  z.looseObject({
    ...common,
    type: z
      .string()
      .min(1)
      .max(50)
      .regex(/^(?!message$|invoke$)/),
  }),
]);

export type Envelope = z.infer<typeof envelope>;

/** Every tenant an activity says it comes from; an activity of Teams names at least one. */
export const tenantsOf = (activity: Envelope): readonly string[] =>
  [activity.channelData?.tenant?.id, activity.conversation.tenantId].filter((id) => id !== undefined && id !== null);
