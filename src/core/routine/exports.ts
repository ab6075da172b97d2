// Files for the systems others keep (D15, R042): which fields go into which columns, as data. A municipality takes a ready one, or writes its own columns.

import { z } from 'zod';
import { enumOf, isKeyOf } from '../brand';

/** What a column may hold. `code`: a word of ours that the system may have another for; `words`: what people wrote, with persons masked. */
export const exportFields = {
  number: 'plain',
  registryNumber: 'plain',
  received: 'plain',
  ended: 'plain',
  kind: 'code',
  channel: 'code',
  category: 'code',
  topic: 'code',
  service: 'code',
  provider: 'plain',
  unit: 'plain',
  area: 'plain',
  closedAs: 'code',
  needsMet: 'code',
  analysis: 'words',
  measures: 'words',
  followUp: 'plain',
} as const satisfies Record<string, 'plain' | 'code' | 'words'>;
export type ExportField = keyof typeof exportFields;

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
        field: z.enum(enumOf<ExportField>(exportFields)),
        /** What the system calls our codes; ours where it says nothing. */
        words: z.record(z.string(), z.string().max(80)).default({}),
      }),
    )
    .min(1)
    .max(40),
  /** Whether somebody has held it against a real file of the system (*prövad mot riktig fil*). */
  tried: z.boolean().default(false),
});
export type Export = z.infer<typeof exportSchema>;

const ready = {
  'ils-webb': {
    system: 'ILS webb, modul för avvikelser',
    format: 'xlsx',
    columns: [
      ['Ärendenummer', 'number'],
      ['Inkom', 'received'],
      ['Enhet', 'unit'],
      ['Kategori', 'category'],
      ['Underkategori', 'topic'],
      ['Analys', 'analysis'],
      ['Åtgärder', 'measures'],
      ['Uppföljning', 'followUp'],
      ['Avslutad', 'ended'],
    ],
  },
  'e-dok': {
    system: 'e-dok',
    format: 'csv',
    columns: [
      ['Diarienummer', 'registryNumber'],
      ['Ärendenummer', 'number'],
      ['Inkommen', 'received'],
      ['Ärendetyp', 'kind'],
      ['Motpart', 'provider'],
      ['Enhet', 'unit'],
      ['Avslutad', 'ended'],
    ],
  },
  infracontrol: {
    system: 'Infracontrol',
    format: 'csv',
    columns: [
      ['Id', 'number'],
      ['Inkom', 'received'],
      ['Kanal', 'channel'],
      ['Typ', 'kind'],
      ['Område', 'area'],
      ['Ämne', 'topic'],
      ['Status', 'closedAs'],
      ['Klar', 'ended'],
    ],
  },
  artvise: {
    system: 'Artvise',
    format: 'csv',
    columns: [
      ['Ärende', 'number'],
      ['Skapad', 'received'],
      ['Kanal', 'channel'],
      ['Kategori', 'category'],
      ['Underkategori', 'topic'],
      ['Enhet', 'unit'],
      ['Avslutad', 'ended'],
    ],
  },
} as const satisfies Record<
  string,
  { readonly system: string; readonly format: Export['format']; readonly columns: readonly (readonly [string, ExportField])[] }
>;
export type ReadyExport = keyof typeof ready;

/** None of them has been held against a real file of its system: nobody here has had one. */
const readyOne = (id: ReadyExport): Export =>
  exportSchema.parse({
    id,
    system: ready[id].system,
    format: ready[id].format,
    columns: ready[id].columns.map(([title, field]) => ({ title, field })),
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
