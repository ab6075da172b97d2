// A summary that is posted nowhere: looked through by the last net as a post is, then signed. The history keeps it sealed, under the hash that was read.

import { type CaseFile } from '../../core/casefile/case-file';
import type { NewEvent } from '../../core/casefile/event';
import type { Action } from '../../core/engine/action';
import type { App } from '../app';
import { wholeSummary } from './kept-words';
import { heldBack } from './last-net';

/** What a pass writes of a brief that is to be signed: that it is, or where it could point at somebody, and then it goes back to whoever approved it. */
export async function signBrief(app: App, file: CaseFile, actions: readonly Action[]): Promise<readonly NewEvent[]> {
  const approved = actions.find((action) => action.kind === 'signBrief')?.approved;
  if (approved === undefined) return [];
  const { round, hash } = approved;
  const whole = await wholeSummary(app, approved);
  const places = whole === null ? ['card'] : await heldBack(app, file, whole);
  const end = { at: app.clock.now(), by: null };
  return places.length > 0
    ? [{ kind: 'ekuStopped', data: { round, places }, ...end }]
    : [{ kind: 'briefSigned', data: { round, hash }, ...end }];
}
