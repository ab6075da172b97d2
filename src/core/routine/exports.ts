// Files to and from the systems others keep (F05, D15, R042): which fields stand in which columns, as data. A municipality takes a ready one, or writes its own columns.

import { z } from 'zod';
import { enumOf, isKeyOf, keysOf } from '../brand';
import {
  arrivalFields,
  exchangeFields,
  exportFields,
  type ArrivalField,
  type ExchangeField,
  type ExportField,
} from './exchange-fields';
import { ready, type ReadyExport } from './ready-exports';

const name = z.string().trim().min(1).max(80);

const exportSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/u),
  /** What people call the system. */
  system: name,
  format: z.enum(['csv', 'xlsx']),
  separator: z.enum([';', ',', '\t']).default(';'),
  columns: z
    .array(
      z.strictObject({
        title: name,
        field: z.enum(enumOf<ExchangeField>(exchangeFields)),
        /** What the system calls our codes; ours where it says nothing. */
        words: z.record(z.string(), z.string().max(80)).default({}),
      }),
    )
    .min(1)
    .max(40)
    .refine(isWholeOneWay),
  /** Columns of its files that nobody needs to read: they are kept with the row, and left out of the words. */
  leaves: z.array(name).max(80).default([]),
  /** Only cases that came from the system are given back to it. */
  onlyOwn: z.boolean().default(false),
  /** Whether somebody has held it against a real file of the system (*prövad mot riktig fil*). */
  tried: z.boolean().default(false),
});
export type Export = z.infer<typeof exportSchema>;
type Column = { readonly field: ExchangeField };

/** The columns that are written to the system; none where files only come from it. */
export const columnsOut = ({ columns }: Pick<Export, 'columns'>): readonly OutColumn[] =>
  columns.flatMap(({ field, ...rest }) => (isKeyOf(exportFields, field) ? [{ ...rest, field }] : []));
export type OutColumn = Omit<Export['columns'][number], 'field'> & { readonly field: ExportField };

/** Whether files go to it at all. */
export const goesOut = (one: Pick<Export, 'columns'>): boolean =>
  columnsOut(one).some(({ field }) => field !== 'reference' && field !== 'received');

/** Whether complaints may come in its files: what each must have stands in its columns. */
export const takesIn = ({ columns }: { readonly columns: readonly Column[] }): boolean =>
  keysOf(arrivalFields).every((id) => !arrivalFields[id].needed || columns.some(({ field }) => field === id));

/** Each field of a complaint in one column, but its words: two would have to be chosen between. And a file goes at least one way. */
function isWholeOneWay(columns: readonly Column[]): boolean {
  const once = columns
    .map(({ field }) => field)
    .filter((field): field is ArrivalField => isKeyOf(arrivalFields, field) && field !== 'words');
  return (
    new Set(once).size === once.length && (takesIn({ columns }) || columns.some(({ field }) => isKeyOf(exportFields, field)))
  );
}

/** None of them has been held against a real file of its system: nobody here has had one. */
const readyOne = (id: ReadyExport): Export =>
  exportSchema.parse({
    id,
    system: ready[id].system,
    format: ready[id].format,
    columns: ready[id].columns.map(([title, field]) => ({ title, field })),
    onlyOwn: ready[id].onlyOwn,
    tried: false,
  });

/** Names of those that are there, for whoever writes a profile. */
export const readyExports: readonly ReadyExport[] = enumOf<ReadyExport>(ready);

/** In a profile: a ready one by its name, or one written out. Each system once. */
export const exportsSchema = z
  .array(z.union([z.enum(enumOf<ReadyExport>(ready)).transform(readyOne), exportSchema]))
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length)
  .default([]);

/** What a system is called; its id for one the profile has no more. */
export const systemNamed = ({ exports }: { readonly exports: readonly Export[] }, id: string): string =>
  exports.find((one) => one.id === id)?.system ?? (isKeyOf(ready, id) ? ready[id].system : id);
