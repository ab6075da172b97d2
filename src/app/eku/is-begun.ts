// How far a post to EKU came: its part is made on EKU's own site before anything is posted, so without it nothing was; and where it stands is written there first.

import type { CaseFile } from '../../core/casefile/case-file';
import type { Happenings } from '../../core/casefile/event';
import { ekuPost } from '../../core/processes/complaint/eku-post';
import { ekuMattersOf } from '../../graph/lists/eku-matters';
import type { App } from '../app';
import { secretHash } from '../keys';

/** By which a post finds its part again. Leads to no case. */
export const partKey = (
  app: Pick<App, 'settings'>,
  file: CaseFile,
  { round }: Pick<Happenings['ekuApproved'], 'round'>,
): string => secretHash(app.settings.secret, `eku|${file.matter.id}|${round}`);

/** The file with the answer, when it was noted that a post would be made and nobody knows its end; only then is it asked. */
export async function withBegun(app: App, file: CaseFile): Promise<CaseFile> {
  const post = ekuPost(file);
  if (post === null || post.unsureRound === null) return file;
  const key = partKey(app, file, post.approved);
  const rows = await app.graph.send(ekuMattersOf(app.places, post.approved.summary.contractId));
  const part = rows.flatMap(({ parts }) => parts).find((one) => one.key === key);
  if (part === undefined) return { ...file, ekuOnSite: 'nothing' };
  return { ...file, ekuOnSite: part.place === null ? 'begun' : 'posted' };
}
