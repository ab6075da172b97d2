// Workbooks that others have filled in, read in a thread of the pool.

import type { FileRows } from '../../core/intake/file-in/read-file';
import { fileLimits } from '../../core/intake/file-limits';
import { inTime, type Pool } from './pool';

export interface SheetsApart {
  /** The rows of the first sheet as words; null for what is no workbook, is too large, or takes more time or memory than one may. */
  readonly sheetRows: (raw: Uint8Array) => Promise<readonly (readonly string[])[] | null>;
  /** The rows of a file of another system; null as above. */
  readonly fileRows: (raw: Uint8Array) => Promise<FileRows | null>;
}

/** The reading of workbooks by a pool. */
export const sheetsApart = (pool: Pool): SheetsApart => ({
  sheetRows: async (raw) => {
    if (raw.byteLength > fileLimits.sheet.each) return null;
    const answer = await inTime(pool.run({ name: 'sheet', raw }));
    return answer?.name === 'sheet' ? answer.value : null;
  },
  fileRows: async (raw) => {
    if (raw.byteLength > fileLimits.rows.each) return null;
    const answer = await inTime(pool.run({ name: 'rows', raw }));
    return answer?.name === 'rows' ? answer.value : null;
  },
});
