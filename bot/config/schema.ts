// The form of each setting, and what it is when nobody says. What production refuses besides stands in faults.ts.

import { z } from 'zod';
import { searchKeysIn } from '../../src/app/search/search-key';
import { certificateIn } from '../../src/graph/proof';

const list = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''));
const teamsHosts =
  "'self' https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft https://*.office.com https://outlook.office.com https://outlook.office365.com";

/** Where Microsoft keeps Office.js, and the only address add-ins may have it from. */
export const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Who signs what comes from Teams. */
export const issuer = 'https://api.botframework.com';

export const rawSettings = z.object({
  TRAPPAN_MODE: z.enum(['local', 'production']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  PUBLIC_URL: z.url().transform((url) => url.replace(/\/{1,9}$/, '')),
  TENANT_ID: z.string().min(1),
  CLIENT_ID: z.string().min(1),
  CLIENT_SECRET: z.string().min(1).optional(),
  CLIENT_CERTIFICATE: z
    .string()
    .refine((given) => certificateIn(given) !== null)
    .optional(),
  CLIENT_IDENTITY: z.guid().optional(),
  SIGN_IN_URL: z.url().default('https://login.microsoftonline.com'),
  GRAPH_URL: z.url().default('https://graph.microsoft.com/v1.0'),
  BOT_OPENID_METADATA_URL: z.url().default('https://login.botframework.com/v1/.well-known/openidconfiguration'),
  BOT_TOKEN_ISSUER: z.string().default(issuer),
  CONNECTOR_ORIGINS: list('https://smba.trafficmanager.net').pipe(z.array(z.url()).min(1)),
  CLOCK_URL: z.url().optional(),
  PRACTICE: z.enum(['on', 'off']).default('off'),
  SHARED_MAILBOX: z.string().min(3),
  SITE_CASES: z.string().min(1),
  SITE_PROTECTED: z.string().min(1),
  SITE_RESTRICTED: z.string().min(1),
  SITE_EKU: z.string().min(1),
  EKU_TEAM_ID: z.string().optional(),
  EKU_CHANNEL_ID: z.string().optional(),
  TEAMS_APP_ID: z.string().optional(),
  PROFILE: z.string().default('ekbacka'),
  SECRET: z.string().min(1).optional(),
  SEARCH_KEYS: z
    .string()
    .default('')
    .refine((text) => searchKeysIn(text, '') !== null),
  STAFF_DOMAINS: list(''),
  FORM_SENDERS: list(''),
  SCANNER_SENDERS: list(''),
  OTHER_BOARDS: list(''),
  SCREEN_NAMES: z.string().default(''),
  SCREEN_WORDS: z.string().default(''),
  LETTER_DOMAIN: z.string().default(''),
  FRAME_ANCESTORS: list(teamsHosts),
  OFFICE_JS: z.url().default(officeJs),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  METRICS_URL: z
    .url()
    .refine((url) => !URL.canParse(url) || (new URL(url).username === '' && new URL(url).password === ''))
    .optional(),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .optional(),
  EVERY_SECONDS: z.coerce.number().positive().max(3600).default(20),
  ADDRESS_A_MINUTE: z.coerce.number().int().min(600).default(12_000),
  PROXIES: z.coerce.number().int().min(0).max(9).default(0),
  PERSON_A_MINUTE: z.coerce.number().int().min(60).default(600),
});

export type RawSettings = z.infer<typeof rawSettings>;
