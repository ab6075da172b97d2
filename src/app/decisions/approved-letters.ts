// The letters that come with an answer: each is looked at before anything is decided, and kept when the answer can be taken.

import { textHash, type CaseId, type PersonId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Personal } from '../../core/casefile/personal';
import type { ReadLetter } from '../../core/decide/decision';
import { holdsWithheld } from '../../core/privacy/withheld-words';
import { blankIn } from '../../core/letters/blank';
import { toProvider } from '../../core/letters/to-provider';
import { no, ok, type Result } from '../../core/result';
import type { LetterType } from '../../core/routine/letters';
import { dayOf } from '../../core/time/plain-date';
import { personalOf } from '../../graph/lists/personal';
import { textByKey } from '../../graph/lists/texts';
import type { App } from '../app';
import { caseReference } from '../case-reference';
import { keepText } from './keep-text';

/** A letter as the page hands it in: the words that were read, or the key and hash of a kept text that was read unchanged. */
export type HandedLetter =
  | { readonly letter: LetterType; readonly subject: string; readonly body: string }
  | { readonly letter: LetterType; readonly textKey: string; readonly hash: string };

/**
 * Why a letter cannot be approved: something is still to be written in (`answerMissing`), it names somebody the provider may not know
 * (`containsPersonalData`), or the kept text is another than the one that was read (`textChanged`).
 */
export async function checkLetters(
  app: App,
  file: CaseFile,
  at: { readonly letters: readonly HandedLetter[]; readonly disclosure: unknown },
): Promise<Result<null>> {
  for (const one of at.letters) {
    if ('textKey' in one && !(await isAsRead(app, file.case.id, one))) return no('textChanged');
    if (!('body' in one)) continue;
    if (blankIn(one.body) !== undefined || one.body.trim() === '') return no('answerMissing');
    if (one.letter === 'toProvider' && at.disclosure !== 'name' && (await namesSomebody(app, file, one))) {
      return no('containsPersonalData');
    }
  }
  return ok(null);
}

/** Keeps what was written; answers what a decision approves. */
export async function keepLetters(
  app: App,
  letters: readonly HandedLetter[],
  at: { readonly caseId: CaseId; readonly by: PersonId },
): Promise<readonly ReadLetter[]> {
  const kept: ReadLetter[] = [];
  for (const one of letters) {
    if ('textKey' in one) kept.push({ letter: one.letter, textKey: one.textKey, hash: textHash(one.hash) });
    else {
      const { key, hash } = await keepText(app, { ...at, kind: one.letter, subject: one.subject, body: one.body });
      kept.push({ letter: one.letter, textKey: key, hash });
    }
  }
  return kept;
}

async function isAsRead(app: App, id: CaseId, { textKey, hash }: { readonly textKey: string; readonly hash: string }) {
  const text = await app.graph.send(textByKey(app.places, textKey), 'person');
  return text !== undefined && text.caseId === id && text.hash === hash;
}

async function namesSomebody(app: App, file: CaseFile, { subject, body }: { readonly subject: string; readonly body: string }) {
  const personal = await app.graph.send(personalOf(app.places, file.case.intakeKey), 'person');
  if (personal === undefined) return false;
  const now = app.clock.now();
  const template = toProvider(
    { file, personal, now, reference: caseReference(app, file.case), disclosure: 'noName', ground: 'none', replyDue: dayOf(now) },
    'sv',
  );
  return holdsWithheld(`${subject}\n${body}`, `${template.subject}\n${template.body}`, withheldOf(personal));
}

const withheldOf = ({ complainant, phone }: Personal): readonly string[] =>
  [complainant.name, complainant.address, phone].filter((word) => word !== null);
