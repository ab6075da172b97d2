// Every setting of the bot, read from the environment once and checked before anything starts. Each name is explained in .env.example.

import type { AppSettings } from '../src/app/app';
import { searchKeysIn } from '../src/app/search/search-key';
import type { WordFiles } from '../src/app/privacy-words';
import { readGraphSettings, type GraphSettings } from '../src/graph/settings';
import { SettingsFault } from '../src/graph/settings-fault';
import { faultsOf, type Fault, type Started } from './config/faults';
import { rawSettings, type RawSettings } from './config/schema';

export interface Settings {
  readonly mode: 'local' | 'production';
  readonly port: number;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly signInUrl: string;
  /** How Teams signs what it sends us, and where we may send what we answer. */
  readonly channel: { readonly metadataUrl: string; readonly issuer: string; readonly origins: readonly string[] };
  readonly clockUrl: string | null;
  readonly ekuChannelId: string | null;
  /** The manifest's id; null: the bot never installs itself for anybody. */
  readonly teamsAppId: string | null;
  readonly profile: string;
  /** Key of the search hashes and of `clientState`. */
  readonly secret: string;
  /** Those that the rows of *Sök* may be made with; the first is written with. */
  readonly searchKeys: AppSettings['searchKeys'];
  /** Files a municipality lays beside the screening's own words. */
  readonly screening: WordFiles;
  /** Whose mails are colleagues', forms' and scanners'. */
  readonly knownSenders: AppSettings['knownSenders'];
  readonly frameAncestors: readonly string[];
  /** Where the pane in Outlook has Office.js from. */
  readonly officeJs: string;
  readonly logLevel: RawSettings['LOG_LEVEL'];
  readonly everySeconds: number;
  /** How often one network address may ask anything in a minute, and how many proxies of our own it is seen through. */
  readonly addresses: { readonly most: number; readonly proxies: number };
  /** How often one person may ask anything in a minute. */
  readonly personAMinute: number;
  /** Where figures go; null: nothing is counted and nothing is sent. */
  readonly metrics: { readonly url: string; readonly token: string | null } | null;
  readonly graph: GraphSettings;
}

/** Reads and checks everything, in production also how Node was started (`args`: its own arguments); throws `SettingsFault` with a Swedish and an English sentence for each fault. */
export function readSettings(env: Started['env'], args: Started['args'] = []): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const read = rawSettings.safeParse(given);
  if (!read.success) {
    const names = [...new Set(read.error.issues.map(({ path }) => String(path[0])))];
    throw faultFor(names.map((name): Fault => ({ name, why: given[name] === undefined ? 'missing' : 'wrong' })));
  }
  const faults = faultsOf(read.data, { env, args });
  if (faults.length > 0) throw faultFor(faults);
  return settingsOf(read.data, readGraphSettings(given));
}

const sentences: Readonly<Record<Fault['why'], (name: string) => string>> = {
  missing: (name) => `${name} saknas. Fyll i den enligt .env.example. / ${name} is missing. See .env.example.`,
  wrong: (name) => `${name} har fel form. Se .env.example. / ${name} is not well formed. See .env.example.`,
  notPublic: (name) =>
    `${name} måste vara en https-adress utanför den här datorn när TRAPPAN_MODE=production. / ${name} must be an https address outside this machine in production.`,
  localOnly: (name) => `${name} får bara finnas när TRAPPAN_MODE=local. / ${name} is allowed only when TRAPPAN_MODE=local.`,
  oneProof: (name) =>
    `${name} är en för mycket: bara en av CLIENT_SECRET, CLIENT_CERTIFICATE och CLIENT_IDENTITY får finnas. / ${name} is one too many: only one of CLIENT_SECRET, CLIENT_CERTIFICATE and CLIENT_IDENTITY may be set.`,
  notMicrosoft: (name) =>
    `${name} måste vara Microsofts egen när TRAPPAN_MODE=production. Ta bort raden, så används den. / ${name} must be Microsoft's own in production. Take the line away.`,
  known: (name) =>
    `${name} är provdriftens hemlighet, som alla kan läsa. Gör en egen, se .env.example. / ${name} is the secret of the try-out, which everybody can read. Make your own.`,
  simple: (name) =>
    `${name} har för få olika tecken för att vara slumpad. Gör en ny, se .env.example. / ${name} has too few different characters to be random. Make a new one.`,
  watched: (name) =>
    `${name} låter den som är på datorn läsa programmets minne. Starta utan, eller i TRAPPAN_MODE=local. / ${name} lets whoever is on the machine read the memory. Start without it.`,
  tooShort: (name) => `${name} måste ha minst 32 tecken. / ${name} must have at least 32 characters.`,
};

const faultFor = (faults: readonly Fault[]): SettingsFault =>
  new SettingsFault(
    ['Trappan startar inte. / Trappan does not start.', ...faults.map(({ name, why }) => `  ${sentences[why](name)}`)].join('\n'),
  );

function settingsOf(raw: RawSettings, graph: GraphSettings): Settings {
  const secret = raw.SECRET ?? 'local-secret-that-protects-nothing';
  const origins = raw.CONNECTOR_ORIGINS.map((url) => new URL(url).origin);
  return {
    mode: raw.TRAPPAN_MODE,
    port: raw.PORT,
    publicUrl: raw.PUBLIC_URL,
    tenantId: raw.TENANT_ID,
    clientId: raw.CLIENT_ID,
    signInUrl: raw.SIGN_IN_URL.replace(/\/{1,9}$/, ''),
    channel: {
      metadataUrl: raw.BOT_OPENID_METADATA_URL,
      issuer: raw.BOT_TOKEN_ISSUER,
      origins,
    },
    clockUrl: raw.CLOCK_URL ?? null,
    ekuChannelId: raw.EKU_CHANNEL_ID ?? null,
    teamsAppId: raw.TEAMS_APP_ID ?? null,
    profile: raw.PROFILE,
    secret,
    searchKeys: searchKeysIn(raw.SEARCH_KEYS, secret) ?? [{ letter: 'a', secret }],
    screening: { names: raw.SCREEN_NAMES, allowed: raw.SCREEN_WORDS },
    knownSenders: {
      ...{ staffDomains: raw.STAFF_DOMAINS, formSenders: raw.FORM_SENDERS, scannerSenders: raw.SCANNER_SENDERS },
      otherBoards: raw.OTHER_BOARDS,
      ...(raw.LETTER_DOMAIN === '' ? {} : { letterDomain: raw.LETTER_DOMAIN }),
    },
    frameAncestors: [...raw.FRAME_ANCESTORS, ...(raw.TRAPPAN_MODE === 'local' ? origins : [])],
    officeJs: raw.OFFICE_JS,
    logLevel: raw.LOG_LEVEL,
    everySeconds: raw.EVERY_SECONDS,
    addresses: { most: raw.ADDRESS_A_MINUTE, proxies: raw.PROXIES },
    personAMinute: raw.PERSON_A_MINUTE,
    metrics: raw.METRICS_URL === undefined ? null : { url: raw.METRICS_URL, token: raw.METRICS_TOKEN ?? null },
    graph,
  };
}
