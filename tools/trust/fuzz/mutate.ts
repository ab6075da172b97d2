// What is sent, changed by dice: a part taken away, put in another's place, or made into something nobody would send.

import type { Dice } from '../../../test/support/dice';

/** What somebody may put where words stand. */
export const hostileStrings = [
  '',
  ' ',
  '\u0000',
  'a\r\nBcc: evil@example.net',
  '\u202Eksam',
  '\uD800',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '<at>alla</at>',
  '{{7*7}}',
  '${process.env}',
  "' or '1' eq '1",
  '=HYPERLINK("http://evil.example")',
  '../../../etc/passwd',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31T23:59:59.999Z',
  '1|triage|1',
  'lexSarah:1',
  '__proto__',
  'constructor',
  'toString',
  '99999999999999999999',
  '-1',
  'NaN',
  '😀'.repeat(500),
  'x'.repeat(60_000),
  '\u0301'.repeat(2_000),
] as const;
const numbers = [0, -1, 0.5, 1e308, -1e308, 2 ** 31, 2 ** 53, 1e-9] as const;
const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then', ''] as const;

const parsed = (text: string): unknown => JSON.parse(text);

const deep = (depth: number): unknown => {
  let tree: unknown = [];
  for (let n = 0; n < depth; n += 1) tree = [tree];
  return tree;
};

const made: readonly ((luck: Dice) => unknown)[] = [
  () => null,
  (luck) => luck.pick([true, false]),
  (luck) => luck.pick(numbers),
  (luck) => luck.pick(hostileStrings),
  (luck) => luck.pick(hostileStrings),
  (luck) => luck.pick(hostileStrings),
  () => [],
  () => ({}),
  (luck) => [luck.pick(hostileStrings), luck.pick(numbers), null],
  () => deep(2_000),
  (luck) => Array.from({ length: 3_000 }, () => luck.pick(numbers)),
  (luck) => parsed(`{"${luck.pick(keys)}":{"isAdmin":true}}`),
];

/** Any value but the one that should stand there. */
const anything = (luck: Dice): unknown => luck.pick(made)(luck);

interface Place {
  readonly of: object;
  readonly key: string;
}

const at = ({ of, key }: Place): unknown => Reflect.get(of, key);

/** Also under a name that would set what an object is made of. */
const put = ({ of, key }: Place, value: unknown): void =>
  void Object.defineProperty(of, key, { value, enumerable: true, configurable: true, writable: true });

const isObject = (tree: unknown): tree is object => typeof tree === 'object' && tree !== null;

/** Below it nothing is looked for: what is made may be deeper than the stack. */
const deepest = 20;

function placesIn(tree: unknown, depth = 0): readonly Place[] {
  if (!isObject(tree) || depth > deepest) return [];
  return Object.keys(tree).flatMap((key) => [{ of: tree, key }, ...placesIn(at({ of: tree, key }), depth + 1)]);
}

/** Of its own: a part put into itself would have no end. */
const copyOf = (tree: unknown): unknown => parsed(JSON.stringify(tree) ?? 'null');

function changeOnce(root: { readonly value: unknown }, luck: Dice): void {
  const places = placesIn(root);
  const place = luck.pick(places);
  const draw = luck.below(10);
  if (draw < 6) return put(place, anything(luck));
  if (draw < 7 && !Array.isArray(place.of) && place.of !== root) return void Reflect.deleteProperty(place.of, place.key);
  if (draw < 8) return put(place, copyOf(at(luck.pick(places))));
  const inside = at(place);
  if (isObject(inside) && !Array.isArray(inside)) put({ of: inside, key: luck.pick(keys) }, anything(luck));
  else put(place, [copyOf(inside)]);
}

/** The JSON of a value after one to three changes; now and then its letters are changed instead. */
export function mutated(value: unknown, luck: Dice): string {
  const root = { value: structuredClone(value ?? {}) };
  if (luck.below(12) === 0) return cut(JSON.stringify(root.value), luck);
  for (let n = luck.below(3); n >= 0; n -= 1) changeOnce(root, luck);
  return JSON.stringify(root.value);
}

function cut(text: string, luck: Dice): string {
  const from = luck.below(text.length + 1);
  const [head, tail] = [text.slice(0, from), text.slice(from + luck.below(6))];
  return `${head}${luck.pick(['', '"', '}', '\u0000', '\uFFFF', ',,', '[['])}${luck.below(2) === 0 ? '' : tail}`;
}
