// What became of a mail in the shared mailbox, found without knowing how the product names things: the library holds the same bytes, and a row names the file.

import { z } from 'zod';
import { mimeOf, type Message } from '../graph/mail/rows';
import { textOf, type Row, type Store } from '../store';

export interface Fate {
  /** A case of its own, a mail in a case, waiting for a person, or kept without becoming anything. */
  readonly kind: 'case' | 'linked' | 'manual' | 'nothing';
  /** `SYN-2026-00001`, or `nr 1` before the case has got its number; empty where there is no case. */
  readonly number: string;
  /** The list whose row tells more; empty where there is none. */
  readonly list: string;
  /** Code of why a person must look; else empty. */
  readonly reason: string;
}

/** Undefined while it waits in the inbox. */
export function fateOf(store: Store, message: Message): Fate | undefined {
  const waiting = rowWith(store, { title: 'Manuell hantering', column: 'FileId', value: message.immutableId });
  if (waiting && field(waiting, 'State') === 'open')
    return { kind: 'manual', number: '', list: textOf(waiting, 'list_id'), reason: field(waiting, 'Reason') };
  const key = keyInLibrary(store, message);
  if (key === undefined) return { kind: 'nothing', number: '', list: '', reason: '' };
  const own = rowWith(store, { title: 'Ärenden', column: 'IntakeKey', value: key });
  if (own) return caseFate('case', own);
  const joined = caseOfText(store, key);
  return joined ? caseFate('linked', joined) : undefined;
}

const caseFate = (kind: Fate['kind'], row: Row): Fate => ({
  kind,
  number: field(row, 'Title') || `nr ${textOf(row, 'id')}`,
  list: textOf(row, 'list_id'),
  reason: '',
});

const SELECT = 'SELECT sp_items.id AS id, sp_items.fields AS fields, sp_lists.id AS list_id FROM sp_items';
const JOINED = `${SELECT} JOIN sp_lists ON sp_lists.row = sp_items.list`;

interface Wanted {
  readonly title: string;
  readonly column: string;
  readonly value: string;
}

const rowWith = (store: Store, { title, column, value }: Wanted): Row | undefined =>
  store.get(
    `${JOINED} WHERE sp_lists.title = ? AND sp_items.deleted = 0 AND json_extract(sp_items.fields, '$.${column}') = ?`,
    title,
    value,
  );

/** The name, without its ending, of the file that is this mail byte for byte. */
function keyInLibrary(store: Store, message: Message): string | undefined {
  const mime = mimeOf(store, message);
  if (mime === undefined) return undefined;
  const file = store.get(
    "SELECT f.name AS name FROM sp_files f JOIN sp_bytes b ON b.file = f.id WHERE f.kind = 'file' AND f.size = ? AND b.bytes = ?",
    mime.length,
    mime,
  );
  return file && textOf(file, 'name').replace(/\.eml$/, '');
}

/** The words of a mail that belongs to a case lie among the texts, under a key that ends with the beginning of the mail's. */
function caseOfText(store: Store, key: string): Row | undefined {
  const text = store.get(
    `${JOINED} WHERE sp_lists.title = 'Texter' AND sp_items.deleted = 0 AND json_extract(sp_items.fields, '$.Key') LIKE ?`,
    `%|${key.slice(0, 16)}`,
  );
  if (!text) return undefined;
  return store.get(`${JOINED} WHERE sp_lists.title = 'Ärenden' AND sp_items.id = ?`, Number(field(text, 'CaseId')));
}

const cells = z.record(z.string(), z.unknown());

function field(row: Row, name: string): string {
  const value = cells.parse(JSON.parse(textOf(row, 'fields')))[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
