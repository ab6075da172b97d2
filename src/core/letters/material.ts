// What a letter is made of, and the lines all letters share.

import type { Instant } from '../brand';
import { caseNumber } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import type { Personal } from '../casefile/personal';
import { say, type Language } from '../text/say';

export interface LetterMaterial {
  readonly file: CaseFile;
  readonly personal: Personal;
  readonly now: Instant;
}

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** A letter from its paragraphs, with greeting and sender; the case number in the subject lets the answer find its case. */
export function letter(
  material: LetterMaterial,
  language: Language,
  parts: { readonly subject: string; readonly paragraphs: readonly string[] },
): Letter {
  const { name, phone } = material.file.profile.publicContact;
  const end = [say(language, 'letter.contact', { phone }), say(language, 'letter.regards'), name];
  const body = [greeting(material, language), ...parts.paragraphs.filter((part) => part !== ''), ...end].join('\n\n');
  return { subject: `${parts.subject} [${caseNumber(material.file.case)}]`, body };
}

const greeting = ({ personal }: LetterMaterial, language: Language): string =>
  personal.complainant.name === null
    ? say(language, 'letter.greeting')
    : say(language, 'letter.greetingName', { name: personal.complainant.name });
