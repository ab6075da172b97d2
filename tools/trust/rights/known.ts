// What is known of each matter, read from the rows as they lie in the lists of the local Microsoft 365, by no code of the product: where it is, how far it has come, how
// closely it is kept, and whose its tasks are.

import { ownProcesses } from '../../../src/core/processes/all';
import { isKeyOf } from '../../../src/core/brand';
import type { Role } from '../../../src/core/routine/roles';
import { roles } from '../../../src/core/routine/roles';
import type { Store } from '../../../src/local/store';

export interface KnownTask {
  readonly type: string;
  readonly round: number;
  readonly isOpen: boolean;
  readonly isDone: boolean;
  readonly role: Role;
  readonly unit: string | null;
  readonly owner: string | null;
}

export interface Known {
  readonly id: string;
  /** `complaint`, or the process. */
  readonly kind: string;
  readonly unit: string | null;
  /** The unit that is proposed for what has just come. */
  readonly suggested: string | null;
  readonly stage: string;
  readonly hasEnded: boolean;
  readonly level: 'normal' | 'protected' | 'named';
  readonly caseworker: string | null;
  readonly openedBy: string | null;
  /** Those it has been opened to. */
  readonly readers: readonly string[];
  readonly tasks: readonly KnownTask[];
  /** What is kept of a complaint: its mail, and each of its texts. */
  readonly kept: readonly string[];
}

/** What was said of a matter while it was brought to where it is. */
export interface OpenedTo {
  readonly isLimited: boolean;
  readonly readers: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

interface Kept {
  readonly row: string;
  readonly fields: Fields;
}

const mattersIn = { 'Övriga ärenden': true, 'Skyddade ärenden': true, 'Rättsliga ärenden': true };
const tasksIn = ['Uppgifter', 'Prövningar', 'Rättsliga uppgifter'];

/** All there are, by their keys. */
export function knownMatters(store: Store, opened: ReadonlyMap<string, OpenedTo>): readonly Known[] {
  const tasks = tasksIn.flatMap((title) => rowsOf(store, title));
  const of = (id: string): readonly KnownTask[] =>
    tasks.filter(({ fields }) => fields['CaseId'] === id).map(({ fields }) => taskOf(fields));
  const texts = rowsOf(store, 'Texter');
  const keptOf = (id: string): readonly string[] =>
    texts.filter(({ fields }) => fields['CaseId'] === id).map(({ fields }) => text(fields, 'Key'));
  const complaints = rowsOf(store, 'Ärenden').map(({ row, fields }) => complaintOf(row, fields, { opened, of, keptOf }));
  const others = Object.keys(mattersIn).flatMap((title) =>
    rowsOf(store, title).map(({ row, fields }) => otherOf(row, fields, of)),
  );
  return [...complaints, ...others];
}

function rowsOf(store: Store, title: string): readonly Kept[] {
  const rows = store.all(
    'SELECT i.id AS id, i.fields AS fields FROM sp_items i JOIN sp_lists l ON l.row = i.list WHERE l.title = ? AND i.deleted = 0 ORDER BY i.id',
    title,
  );
  return rows.map(({ id, fields }) => ({ row: String(id), fields: fieldsOf(String(fields)) }));
}

function fieldsOf(text: string): Fields {
  const read: unknown = JSON.parse(text);
  return typeof read === 'object' && read !== null ? Object.fromEntries(Object.entries(read)) : {};
}

const text = (fields: Fields, column: string): string => {
  const found = fields[column];
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean' ? String(found) : '';
};
const orNull = (fields: Fields, column: string): string | null => (text(fields, column) === '' ? null : text(fields, column));

interface Around {
  readonly opened: ReadonlyMap<string, OpenedTo>;
  readonly of: (id: string) => readonly KnownTask[];
  readonly keptOf: (id: string) => readonly string[];
}

function complaintOf(id: string, fields: Fields, { opened, of, keptOf }: Around): Known {
  const said = opened.get(id);
  const usual = text(fields, 'Protection') === 'protected' ? 'protected' : 'normal';
  return {
    id,
    kind: 'complaint',
    unit: orNull(fields, 'Unit'),
    suggested: orNull(fieldsOf(text(fields, 'Suggestion') || '{}'), 'unit'),
    stage: text(fields, 'Stage'),
    hasEnded: text(fields, 'Stage') === 'closed',
    level: said?.isLimited === true ? 'named' : usual,
    caseworker: orNull(fields, 'CaseworkerId'),
    openedBy: null,
    readers: said?.readers ?? [],
    tasks: of(id),
    kept: [text(fields, 'IntakeKey'), ...keptOf(id)],
  };
}

function otherOf(row: string, fields: Fields, of: Around['of']): Known {
  const kind = text(fields, 'Process');
  const stage = text(fields, 'Stage');
  const tables = isKeyOf(ownProcesses, kind) ? ownProcesses[kind] : undefined;
  const known = Object.entries(tables?.stages ?? {}).find(([name]) => name === stage)?.[1];
  const id = `${kind}:${row}`;
  return {
    id,
    kind,
    unit: orNull(fields, 'Unit'),
    suggested: null,
    stage,
    hasEnded: known?.open !== true,
    level: tables?.level === 'protected' ? 'protected' : 'normal',
    caseworker: orNull(fields, 'OwnerId'),
    openedBy: orNull(fields, 'OpenedBy'),
    readers: [],
    tasks: of(id),
    kept: [],
  };
}

function taskOf(fields: Fields): KnownTask {
  const role = text(fields, 'Role');
  if (!isKeyOf(roles, role)) throw new Error(`no role ${role}`);
  return {
    type: text(fields, 'Type'),
    round: Number(fields['Round']),
    isOpen: text(fields, 'State') === 'open',
    isDone: text(fields, 'State') === 'done',
    role,
    unit: orNull(fields, 'Unit'),
    owner: orNull(fields, 'OwnerId'),
  };
}
