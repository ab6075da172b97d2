// What somebody who may write in the lists does to one row, drawn by dice: always undone again. Under her own name as SharePoint notes it, or as if it were the
// product's, so that the chains alone are put to the test.

import { createHash } from 'node:crypto';
import { insertItem, itemBy, removeItem, updateItem, type Item } from '../../../src/local/graph/sharepoint/item-rows';
import { toList } from '../../../src/local/graph/sharepoint/list-rows';
import type { Fields } from '../../../src/local/graph/sharepoint/values';
import type { Store } from '../../../src/local/store';
import type { Dice } from '../../../test/support/dice';

export const kinds = ['change', 'forge', 'remove', 'insert', 'move', 'dispose'] as const;
export type Kind = (typeof kinds)[number];

export interface Tampering {
  readonly list: 'Åtkomstlogg' | 'Händelser';
  readonly kind: Kind;
  /** Whether SharePoint says who it was. */
  readonly isNamed: boolean;
  /** Of which rows it is one, by their keys. */
  readonly among: (key: string) => boolean;
}

const person = JSON.stringify({ user: { id: 'somebody', displayName: 'Någon' } });
const product = JSON.stringify({ application: { id: 'trappan', displayName: 'Trappan' } });

/** Does it, lets `look` look, and undoes it. Answers what was done, in words, and what was seen. */
export async function tampered<T>(
  store: Store,
  { tampering, luck }: { readonly tampering: Tampering; readonly luck: Dice },
  look: () => Promise<T>,
): Promise<{ readonly done: string; readonly seen: T }> {
  store.exec('SAVEPOINT tampering');
  try {
    const done = tamper(store, tampering, luck);
    return { done, seen: await look() };
  } finally {
    store.exec('ROLLBACK TO tampering');
    store.exec('RELEASE tampering');
  }
}

function tamper(store: Store, { list: title, kind, isNamed, among }: Tampering, luck: Dice): string {
  const row = store.get('SELECT * FROM sp_lists WHERE title = ?', title);
  if (row === undefined) throw new Error(`no list ${title}`);
  const list = toList(row);
  const items = store
    .all('SELECT id FROM sp_items WHERE list = ? AND deleted = 0 ORDER BY id', list.row)
    .map(({ id }) => itemBy(store, list, String(id)))
    .filter(({ fields }) => among(String(fields['Key'])));
  const [item, other] = [luck.pick(items), luck.pick(items)];
  const write = (fields: Fields) => ({ fields, writer: isNamed ? person : product, now: '2026-03-31T10:00:00Z' });
  const change = (one: Item, fields: Fields): Item => updateItem(store, one, write(fields));
  const how = `${title} ${kind}${isNamed ? '' : ' unnamed'}: ${String(item.fields['Key'])}`;
  if (kind === 'remove') removeItem(store, item);
  else if (kind === 'insert') insertItem(store, list, write(added(items, title)));
  else if (kind === 'move') move(item, other.id === item.id ? (items.find(({ id }) => id !== item.id) ?? other) : other, change);
  else change(item, changed(item, { kind, title, luck, other }));
  return how;
}

/** The two change places: keys are unique, so one steps aside. */
function move(one: Item, other: Item, change: (item: Item, fields: Fields) => Item): void {
  const place = ({ fields: { Key, Seq } }: Item): Fields => ({ Key: Key ?? null, Seq: Seq ?? null });
  const aside = change(one, { Key: 'aside' });
  change(other, place(one));
  change(aside, place(other));
}

interface Drawn {
  readonly kind: Kind;
  readonly title: Tampering['list'];
  readonly luck: Dice;
  readonly other: Item;
}

function changed(item: Item, { kind, title, luck, other }: Drawn): Fields {
  if (kind === 'dispose') return fakeDisposal(item, other);
  const columns = Object.keys(item.fields).filter((column) => !['Sealed', 'Seq', 'Key'].includes(column));
  const column = luck.pick(kind === 'forge' ? columns.filter((one) => !['Hash', 'Previous', 'WhoMonth'].includes(one)) : columns);
  const now = { [column]: otherValue(column, luck) };
  return kind === 'forge' ? agreeing(title, { ...item.fields, ...now }) : now;
}

/** Of the same kind, so that it can be read. */
const otherValue = (column: string, luck: Dice): string => {
  const n = 1 + luck.below(9_000);
  if (column === 'At') return `2026-03-02T07:${String(n % 60).padStart(2, '0')}:30.500Z`;
  if (column === 'Data') return JSON.stringify({ key: `other-${n}` });
  if (column === 'Kind') return 'undivided';
  return column === 'More' ? '[]' : `other${n}`;
};

/** With the hash, or the copy beside the cells, that belongs to what stands there now. */
function agreeing(title: Tampering['list'], fields: Fields): Fields {
  if (title === 'Åtkomstlogg') {
    const told = ['Previous', 'Key', 'Who', 'What', 'CaseId', 'At'].map((column) => fields[column] ?? '');
    const hash = createHash('sha256').update(JSON.stringify(told)).digest('hex');
    return { ...fields, WhoMonth: `${String(fields['Who'])}|${String(fields['At']).slice(0, 7)}`, Hash: hash };
  }
  const cells = Object.fromEntries(Object.entries(fields).filter(([column]) => column !== 'Sealed'));
  return { ...fields, Sealed: JSON.stringify(cells) };
}

/** Says that it went with its case, in the form the product says it, under a receipt that is there when `other` names one. */
function fakeDisposal({ fields }: Item, other: Item): Fields {
  const receipt = other.fields['What'] === 'disposed' ? String(other.fields['CaseId']) : 'no receipt';
  const day = String(fields['At']).slice(0, 10);
  const as = { Who: '-', What: 'disposed', CaseId: receipt, At: `${day}T00:00:00.000Z`, WhoMonth: `-|${day.slice(0, 7)}` };
  return String(fields['What']) === 'disposed' ? { ...as, CaseId: 'no receipt' } : as;
}

/** One more behind the last row, in its place, and as it should be. */
function added(items: readonly Item[], title: Tampering['list']): Fields {
  const last = items.findLast(({ fields }) => fields['What'] !== 'end');
  if (last === undefined) throw new Error('nothing to add to');
  const { fields } = last;
  const seq = Number(fields['Seq']) + 1;
  const key = String(fields['Key']).replace(/\d{6}$/, String(seq).padStart(6, '0'));
  const row = { ...fields, Key: key, Seq: seq };
  if (title === 'Händelser') return agreeing(title, row);
  return agreeing(title, { ...row, Previous: fields['Hash'] ?? '', Who: 'somebody', What: 'case', CaseId: '1' });
}
