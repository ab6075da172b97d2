// Where Microsoft 365 is and who we are there; read once from the environment.

import { z } from 'zod';
import { proofIn, type Proof } from './proof';
import { SettingsFault } from './settings-fault';

const placed = ['SITE_CASES', 'SITE_PROTECTED', 'SITE_RESTRICTED', 'SITE_EKU'] as const;

/** The form of each; `.env.example` explains them. */
export const graphFields = z.object({
  SIGN_IN_URL: z.url().default('https://login.microsoftonline.com'),
  TENANT_ID: z.string().min(1),
  CLIENT_ID: z.string().min(1),
  CLIENT_SECRET: z.string().min(1).optional(),
  CLIENT_CERTIFICATE: z.string().min(1).optional(),
  CLIENT_IDENTITY: z.string().min(1).optional(),
  GRAPH_URL: z.url().default('https://graph.microsoft.com/v1.0'),
  GRAPH_SCOPE: z.string().default('https://graph.microsoft.com/.default'),
  SITE_CASES: z.string().min(1),
  SITE_PROTECTED: z.string().min(1),
  SITE_RESTRICTED: z.string().min(1),
  SITE_EKU: z.string().min(1),
  SHARED_MAILBOX: z.string().min(3),
  PRACTICE: z.enum(['on', 'off', '']).default('off'),
});

/** No two places are one site: whoever may open one would open the other, and one grant would be both's (decisions 1.1). */
const schema = graphFields.superRefine((found, context) => {
  if (proofIn(found) === null) context.addIssue({ code: 'custom', path: ['CLIENT_SECRET'], message: 'one proof' });
  const sites = placed.map((name) => found[name].toLowerCase());
  placed.forEach((name, n) => {
    if (sites.indexOf(sites[n] ?? '') < n) context.addIssue({ code: 'custom', path: [name], message: 'the same site twice' });
  });
});

export interface GraphSettings {
  readonly signInUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly proof: Proof;
  /** With the version, without a slash at the end: `https://graph.microsoft.com/v1.0`. */
  readonly graphUrl: string;
  readonly scope: string;
  /** As Graph addresses them: `ekbacka.sharepoint.example:/sites/synpunkter`. */
  readonly sites: Readonly<Record<SiteName, string>>;
  readonly mailbox: string;
  /** *Övningsläge*: lists of its own, and no mailbox. */
  readonly isPractice: boolean;
}

/** Coded lists; personal data and originals; lex Sarah and suspected crime; EKU's own site. Each has a grant of its own (decisions 1.1). */
export const siteNames = ['cases', 'protected', 'restricted', 'eku'] as const;
export type SiteName = (typeof siteNames)[number];

const faultFor = (names: readonly string[]): SettingsFault =>
  new SettingsFault(
    [
      'Inställningar saknas eller är fel. / Settings are missing or wrong.',
      ...[...new Set(names)].map((name) => (placed.some((one) => one === name) ? ofSite(name) : ofOther(name))),
    ].join('\n'),
  );

const ofOther = (name: string): string =>
  `  ${name} saknas eller har fel form. Se .env.example. / ${name} is missing or not well formed. See .env.example.`;

const ofSite = (name: string): string =>
  `  ${name} saknas, eller är samma webbplats som en annan: de fyra SITE_-raderna ska peka på var sin. / ${name} is missing, or the same site as another: the four SITE_ lines name one each.`;

/** Reads the settings; throws at start with the names of those that are missing or wrong, never with their values. */
export function readGraphSettings(env: Readonly<Record<string, string | undefined>>): GraphSettings {
  const read = schema.safeParse(env);
  const proof = proofIn(env);
  if (!read.success || proof === null) {
    const names = (read.error?.issues ?? []).map(({ path }) => path.join('.'));
    throw faultFor(proof === null ? [...names, 'CLIENT_SECRET'] : names);
  }
  const found = read.data;
  return {
    signInUrl: found.SIGN_IN_URL,
    tenantId: found.TENANT_ID,
    clientId: found.CLIENT_ID,
    proof,
    graphUrl: found.GRAPH_URL.replace(/\/{1,9}$/, ''),
    scope: found.GRAPH_SCOPE,
    sites: { cases: found.SITE_CASES, protected: found.SITE_PROTECTED, restricted: found.SITE_RESTRICTED, eku: found.SITE_EKU },
    mailbox: found.SHARED_MAILBOX,
    isPractice: found.PRACTICE === 'on',
  };
}
