// What the published schema does not see in a manifest: addresses, domains, ids that must agree, icon sizes, and what we promised not to ask for.

import { z } from 'zod';

const bot = z.object({ botId: z.string(), scopes: z.array(z.string()) });

const manifestSchema = z.object({
  id: z.string(),
  bots: z.array(bot),
  composeExtensions: z.array(z.object({ botId: z.string() })),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }),
  authorization: z.unknown().optional(),
});

type Manifest = z.infer<typeof manifestSchema>;

/** The files of the package, by name, as they will lie in the zip. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

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

/** Decision 7.15: no reading of channels, no group chats. */
const promiseFaults = (manifest: Manifest): string[] => [
  ...(manifest.authorization === undefined ? [] : ['authorization: we ask for no resource-specific consent']),
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

/** Every translated place must exist in the manifest, or Teams refuses the package. */
const translationFaults = (files: PackageFiles, texts: readonly (readonly [string, string])[]): string[] => {
  const places = new Set(texts.map(([place]) => place));
  const translated = textsIn(Object.entries(parseText(files['en.json']) ?? {}).map(([place]) => place)).map(([, place]) => place);
  return translated
    .filter((place) => place !== '$schema' && !places.has(place))
    .map((place) => `en.json: ${place} is not in the manifest`);
};

/** Sentences about everything wrong with the package, none when it may be uploaded. Never throws on a bad manifest. */
export const packageFaults = (files: PackageFiles): readonly string[] => {
  const value = parseText(files['manifest.json']);
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const texts = textsIn(value);
  const places = texts.filter(([, text]) => text.includes('{{')).map(([place, text]) => `${place}: ${text} was not filled in`);
  const { data } = parsed;
  return [
    ...places,
    ...addressFaults(data, texts),
    ...idFaults(data),
    ...promiseFaults(data),
    ...iconFaults(files),
    ...translationFaults(files, texts),
  ];
};
