// What a tenant has come to, in words: two that say the same are one state. Times, versions and ids that are drawn do not count, nor does a card more or less.

import { createHash } from 'node:crypto';
import type { App } from '../../../src/app/app';
import { caseId } from '../../../src/core/brand';
import { observe } from '../../../src/app/pass/observe';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import { letterState } from '../../../src/core/engine/letter-state';
import { plan } from '../../../src/core/engine/plan';
import { stages } from '../../../src/core/processes/complaint/stages';
import { tenant } from '../../../src/local/people';
import { textOf, type Store } from '../../../src/local/store';
import { cell, rowsOf, type ListRow } from '../rows';

/** Everything that lies there, without what differs each time it is gone to: a mark of the whole state. */
export function markOf(store: Store): string {
  const lists = [
    'Ärenden',
    'Uppgifter',
    'Händelser',
    'Bevakning',
    'Texter',
    'Personuppgifter',
    'EKU-ärenden',
    'Samtal',
    'Statistik',
    'Sök',
    'Gallring',
  ];
  const rows = lists.map((title) => rowsOf(store, title).map(({ id, cells }) => [id, cells]));
  const mails = store.all(
    `SELECT f.known AS known, m.is_draft AS draft, count(*) AS n FROM mail_messages m JOIN mail_folders f ON f.id = m.folder GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  const messages = store.all(
    `SELECT conversation_id AS chat, count(*) AS n FROM teams_messages WHERE deleted_at IS NULL GROUP BY 1 ORDER BY 1`,
  );
  const text = JSON.stringify([rows, mails, messages]).replaceAll(drawn, '');
  return createHash('sha256').update(text).digest('base64');
}

/** Ids that are drawn, moments of real time, hashes over them. */
const drawn = /~\d+|[\da-f]{8}-[\da-f-]{27}|[\w-]{40,}|20\d\d-\d\d-\d\dT[\d:.]+Z|\b1\d{12}\b/g;

/** What it came to, as whoever works there sees it; and what must not be. */
export async function standOf(app: App, store: Store): Promise<{ readonly says: string; readonly faults: readonly string[] }> {
  const files = await Promise.all(rowsOf(store, 'Ärenden').map(({ id }) => observe(app, caseId(id))));
  const letters = store.all(
    `SELECT m.head AS head FROM mail_messages m JOIN mail_folders f ON f.id = m.folder WHERE f.known = 'sentitems' ORDER BY m.row`,
  );
  const says = JSON.stringify(
    [files.map(endOf), letters.map((one) => subjectOf(textOf(one, 'head'))).sort(), postsIn(store)],
    null,
    1,
  );
  return { says, faults: [...files.flatMap((file) => faultsOf(file, app)), ...faultsAtRest(app, store), ...leftBehind(store)] };
}

/** How many posts stand in EKU’s channel. */
export const postsIn = (store: Store): number =>
  store.all(`SELECT id FROM teams_messages WHERE deleted_at IS NULL AND conversation_id LIKE '%@thread%'`).length;

/** Whether the case of the road has begun to go, or is gone. */
const isDisposedOf = (store: Store): boolean => rowsOf(store, 'Gallring').some((row) => cell(row, 'State') !== 'chosen');

/** Of a case that is gone nothing is left but the row that says so. */
function leftBehind(store: Store): readonly string[] {
  if (!isDisposedOf(store)) return [];
  const lists = ['Ärenden', 'Personuppgifter', 'Uppgifter', 'Händelser', 'Texter', 'Sök', 'Bevakning'];
  const isOurs = (row: ListRow): boolean => ['', '1'].includes(cell(row, 'CaseId'));
  const rows = lists.flatMap((title) =>
    rowsOf(store, title)
      .filter(isOurs)
      .map(({ id }) => `${title} ${id} is left behind`),
  );
  const mails = store.all('SELECT row FROM mail_messages WHERE mailbox = ?', tenant.sharedMailboxId).length;
  return mails > 0 ? [...rows, `${mails} mails are left behind`] : rows;
}

const subjectOf = (head: string): string => /"subject":"([^"]*)"/.exec(head)?.[1] ?? '';

const uncounted = ['noted', 'shown', 'decided', 'ekuNotTried', 'findableBegun', 'findableMade'];

const endOf = ({ matter, tasks, events }: CaseFile): object => ({
  stage: matter.stage,
  tasks: tasks
    .flatMap(({ type, state, outcome }) => (type === 'checkEkuPost' ? [] : [`${type} ${state} ${outcome ?? ''}`]))
    .sort(),
  events: events
    .map(({ kind }) => kind)
    .filter((kind) => !uncounted.includes(kind))
    .sort(),
});

/** Of a case at rest: it has a next step [I02], waits for no letter when it has ended [I12], and a second look finds nothing to do. */
function faultsOf(file: CaseFile, { clock }: App): readonly string[] {
  const { matter, tasks } = file;
  const isOpen = stages[matter.stage].open;
  const waits = letterState(file).waiting.length > 0;
  const hasStep = tasks.some(({ state, due }) => state === 'open' && due !== null) || waits;
  const open = tasks.filter(({ state }) => state === 'open').map(({ type }) => type);
  return [
    ...(isOpen && !hasStep ? [`case ${matter.id} has no next step`] : []),
    ...(!isOpen && waits ? [`case ${matter.id} has ended with a letter waiting`] : []),
    ...open.filter((type, at) => open.indexOf(type) !== at).map((type) => `${type} is open twice`),
    ...plan(file, clock.now()).map(({ kind }) => `${kind} is still to be done`),
  ];
}

/** Nothing waits in the inbox, nothing is due or held, no draft is left [I03]. */
function faultsAtRest({ clock }: App, store: Store): readonly string[] {
  const waiting = store.get(
    `SELECT count(*) AS n FROM mail_messages m JOIN mail_folders f ON f.id = m.folder WHERE f.known = 'inbox' AND m.mailbox = ?`,
    tenant.sharedMailboxId,
  );
  const inbox = Number(waiting?.['n'] ?? 0);
  const due = rowsOf(store, 'Bevakning').filter((row) => cell(row, 'NextLook') <= clock.now() || cell(row, 'Holder') !== '');
  return [
    ...(inbox > 0 ? [`${inbox} mails wait`] : []),
    ...due.map((row) => `${cell(row, 'CaseId')} is due since ${cell(row, 'NextLook')} and held by ${cell(row, 'Holder')}`),
  ];
}
