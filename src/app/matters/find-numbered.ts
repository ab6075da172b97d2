// A matter beside the complaints by the number somebody wrote, for whoever may read it: for anybody else there is no such matter.

import type { OwnFile } from '../../core/casefile/own-file';
import { ownNumber, readOwnNumber } from '../../core/casefile/own-matter';
import type { Actor } from '../../core/engine/decision';
import type { App } from '../app';
import { openOwn } from './show-matter';

/** null for one that is not hers, for one that is not there, and for another year's. */
export async function matterNumbered(app: App, by: Actor, text: string): Promise<OwnFile | null> {
  const written = readOwnNumber(text);
  if (written === null || by.grants.length === 0) return null;
  const opened = await openOwn(app, by, written.id);
  return opened.ok && ownNumber(opened.value.matter) === written.number ? opened.value : null;
}
