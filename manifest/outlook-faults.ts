// What Outlook refuses in the part of a manifest that is its own, and what a municipality's IT would: buttons that lead nowhere, sizes of icons that are
// missing, leave to more than the open message.

import { z } from 'zod';

const icons = z.array(z.object({ size: z.number(), url: z.string() }));
const control = z.object({ id: z.string(), label: z.string(), actionId: z.string().optional(), icons });
const group = z.object({ id: z.string(), label: z.string(), icons: icons.optional(), controls: z.array(control) });

export const extensionSchema = z.object({
  requirements: z.object({
    scopes: z.array(z.string()),
    capabilities: z.array(z.object({ name: z.string(), minVersion: z.string().optional() })).default([]),
  }),
  runtimes: z.array(
    z.object({
      id: z.string(),
      code: z.object({ page: z.string() }),
      actions: z.array(z.object({ id: z.string(), type: z.string() })).default([]),
    }),
  ),
  ribbons: z.array(z.object({ contexts: z.array(z.string()).default([]), tabs: z.array(z.object({ groups: z.array(group) })) })),
});
export type Extension = z.infer<typeof extensionSchema>;

/** Sizes every client asks for. */
const needed = [16, 32, 80];
/** What the pane needs and no more: the open message, also in a shared mailbox. */
const allowed = ['MailboxItem.Read.User', 'Mailbox.SharedFolder'];

/** Sentences about one extension; none when Outlook takes it. */
export function extensionFaults({ requirements, runtimes, ribbons }: Extension): readonly string[] {
  const groups = ribbons.flatMap(({ tabs }) => tabs.flatMap((tab) => tab.groups));
  const controls = groups.flatMap((one) => one.controls);
  const actions = new Set(runtimes.flatMap((runtime) => runtime.actions.map(({ id }) => id)));
  const ids = [...groups, ...controls, ...runtimes].map(({ id }) => id);
  return [
    ...(requirements.scopes.includes('mail') ? [] : ['extensions: requirements.scopes must name mail']),
    ...(requirements.capabilities.some(({ name }) => name === 'Mailbox') ? [] : ['extensions: the Mailbox set is not asked for']),
    ...ribbons.flatMap(({ contexts }) =>
      contexts.join() === 'mailRead' ? [] : ['extensions: the button belongs on a mail that is read'],
    ),
    ...controls
      .filter(({ actionId }) => !actions.has(actionId ?? ''))
      .map(({ id, actionId }) => `extensions: ${id} leads to ${actionId ?? 'nothing'}, which no runtime has`),
    ...[...groups, ...controls].flatMap(({ id, icons: drawn = [] }) =>
      needed
        .filter((size) => !drawn.some((icon) => icon.size === size))
        .map((size) => `extensions: ${id} has no icon of ${size}`),
    ),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `extensions: the id ${id} stands twice`),
  ];
}

export const permissionsSchema = z.object({
  permissions: z
    .object({ resourceSpecific: z.array(z.object({ name: z.string(), type: z.string() })).default([]) })
    .default({ resourceSpecific: [] }),
});

/** Decision 7.15: no reading of channels; of mailboxes the message that somebody has open, and only as herself. */
export const permissionFaults = ({ permissions: { resourceSpecific } }: z.infer<typeof permissionsSchema>): readonly string[] =>
  resourceSpecific
    .filter(({ name, type }) => !allowed.includes(name) || type !== 'Delegated')
    .map(({ name, type }) => `authorization: ${name} (${type}) is resource-specific consent we do not ask for`);
