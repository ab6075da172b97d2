// The code of a link, by mail to the provider's second contact. Written in the case before it goes; never sent again: whoever waits makes a new link.

import { answerBeginning } from '../../core/casefile/answer-link';
import type { CaseId, PersonId } from '../../core/brand';
import { answerCode } from '../../core/letters/answer-code';
import { ok, type Result } from '../../core/result';
import type { App } from '../app';
import { change } from '../decisions/change';
import { sendOnce, unanswered } from '../send-once';

interface MailedCode {
  readonly id: CaseId;
  readonly by: PersonId;
  readonly to: string;
  /** Hash of the link's secret. */
  readonly key: string;
  readonly code: string;
}

/** Throws `GraphFailure` when it could not go; the link is then of no use, and the next one shuts it. */
export async function mailCode(app: App, { id, by, to, key, code }: MailedCode): Promise<Result<undefined>> {
  const event = { kind: 'answerCodeMailed', data: { link: answerBeginning({ key }) }, by } as const;
  const said = await change(app, id, (_, now) =>
    ok({ matter: { lastDecision: { task: '', patch: {}, events: [{ ...event, at: now }] } } }),
  );
  if (!said.ok) return said;
  const letter = answerCode({ code, from: app.profile.publicContact }, 'sv');
  await sendOnce(
    app,
    { ...letter, to, key: `answerCode|${key}`, headers: unanswered },
    { wasTried: false, secure: () => Promise.resolve() },
  );
  return ok(undefined);
}
