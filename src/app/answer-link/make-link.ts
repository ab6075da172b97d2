// A new link for the provider of a case, by whoever waits for its answer. The address is shown once, and so is the code unless it goes by mail; earlier links of the case are shut.

import type { CaseId, MatterId } from '../../core/brand';
import { codeContact, linkStates, type AnswerLink } from '../../core/casefile/answer-link';
import type { Actor } from '../../core/engine/decision';
import { mayAnswer } from '../../core/engine/may';
import { requestState } from '../../core/processes/complaint/request';
import { no, ok, type Result } from '../../core/result';
import { GraphFailure } from '../../graph/failure';
import { createLink, linksOfCase, patchLink } from '../../graph/lists/answer-links';
import type { App } from '../app';
import { openFile } from '../show';
import { mailCode } from './mail-code';
import { codeHash, linkKey, newSecrets, type LinkSecrets } from './link-keys';

/** How the code goes to the provider: read out by whoever makes the link, or mailed to a second contact; then she is not shown it. */
type CodeWay = 'phone' | 'mail';

interface MakingLink {
  readonly id: CaseId;
  readonly way: CodeWay;
}

interface MadeLink extends Pick<LinkSecrets, 'token'>, Pick<AnswerLink, 'until'> {
  /** null: it has gone by mail to `mailedTo`. */
  readonly code: string | null;
  readonly mailedTo: string | null;
}

/** Refused where the profile has no links, where nothing waits for the provider, and for a protected case. */
export async function makeLink(app: App, actor: Actor, { id, way }: MakingLink): Promise<Result<MadeLink>> {
  const opened = await openFile(app, actor, id);
  if (!opened.ok) return opened;
  const file = opened.value;
  const task = file.tasks.find(({ type, state }) => type === 'providerReply' && state === 'open');
  if (app.profile.providerAnswers !== 'link' || file.matter.protection !== 'normal' || task === undefined)
    return no('outcomeNotAllowed');
  if (!mayAnswer(actor, task, file)) return no('notYourTask');
  const now = app.clock.now();
  if (file.matter.stage !== 'withProvider' || requestState(file, now).is === 'held') return no('outcomeNotAllowed');
  const mailedTo = way === 'mail' && file.provider !== null ? codeContact(file.provider) : null;
  if (way === 'mail' && mailedTo === null) return no('codeContactMissing');
  if (way === 'mail' && !app.limits.allow('answerCode', actor.id)) return no('tooMany');
  await shutEarlier(app, id);
  const secrets = newSecrets();
  const { secret } = app.settings;
  const key = linkKey(secret, secrets.token);
  const made = { key, caseId: id, task: task.key, until: task.due, codeHash: codeHash(secret, key, secrets.code) };
  await app.graph.send(createLink(app.places, { ...made, tries: 0, state: 'open', at: now, by: actor.id }), 'person');
  if (mailedTo === null) return ok({ token: secrets.token, code: secrets.code, until: task.due, mailedTo });
  const mailed = await mailCode(app, { id, by: actor.id, to: mailedTo, key, code: secrets.code });
  return mailed.ok ? ok({ token: secrets.token, code: null, until: task.due, mailedTo }) : mailed;
}

/** Shuts the links of a matter. One that has changed meanwhile was answered or locked: it needs no shutting. */
export async function shutEarlier(app: App, id: MatterId): Promise<void> {
  const open = (await app.graph.send(linksOfCase(app.places, id), 'person')).filter(({ state }) => state === 'open');
  for (const link of open) {
    try {
      await app.graph.send(patchLink(app.places, link, { state: replaced }), 'person');
    } catch (failure) {
      if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict') throw failure;
    }
  }
}

const replaced = 'replaced' satisfies keyof typeof linkStates;
