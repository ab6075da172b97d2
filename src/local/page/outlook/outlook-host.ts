// What this page's Outlook answers the pane it frames, and the faults it can play: those Microsoft documents.

import { z } from 'zod';
import type { Person, Tenant } from '../frame/people';
import { post } from '../frame/request';
import type { Language, ThemeName } from '../frame/settings';
import type { Mail } from './mail';

/** How this Outlook is today. */
export const moods = [
  'usual',
  'older',
  'noSignIn',
  'protected',
  'failing',
  'signedOut',
  'noItem',
  'compose',
  'meeting',
  'outside',
] as const;
export type Mood = (typeof moods)[number];

const heard = z.discriminatedUnion('outlook', [
  z.object({ outlook: z.literal('hello') }),
  z.object({ outlook: z.literal('file'), n: z.number() }),
  z.object({ outlook: z.literal('token'), n: z.number() }),
]);
export type PaneRequest = z.infer<typeof heard>;

/** The message as one of the pane's; undefined for anything else. */
export const asPaneRequest = (data: unknown): PaneRequest | undefined => heard.safeParse(data).data;

export interface Playing {
  readonly mail: Mail | undefined;
  readonly person: Person;
  readonly tenant: Tenant;
  readonly theme: ThemeName;
  readonly language: Language;
  readonly mood: Mood;
}

const backgrounds: Readonly<Record<ThemeName, string>> = { light: '#ffffff', dark: '#1f1f1f', contrast: '#000000' };

/** What stands around the pane now. */
export const aroundOf = ({ mail, theme, language, mood }: Playing) => ({
  outlook: 'around',
  around: {
    host: mood === 'outside' ? null : 'Outlook',
    item:
      mail === undefined || mood === 'noItem'
        ? null
        : {
            id: `row-${mail.row}`,
            kind: mood === 'meeting' ? 'appointment' : 'message',
            subject: mail.subject,
            isDraft: mood === 'compose',
          },
    sets: setsOf[mood] ?? ['Mailbox 1.14', 'NestedAppAuth 1.1'],
    background: backgrounds[theme],
    language: language === 'sv' ? 'sv-SE' : 'en-GB',
  },
});

const setsOf: Partial<Record<Mood, readonly string[]>> = {
  older: ['Mailbox 1.13', 'NestedAppAuth 1.1'],
  noSignIn: ['Mailbox 1.14'],
};

/** The answer to what it asks for: the bytes, or a token for whoever reads. */
export async function answerPane(request: PaneRequest, playing: Playing): Promise<object> {
  if (request.outlook === 'hello') return aroundOf(playing);
  const { outlook, n } = request;
  if (outlook === 'file') return { outlook, n, ...(await fileOf(playing)) };
  return { outlook, n, ...(await tokenOf(playing)) };
}

async function fileOf({ mail, mood }: Playing): Promise<{ readonly base64: string } | { readonly code: number }> {
  if (mood === 'protected') return { code: 7000 };
  if (mood === 'failing' || mail === undefined) return { code: 9002 };
  const response = await fetch(`/local/page/mail/${mail.row}/original`);
  return { base64: inBase64(new Uint8Array(await response.arrayBuffer())) };
}

function inBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(pieces.join(''));
}

const issued = z.object({ token: z.string() });

async function tokenOf({ person, tenant, mood }: Playing): Promise<object> {
  const found =
    mood === 'signedOut' ? undefined : await post('/local/sign-in/as', issued, { personId: person.id }).catch(() => undefined);
  if (found === undefined) return {};
  const { token } = found;
  return { person: { token, id: person.id, tenantId: tenant.id, name: person.name, address: person.userPrincipalName } };
}
