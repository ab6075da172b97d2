// The letters that come with an answer: each is looked at before anything is decided, and kept when the answer can be taken.

import { z } from 'zod';
import { textHash, type CaseId, type PersonId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import type { KeepReason } from '../../core/casefile/keep-reasons';
import type { ReadLetter } from '../../core/engine/decision';
import { holdsWithheld } from '../../core/privacy/withheld-words';
import { blankIn } from '../../core/letters/blank';
import { saysOtherwise } from '../../core/letters/needs-said';
import { lacksStepDay, saysDay } from '../../core/letters/step-said';
import { toldAnswers } from '../../core/decide/answers';
import { toProvider } from '../../core/letters/to-provider';
import { no, ok, type Result } from '../../core/result';
import { letterTypes, type LetterType } from '../../core/processes/complaint/letters';
import { dayOf, readDate } from '../../core/time/plain-date';
import { GraphFailure } from '../../graph/failure';
import { personalOf } from '../../graph/lists/personal';
import { textByKey, type TextRow } from '../../graph/lists/texts';
import type { App } from '../app';
import { caseReference } from '../case-reference';
import { inCase } from '../in-case';
import { readAhead, type Ahead } from '../pass/read-ahead';
import { keeping, keptNow, type Keeping, type NewText } from './keep-text';
import { foundFor, keptOf, withheldOf, type KeptFinding } from './provider-words';

/** A letter as the page hands it in: the words that were read, or the key and hash of a kept text that was read unchanged. */
export type HandedLetter =
  | { readonly letter: LetterType; readonly subject: string; readonly body: string }
  | { readonly letter: LetterType; readonly textKey: string; readonly hash: string };

/** Kept texts that letters name, each to be read along with something else. */
export type KeptAhead = ReadonlyMap<string, Ahead<TextRow | undefined>>;

/** The kept texts of letters that were read unchanged, by their keys. */
export const keptAhead = ({ graph, places }: App, letters: readonly HandedLetter[]): KeptAhead =>
  new Map(
    letters.flatMap((one) =>
      'textKey' in one ? [[one.textKey, readAhead(graph, textByKey(places, one.textKey))] as const] : [],
    ),
  );

/**
 * Why a letter cannot be approved: something is still to be written in (`answerMissing`), or the kept text is another than the one that was read
 * (`textChanged`), or the answer says another thing of the needs than was assessed (`saysOtherwise`), or does not say the day that is decided with it
 * (`otherDay`). What goes to the provider is handed in by its
 * words, which are looked through.
 */
export async function checkLetters(
  { matter }: CaseFile,
  { letters, answers }: { readonly letters: readonly HandedLetter[]; readonly answers: unknown },
  kept: KeptAhead,
): Promise<Result<null>> {
  const day = decidedDay.safeParse(answers).data ?? {};
  for (const one of letters) {
    if ('textKey' in one && letterTypes[one.letter].to === 'provider') return no('textChanged');
    const body = 'body' in one ? one.body : await asRead(kept, matter.id, one);
    if (body === undefined) return no('textChanged');
    if ('body' in one && (blankIn(body) !== undefined || body.trim() === '')) return no('answerMissing');
    if (one.letter === 'reply' && saysOtherwise(body, matter.needsMet)) return no('saysOtherwise');
    if (lacksDay(one.letter, body, day)) return no('otherDay');
  }
  return ok(null);
}

const day = z.string().transform(readDate).optional();
/** The day a letter promises, decided in the same answer: of the next step, or of an answer that is late. */
const decidedDay = z.object({ nextStepDay: day, newDay: day });

function lacksDay(letter: LetterType, body: string, { nextStepDay, newDay }: z.infer<typeof decidedDay>): boolean {
  if (letter === 'delayNotice') return newDay !== undefined && !saysDay(body, newDay);
  return letter === 'reply' && nextStepDay !== undefined && lacksStepDay(body, nextStepDay);
}

/** Words on their way to the provider, by mail or another way. */
interface ToProvider {
  readonly words: readonly { readonly subject: string; readonly body: string }[];
  readonly answers: unknown;
  readonly kept: readonly KeptFinding[];
}

/**
 * Why what goes to the provider cannot go: it names whoever complained, whom the provider may not know (`containsPersonalData`), or it may point at
 * somebody and nobody has said why that stays (`pointsAtSomebody`). Else the reasons for what stays.
 */
export async function checkWords(
  app: App,
  file: CaseFile,
  { words, answers, kept }: ToProvider,
): Promise<Result<readonly KeepReason[]>> {
  const answered = toldAnswers.parse(answers);
  const reasons: KeepReason[] = [];
  for (const one of words) {
    if (answered.disclosure !== 'name' && (await namesSomebody(app, file, one))) return no('containsPersonalData');
    const found = await foundFor(app, file, { body: one.body, answered, isFinal: true });
    if (!found.ok) return found;
    const stays = keptOf(found.value, kept);
    if (stays.length < found.value.length) return no('pointsAtSomebody');
    reasons.push(...stays);
  }
  return ok(reasons);
}

/** What was written, and other texts of the same answer, to be kept with the decision that approves them. */
export function lettersToKeep(
  app: App,
  { letters, beside }: { readonly letters: readonly HandedLetter[]; readonly beside: readonly Omit<NewText, 'caseId' | 'by'>[] },
  at: { readonly caseId: CaseId; readonly by: PersonId },
): { readonly approved: readonly ReadLetter[]; readonly first: Keeping } {
  const written = letters.filter((one) => 'body' in one);
  const texts = written.map(({ letter: kind, subject, body }) => ({ ...at, kind, subject, body }));
  const kept = [...texts, ...beside.map((text) => ({ ...at, ...text }))].map((text) => keptNow(app, text));
  const approved = letters.flatMap((one) => {
    if ('textKey' in one) return [{ letter: one.letter, textKey: one.textKey, hash: textHash(one.hash) }];
    const text = kept[written.indexOf(one)];
    return text === undefined ? [] : [{ letter: one.letter, textKey: text.key, hash: text.hash }];
  });
  return { approved, first: keeping(app, kept) };
}

/** The words of a kept text, when they are still the ones that were read. */
async function asRead(kept: KeptAhead, id: CaseId, { textKey, hash }: { readonly textKey: string; readonly hash: string }) {
  const text = await kept.get(textKey)?.value();
  return text !== undefined && text.caseId === id && text.hash === hash ? text.body : undefined;
}

async function namesSomebody(app: App, file: CaseFile, { subject, body }: { readonly subject: string; readonly body: string }) {
  if (file.matter.lies === 'outside') return false; // nobody is named here; whoever writes it reads them there
  const personal = await app.graph.send(personalOf(inCase(app, file.matter).places, file.matter.intakeKey), 'person');
  if (personal === undefined) throw new GraphFailure({ kind: 'unreadable', code: 'personal' }); // whom it may not name is not known
  const now = app.clock.now();
  const reference = caseReference(app, file.matter, 'provider');
  const template = toProvider(
    { file, personal, now, reference, disclosure: 'noName', ground: 'none', replyDue: dayOf(now) },
    'sv',
  );
  return holdsWithheld(`${subject}\n${body}`, `${template.subject}\n${template.body}`, withheldOf(personal));
}
