// A change to a matter's own row, whichever list it lies in.

import { isCaseFile } from '../../core/casefile/case-file';
import type { MatterPatch } from '../../core/casefile/matter';
import type { MatterFile } from '../../core/casefile/matter-file';
import { isOwnFile } from '../../core/casefile/own-file';
import type { Call } from '../../graph/call';
import { patchCase } from '../../graph/lists/cases';
import { patchMatter } from '../../graph/lists/matters';
import type { App } from '../app';

/** The call; `conflict` when the row has changed since it was read. */
export function patchOf({ places }: App, file: MatterFile, patch: MatterPatch): Call<unknown> {
  if (isCaseFile(file)) return patchCase(places, file.matter, patch);
  if (isOwnFile(file)) return patchMatter(places, file.matter, patch);
  throw new Error('a matter of no process');
}
