// What becomes of a mail and its files once its case has them: out of the inbox, and to where the content of the case lies by then (decisions 5).

import type { Instant } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Changes } from '../../core/engine/decision';
import { ok } from '../../core/result';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { moveTo, removeForGood } from '../../graph/mail/mailbox';
import type { App } from '../app';
import { change } from '../decisions/change';

/** Out of the inbox; where the content lies apart the library's copy, byte for byte the same, is the only one. */
export const awayCall = ({ places }: App, messageId: string, { lies }: Pick<Case, 'lies'>): Call<undefined> =>
  lies === 'apart' ? removeForGood(places, messageId) : moveTo(places, messageId, 'handled');

/** The same of a mail that was put in a case; one that the case's own pass has taken away by then is away. */
export async function putAway(app: App, messageId: string, matter: Pick<Case, 'lies'>): Promise<void> {
  try {
    await app.graph.send(awayCall(app, messageId, matter));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'missing') throw failure;
  }
}

/** A case that was taken in before and lies elsewhere since: its own pass brings what was kept again to it. */
export async function tellElsewhere(app: App, kase: Case): Promise<void> {
  await change(app, kase.id, (file, now) => ok(keptElsewhere(file, now)));
}

/** It has been protected, or no more, since it was taken in the first time: its files are in the other place now, and the pass brings them to where it lies. */
const keptElsewhere = ({ matter: { lies } }: CaseFile, at: Instant): Changes => ({
  matter: { lastDecision: { task: '', patch: {}, events: [{ kind: 'contentMoving', data: { to: lies }, at, by: null }] } },
});
