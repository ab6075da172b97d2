// Files of cases that are to be masked, read and made anew in a thread of the pool: what others put in them is nobody else's burden.

import type { FileForm, ToBlacken } from '../disclosure/mask-file';
import { inTime, type Pool } from './pool';

interface ToRead {
  readonly bytes: Uint8Array;
  /** With its dot, `.pdf`. */
  readonly ending: string;
}

export interface FilesApart {
  /** How a file can be masked; `none` also for one that takes more time or memory than one may. */
  readonly formOf: (file: ToRead) => Promise<FileForm>;
  /** One of its pages as a PNG; null where there is none, or it takes too long. */
  readonly pageOf: (file: ToRead, page: number) => Promise<Uint8Array | null>;
  /** A copy of its pictures with areas black, as a PDF; null where that cannot be made in time. */
  readonly blacken: (file: ToBlacken) => Promise<Uint8Array | null>;
}

/** The reading by a pool. */
export const filesApart = (pool: Pool): FilesApart => ({
  formOf: async (file) => {
    const answer = await inTime(pool.run({ name: 'form', ...file }));
    return answer?.name === 'form' ? answer.value : { form: 'none' };
  },
  pageOf: async (file, page) => {
    const answer = await inTime(pool.run({ name: 'page', ...file, page }));
    return answer?.name === 'page' ? answer.value : null;
  },
  blacken: async (file) => {
    const answer = await inTime(pool.run({ name: 'blacken', ...file }));
    return answer?.name === 'blacken' ? answer.value : null;
  },
});
