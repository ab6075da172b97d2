// Copies what a case holds in one place to another, files before the rows that name them: a row that is there says that its files are. Done twice it is there once.

import type { Case } from '../../core/casefile/case';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { createPersonal } from '../../graph/lists/personal';
import { createMatterText, createText } from '../../graph/lists/texts';
import { keepFile, readFile } from '../../graph/originals';
import type { App } from '../app';
import { inCase } from '../in-case';
import { largestMail } from '../intake/kept-files';
import { barePersonal, bareText, contentIn, filesOf, inDrawer, type ContentFile, type PlaceHere } from './content-rows';

interface Way {
  readonly from: PlaceHere;
  readonly to: PlaceHere;
}

/** Nothing is taken away. Throws `GraphFailure`; what was copied by then stays. */
export async function gather(app: App, matter: Case, way: Way): Promise<void> {
  const [here, there] = [await contentIn(app, matter, way.from), await contentIn(app, matter, way.to)];
  const isNew = ({ key }: { readonly key: string }): boolean =>
    ![...there.texts, ...there.typed].some((known) => known.key === key);
  const missing = { personal: there.personal === undefined ? here.personal : undefined, texts: here.texts.filter(isNew) };
  for (const file of filesOf(missing)) await copied(app, file, way);
  const { places } = inCase(app, { lies: way.to });
  const rows: readonly Call<unknown>[] = [
    ...missing.texts.map((row) => createText(places, bareText(row))),
    ...here.typed.filter(isNew).map((row) => createMatterText(app.places, inDrawer(row, way.to))),
    ...(missing.personal === undefined ? [] : [createPersonal(places, barePersonal(missing.personal))]),
  ];
  for (const one of await app.graph.all(rows)) if (!one.ok && one.failure.kind !== 'duplicate') throw one.failure;
}

/** A file somebody took away by hand is missed where it is looked for, as it would be where it was. */
async function copied(app: App, { path, kept: { name } }: ContentFile, { from, to }: Way): Promise<void> {
  try {
    const bytes = await readFile(app.graph, inCase(app, { lies: from }).places, { path, limit: largestMail });
    await keepFile(app.graph, inCase(app, { lies: to }).places, { path, name, bytes });
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'missing') throw failure;
  }
}
