// How one value is kept in one column: what people see above it, what Graph stores, and how it is read back.
// Everything is kept as text, days and moments too: dates shift and person columns fail through Graph (graph-facts 0.5, 1.2).

import { z } from 'zod';
import { stableJson } from '../../core/text-hash';
import { carrying, withCarried } from './beyond';

export type Stored = string | number | boolean | null;

export interface Cell<T> {
  /** Internal name of the column, English, at most 32 letters. */
  readonly column: string;
  /** What the column is called in SharePoint, Swedish. */
  readonly label: string;
  readonly kind: 'text' | 'longText' | 'number' | 'boolean';
  readonly indexed: boolean;
  readonly unique: boolean;
  /** How many columns it may take, when one is too small: `Body`, `Body2`, … One when it is not said. */
  readonly columns?: number;
  readonly write: (value: T) => Stored;
  /** Throws a ZodError for what cannot be that value. */
  readonly read: (stored: unknown) => T;
}

// What a cell is read with is made once: a pass reads thousands of them.
const someText = z.string().min(1);
const maybeText = z.string().nullish();
const plainText = z.string();
const wholeNumber = z.number().int();
const truth = z.boolean();

/** A text that must be there. */
export const text = <T extends string>(column: string, label: string): Cell<T> => ({
  ...{ column, label, kind: 'text', indexed: false, unique: false },
  write: (value) => value,
  read: (stored) => someText.parse(stored) as T,
});

/** A text that may be empty. */
export const anyText = (column: string, label: string): Cell<string> => ({
  ...text<string>(column, label),
  read: (stored) => maybeText.parse(stored) ?? '',
});

/** One of a table's keys. */
export function oneOf<K extends string>(column: string, label: string, table: Readonly<Record<K, unknown>>): Cell<K> {
  const key = z.enum(Object.keys(table) as [K, ...K[]]);
  return { ...text<K>(column, label), read: (stored) => key.parse(stored) };
}

/** Several of a table's keys, as `a;b`; none of them is `-`, so that an empty answer differs from no answer where `orNull` asks. */
export function codes<K extends string>(column: string, label: string, table: Readonly<Record<K, unknown>>): Cell<readonly K[]> {
  const keys = z.array(z.enum(Object.keys(table) as [K, ...K[]]));
  return {
    ...text<never>(column, label),
    write: (value) => (value.length === 0 ? '-' : value.join(';')),
    read: (stored) => (stored === '-' || isNothing(stored) ? [] : keys.parse(plainText.parse(stored).split(';'))),
  };
}

/** A whole number. */
export const count = (column: string, label: string): Cell<number> => ({
  ...{ column, label, kind: 'number', indexed: false, unique: false },
  write: (value) => value,
  read: (stored) => wholeNumber.parse(stored),
});

/** Yes or no; missing is no. */
export const yesNo = (column: string, label: string): Cell<boolean> => ({
  ...{ column, label, kind: 'boolean', indexed: false, unique: false },
  write: (value) => value,
  read: (stored) => truth.parse(stored ?? false),
});

/** A value of several parts, as JSON in a long text: the same text whenever it is the same value, by which a hand edit is told from our own writing. */
export const json = <T>(column: string, label: string, schema: z.ZodType<T>): Cell<T> => ({
  ...{ column, label, kind: 'longText', indexed: false, unique: false },
  write: (value) => fitting(jsonOf(schema, value)),
  read(stored) {
    const raw = parsed(stored);
    return carrying(schema.parse(raw), raw);
  },
});

const jsonOf = <T>(schema: z.ZodType<T>, value: T): string => stableJson(withCarried(schema.parse(value), value));

/** The same, in as many columns as a wide text: for tables. */
export const wideJson = <T>(column: string, label: string, schema: z.ZodType<T>): Cell<T> => ({
  ...json(column, label, schema),
  columns: wideColumns,
  write: (value) => fitting(jsonOf(schema, value), longestWide),
});

/** A text of any length people write: what one column cannot hold goes on in columns beside it. What is longer than all of them is refused. */
export const wide = (cell: Cell<string>): Cell<string> => ({
  ...long(cell),
  columns: wideColumns,
  write: (value) => fitting(value, longestWide),
});

/** A longer text; a long text cannot be indexed. */
export const long = <T>(cell: Cell<T>): Cell<T> => ({ ...cell, kind: 'longText' });
/** A value that may be missing. */
export const orNull = <T>(cell: Cell<T>): Cell<T | null> => ({
  ...cell,
  write: (value) => (value === null ? null : cell.write(value)),
  read: (stored) => (isNothing(stored) ? null : cell.read(stored)),
});
/** A text that may be left out. */
export const maybe = (cell: Cell<string>): Cell<string | undefined> => ({
  ...cell,
  write: (value) => cell.write(value ?? ''),
  read: (stored) => (isNothing(stored) ? undefined : cell.read(stored)),
});
/** An empty cell, or one of a row that is older than its column. */
const isNothing = (stored: unknown): boolean => stored === null || stored === undefined || stored === '';

/** A value rows are looked up by. */
export const indexed = <T>(cell: Cell<T>): Cell<T> => ({ ...cell, indexed: true });
/** No two rows may have it; that is what makes a create safe to repeat (graph-facts 0.2). */
export const unique = <T>(cell: Cell<T>): Cell<T> => ({ ...cell, indexed: true, unique: true });

/** Characters a long text column takes for sure. */
export const longestText = 60_000;
const wideColumns = 8;
/** Characters a wide text takes for sure: a column may lose one where a letter of two halves stands at its end. */
const longestWide = wideColumns * (longestText - 1);

/** Our own JSON never comes near the limit; if it did, it must not be cut. */
function fitting(value: string, limit = longestText): string {
  if (value.length > limit) throw new Error('A value is too large for its column');
  return value;
}

const parsed = (stored: unknown): unknown => JSON.parse(plainText.parse(stored));
