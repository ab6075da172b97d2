// The package of a case, ready to be drawn and packed: what it tells, its papers, and which files go along.

import { bundleOf, type BundlePaper } from '../records/bundle';
import type { BundleFile, Making } from '../records/document';
import { say } from '../text/say';
import { describe, type Described } from './describe';
import type { Description } from './description';

export interface ArchivePackage {
  readonly description: Description;
  readonly index: BundlePaper;
  readonly papers: readonly BundlePaper[];
  readonly files: readonly BundleFile[];
}

/** Of what was fetched; `id` is its name. An employee who signs by function is named by it here too (decisions 8.15). */
export function packageOf(fetched: Described, id: string): ArchivePackage {
  const given = { ...fetched, making: { ...fetched.making, nameOf: nameIn(fetched) } };
  const { papers, files } = bundleOf(given.records, given.all, given);
  const [index, ...others] = papers;
  const history = others.at(-1);
  if (index === undefined || history === undefined) throw new Error('a bundle has an index and a history');
  return { description: describe(given, { id, history: history.name }), index, papers: others, files };
}

const nameIn =
  ({ records, making }: Described): Making['nameOf'] =>
  (id) =>
    records.file.profile.letters.byFunction.includes(id) ? say('sv', 'archive.byFunction') : making.nameOf(id);
