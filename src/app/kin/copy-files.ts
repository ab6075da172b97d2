// The files of a mail, copied for another case that holds the same words: either may then be moved or disposed of, and the other loses nothing.

import type { Personal } from '../../core/casefile/personal';
import { GraphFailure } from '../../graph/failure';
import { keepFile, readFile } from '../../graph/originals';
import type { Places } from '../../graph/places';
import type { App } from '../app';
import { largestMail } from '../intake/kept-files';
import { filesUnder, type ContentFile } from '../shell/content-rows';

/** Where a case's files lie, and under which key. */
export interface Shelf {
  readonly places: Places;
  readonly key: string;
}

/** Copied twice they are there once. */
export async function copyFiles(
  app: App,
  mail: Pick<Personal, 'original' | 'attachments'>,
  { from, to }: { readonly from: Shelf; readonly to: Shelf },
): Promise<void> {
  const own = filesUnder(to.key, mail);
  for (const [n, { path }] of filesUnder(from.key, mail).entries())
    await copied(app, { places: from.places, path }, { places: to.places, file: own[n] });
}

/** A file somebody took away by hand is missed where it is looked for, as it would be where it was. */
async function copied(
  app: App,
  from: { readonly places: Places; readonly path: string },
  { places, file }: { readonly places: Places; readonly file: ContentFile | undefined },
): Promise<void> {
  if (file === undefined) return;
  try {
    const bytes = await readFile(app.graph, from.places, { path: from.path, limit: largestMail });
    await keepFile(app.graph, places, { path: file.path, name: file.kept.name, bytes });
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'missing') throw failure;
  }
}
