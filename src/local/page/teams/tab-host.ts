// What Teams answers the tab it frames: the messages of teams-js 2.58 that the product sends (platform 3.8), each by name.

import { z } from 'zod';
import type { Person, Tenant } from '../frame/people';
import { post } from '../frame/request';
import type { Language, ThemeName } from '../frame/settings';

export interface Framing {
  readonly person: Person;
  readonly tenant: Tenant;
  readonly theme: ThemeName;
  readonly language: Language;
  /** `task` inside a dialog. */
  /** `settings` where a tab is added. */
  readonly frameContext: 'content' | 'task' | 'settings';
  /** Where it stands in a channel. */
  readonly channel: { readonly id: string; readonly name: string } | undefined;
  /** What is said of a tab that is being added: whether it may be saved, what it is, and that it is ready. */
  readonly adding: (said: Adding) => void;
  readonly pageId: string;
  readonly subPageId: string | undefined;
  readonly openLink: (url: string) => void;
  /** The address to open the tab at when this window is loaded anew. */
  readonly placed: (contentUrl: string) => void;
  /** What a dialog was closed with; undefined when it was only closed. */
  readonly submit: (result: unknown) => void;
}

export type Adding =
  | { readonly said: 'valid'; readonly isValid: boolean }
  | { readonly said: 'tab'; readonly contentUrl: string; readonly name: string }
  | { readonly said: 'done' };

const request = z.looseObject({
  id: z.number(),
  func: z.string(),
  args: z.array(z.unknown()).nullish(),
  uuidAsString: z.string().optional(),
});
export type TabRequest = z.infer<typeof request>;

/** The message as a request of teams-js; undefined for anything else. */
export const asRequest = (data: unknown): TabRequest | undefined => request.safeParse(data).data;

/** The `args` of the answer; undefined when nothing is answered. */
export async function answerTab({ func, args }: TabRequest, framing: Framing): Promise<readonly unknown[] | undefined> {
  const [first] = args ?? [];
  switch (func) {
    case 'initialize':
      return [framing.frameContext, 'web', JSON.stringify(abilities), '2.58.0'];
    case 'getContext':
      return [contextOf(framing)];
    case 'authentication.getAuthToken':
      return authToken(framing.person);
    case 'tasks.completeTask':
      framing.submit(first === '' ? undefined : first);
      return undefined;
    case 'setFrameContext':
      framing.placed(placeSchema.safeParse(first).data?.contentUrl ?? '');
      return undefined;
    case 'settings.setValidityState':
      framing.adding({ said: 'valid', isValid: first === true });
      return undefined;
    case 'settings.setSettings': {
      const { contentUrl, suggestedDisplayName } = addedSchema.parse(first);
      framing.adding({ said: 'tab', contentUrl, name: suggestedDisplayName });
      return [true];
    }
    case 'settings.save.success':
      framing.adding({ said: 'done' });
      return undefined;
    case 'executeDeepLink':
      framing.openLink(String(first));
      return [true];
    case 'pages.navigateToApp':
      framing.openLink(deepLink(first));
      return [true];
    default:
      return undefined;
  }
}

const addedSchema = z.looseObject({ contentUrl: z.string(), suggestedDisplayName: z.string() });
const placeSchema = z.looseObject({ contentUrl: z.string() });

/** What this Teams can do; what is not listed the tab must do without. */
const abilities = {
  apiVersion: 4,
  isNAAChannelRecommended: false,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  supports: { dialog: { url: { bot: {}, parentCommunication: {} }, update: {} }, pages: { currentApp: {}, config: {} } },
};

const themeNames = { light: 'default', dark: 'dark', contrast: 'contrast' } as const satisfies Record<ThemeName, string>;

/** A theme as teams-js names it, also in its `themeChange` message. */
export const teamsTheme = (theme: ThemeName): string => themeNames[theme];

const contextOf = (framing: Framing): Record<string, unknown> => ({
  locale: framing.language === 'sv' ? 'sv-se' : 'en-gb',
  theme: teamsTheme(framing.theme),
  entityId: framing.pageId,
  subEntityId: framing.subPageId,
  frameContext: framing.frameContext,
  hostName: 'Teams',
  hostClientType: 'web',
  sessionId: 'local',
  appSessionId: 'local',
  userObjectId: framing.person.id,
  userDisplayName: framing.person.name,
  userPrincipalName: framing.person.userPrincipalName,
  loginHint: framing.person.userPrincipalName,
  upn: framing.person.userPrincipalName,
  tid: framing.tenant.id,
  ...(framing.channel === undefined
    ? {}
    : { channelId: framing.channel.id, channelName: framing.channel.name, channelType: 'Regular' }),
});

const issued = z.object({ token: z.string() });

async function authToken({ id }: Person): Promise<readonly unknown[]> {
  try {
    const { token } = await post('/local/sign-in/as', issued, { personId: id });
    return [true, token];
  } catch {
    return [false, 'resourceRequiresConsent'];
  }
}

const navigation = z.looseObject({ appId: z.unknown(), pageId: z.string(), subPageId: z.string().optional() });

function deepLink(wanted: unknown): string {
  const { pageId, subPageId } = navigation.safeParse(wanted).data ?? { pageId: 'arbete', subPageId: undefined };
  const context = subPageId === undefined ? '' : `?context=${encodeURIComponent(JSON.stringify({ subEntityId: subPageId }))}`;
  return `https://teams.microsoft.com/l/entity/app/${pageId}${context}`;
}
