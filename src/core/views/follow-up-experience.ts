// What the units have seen of a provider, counted: of each question how many gave each answer. No unit is named.

import { keysOf } from '../brand';
import type { OwnMatter } from '../casefile/own-matter';
import { experienceFields } from '../processes/own/experience';
import { sayPlain, type Language } from '../text/say';

export interface CountedQuestion {
  readonly question: string;
  readonly answers: { readonly name: string; readonly count: number }[];
}

/** None where no unit has answered. */
export function experienceCounts(forms: readonly OwnMatter[], language: Language): CountedQuestion[] {
  const given = forms.filter(({ stage }) => stage === 'given');
  if (given.length === 0) return [];
  return keysOf(experienceFields).map((name) => ({
    question: sayPlain(language, `ask.${name}`),
    answers: experienceFields[name].of
      .map((code) => ({
        name: sayPlain(language, `ask.${name}.${code}`),
        count: given.filter(({ fields }) => fields[name] === code).length,
      }))
      .filter(({ count }) => count > 0),
  }));
}
