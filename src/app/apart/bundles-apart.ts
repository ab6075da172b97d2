// Bundles, drawn and packed in a thread of the pool: nobody's card waits for somebody's papers.

import type { Instant } from '../../core/brand';
import type { Paper } from '../../core/records/paper';
import type { Packed, ToArchive } from '../../paper/pack-archive';
import type { ToPack } from '../../paper/pack-bundle';
import { inTime, type Pool } from './pool';

export interface BundlesApart {
  /** A bundle as one zip; the bytes of its files are given away. null when it takes more time or memory than one may. */
  readonly pack: (bundle: ToPack) => Promise<Uint8Array | null>;
  /** A package for the archive; the bytes of its files are given away. null when it takes more time or memory than one may. */
  readonly archive: (given: ToArchive) => Promise<Packed | null>;
  /** One paper as a PDF; null when that takes more time or memory than one may. */
  readonly draw: (paper: Paper, made: Instant) => Promise<Uint8Array | null>;
  /** The same as a Word document. */
  readonly write: (paper: Paper, made: Instant) => Promise<Uint8Array | null>;
}

/** Large files have a memory of their own, which can be given away; small ones share one with whatever Node has read, and are copied. */
const ownMemory = ({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && byteLength > 1024 * 1024 && buffer.byteLength === byteLength ? [buffer] : [];

/** The making of bundles by a pool. */
export const bundlesApart = (pool: Pool): BundlesApart => ({
  pack: async (bundle) => {
    const answer = await inTime(
      pool.run(
        { name: 'pack', ...bundle },
        bundle.files.flatMap(({ bytes }) => ownMemory(bytes)),
      ),
    );
    return answer?.name === 'pack' ? answer.value : null;
  },
  archive: async (given) => {
    const answer = await inTime(
      pool.run(
        { name: 'archive', ...given },
        given.files.flatMap(({ bytes }) => ownMemory(bytes)),
      ),
    );
    return answer?.name === 'archive' ? answer.value : null;
  },
  draw: async (paper, made) => {
    const answer = await inTime(pool.run({ name: 'draw', paper, made }));
    return answer?.name === 'draw' ? answer.value : null;
  },
  write: async (paper, made) => {
    const answer = await inTime(pool.run({ name: 'word', paper, made }));
    return answer?.name === 'word' ? answer.value : null;
  },
});
