// A PDF as another library reads it: its words, its title, and the tree a screen reader follows.

import { execFileSync } from 'node:child_process';

export interface ReadPdf {
  readonly text: string;
  readonly pages: number;
  readonly title: string;
  readonly isTagged: boolean;
  /** Of the first sheet. */
  readonly tree: unknown;
}

export const readPdf = (bytes: Uint8Array | undefined): ReadPdf =>
  JSON.parse(
    execFileSync(process.execPath, ['test/support/read-pdf.mjs'], { input: bytes, maxBuffer: 64e6 }).toString(),
  ) as ReadPdf;

/** The role of every part of a tree. */
export function rolesIn(tree: unknown): readonly string[] {
  const { role, children = [] } = (tree ?? {}) as { readonly role?: string; readonly children?: readonly unknown[] };
  return [...(role === undefined ? [] : [role]), ...children.flatMap(rolesIn)];
}
