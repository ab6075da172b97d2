// The final answer: what was found, what is done about it, and how to go on (R234, R311). A draft for a person to finish.

import { eventsOf } from '../casefile/event';
import { isCare } from '../processes/complaint/criteria';
import { wasAsked } from '../processes/complaint/request';
import type { TaskTypeId } from '../processes/all';
import { say, type Language } from '../text/say';
import { letter, providerName, type Letter, type LetterMaterial } from './material';
import { sayStep, type StepSaid } from './step-said';

export interface ReplyMaterial extends LetterMaterial {
  /** The case ends although the needs are not met. */
  readonly isEnding?: boolean;
  /** What has been done, in the writer's own words; the provider's own words stay with us. */
  readonly done?: string | undefined;
}

/** Never defends, explains away or denies (R122). */
export const reply = (material: ReplyMaterial, language: Language): Letter =>
  letter(material, language, {
    subject: say(language, 'letter.reply.subject'),
    paragraphs: [
      say(language, 'letter.reply.sorry'),
      found(material, language),
      material.file.matter.providerParts.map((part) => say(language, `letter.reply.part.${part}`)).join(' '),
      ...care(material, language),
      done(material, language),
      needs(material, language),
      say(language, 'letter.reply.further'),
      isCare(material.file.matter.topic) ? say(language, 'letter.reply.care.further') : '',
    ],
  });

/** Only what was asked is said to have been asked, and only what was answered to have been: the provider's step can be skipped. */
function found(material: LetterMaterial, language: Language): string {
  const { matter: known, events } = material.file;
  const was = (type: TaskTypeId, outcome: string): boolean =>
    eventsOf(events, 'decided').some(({ data }) => data.type === type && data.outcome === outcome);
  const provider = providerName(material, language);
  if (known.exit === 'ownOperation') return say(language, 'letter.reply.own');
  if (!wasAsked(material.file, material.now)) return '';
  const isUnanswered = known.providerParts.length === 0 && was('providerReply', 'noAnswer');
  return say(language, isUnanswered ? 'letter.reply.noAnswer' : 'letter.reply.found', { provider });
}

/** Where health care is concerned: why it happened, and what is planned; neither can be left out (L09). */
const care = ({ file: { matter } }: LetterMaterial, language: Language): readonly string[] =>
  isCare(matter.topic) ? [say(language, 'letter.reply.care.why'), say(language, 'letter.reply.care.plan')] : [];

function done({ done: words = '' }: ReplyMaterial, language: Language): string {
  return words.trim() === '' ? '' : say(language, 'letter.reply.done', { words: words.trim() });
}

/** Nothing is said of what nobody has followed up yet. */
function needs({ file, isEnding = false }: ReplyMaterial, language: Language): string {
  const { needsMet } = file.matter;
  if (needsMet === null) return '';
  if (needsMet) return say(language, 'letter.reply.needsMet');
  return isEnding
    ? say(language, 'letter.reply.needsNotMet.ended')
    : sayStep(language === 'en' ? 'english' : 'usual', decidedStep(file, language));
}

/** What is done next and by when, as it was decided; until then a place for it. */
export function decidedStep(file: LetterMaterial['file'], language: Language): StepSaid | null {
  const { nextStep, nextStepDay } = file.matter;
  return nextStep === null || nextStepDay === null ? null : { nextStep, nextStepDay, provider: providerName({ file }, language) };
}
