// The case file (akt) as a pass sees it: the file of a complaint's matter. No person in it.

import type { EkuMatter } from '../eku/matter';
import type { Case } from './case';
import type { Lying } from './lying';
import type { MatterFile } from './matter-file';
import { processIn } from './own-matter';
import type { Provider } from './provider';
import type { Task } from './task';

/** Whether a file is a complaint's. */
export const isCaseFile = (file: MatterFile): file is CaseFile => processIn(file.matter.id) === null;

/** Where the content of a matter lies; of one that is no complaint it lies with its place. */
export const liesOf = (file: MatterFile): Lying => (isCaseFile(file) ? file.matter.lies : 'usual');

export interface CaseFile extends MatterFile {
  readonly matter: Case;
  /** null when the register does not have it (yet). */
  readonly provider: Provider | null;
  readonly eku: EkuMatter | null;
  /**
   * What EKU's site says of a post that was noted: nothing, so it was never posted; that it was begun; or where it stands, so it was posted, whatever became of
   * the pass that did it. Known only where a try's end is not.
   */
  readonly ekuOnSite?: 'nothing' | 'begun' | 'posted';
  /** The open compilation of a pattern in another case that this one is counted with. Looked for only while a post waits to go. */
  readonly compiledWith?: Task | null;
}
