// Rows this version cannot read because a newer one wrote them: nobody's to put right. They wait until this version is replaced, and only their matter waits.

import type { App } from '../app';
import type { Row } from './swept-lists';

/** A row that no person wrote and that cannot be read, in lists that a newer version has been at. */
export const isOfNewer = ({ standing }: Pick<App, 'standing'>, row: Row | undefined): boolean =>
  row !== undefined && row.kept === null && !row.isByHand && standing.hasNewer();
