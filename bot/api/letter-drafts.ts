// The letters a case may need next, drafted for a person to read, change and approve: as the case stands, or as other choices would make them.

import { compared } from '../../src/core/order';
import { z } from 'zod';
import type { ShownCase } from '../../src/app/show';
import { enumOf, type Instant } from '../../src/core/brand';
import { disclosures, providerParts, wayToAnswer, type Disclosure, type ProviderPart } from '../../src/core/casefile/case';
import { grounds, type Ground } from '../../src/core/casefile/ground';
import { eventsOf } from '../../src/core/casefile/event';
import { partyOfLetter } from '../../src/core/casefile/party';
import { delayNotice } from '../../src/core/letters/delay-notice';
import type { Letter, LetterMaterial, Signer } from '../../src/core/letters/material';
import { notice, noticeOwn } from '../../src/core/letters/notice';
import { exitNotice } from '../../src/core/letters/exit-notice';
import { passedOn, toldWhere } from '../../src/core/letters/passed-on';
import { confirmationIn, inForm, replyIn } from '../../src/core/letters/forms';
import { formFor, letterForms, type LetterForm } from '../../src/core/letters/letter-form';
import { forNextStep } from '../../src/core/letters/step-said';
import { toProvider } from '../../src/core/letters/to-provider';
import { undoneLetter } from '../../src/core/engine/taken-back';
import { nextSteps, type NextStep } from '../../src/core/processes/complaint/next-steps';
import { dueDay } from '../../src/core/engine/due';
import { letterTypes } from '../../src/core/processes/complaint/letters';
import { readDate } from '../../src/core/time/plain-date';
import type { DraftView } from '../../src/core/views/case-page';
import { prose } from './text-shapes';

/** What changes a letter; what is left out stands as in the case. */
export const letterChoices = z.object({
  disclosure: z.enum(enumOf<Disclosure>(disclosures)).optional(),
  ground: z.enum(enumOf<Ground>(grounds)).optional(),
  replyDue: z.string().optional(),
  parts: z.array(z.enum(enumOf<ProviderPart>(providerParts))).optional(),
  needsMet: z.boolean().optional(),
  nextStep: z.enum(enumOf<NextStep>(nextSteps)).optional(),
  nextStepDay: z.string().optional(),
  /** The day a late answer comes. */
  newDay: z.string().optional(),
  /** The case ends although the needs are not met. */
  isEnding: z.boolean().optional(),
  /** How it is written: as usual, in easy Swedish, in English, or telling nothing of anybody; left out, as what is known of her says. */
  form: z.enum(enumOf<LetterForm>(letterForms)).optional(),
  /** What has been done, in the writer's own words. */
  done: prose().optional(),
});
export type LetterChoices = z.infer<typeof letterChoices>;
const asItStands: LetterChoices = {};

/** When a letter is drawn, and for whom to sign. */
export interface Drawing {
  readonly now: Instant;
  readonly signer: Signer | undefined;
}

/** null for a letter that this case gives no cause for. */
type Draw = (material: LetterMaterial, choices: LetterChoices & { readonly form: LetterForm }) => Letter | null;

const drawn = {
  toProvider: (material, { disclosure, ground, replyDue }) => {
    const { file, now } = material;
    const proposed = dueDay(file.profile, 'providerReply', { received: file.matter.received, opened: now });
    const told = { disclosure: disclosure ?? file.matter.disclosure, ground: ground ?? file.matter.ground };
    return toProvider({ ...material, ...told, replyDue: readDate(replyDue ?? '') ?? proposed }, 'sv');
  },
  confirmation: (material, { form }) => confirmationIn(form, material),
  /** Before it is known what the provider may know, it says nothing of it. */
  notice: (material, { disclosure, ground = 'none', form }) => {
    const choices = { disclosure: disclosure ?? 'name', ground, isAnswered: disclosure !== undefined };
    return inForm('notice', { form, material, choices }, (language) => notice(material, choices, language));
  },
  noticeOwn: (material, { form }) => inForm('noticeOwn', { form, material }, (language) => noticeOwn(material, language)),
  delayNotice: (material, { newDay, form }) => {
    const day = readDate(newDay ?? '') ?? null;
    return inForm('delayNotice', { form, material, choices: { day } }, (language) => delayNotice({ ...material, day }, language));
  },
  passedOn: (material, { form }) => inForm('passedOn', { form, material }, (language) => passedOn(material, language)),
  toldWhere: (material, { form }) => inForm('toldWhere', { form, material }, (language) => toldWhere(material, language)),
  exitNotice: (material, { form }) => inForm('exitNotice', { form, material }, (language) => exitNotice(material, language)),
  reply: ({ file, ...rest }, { parts, needsMet, nextStep = null, nextStepDay, isEnding, done, form }) => {
    const kase = {
      ...file.matter,
      providerParts: parts ?? file.matter.providerParts,
      needsMet: needsMet ?? file.matter.needsMet,
      nextStep,
      nextStepDay: readDate(nextStepDay ?? '') ?? null,
    };
    return replyIn(form, { ...rest, file: { ...file, matter: kase }, isEnding: isEnding === true, done });
  },
} as const satisfies Record<string, Draw>;
export type DraftedLetter = keyof typeof drawn;
export const draftedLetters = enumOf<DraftedLetter>(drawn);

/** One letter as those choices would make it; null for a case whose personal data is not there, and one that gets no letters by mail (decisions 5). */
export function letterDraft(
  { file, personal, references }: ShownCase,
  at: { readonly letter: DraftedLetter; readonly choices: LetterChoices },
  { now, signer }: Drawing,
): Letter | null {
  if (personal === null || file.matter.protection === 'protected') return null;
  const reference = references[partyOfLetter(at.letter)];
  const form = at.choices.form ?? formFor(file.matter.about);
  return drawn[at.letter]({ file, personal, reference, now, signer }, { ...at.choices, form });
}

/** Drafts by letter: only those that may go. A letter that was taken back stands as it was approved, and the answer a caseworker has proposed in place of the template. */
export function letterDrafts(shown: ShownCase, drawing: Drawing): Readonly<Record<string, DraftView>> | null {
  const rows = draftedLetters.flatMap((letter) => {
    const draft = letterDraft(shown, { letter, choices: asItStands }, drawing);
    const mayGo = letter === 'toProvider' || mayBeGiven(shown, letter);
    return draft === null || !mayGo
      ? []
      : [
          [
            letter,
            {
              ...(takenBack(shown, letter) ??
                proposed(shown, letter) ?? { ...draft, kept: null, form: formFor(shown.file.matter.about) }),
              to: receiverOf(shown, letter),
            },
          ] as const,
        ];
  });
  return rows.length === 0 ? null : Object.fromEntries(rows);
}

/** By mail, or read out or posted by somebody (decisions 8.13). */
function mayBeGiven({ file }: ShownCase, letter: DraftedLetter): boolean {
  const way = wayToAnswer(file.matter);
  return way === 'mail' || (way === 'hand' && (letter === 'confirmation' || 'byHand' in letterTypes[letter]));
}

/** The address it goes to; nobody sends what they have not seen the receiver of. */
const receiverOf = ({ file, personal }: ShownCase, letter: DraftedLetter): string | null =>
  letterTypes[letter].to === 'provider'
    ? (file.provider?.mail ?? null)
    : wayToAnswer(file.matter) === 'mail'
      ? (personal?.complainant.address ?? null)
      : null;

/** By its key; approved again it is a text of its own, since the old one never goes. */
function takenBack({ file, texts }: ShownCase, letter: DraftedLetter): Omit<DraftView, 'to'> | undefined {
  const undone = undoneLetter(file, letter);
  const text = texts.find(({ key }) => key === undone?.textKey);
  return text && { subject: text.subject, body: text.body, kept: null, form: null };
}

/**
 * What was written last of the answer: the caseworker's proposal, or what the manager has approved since, with room for a new step. A sent answer that
 * has no place for one is no proposal for the next.
 */
function proposed({ file, texts }: ShownCase, letter: DraftedLetter): Omit<DraftView, 'to'> | undefined {
  if (letter !== 'reply') return undefined;
  const last = texts.filter(({ kind }) => kind === 'replyDraft').sort((a, b) => compared(b.at, a.at))[0];
  const approved = eventsOf(file.events, 'letterApproved').findLast(({ data }) => data.letter === 'reply');
  const sent = texts.find(({ key }) => key === approved?.data.textKey);
  if (last === undefined) return undefined;
  if (approved === undefined || sent === undefined || approved.at < last.at)
    return { subject: last.subject, body: last.body, kept: { textKey: last.key, hash: last.hash }, form: null };
  const body = forNextStep(sent.body);
  return body === undefined ? undefined : { subject: sent.subject, body, kept: null, form: null };
}
