// Somebody comes with a link and a code. Each code is counted before it is looked at, so that many at once are no more than five; the fifth wrong one
// shuts the link and makes a task. Every refusal is the same, whether the link exists or not.

import { caseId, type Instant, type MatterId } from '../../core/brand';
import { answerBeginning, hasAnswer, linkStands, mostTries, type KeptLink } from '../../core/casefile/answer-link';
import { isCaseFile, type CaseFile } from '../../core/casefile/case-file';
import { eventsOf } from '../../core/casefile/event';
import { isOwnFile, type OwnFile } from '../../core/casefile/own-file';
import { isOwnId } from '../../core/casefile/own-matter';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { Changes } from '../../core/engine/decision';
import { ownLinkStands } from '../../core/engine/by-link';
import { ok, type Result } from '../../core/result';
import { GraphFailure } from '../../graph/failure';
import { linkByKey, patchLink } from '../../graph/lists/answer-links';
import type { App } from '../app';
import { change, changeOwn } from '../decisions/change';
import { observeAny } from '../pass/observe';
import { codeHash, isSameHash, isToken, linkKey } from './link-keys';

export type Entered =
  | { readonly is: 'in'; readonly link: KeptLink; readonly file: CaseFile | OwnFile }
  /** By this very link an answer has come already. */
  | { readonly is: 'answered' }
  | { readonly is: 'refused' };

const refused: Entered = { is: 'refused' };

/** Asked too often within a minute, by that link or by all: nothing is looked up. */
export function isAllowed(app: App, token: string): boolean {
  if (!isToken(token)) return false;
  return (
    app.limits.allow('answerLink', `link:${linkKey(app.settings.secret, token)}`) && app.limits.allow('answerLinks', 'anybody')
  );
}

/** Lets in who has both. */
export async function enter(app: App, { token, code }: { readonly token: string; readonly code: string }): Promise<Entered> {
  if (app.profile.providerAnswers !== 'link' || !isToken(token)) return refused;
  const { secret } = app.settings;
  const key = linkKey(secret, token);
  const given = codeHash(secret, key, code);
  const link = await counted(app, key);
  if (link === null) return refused;
  if (!isSameHash(link.codeHash, given)) {
    if (link.tries >= mostTries) app.later.do(() => lock(app, link));
    return refused;
  }
  const file = await known(app, link.caseId);
  if (file === null) return refused;
  if (isCaseFile(file) && (hasAnswer(link, file) || link.state === 'answered')) return { is: 'answered' };
  if (!stands(link, file, app.clock.now())) return refused;
  return { is: 'in', link: await forgiven(app, link), file };
}

const stands = (link: KeptLink, file: CaseFile | OwnFile, now: Instant): boolean =>
  isCaseFile(file) ? linkStands(link, file, now) : ownLinkStands(link, file, now);

/** The matter as it stands; null when it is not there any more. */
async function known(app: App, id: MatterId): Promise<CaseFile | OwnFile | null> {
  try {
    const file = await observeAny(app, id);
    return isCaseFile(file) || isOwnFile(file) ? file : null;
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return null;
    throw failure;
  }
}

/** Tries when several come with the same link in the same moment. */
const mostRaces = 4;

/** The link with this try counted; null for none, and for one that is shut. */
async function counted(app: App, key: string): Promise<KeptLink | null> {
  for (let races = 0; races < mostRaces; races += 1) {
    const link = await app.graph.send(linkByKey(app.places, key), 'person');
    if (link === undefined || link.state === 'locked' || link.state === 'replaced') return null;
    if (link.tries >= mostTries) {
      app.later.do(() => lock(app, link));
      return null;
    }
    try {
      return await app.graph.send(patchLink(app.places, link, { tries: link.tries + 1 }), 'person');
    } catch (failure) {
      if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict') throw failure;
    }
  }
  return null;
}

/** A right code was no try; another who wrote meanwhile keeps what they counted. */
async function forgiven(app: App, link: KeptLink): Promise<KeptLink> {
  try {
    return await app.graph.send(patchLink(app.places, link, { tries: 0 }), 'person');
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict') throw failure;
    return link;
  }
}

/** The matter says it first, so that a crash in between leaves a task, and the next who tries finds it shut all the same. */
async function lock(app: App, link: KeptLink): Promise<void> {
  const event = { kind: 'answerLinkLocked', data: { link: answerBeginning(link) }, by: null } as const;
  const said = ({ events }: MatterFile, now: Instant): Result<Changes> => {
    const isSaid = eventsOf(events, 'answerLinkLocked').some(({ data }) => data.link === event.data.link);
    return ok({ matter: { lastDecision: { task: '', patch: {}, events: isSaid ? [] : [{ ...event, at: now }] } } });
  };
  await (isOwnId(link.caseId) ? changeOwn(app, link.caseId, said) : change(app, caseId(link.caseId), said));
  await app.graph.send(patchLink(app.places, link, { state: 'locked' })).catch((failure: unknown) => {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict') throw failure;
  });
}
