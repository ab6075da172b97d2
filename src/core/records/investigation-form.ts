// What is written on a form as one text with its headings, and the sections of such a text again (R231, R266, D14).

import { keysOf } from '../brand';
import type { FormId } from '../processes/process';
import { compilationSections } from '../report/sections';
import { sections } from '../routine/investigation';
import type { Routine } from '../routine/routine';
import { sayPlain } from '../text/say';

export type Form = readonly { readonly id: string; readonly isRequired: boolean }[];
export type Sections = Readonly<Record<string, string>>;

const headingOf = (id: string): string => sayPlain('sv', `section.${id}`);

/** A form's sections in their order, as the routine has them. */
export const formOf = ({ investigation, compliments }: Pick<Routine, 'investigation' | 'compliments'>, form: FormId): Form =>
  form === 'investigation'
    ? investigation.template.map((id) => ({ id, isRequired: sections[id].isRequired }))
    : keysOf(compilationSections)
        .filter((id) => id !== 'praised' || compliments.compile === 'apart')
        .map((id) => ({ id, isRequired: compilationSections[id].isRequired }));

/** The sections that must be filled in and are not. */
export const unfilled = (form: Form, given: Sections): readonly string[] =>
  form.filter(({ id, isRequired }) => isRequired && (given[id] ?? '').trim() === '').map(({ id }) => id);

/** One text, in the form's order; what is empty leaves no heading behind. */
export const onForm = (form: Form, given: Sections): string =>
  form
    .flatMap(({ id }) => {
      const words = (given[id] ?? '').trim();
      return words === '' ? [] : [`${headingOf(id)}\n${words}`];
    })
    .join('\n\n');

/** What stands under each heading of such a text. */
export function sectionsIn(form: Form, body: string): Sections {
  const found = new Map<string, string[]>();
  let lines: string[] | undefined;
  for (const line of body.split('\n')) {
    const known = form.find(({ id }) => headingOf(id) === line);
    if (known === undefined) lines?.push(line);
    else found.set(known.id, (lines = []));
  }
  return Object.fromEntries([...found].map(([id, words]) => [id, words.join('\n').trim()]));
}
