// A mail that was put in a case and is a complaint of its own after all: one click makes it one, from the original that was kept.

import type { CaseId } from '../../core/brand';
import { caseNumber } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import type { KeptMail, KeptText } from '../../core/casefile/personal';
import type { Actor } from '../../core/engine/decision';
import { doneBefore } from '../../core/decide/before';
import { openPart, splitOf } from '../../core/decide/split-back';
import { noteSplit } from '../../core/decide/split-off';
import { mayBeSplitOff } from '../../core/decide/link-mail';
import { no, ok, type Result } from '../../core/result';
import { originalPath, readFile } from '../../graph/originals';
import type { App } from '../app';
import { inCase } from '../in-case';
import { change } from '../decisions/change';
import { observe } from '../pass/observe';
import { showCase } from '../show';
import { asComplaint } from './as-complaint';
import { largestMail } from './kept-files';
import { openCase } from './open-case';
import { whatWeKnow } from './what-we-know';

/** Answers the new case; asked again the same one. `noSuchCase` for what is no such mail of a case the actor may read. */
export async function splitOff(
  app: App,
  actor: Actor,
  at: { readonly caseId: CaseId; readonly textKey: string },
): Promise<Result<CaseFile>> {
  const shown = await showCase(app, actor, { caseId: at.caseId });
  if (!shown.ok) return shown;
  const text = shown.value.texts.find(({ key }) => key === at.textKey);
  if (text === undefined || text.mail === null || !mayBeSplitOff(text.kind)) return no('noSuchCase');
  const before = splitOf(shown.value.file, at.textKey);
  if (before !== undefined && before.by !== actor.id) {
    const done = { code: 'alreadyDecided', deed: 'split', by: before.by, at: before.at } as const;
    return doneBefore(shown.value.file, done, app.clock.now());
  }
  const opened = await caseOf(app, text, { mail: text.mail, from: shown.value.file });
  if (!opened.ok) return opened;
  const to = { textKey: text.key, to: opened.value.matter.id, number: caseNumber(opened.value.matter) };
  const again = await change(app, to.to, (part, now) => openPart(part, { data: to, by: actor.id, now }));
  if (!again.ok) return again;
  const noted = await change(app, at.caseId, (file, now) => ok(noteSplit(file, { ...to, by: actor.id }, now)));
  return noted.ok ? again : noted;
}

interface Split {
  readonly mail: KeptMail;
  /** The case it lies with. */
  readonly from: CaseFile;
}

async function caseOf(app: App, { at }: KeptText, { mail: { key }, from }: Split): Promise<Result<CaseFile>> {
  const raw = await readFile(app.graph, inCase(app, from.matter).places, { path: originalPath(key), limit: largestMail });
  const knows = await whatWeKnow(app);
  const { read, mail } = await app.apart.understand(raw, knows, at);
  if (mail === undefined) return no('originalGone');
  const isProtected = from.matter.protection === 'protected';
  const complaint = { read: asComplaint(read, mail, knows), mail, isProtected };
  const kase = await openCase(app, { key, raw, at, messageId: null }, complaint);
  return ok(await observe(app, kase.id));
}
