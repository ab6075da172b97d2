// How much of the tab a browser fetches: the first page, and what each other page and form adds, compressed as it is sent.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

const chunk = z.object({
  file: z.string(),
  isEntry: z.boolean().default(false),
  imports: z.array(z.string()).default([]),
  dynamicImports: z.array(z.string()).default([]),
});
const manifest = z.record(z.string(), chunk);
type Chunks = z.infer<typeof manifest>;

export interface TabSizes {
  /** Before *Min dag* is drawn, in kB. */
  readonly firstLoad: number;
  /** What a page adds to that, with the largest form that opens in it, in kB; by the name of its file. */
  readonly pages: Readonly<Record<string, number>>;
}

/** Reads a built tab. Throws when it has not been built. */
export function tabSizes(folder: string): TabSizes {
  const chunks = chunksOf(folder);
  const entry = entryOf(chunks);
  const first = withImports(chunks, [entry]);
  const kB = (names: ReadonlySet<string>): number => sizeOf(folder, chunks, names);
  const added = (names: readonly string[]): number =>
    kB(new Set([...withImports(chunks, names)].filter((one) => !first.has(one))));
  const pages = Object.keys(chunks).filter((name) => /^pages\/\w+\.tsx$/.test(name));
  return {
    firstLoad: kB(first),
    pages: Object.fromEntries(
      pages.map((name) => {
        const forms = (chunks[name]?.dynamicImports ?? []).filter((one) => one.startsWith('forms/'));
        return [path.basename(name, '.tsx'), Math.max(added([name]), ...forms.map((form) => added([name, form])))];
      }),
    ),
  };
}

export interface PaneSizes {
  /** Before its first button is drawn, in the heaviest of its themes; Office.js is Microsoft's and not counted. */
  readonly firstLoad: number;
  /** With what is fetched when it is pressed. */
  readonly withSignIn: number;
}

/** Reads a built pane. Throws when it has not been built. */
export function paneSizes(folder: string): PaneSizes {
  const chunks = chunksOf(folder);
  const entry = entryOf(chunks);
  const later = chunks[entry]?.dynamicImports ?? [];
  const themes = later.filter((one) => one.startsWith('themes/'));
  const pressed = later.filter((one) => !themes.includes(one));
  const heaviest = (names: readonly string[]): number =>
    Math.max(...themes.map((theme) => sizeOf(folder, chunks, withImports(chunks, [...names, theme]))));
  return { firstLoad: heaviest([entry]), withSignIn: heaviest([entry, ...pressed]) };
}

const chunksOf = (folder: string): Chunks =>
  manifest.parse(JSON.parse(readFileSync(path.join(folder, '.vite', 'manifest.json'), 'utf8')));

function entryOf(chunks: Chunks): string {
  const entry = Object.keys(chunks).find((name) => chunks[name]?.isEntry);
  if (entry === undefined) throw new Error('Sidan har ingen början: bygg den med npm run build');
  return entry;
}

/** A chunk, and all it needs before it can run. */
function withImports(chunks: Chunks, names: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const name of names.filter((one) => !found.has(one))) {
    found.add(name);
    withImports(chunks, chunks[name]?.imports ?? [], found);
  }
  return found;
}

function sizeOf(folder: string, chunks: Chunks, names: ReadonlySet<string>): number {
  const bytes = [...names].map((name) => gzipSync(readFileSync(path.join(folder, chunks[name]?.file ?? ''))).byteLength);
  return bytes.reduce((all, one) => all + one, 0) / 1000;
}
