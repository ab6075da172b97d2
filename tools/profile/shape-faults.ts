// What breaks the shape of a profile's file, in Swedish: a key nobody knows, a value that is missing, of the wrong kind, too small or too large.

import { z } from 'zod';
import { isIn } from '../../src/core/brand';
import { profileFileSchema } from '../../src/core/routine/profile-file';
import { placeOf, type ProfileFault } from './fault';
import { meant } from './near-key';

type Issue = z.core.$ZodIssue;
type Said = Pick<ProfileFault, 'what' | 'instead'>;

/** One fault for each thing that breaks it; a key nobody knows is a fault of its own. */
export const shapeFaults = (issues: readonly Issue[], file: unknown): readonly ProfileFault[] =>
  issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [{ where: placeOf(issue.path), ...said(issue, file) }];
    return issue.keys.map((key) => ({
      where: placeOf([...issue.path, key]),
      what: `Nyckeln ”${key}” finns inte här.`,
      instead: movedTo(placeOf([...issue.path, key])) ?? meant(key, keysAt(issue.path)),
    }));
  });

/** What is said elsewhere now, so that one thing has one setting. */
const moved: Readonly<Record<string, string>> = {
  'lexSarah.decider': 'positions.lexSarahDecider',
  'lexSarah.providerNotice': 'positions.providerNoticeOwner',
};

function movedTo(place: string): string | undefined {
  const to = moved[place.replace(/^routines\[\d{1,4}\]\./u, '')];
  return to === undefined ? undefined : `Det står i ”${to}” nu: skriv samma roll där, och ta bort nyckeln här.`;
}

function said(issue: Issue, file: unknown): Said {
  const given = valueAt(file, issue.path);
  if (given === undefined) return { what: 'Värdet saknas.', instead: `Skriv ${wanted(issue)}.` };
  if (issue.code === 'invalid_type') return { what: `Här står ${kindOf(given)}.`, instead: `Skriv ${wanted(issue)}.` };
  if (issue.code === 'invalid_value') return ofChoices(shown(given), issue);
  if (issue.code === 'too_small')
    return { what: `${shown(given)} är för lite.`, instead: `Minst ${String(issue.minimum)}${unitOf(issue.origin)}.` };
  if (issue.code === 'too_big')
    return { what: `${shown(given)} är för mycket.`, instead: `Högst ${String(issue.maximum)}${unitOf(issue.origin)}.` };
  if (issue.code === 'custom' && issue.path.at(-1) === 'example')
    return { what: `${shown(given)} är inget diarienummer.`, instead: 'Skriv ett som diariet gör, till exempel SN 2026/0123.' };
  if (issue.code === 'invalid_format') return { what: `${shown(given)} har fel form.`, instead: formOf(issue) };
  const options = optionsOf(issue);
  return {
    what: `${shown(given)} är inget av det som kan stå här.`,
    instead:
      options.length === 0 ? 'Jämför med profilerna i src/core/routine/profiles.' : `Det som finns: ${options.join(', ')}.`,
  };
}

function ofChoices(given: string, { path, values }: Extract<Issue, { code: 'invalid_value' }>): Said {
  const words = values.map(String);
  if (path.at(-1) === 'personalData')
    return {
      what: `Här står ${given}. De som följer upp avtal får aldrig personuppgifter (R089), och det går inte att ändra.`,
      instead: 'Skriv ”never”.',
    };
  return { what: `${given} är inget av det som kan stå här.`, instead: meant(given.replaceAll('”', ''), words) };
}

const wanted = (issue: Issue): string => {
  if (issue.code === 'invalid_value') return `något av ${issue.values.map(String).join(', ')}`;
  return issue.code === 'invalid_type' ? (kinds[issue.expected] ?? 'ett värde') : 'ett värde';
};

const kinds: Readonly<Record<string, string>> = {
  string: 'en text inom citattecken',
  number: 'ett tal utan citattecken',
  int: 'ett heltal utan citattecken',
  boolean: 'true eller false',
  array: 'en lista, [ … ]',
  object: 'ett objekt, { … }',
  record: 'ett objekt, { … }',
};

function kindOf(given: unknown): string {
  if (given === null) return 'null';
  if (Array.isArray(given)) return 'en lista';
  if (typeof given === 'object') return 'ett objekt';
  return `${typeof given === 'string' ? 'en text' : typeof given === 'number' ? 'ett tal' : 'ett annat värde'}, ${shown(given)}`;
}

const shown = (given: unknown): string => (typeof given === 'string' ? `”${given}”` : JSON.stringify(given));

const unitOf = (origin: string): string => (origin === 'string' ? ' tecken' : origin === 'array' ? ' i listan' : '');

const forms: Readonly<Record<string, string>> = {
  date: 'Skriv en dag som finns, så här: 2026-03-16.',
  uuid: 'Klistra in gruppens objekt-id från Entra, så här: 00000000-0000-4000-8000-000000000000.',
  url: 'Skriv hela adressen, med https:// först.',
};

/** The places whose form is their own. */
const ownForms: readonly (readonly [string, string])[] = [
  ['from', 'Skriv klockslaget med fyra siffror, så här: 08:00.'],
  ['to', 'Skriv klockslaget med fyra siffror, så här: 17:00.'],
  ['id', 'Små bokstäver a–z, siffror och bindestreck, utan mellanslag.'],
];

const formOf = ({ path, format }: Extract<Issue, { code: 'invalid_format' }>): string =>
  forms[format] ?? ownForms.find(([key]) => path.at(-1) === key)?.[1] ?? 'Jämför med profilerna i src/core/routine/profiles.';

const optionsOf = (issue: Issue): readonly string[] =>
  'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];

/** What stands at a path of the file as it was read. */
const valueAt = (file: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null && key in inside ? Reflect.get(inside, key) : undefined),
    file,
  );

/** As much of JSON Schema as it takes to find the keys at a place. */
interface Node {
  readonly properties?: Readonly<Record<string, Node>> | undefined;
  readonly propertyNames?: { readonly enum?: readonly string[] | undefined } | undefined;
  readonly additionalProperties?: Node | boolean | undefined;
  readonly items?: Node | undefined;
  readonly anyOf?: readonly Node[] | undefined;
  readonly oneOf?: readonly Node[] | undefined;
}

const nodeShape: z.ZodType<Node> = z.lazy(() =>
  z.object({
    properties: z.record(z.string(), nodeShape).optional(),
    propertyNames: z.object({ enum: z.array(z.string()).optional() }).optional(),
    additionalProperties: z.union([z.boolean(), nodeShape]).optional(),
    items: nodeShape.optional(),
    anyOf: z.array(nodeShape).optional(),
    oneOf: z.array(nodeShape).optional(),
  }),
);

const schema = nodeShape.parse(z.toJSONSchema(profileFileSchema, { io: 'input', unrepresentable: 'any' }));

function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const nodes = path.reduce<readonly Node[]>((found, key) => found.flatMap((node) => inside(node, key)), whole(schema));
  const keys = nodes.flatMap((node) => node.propertyNames?.enum ?? Object.keys(node.properties ?? {}));
  return keys.filter((key, index) => !isIn(keys.slice(0, index), key));
}

/** A choice of shapes seen as each of them. */
const whole = (node: Node): readonly Node[] => [node, ...(node.anyOf ?? []), ...(node.oneOf ?? [])];

function inside(node: Node, key: PropertyKey): readonly Node[] {
  if (typeof key === 'number') return node.items === undefined ? [] : whole(node.items);
  const own = node.properties?.[String(key)];
  if (own !== undefined) return whole(own);
  return typeof node.additionalProperties === 'object' ? whole(node.additionalProperties) : [];
}
