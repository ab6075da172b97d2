// The manager who writes to EKU and looks whether a post came there, and EKU's own people, who receive what is posted and say how it ended.

import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { people } from '../../src/local/people';
import { openPage, pressAnswer } from '../bench/people-act';
import { readyDraft } from '../../test/support/eku-draft';
import { textOf } from '../../src/local/store';
import { objectsIn } from './history/read';
import { cell, rowsOf, type ListRow } from './rows';
import type { Town } from './town';

/** She reads the draft, ticks a criterion where none is proposed, and approves what she read. */
export async function approvePost(town: Town, { caseId }: { readonly caseId: string }): Promise<void> {
  const page = await openPage(town, 'managerSouth');
  const asked = async (path: string, body?: unknown) => ({
    json: z.record(z.string(), z.unknown()).parse(await (body === undefined ? page.get(path) : page.post(path, body))),
  });
  const { choices, hash } = await readyDraft(asked, caseId);
  await page.post(`/api/cases/${caseId}/eku/approve`, { choices, hash });
  town.note('/read', { who: people.managerSouth.id, caseId });
}

const parts = z.array(z.object({ key: z.string(), place: z.unknown().nullable(), received: z.unknown().nullable() }));
const partsOf = (row: ListRow): z.infer<typeof parts> => parts.parse(JSON.parse(cell(row, 'Parts')));
const button = z.object({ e: z.coerce.string(), p: z.number() });

/** The parts that stand in the channel, by their matter and place in it. */
const standing = (town: Town): ReadonlySet<string> =>
  new Set(
    town.m365.store
      .all(`SELECT activity FROM teams_messages WHERE deleted_at IS NULL AND conversation_id LIKE '%@thread%'`)
      .flatMap((one) => objectsIn(JSON.parse(textOf(one, 'activity'))))
      .flatMap((one) => button.safeParse(one).data ?? [])
      .map(({ e, p }) => `${e} ${p}`),
  );

/** As the bot makes it in the local mode: by which a person of a trial, who reads every word of a post, knows which one is hers. */
const keyOf = (caseId: string, round: number): string =>
  createHmac('sha256', 'local-secret-that-protects-nothing').update(`eku|${caseId}|${round}`).digest('hex');

/** She looks for it in the channel, and answers what she sees. */
export async function checkPost(town: Town, { caseId }: { readonly caseId: string }, patience: number): Promise<void> {
  const own = new Set(Array.from({ length: 60 }, (_none, round) => keyOf(caseId, round)));
  const places = rowsOf(town.m365.store, 'EKU-ärenden').flatMap((row) =>
    partsOf(row).flatMap(({ key }, n) => (own.has(key) ? [`${row.id} ${n}`] : [])),
  );
  const seen = standing(town);
  const outcome = places.some((place) => seen.has(place)) ? 'wasPosted' : 'postAgain';
  await pressAnswer(town, { who: 'managerSouth', caseId, type: 'checkEkuPost', outcome }, patience);
}

/** EKU receives what stands in the channel, and ends a matter that it has received; answers how many times that went through. */
export async function ekuWork(town: Town): Promise<number> {
  const steps = rowsOf(town.m365.store, 'EKU-ärenden').flatMap((row) => {
    const waiting = partsOf(row).findIndex(({ place, received }) => place !== null && received === null);
    const isOpen = cell(row, 'State') === 'posted' || cell(row, 'State') === 'received';
    if (isOpen && waiting >= 0) return [{ row, given: { part: waiting, state: 'received' } }];
    const ending = { outcome: 'corrected', followUp: null };
    return cell(row, 'State') === 'received' ? [{ row, given: { part: 0, state: 'finished', ending } }] : [];
  });
  let done = 0;
  for (const { row, given } of steps) {
    const page = await openPage(town, 'ekuFirst');
    done += await page.post(`/api/eku/${row.id}/state`, given).then(
      () => 1,
      () => 0,
    );
  }
  return done;
}
