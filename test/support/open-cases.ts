// A list of open cases as a municipality hands it in: rows by column, as a workbook on disk. Every person in it is invented.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeSheets from 'write-excel-file/node';
import { keysOf } from '../../src/core/brand';
import { people } from '../../src/local/people';
import { columns, type ColumnId } from '../../tools/import/columns';

export type Row = Partial<Record<ColumnId, string | Date>>;

/** A row that is right for *Inkommet*. */
export const cameIn = (reference: string, more: Row = {}): Row => ({
  reference,
  stage: 'Inkommet',
  received: new Date('2026-02-25T00:00:00Z'),
  channel: 'Telefon',
  words: 'Hemtjänsten kom inte i tisdags.',
  name: 'Gerda Blomgren',
  phone: '070-111 22 33',
  isProtected: 'Nej',
  ...more,
});

/** The same as far as *Bedöms*, with whoever handles it. */
export const assessed = (reference: string, more: Row = {}): Row =>
  cameIn(reference, {
    stage: 'Bedöms',
    replyWish: 'Brev',
    postal: 'Ekvägen 3',
    unit: 'Enhet Söder',
    provider: 'Omsorgsteamet',
    topic: 'Uteblivna insatser',
    caseworker: people.caseworkerSouth.userPrincipalName,
    ...more,
  });

/** The same with the provider asked. */
export const asked = (reference: string, more: Row = {}): Row =>
  assessed(reference, {
    stage: 'Hos utföraren',
    isLegalClear: 'Ja',
    disclosure: 'Nej',
    sentOn: '2026-02-26',
    answerBy: '2026-03-05',
    ...more,
  });

/** The same with the provider's answer, and what the person thinks of it. */
export const followedUp = (reference: string, more: Row = {}): Row =>
  asked(reference, { stage: 'Beslutas', answerBy: '', hasAnswered: 'Nej', isNeedMet: 'Nej', ...more });

/** Writes them under the product's own headings; answers the path. */
export async function listOf(rows: readonly Row[], headings: Partial<Record<ColumnId, string>> = {}): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'trappan-import-')), 'lista.xlsx');
  const ids = keysOf(columns);
  const cell = (value: string | Date | undefined) =>
    value instanceof Date ? { type: Date, value, format: 'yyyy-mm-dd' } : { type: String, value: value ?? '' };
  const data = [ids.map((id) => cell(headings[id] ?? columns[id].heading)), ...rows.map((row) => ids.map((id) => cell(row[id])))];
  await writeSheets([{ sheet: 'Ärenden', data }]).toFile(path);
  return path;
}
