// The post in EKU's channel: a row on EKU's own site, the post, then what was done. Made from a summary; nothing here knows a person.

import type { Case } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import type { NewEvent } from '../../core/casefile/event';
import { ekuNumber, type EkuMatter } from '../../core/eku/matter';
import type { Action } from '../../core/plan/action';
import { ekuTag } from '../../core/plan/tags';
import { GraphFailure } from '../../graph/failure';
import { getCase, patchCase } from '../../graph/lists/cases';
import { createEkuMatter, ekuMatterByKey, patchEkuMatter, type EkuRow } from '../../graph/lists/eku-matters';
import type { App } from '../app';
import { secretHash } from '../keys';
import type { MessagePlace } from '../messenger';
import { heldBack } from './last-net';

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
export async function postToEku(app: App, file: CaseFile, actions: readonly Action[]): Promise<Posted> {
  const post = actions.find((action): action is Post => action.kind === 'postEku');
  if (post === undefined) return nothing;
  const places = post.isPosted ? [] : await heldBack(app, file, post.approved.summary);
  if (places.length > 0) return { ...nothing, events: [stopped(app, post, places)] };
  const row = await matterOf(app, file, post);
  const place = post.isPosted ? null : await posted(app, row);
  if (place === 'notReached') return { ...nothing, events: [notReached(app, post)] };
  if (place === 'unknown') return { ...nothing, isHalf: true };
  return booked(app, file, { post, row, place });
}

async function matterOf(app: App, file: CaseFile, { approved }: Post): Promise<EkuRow> {
  const key = secretHash(app.settings.secret, `eku|${file.case.id}|${approved.round}`);
  const known = await app.graph.send(ekuMatterByKey(app.places, key));
  if (known !== undefined) return known;
  const { summary, hash } = approved;
  return app.graph.send(createEkuMatter(app.places, { state: 'approved', summary, hash, made: app.clock.now() }, key));
}

async function posted(app: App, row: EkuRow): Promise<MessagePlace | 'notReached' | 'unknown'> {
  try {
    const delivery = await app.messenger.postToEku(row.summary, ekuNumber(row));
    return delivery.ok ? delivery.place : 'notReached';
  } catch {
    app.log.error('post to EKU ended unknown; the unit manager is asked to look', { ekuId: row.id });
    return 'unknown';
  }
}

async function booked(
  app: App,
  file: CaseFile,
  at: { readonly post: Post; readonly row: EkuRow; readonly place: MessagePlace | null },
): Promise<Posted> {
  const { post, row, place } = at;
  const { round } = post.approved;
  const now = app.clock.now();
  const matter = await marked(app, row, place);
  const kase = await linked(app, file, row);
  const card = { tag: ekuTag(round), to: 'eku', holder: '', state: 'posted' };
  const shown: readonly NewEvent[] =
    place === null ? [] : [{ kind: 'shown', data: { cards: [{ ...card, ...place }] }, at: now, by: null }];
  return {
    events: [{ kind: 'ekuPosted', data: { round, ekuId: row.id }, at: now, by: null }, ...shown],
    case: kase,
    matter,
    isHalf: false,
  };
}

const marked = (app: App, row: EkuRow, place: MessagePlace | null): Promise<EkuRow> =>
  app.graph.send(
    patchEkuMatter(app.places, row, {
      state: row.state === 'approved' ? 'posted' : row.state,
      ...(place === null ? {} : { postConversationId: place.conversationId, postActivityId: place.activityId }),
    }),
  );

/** Tries to tell the case its matter's id when others write to it in the same moment. */
const mostTries = 4;

/** The case learns its matter's id, by which EKU's answers find it. Throws when others never stop writing; the pass is then made again. */
async function linked(app: App, file: CaseFile, row: EkuRow): Promise<Case> {
  let kase = file.case;
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
