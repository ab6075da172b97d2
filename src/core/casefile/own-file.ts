// The file of a matter beside the complaints.

import type { MatterFile } from './matter-file';
import { processIn, type OwnMatter } from './own-matter';

export interface OwnFile extends MatterFile {
  readonly matter: OwnMatter;
}

/** Whether a file is one of those. */
export const isOwnFile = (file: MatterFile): file is OwnFile => processIn(file.matter.id) !== null;
