// What a letter is made of, and the lines all letters share.

import type { Instant } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import type { Personal } from '../casefile/personal';
import { say, type Language } from '../text/say';

export interface LetterMaterial {
  readonly file: CaseFile;
  readonly personal: Personal;
  /** Number and token, by which an answer finds its case. */
  readonly reference: string;
  readonly now: Instant;
}

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** A letter from its paragraphs, with greeting and sender; the reference in the subject and at the end lets the answer find its case. */
export function letter(
  material: LetterMaterial,
  language: Language,
  parts: { readonly subject: string; readonly paragraphs: readonly string[] },
): Letter {
  const { name, phone } = material.file.profile.publicContact;
  const end = [
    say(language, 'letter.contact', { phone }),
    say(language, 'letter.regards'),
    name,
    ourReference(material, language),
  ];
  const body = [greeting(material, language), ...parts.paragraphs.filter((part) => part !== ''), ...end].join('\n\n');
  return { subject: `${parts.subject} [${material.reference}]`, body };
}

/** The last line of a letter, by which its answer is known also under another subject. */
export const ourReference = ({ reference }: LetterMaterial, language: Language): string =>
  say(language, 'letter.reference', { reference });

const greeting = ({ personal }: LetterMaterial, language: Language): string =>
  personal.complainant.name === null
    ? say(language, 'letter.greeting')
    : say(language, 'letter.greetingName', { name: personal.complainant.name });
