// What the registrar does with cases that have ended: some are held back from disposal because a court has asked for them, some go to the archive.

import { openPage } from '../bench/people-act';
import { isArchived } from './roads';
import { cell, rowsOf } from './rows';
import type { Town } from './town';

/** One thing of each kind at a time; `asked` remembers what went through. Answers how many did. */
export async function archiveWork(town: Town, asked: Set<string>): Promise<number> {
  const closed = rowsOf(town.m365.store, 'Ärenden')
    .filter((file) => cell(file, 'Stage') === 'closed')
    .map(({ id }) => id);
  const toArchive = closed.filter((id) => isArchived(id) && !asked.has(`${id} archive`)).slice(0, 1);
  const toHold = closed.filter((id) => !isArchived(id) && !asked.has(`${id} hold`)).slice(0, 1);
  if (toArchive.length + toHold.length === 0) return 0;
  const page = await openPage(town, 'registrar');
  const done = async (key: string, path: string, body: object): Promise<number> => {
    const isDone = await page.post(path, body).then(
      () => true,
      () => false,
    );
    if (isDone) asked.add(key);
    return isDone ? 1 : 0;
  };
  const held = { choice: 'wait', ground: 'court', until: null };
  const ends = [
    ...toArchive.map((id) => done(`${id} archive`, `/api/cases/${id}/archive`, {})),
    ...toHold.map((id) => done(`${id} hold`, '/api/disposal/choose', { ids: [id], ...held })),
  ];
  return (await Promise.all(ends)).reduce((sum, one) => sum + one, 0);
}
