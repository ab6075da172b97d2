// The judge of histories: a short trial with everything against it breaks nothing; and each rule finds the fault that is planted for it in what that trial left.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules } from '../../tools/trust/history/rules';
import type { Cells, Final, Line, Told } from '../../tools/trust/history/read';
import { endure, type Endured } from '../../tools/trust/nemesis';

const folder = mkdtempSync(join(tmpdir(), 'trappan-trust-'));
let endured: Endured;

beforeAll(async () => {
  const program = ['test/support/built/program.cjs', 'bot/main'];
  endured = await endure({ seed: 1, mails: 3, replicas: 2, longestSleep: 3, folder, program });
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('breaks no rule in bad weather, and comes to rest [I03 I04]', () => {
  expect(endured.unrest).toEqual([]);
  expect(endured.judged.flatMap(({ rule, breaches }) => breaches.map((one) => `${rule}: ${one}`))).toEqual([]);
  expect(endured.decisions).toBeGreaterThan(15);
});

type Plant = (told: Told) => Told;
const withLines = (told: Told, lines: readonly Line[]): Told => ({ ...told, lines });
const withFinal = (told: Told, patch: Partial<Final>): Told => ({ ...told, final: { ...told.final, ...patch } });

/** A list's rows, changed. */
const withRows = (
  told: Told,
  title: string,
  change: (rows: Final['lists'][number]['rows']) => Final['lists'][number]['rows'],
): Told =>
  withFinal(told, {
    lists: told.final.lists.map((list) => (list.title === title ? { ...list, rows: change(list.rows) } : list)),
  });

/** The first row again, under another number, with some cells of its own. */
const again = (told: Told, title: string, cells: Cells = {}): Told =>
  withRows(told, title, (rows) =>
    rows.flatMap((row, at) => (at === 0 ? [row, { id: '9999', fields: { ...row.fields, ...cells } }] : [row])),
  );

/** Lines with one more right behind each that `is` chooses first. */
function echoed(told: Told, is: (line: Line) => boolean, change: (line: Line) => Line): Told {
  const at = told.lines.findIndex(is);
  const line = told.lines[at];
  if (line === undefined) throw new Error('the trial has nothing to plant this in');
  return withLines(told, [...told.lines.slice(0, at + 1), change(line), ...told.lines.slice(at + 1)]);
}

/** What somebody who is no replica does to the first row of a list. */
function byHand(
  told: Told,
  { method, list, sent }: { readonly method: string; readonly list: string; readonly sent?: object },
): Line {
  const [like] = told.lines.filter(({ door }) => door === 'graph');
  const found = told.final.lists.find(({ title }) => title === list);
  if (like === undefined || found === undefined) throw new Error('the trial has nothing to plant this in');
  const who = '00000000-0000-4000-8000-000000000000';
  const path = `/sites/x/lists/${found.id}/items/${found.rows[0]?.id ?? ''}${method === 'PATCH' ? '/fields' : ''}`;
  return { ...like, who, method, path, sent, status: 200, isDone: true };
}

/** Lines in which a replica asks again, 600 milliseconds after it was told to wait, and also `heard` milliseconds after it, on the connection it was told on. */
function impatient(told: Told, heard: number): Told {
  const isTold = ({ door, retryAfter, who }: Line): boolean =>
    door === 'graph' && /^r\d$/.test(who) && retryAfter !== undefined && retryAfter >= 1;
  const later = (milliseconds: number) => (line: Line) => ({
    ...line,
    retryAfter: undefined,
    since: line.at + milliseconds,
  });
  return echoed(echoed(told, isTold, later(600)), isTold, later(heard));
}

const isSend = ({ path, isDone, status }: Line): boolean => path.endsWith('/send') && isDone && status < 300;
const isCard = ({ door, method, path, isDone }: Line): boolean =>
  door === 'teams' && method === 'POST' && path.endsWith('/activities') && isDone;
const isPost = ({ door, path, isDone, sent }: Line): boolean =>
  door === 'teams' && path.endsWith('/v3/conversations') && isDone && JSON.stringify(sent).includes('"verb":"ekuAnswer"');
const isRowChange = ({ method, path, ifMatch, status }: Line): boolean =>
  method === 'PATCH' && path.includes('/items/') && ifMatch !== undefined && status === 200;
const oldTag = (tag: string): string => tag.replace(/,\d+"$/, ',0"');
const name = 'Brumbelixs1x0x';
const planted: Readonly<Record<string, Plant>> = {
  'each mail has one outcome': (told) =>
    withFinal(told, { mails: told.final.mails.map((mail, at) => (at === 0 ? { ...mail, folder: 'inbox' } : mail)) }),
  'a case a complaint, and no other': (told) => again(told, 'Ärenden'),
  'no row twice under one key': (told) => again(told, 'Uppgifter'),
  'each case is watched once': (told) => withRows(told, 'Bevakning', () => []),
  'the events of a case have no gap': (told) => withRows(told, 'Händelser', (rows) => rows.slice(1)),
  'an answer is an event, once': (told) =>
    again(told, 'Händelser', {
      Kind: 'decided',
      Data: '{"task":"1|triage|1"}',
      More: '[{"kind":"decided","data":{"task":"1|triage|1"}}]',
    }),
  'no draft is left': (told) =>
    withFinal(told, { mails: told.final.mails.map((mail, at) => (at === 0 ? { ...mail, isDraft: true } : mail)) }),
  'at most one live place an open task and holder': (told) => {
    const [task] = told.final.lists.find(({ title }) => title === 'Uppgifter')?.rows ?? [];
    const [c, t, r] = String(task?.fields['Key']).split('|');
    const card = { chat: 'a:one', activity: { attachments: [{ content: { actions: [{ data: { c, t, r, o: 'x' } }] } }] } };
    const open = withRows(told, 'Uppgifter', (rows) => rows.map((row) => ({ ...row, fields: { ...row.fields, State: 'open' } })));
    return withFinal(open, {
      messages: [
        { id: '1', ...card },
        { id: '2', ...card },
      ],
    });
  },
  'each letter leaves once': (told) => echoed(told, isSend, (line) => line),
  'each letter carries its key': (told) =>
    echoed(told, isSend, (line) => ({ ...line, path: line.path.replace(/messages\/[^/]+/, 'messages/unknown') })),
  'each part is posted to the contracts unit once': (told) => echoed(told, isPost, (line) => line),
  'of answers at the same moment one is taken': (told) =>
    echoed(
      told,
      ({ path }) => path === '/at-once',
      (line) => ({ ...line, sent: { key: '1|triage|1', taken: 2 } }),
    ),
  'no write succeeds under an old version': (told) =>
    echoed(told, isRowChange, (line) => ({ ...line, ifMatch: oldTag(line.ifMatch ?? '') })),
  'what leaves the house leaves under a claim that lives': (told) =>
    echoed(
      told,
      (line) => isCard(line) && JSON.stringify(line.sent).includes('"t":"triage"'),
      (line) => ({ ...line, at: line.at + 300_000 }),
    ),
  'nothing is asked of a service before Retry-After': (told) => impatient(told, 50),
  'a mailbox is asked at most four things at once': (told) => {
    const at = told.lines.findIndex(({ path, who }) => path.includes('/mailFolders/') && who === 'r1');
    const line = told.lines[at];
    if (line === undefined) throw new Error('nobody asked the mailbox');
    return withLines(told, [
      ...told.lines,
      ...Array.from({ length: 5 }, () => ({ ...line, since: line.since, at: line.since + 50 })),
    ]);
  },
  'no name outside the places for names': (told) => ({ ...told, logs: [...told.logs, `{"msg":"${name}"}`] }),
  'each reading of a case stands in the access log': (told) => withRows(told, 'Åtkomstlogg', () => []),
  'what a hand changes is followed or put back, and told': (told) =>
    withLines(told, [...told.lines, byHand(told, { method: 'PATCH', list: 'Ärenden', sent: { Stage: 'closed' } })]),
  'nothing is sent while a history lacks a row': (told) =>
    withLines(told, [{ ...byHand(told, { method: 'DELETE', list: 'Händelser' }), n: 0 }, ...told.lines]),
  'what is let down is taken up within thirty seconds': (told) => {
    const last = told.lines.at(-1);
    const claim = told.lines.find(
      ({ path, sent }) => path.includes('/items/') && JSON.stringify(sent ?? '').includes('"LeaseEnd":"'),
    );
    if (last === undefined || claim === undefined) throw new Error('nobody claimed anything');
    const held = JSON.stringify(claim.sent).replace(
      /"LeaseEnd":"[^"]*"/,
      `"LeaseEnd":"${new Date(last.at + 1_000).toISOString()}"`,
    );
    const after = { ...last, path: '/after', at: last.at + 60_000 };
    return withLines(told, [...told.lines, { ...claim, n: last.n + 1, at: last.at, sent: JSON.parse(held) as unknown }, after]);
  },
};

it('has a planted fault for each rule', () => expect(Object.keys(planted).sort()).toEqual(Object.keys(rules).sort()));

it.each(Object.entries(rules))('%s: looks at something, and finds what is planted', (rule, look) => {
  const faulty = planted[rule]?.(endured.told) ?? endured.told;
  const found = look(faulty);
  expect(found.looked).toBeGreaterThan(0);
  expect(found.breaches.length).toBeGreaterThan(look(endured.told).breaches.length);
});

it('nobody is asked to heed what has not been heard: a part of a batch is refused long before the batch is answered', () => {
  const look = rules['nothing is asked of a service before Retry-After'];
  expect(look?.(impatient(endured.told, 700)).breaches).toEqual([]);
});
