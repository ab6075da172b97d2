// What the published schema does not see in a manifest: addresses, domains, ids that must agree, icon sizes, and what we promised not to ask for.

import { z } from 'zod';
import { extensionFaults, extensionSchema, permissionFaults, permissionsSchema } from './outlook-faults';

const bot = z.object({ botId: z.string(), scopes: z.array(z.string()) });

const developer = z.object({ name: z.string(), websiteUrl: z.string(), privacyUrl: z.string(), termsOfUseUrl: z.string() });

const manifestSchema = z.object({
  $schema: z.string(),
  manifestVersion: z.string(),
  version: z.string(),
  developer,
  name: z.object({ short: z.string(), full: z.string() }),
  description: z.object({ short: z.string(), full: z.string() }),
  id: z.string(),
  bots: z.array(bot),
  composeExtensions: z.array(z.object({ botId: z.string() })),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }),
  authorization: permissionsSchema.default({ permissions: { resourceSpecific: [] } }),
  extensions: z.array(extensionSchema).min(1),
});

type Manifest = z.infer<typeof manifestSchema>;

/** The files of the package, by name, as they will lie in the zip. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** The schema a file of the package names; none when it names none. */
const schemaIn = (bytes: Uint8Array | undefined): string =>
  z.object({ $schema: z.string() }).safeParse(parseText(bytes)).data?.$schema ?? '';

/** Every text in a value with the place it stands at, `bots[0].botId`. */
const textsIn = (value: unknown, place = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[place, value]];
  if (Array.isArray(value)) return value.flatMap((each, at) => textsIn(each, `${place}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, place === '' ? name : `${place}.${name}`));
};

const addressFaults = (manifest: Manifest, texts: readonly (readonly [string, string])[]): string[] => {
  const own = texts.filter(([place, text]) => place !== '$schema' && /^https?:/i.test(text));
  const plain = own.filter(([, text]) => !text.startsWith('https://')).map(([place, text]) => `${place}: ${text} must be https`);
  const pages = own.filter(([place]) => !place.startsWith('developer.') && !place.startsWith('webApplicationInfo.'));
  const outside = pages.filter(([, text]) => URL.canParse(text) && !manifest.validDomains.includes(new URL(text).hostname));
  return [...plain, ...outside.map(([place, text]) => `${place}: ${text} lies outside validDomains`)];
};

const idFaults = (manifest: Manifest): string[] => {
  const client = manifest.webApplicationInfo.id;
  const guids = [manifest.id, client].filter((id) => !z.guid().safeParse(id).success).map((id) => `${id} is not a GUID`);
  const bots = [...manifest.bots, ...manifest.composeExtensions].filter(({ botId }) => botId !== client);
  const others = bots.map(({ botId }) => `botId ${botId} is not webApplicationInfo.id ${client}`);
  const { resource } = manifest.webApplicationInfo;
  const named = manifest.validDomains.some((domain) => resource === `api://${domain}/${client}`);
  return [
    ...guids,
    ...others,
    ...(named ? [] : [`webApplicationInfo.resource ${resource} must be api://<valid domain>/<client id>`]),
  ];
};

/** What Microsoft's review sends back: texts that say the same twice, versions that are no release, one page for everything. */
const storeFaults = ({ developer: by, name, description, version }: Manifest): string[] => {
  const pages = [by.websiteUrl, by.privacyUrl, by.termsOfUseUrl];
  return [
    ...(new Set(pages).size === pages.length ? [] : ['developer: website, privacy and terms must be three pages']),
    ...(version.startsWith('0.0.') ? [`version: ${version} is no release`] : []),
    ...(name.short === name.full ? ['name: full says no more than short'] : []),
    ...(description.short === description.full ? ['description: full says no more than short'] : []),
    ...(/[.!?]$/.test(name.short) ? ['name.short: a name ends without a stop'] : []),
  ];
};

/** The languages of a package follow one schema, and that of the version it says it has. */
const schemaVersionFaults = ({ $schema, manifestVersion }: Manifest, translation: string): string[] => [
  ...($schema.includes(`/v${manifestVersion}/`) ? [] : [`$schema is not of version ${manifestVersion}`]),
  ...(translation.includes(`/v${manifestVersion}/`) ? [] : [`en.json: $schema is not of version ${manifestVersion}`]),
];

/** Decision 7.15: no reading of channels, no group chats. */
const promiseFaults = (manifest: Manifest): string[] => [
  ...permissionFaults(manifest.authorization),
  ...(manifest.bots.some(({ scopes }) => scopes.includes('groupChat')) ? ['bots: groupChat is not one of our scopes'] : []),
];

const SIZES = { 'color.png': 192, 'outline.png': 32 } as const;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height stand at fixed places in a PNG's first chunk. */
const iconFaults = (files: PackageFiles): string[] =>
  Object.entries(SIZES).flatMap(([name, size]) => {
    const bytes = Buffer.from(files[name] ?? []);
    if (bytes.length < 24 || !bytes.subarray(0, 8).equals(PNG)) return [`${name} is missing or not a PNG`];
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    return width === size && height === size ? [] : [`${name} is ${width}×${height}, must be ${size}×${size}`];
  });

const parseText = (bytes: Uint8Array | undefined): unknown => JSON.parse(Buffer.from(bytes ?? []).toString('utf8') || '{}');

const words = /^(?:name|description)\.|^staticTabs.*\.name$|\.(?:title|description|label|displayName)$/;

/** Every translated place must exist in the manifest, or Teams refuses the package; and what people read must stand in both languages. */
const translationFaults = (files: PackageFiles, texts: readonly (readonly [string, string])[]): string[] => {
  const places = new Set(texts.map(([place]) => place));
  const translated = textsIn(Object.entries(parseText(files['en.json']) ?? {}).map(([place]) => place)).map(([, place]) => place);
  return [
    ...translated
      .filter((place) => place !== '$schema' && !places.has(place))
      .map((place) => `en.json: ${place} is not in the manifest`),
    ...[...places]
      .filter((place) => words.test(place) && !translated.includes(place))
      .map((place) => `en.json: ${place} is missing`),
  ];
};

/** Sentences about everything wrong with the package, none when it may be uploaded. Never throws on a bad manifest. */
export const packageFaults = (files: PackageFiles): readonly string[] => {
  const value = parseText(files['manifest.json']);
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const texts = textsIn(value);
  const places = texts.filter(([, text]) => text.includes('{{')).map(([place, text]) => `${place}: ${text} was not filled in`);
  const unfilled = textsIn(parseText(files['en.json'])).filter(([, text]) => text.includes('{{'));
  const { data } = parsed;
  return [
    ...places,
    ...unfilled.map(([place]) => `en.json: ${place} was not filled in`),
    ...addressFaults(data, texts),
    ...idFaults(data),
    ...storeFaults(data),
    ...schemaVersionFaults(data, schemaIn(files['en.json'])),
    ...data.extensions.flatMap(extensionFaults),
    ...promiseFaults(data),
    ...iconFaults(files),
    ...translationFaults(files, texts),
  ];
};
