// What becomes of cases that have ended: some are held back from disposal because a court has asked for them, some go to the archive, and when it has them they are
// disposed of: chosen by one, confirmed by another.

import { z } from 'zod';
import type { PersonKey } from '../../src/local/people';
import { openPage } from '../bench/people-act';
import { isArchived } from './roads';
import { cell, rowsOf } from './rows';
import type { Town } from './town';

interface Step {
  /** What it is remembered by, and what must have gone through before. */
  readonly named: string;
  readonly after?: string;
  readonly who: PersonKey;
  readonly isFor: (id: string) => boolean;
  readonly asks: (id: string) => { readonly path: string; readonly body: object };
}

const choosing = (id: string, chosen: object) => ({ path: '/api/disposal/choose', body: { ids: [id], ...chosen, until: null } });

const steps: readonly Step[] = [
  {
    named: 'hold',
    who: 'registrar',
    isFor: (id) => !isArchived(id),
    asks: (id) => choosing(id, { choice: 'wait', ground: 'court' }),
  },
  { named: 'archive', who: 'registrar', isFor: isArchived, asks: (id) => ({ path: `/api/cases/${id}/archive`, body: {} }) },
  {
    named: 'choose',
    after: 'archive',
    who: 'registrar',
    isFor: isArchived,
    asks: (id) => choosing(id, { choice: 'dispose', ground: 'delivered' }),
  },
  {
    named: 'confirm',
    after: 'choose',
    who: 'departmentHead',
    isFor: isArchived,
    asks: (id) => ({ path: '/api/disposal/confirm', body: { ids: [id] } }),
  },
];

/** Of what is asked of several at a time each may be refused by itself. */
const ends = z.object({ done: z.number() });

/** One thing of each kind at a time; `asked` remembers what went through. Answers how many did. */
export async function archiveWork(town: Town, asked: Set<string>): Promise<number> {
  const closed = rowsOf(town.m365.store, 'Ärenden')
    .filter((file) => cell(file, 'Stage') === 'closed')
    .map(({ id }) => id);
  const todo = steps.flatMap((step) => {
    const isDue = (id: string): boolean => step.isFor(id) && !asked.has(`${id} ${step.named}`);
    const id = closed.find((one) => isDue(one) && (step.after === undefined || asked.has(`${one} ${step.after}`)));
    return id === undefined ? [] : [{ step, id }];
  });
  let count = 0;
  for (const { step, id } of todo) {
    const { path, body } = step.asks(id);
    const page = await openPage(town, step.who);
    const answer = await page.post(path, body).catch(() => ({ done: 0 }));
    if (ends.safeParse(answer).data?.done === 0) continue;
    asked.add(`${id} ${step.named}`);
    count += 1;
  }
  return count;
}
