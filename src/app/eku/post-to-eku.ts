// The post in EKU's channel: a row on EKU's own site, the post, then what was done. Made from a summary; nothing here knows a person.

import { causeOf } from '../log';
import type { Case } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import { eventsOf, type NewEvent } from '../../core/casefile/event';
import { withNotes } from '../../core/eku/coded';
import type { EkuMatter } from '../../core/eku/matter';
import { postState, postView } from '../../core/eku/post-view';
import type { Action } from '../../core/engine/action';
import { ekuTag } from '../../core/engine/tags';
import { GraphFailure } from '../../graph/failure';
import { getCase, patchCase } from '../../graph/lists/cases';
import { patchEkuMatter, type EkuRow } from '../../graph/lists/eku-matters';
import type { App } from '../app';
import type { Holding } from '../pass/hold';
import type { MessagePlace } from '../messenger';
import { wholeSummary } from './kept-words';
import { heldBack } from './last-net';
import { ownPartOf, type OwnPart } from './matter-of';
import { practised } from '../practised';

type Post = Extract<Action, { kind: 'postEku' }>;

export interface Posted {
  readonly events: readonly NewEvent[];
  readonly case: Case | null;
  readonly matter: EkuMatter | null;
  readonly isHalf: boolean;
}

const nothing: Posted = { events: [], case: null, matter: null, isHalf: false };

/**
 * Posts what the plan says once the last net has let it through; before that nothing stands on EKU's own site either. A post whose end is unknown is
 * left for a person to look at, and never made again by itself.
 */
export async function postToEku(app: Holding, file: CaseFile, actions: readonly Action[]): Promise<Posted> {
  const post = actions.find((action): action is Post => action.kind === 'postEku');
  if (post === undefined) return nothing;
  const ready = await prepared(app, file, post);
  if ('event' in ready)
    return { ...nothing, events: [ready.event], isHalf: ready.event.kind === 'ekuNotTried' && hasFailed(file, post) };
  const { own } = ready;
  const place = post.isPosted ? null : await posted(app, own);
  if (place === 'notReached') return { ...nothing, events: [notReached(app, post)] };
  if (place === 'unknown') return { ...nothing, isHalf: true };
  return booked(app, file, { post, own, place });
}

/** Once is tried again at once, oftener in a minute. */
const hasFailed = (file: CaseFile, { approved }: Post): boolean =>
  eventsOf(file.events, 'ekuNotTried').some(({ data }) => data.round === approved.round);

/** Not what was approved: whoever approved it looks again. */
const wordsGone: readonly string[] = ['card'];

/** The last net, then the row on EKU's site. What fails here has posted nothing, and is tried again. */
async function prepared(
  app: Holding,
  file: CaseFile,
  post: Post,
): Promise<{ readonly own: OwnPart } | { readonly event: NewEvent }> {
  try {
    const whole = await wholeSummary(app, post.approved);
    const places = post.isPosted ? [] : whole === null ? wordsGone : await heldBack(app, file, whole);
    if (places.length > 0) return { event: stopped(app, post, places) };
    await app.hold.secure();
    const summary = whole ?? withNotes(post.approved.summary, {});
    const own = await ownPartOf(app, file, { hash: post.approved.hash, round: post.approved.round, summary });
    await app.hold.secure();
    return { own };
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || post.isPosted) throw failure;
    app.log.warn('post to EKU not begun; a later pass does it', { caseId: file.matter.id, kind: failure.kind });
    return { event: { kind: 'ekuNotTried', data: { round: post.approved.round }, at: app.clock.now(), by: null } };
  }
}

/** As it will stand there: a row that is not posted yet shows what the post will. */
const viewOf = ({ row, part }: OwnPart): ReturnType<typeof postView> =>
  postView({ ...row, state: row.state === 'approved' ? 'posted' : row.state }, part);

async function posted(app: App, own: OwnPart): Promise<MessagePlace | 'notReached' | 'unknown'> {
  try {
    const delivery = await app.messenger.postToEku(viewOf(own));
    return delivery.ok ? delivery.place : 'notReached';
  } catch (failure) {
    app.log.error('post to EKU ended unknown; the unit manager is asked to look', { ekuId: own.row.id, ...causeOf(failure) });
    return 'unknown';
  }
}

async function booked(
  app: App,
  file: CaseFile,
  at: { readonly post: Post; readonly own: OwnPart; readonly place: MessagePlace | null },
): Promise<Posted> {
  const { post, own } = at;
  const place = at.place ?? own.row.parts[own.part]?.place ?? null;
  const { round } = post.approved;
  const now = app.clock.now();
  const matter = await marked(app, own, place);
  const kase = await linked(app, file, own.row);
  const card = { tag: ekuTag(round), to: 'eku', holder: '', state: postState(viewOf(own)) };
  const shown: readonly NewEvent[] =
    place === null ? [] : [{ kind: 'shown', data: { cards: [{ ...card, ...place }] }, at: now, by: null }];
  const data = { round, ekuId: own.row.id, part: own.part, ...practised(app) };
  return { events: [{ kind: 'ekuPosted', data, at: now, by: null }, ...shown], case: kase, matter, isHalf: false };
}

/** First of all the row says that it is posted, and where: a crash after it leaves a card that can be taken back. */
async function marked(app: App, { row, part }: OwnPart, place: MessagePlace | null): Promise<EkuRow> {
  const parts = row.parts.map((one, n) => (n === part ? { ...one, place } : one));
  const state = row.state === 'approved' ? 'posted' : row.state;
  const isKnown = row.state === state && row.parts[part]?.place?.activityId === place?.activityId;
  return isKnown ? row : app.graph.send(patchEkuMatter(app.places, row, { state, parts }));
}

/** Tries to tell the case its matter's id when others write to it in the same moment. */
const mostTries = 4;

/** The case learns its matter's id, by which EKU's answers find it. Throws when others never stop writing; the pass is then made again. */
async function linked(app: App, file: CaseFile, row: EkuRow): Promise<Case> {
  let kase = file.matter;
  for (let tries = 1; ; tries += 1) {
    try {
      return await app.graph.send(patchCase(app.places, kase, { ekuId: row.id }));
    } catch (failure) {
      if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict' || tries === mostTries) throw failure;
      kase = await app.graph.send(getCase(app.places, kase.id));
    }
  }
}

const stopped = (app: App, post: Post, places: readonly string[]): NewEvent => ({
  kind: 'ekuStopped',
  data: { round: post.approved.round, places },
  at: app.clock.now(),
  by: null,
});

const notReached = (app: App, post: Post): NewEvent => ({
  kind: 'notReached',
  data: { tag: ekuTag(post.approved.round), to: 'eku', why: 'notInstalled' },
  at: app.clock.now(),
  by: null,
});
