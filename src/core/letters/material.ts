// What a letter is made of, and the lines all letters share.

import { roleWord } from '../text/role-word';
import type { Instant } from '../brand';
import { caseNumber, wayToAnswer, wordBy } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { systemOfNumber } from '../intake/sender/systems';
import type { Personal } from '../casefile/personal';
import type { Role } from '../routine/roles';
import { say, type Language } from '../text/say';

export interface LetterMaterial {
  readonly file: CaseFile;
  readonly personal: Personal;
  /** Number and token, by which an answer finds its case. */
  readonly reference: string;
  readonly now: Instant;
  /** Who answers for the words; absent where nobody reads them first. */
  readonly signer?: Signer | undefined;
}

/** Somebody who signs: by name and function, or by function alone (decisions 8.15). */
export interface Signer {
  readonly name: string | null;
  readonly role: Role;
}

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/**
 * A letter from its paragraphs, with greeting and sender. By mail the reference in the subject and at the end lets the answer find its case; what is
 * read out or printed carries the number alone.
 */
export function letter(
  material: LetterMaterial,
  language: Language,
  parts: { readonly subject: string; readonly paragraphs: readonly string[] },
): Letter {
  const { phone } = material.file.profile.publicContact;
  const isMail = wayToAnswer(material.file.matter) === 'mail';
  const end = [
    say(language, isMail ? 'letter.contact' : 'letter.contact.byHand', { phone }),
    say(language, 'letter.regards'),
    signed(material, language),
    isMail
      ? ourReference(material, language)
      : say(language, 'letter.reference', { reference: caseNumber(material.file.matter) }),
  ];
  const body = [
    ...addressee(material),
    greeting(material, language),
    ...parts.paragraphs.filter((part) => part.trim() !== ''),
    ...end,
  ].join('\n\n');
  const isNamed = isMail && material.file.profile.letters.subject === 'reference';
  const subject = isNamed ? `${parts.subject} [${material.reference}]` : parts.subject;
  return { subject: isMail ? `${subject}${throughSystem(material)}` : subject, body };
}

/** What goes back through a system carries its own number, by which that system finds what it answers. */
function throughSystem({ file: { profile }, personal: { otherNumber } }: LetterMaterial): string {
  const system = systemOfNumber(otherNumber, profile.systems);
  const number = system?.answer === 'system' ? (otherNumber ?? '').slice(system.name.length).trim() : '';
  return number === '' ? '' : ` ${number}`;
}

/** On a letter to print: the person and where it goes, as an envelope's window shows it. Nothing on what is mailed or read out. */
function addressee({ file, personal: { complainant, postal } }: LetterMaterial): readonly string[] {
  const rows = (postal ?? '').split('\n').flatMap((row) => (row.trim() === '' ? [] : [row.trim()]));
  if (rows.length === 0 || wordBy(file.matter) !== 'print') return [];
  const name = complainant.name?.trim() ?? '';
  return [[...(name === '' ? [] : [name]), ...rows].join('\n')];
}

/** Whoever signs over the office, each on a line; a neutral letter says nothing that tells what the office does. */
function signed(material: LetterMaterial, language: Language): string {
  const { signer, file } = material;
  if (signer === undefined || file.profile.letters.signature === 'neutral') return signature(material);
  const lines = [signer.name ?? '', roleWord(file.profile, language, signer.role), signature(material)];
  return lines.filter((line) => line.trim() !== '').join('\n');
}

/** Who writes, as the profile lets it be seen. */
export const signature = ({ file: { profile } }: LetterMaterial): string =>
  profile.letters.signature === 'neutral' ? profile.publicContact.neutralName : profile.publicContact.name;

/** That a letter becomes a public document, and where to read how personal data are handled. */
export function publicWord({ file: { profile } }: LetterMaterial, language: Language): string {
  const { privacyPage } = profile.publicContact;
  const word = say(language, 'letter.public');
  return privacyPage === null ? word : `${word} ${say(language, 'letter.public.page', { page: privacyPage })}`;
}

/** The last line of a letter, by which its answer is known also under another subject. */
export const ourReference = ({ reference }: LetterMaterial, language: Language): string =>
  say(language, 'letter.reference', { reference });

function greeting({ personal }: LetterMaterial, language: Language): string {
  const name = personal.complainant.name?.trim() ?? '';
  return name === '' ? say(language, 'letter.greeting') : say(language, 'letter.greetingName', { name });
}

/** The provider by name, or as *utföraren* where none is known. */
export function providerName({ file: { provider } }: Pick<LetterMaterial, 'file'>, language: Language): string {
  const name = provider?.name.trim() ?? '';
  return name === '' ? say(language, 'letter.theProvider') : name;
}
