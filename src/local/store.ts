// The one embedded database of the local Microsoft 365. Only calls that node:sqlite has too, so that it can be swapped.

import Database from 'libsql';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

export type Value = string | number | bigint | Buffer | null;
export type Row = Readonly<Record<string, Value>>;

export interface Store {
  readonly exec: (sql: string) => void;
  readonly run: (sql: string, ...values: Value[]) => void;
  readonly get: (sql: string, ...values: Value[]) => Row | undefined;
  readonly all: (sql: string, ...values: Value[]) => readonly Row[];
  /** Everything inside happens, or nothing does. */
  readonly transaction: <T>(work: () => T) => T;
  readonly close: () => void;
}

/** A text column of a row; the empty text when it is null. */
export const textOf = (row: Row | undefined, column: string): string => {
  const value = row?.[column];
  return value === undefined || value === null ? '' : String(value);
};

/** A number column of a row; 0 when it is null. */
export const numberOf = (row: Row | undefined, column: string): number => Number(row?.[column] ?? 0);

/** A blob column of a row; no bytes when it is null. */
export const bytesOf = (row: Row | undefined, column: string): Buffer => {
  const value = row?.[column];
  return Buffer.isBuffer(value) ? value : Buffer.alloc(0);
};

/** Opens (and creates) the database file; `:memory:` lives as long as the process. */
export function openStore(file: string): Store {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;');
  const prepared = new Map<string, Database.Statement>();
  const statement = (sql: string): Database.Statement => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  return {
    exec: (sql) => void database.exec(sql),
    run: (sql, ...values) => void statement(sql).run(...bound(values)),
    get: (sql, ...values) => statement(sql).get(...bound(values)) as Row | undefined,
    all: (sql, ...values) =>
      statement(sql)
        .all(...bound(values))
        .map(withBuffers),
    transaction: (work) => transaction(database, work),
    close: () => void database.close(),
  };
}

/** One lone object would be taken for named values, and end the process. */
const bound = (values: readonly Value[]): readonly unknown[] =>
  values.length === 1 && typeof values[0] === 'object' ? [values] : values;

/** Where many rows are read, libsql gives bytes as an ArrayBuffer; where one is read, as a Buffer. */
function withBuffers(row: unknown): Row {
  const read = row as Record<string, Value | ArrayBuffer>;
  for (const [name, value] of Object.entries(read)) {
    if (typeof value === 'object' && value !== null && !Buffer.isBuffer(value)) read[name] = Buffer.from(value);
  }
  return read as Row;
}

function transaction<T>(database: { exec: (sql: string) => unknown }, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    database.exec('COMMIT');
    return value;
  } catch (failure) {
    database.exec('ROLLBACK');
    throw failure;
  }
}
