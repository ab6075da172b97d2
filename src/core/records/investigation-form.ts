// What is written on the form of an investigation as one text with its headings, and the sections of such a text again (R231, D14).

import { sections, type SectionId } from '../routine/investigation';
import type { Routine } from '../routine/routine';
import { say } from '../text/say';

type Form = Pick<Routine, 'investigation'>;
export type Sections = Readonly<Partial<Record<SectionId, string>>>;

const headingOf = (id: SectionId): string => say('sv', `section.${id}`);

/** The sections that must be filled in and are not. */
export const unfilled = ({ investigation }: Form, given: Sections): readonly SectionId[] =>
  investigation.template.filter((id) => sections[id].isRequired && (given[id] ?? '').trim() === '');

/** One text, in the profile's order; what is empty leaves no heading behind. */
export const onForm = ({ investigation }: Form, given: Sections): string =>
  investigation.template
    .flatMap((id) => {
      const words = (given[id] ?? '').trim();
      return words === '' ? [] : [`${headingOf(id)}\n${words}`];
    })
    .join('\n\n');

/** What stands under each heading of such a text. */
export function sectionsIn({ investigation }: Form, body: string): Sections {
  const found = new Map<SectionId, string[]>();
  let lines: string[] | undefined;
  for (const line of body.split('\n')) {
    const id = investigation.template.find((one) => headingOf(one) === line);
    if (id === undefined) lines?.push(line);
    else found.set(id, (lines = []));
  }
  return Object.fromEntries([...found].map(([id, words]) => [id, words.join('\n').trim()]));
}
