// Where in a whole tenant some words stand: every list, both libraries and every mail folder is looked through, as somebody with every right would.

import { originalsLibrary, apartOriginalsLibrary } from '../../../src/graph/places';
import { contentAt } from '../../../src/graph/content-at';
import { personalOf } from '../../../src/graph/lists/personal';
import { sweptLists } from '../../../src/app/rows/swept-lists';
import type { Personal } from '../../../src/core/casefile/personal';
import type { StoryWorld } from './world';

/** The titles of the lists and libraries, and `Mejl` for the mailbox, in which the words stand. */
export async function holding({ tenant }: StoryWorld, words: string): Promise<readonly string[]> {
  const { graph, places } = tenant.app;
  const found = new Set<string>();
  for (const list of sweptLists) {
    const rows = await graph.send(list.pages(places));
    if (JSON.stringify(rows).includes(words)) found.add(list.title);
  }
  for (const [library, lies] of [
    [originalsLibrary, 'usual'],
    [apartOriginalsLibrary, 'apart'],
  ] as const)
    if ((await tenant.filesIn(contentAt(places, { lies }).originals)).some((text) => text.includes(words)))
      found.add(library.title);
  if ((await tenant.mails()).some((text) => text.includes(words))) found.add('Mejl');
  return [...found].sort();
}

/** Who complained in the newest case, wherever that lies. */
export async function contentOf({ tenant: { app }, file }: StoryWorld): Promise<{ readonly personal: Personal | undefined }> {
  const { matter } = await file();
  return { personal: await app.graph.send(personalOf(contentAt(app.places, matter), matter.intakeKey)) };
}
