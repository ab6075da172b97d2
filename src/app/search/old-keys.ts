// Which rows of *Sök* an earlier key made, also when they are more than SharePoint tells at once: then they are asked for by how their hashes begin.

import type { CaseId } from '../../core/brand';
import type { Graph } from '../../graph/client';
import { GraphFailure } from '../../graph/failure';
import { entriesBeginning, type SearchRow } from '../../graph/lists/search';
import type { App } from '../app';
import { lettersBefore, type SearchKey } from './search-key';

type Asked = Pick<App, 'places'> & { readonly graph: Pick<Graph, 'send'> };
const digits = [...'0123456789abcdef'];
/** Digits of a hash that narrow more than any board needs. */
const longest = 5;

/** Up to `most` cases that have rows of an earlier key, each once. */
export async function casesBefore(app: Asked & Pick<App, 'settings'>, most: number): Promise<readonly CaseId[]> {
  const ids = new Set<CaseId>();
  const asking = { ...app, questions: mostQuestions };
  for (const letter of lettersBefore(app.settings.searchKeys[0])) {
    for (const { caseId } of await beginning(asking, letter, most * 4)) if (ids.size < most) ids.add(caseId);
    if (ids.size >= most) break;
  }
  return [...ids];
}

/** Questions of one look: when Graph has too much to do, many small ones must not make it worse. */
const mostQuestions = 60;
type Asking = Asked & { questions: number };

/** Rows whose key begins so; of more than 5,000 those of the first part that can be told. */
async function beginning(app: Asking, prefix: string, top: number): Promise<readonly SearchRow[]> {
  app.questions -= 1;
  const rows = app.questions < 0 ? [] : await told(app, prefix, top);
  if (rows !== null || prefix.length > longest) return rows ?? [];
  for (const digit of digits) {
    const some = await beginning(app, `${prefix}${digit}`, top);
    if (some.length > 0) return some;
  }
  return [];
}

/** null: too many, or Graph has too much to do; the two look alike (graph-facts 1.3). */
async function told({ graph, places }: Asked, prefix: string, top: number): Promise<readonly SearchRow[] | null> {
  try {
    return await graph.send(entriesBeginning(places, prefix, top), 'once');
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'throttled') return null;
    throw failure;
  }
}

export interface KeyUse {
  readonly letter: string;
  /** Rows that key has made; where they are more than can be told, about how many. */
  readonly rows: number;
  readonly isAbout: boolean;
}

/** How many rows each key before the one that is written with still has; those with none are not here, unless they are among `given`. */
export async function keysInUse(
  app: Asked,
  [current, ...given]: readonly [SearchKey, ...SearchKey[]],
): Promise<readonly KeyUse[]> {
  const uses: KeyUse[] = [];
  for (const letter of lettersBefore(current)) {
    const use = await useOf(app, letter);
    if (use.rows > 0 || given.some((one) => one.letter === letter)) uses.push(use);
  }
  return uses;
}

/** A part of the hashes, as large as can be told, stands for all of them: they are spread evenly. */
async function useOf(app: Asked, letter: string): Promise<KeyUse> {
  let parts = 1;
  for (let prefix = letter; prefix.length <= longest + 1; prefix += '7', parts *= digits.length) {
    const rows = await told(app, prefix, 5_000);
    if (rows !== null) return { letter, rows: rows.length * parts, isAbout: parts > 1 };
  }
  return { letter, rows: parts, isAbout: true };
}
