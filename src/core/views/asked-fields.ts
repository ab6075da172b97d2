// The fields of a matter's own as a form asks for them: a day, one of some choices, a number, or a line of words that says nothing of any person.

import { z } from 'zod';
import type { OwnMatter } from '../casefile/own-matter';
import type { Provider } from '../casefile/provider';
import { ownTables } from '../processes/all';
import type { FieldRule } from '../processes/process';
import { sayPlain, type Language } from '../text/say';

const choice = z.object({ code: z.string(), word: z.string() });
/** One of them. */
export const askedField = z.object({
  name: z.string(),
  label: z.string(),
  kind: z.enum(['day', 'choice', 'words', 'count']),
  choices: z.array(choice),
});
export type AskedField = z.infer<typeof askedField>;

interface Asking {
  readonly matter: Pick<OwnMatter, 'process' | 'fields'>;
  readonly providers: readonly Pick<Provider, 'id' | 'name'>[];
  readonly language: Language;
}

/** A field as a form asks for it. */
export function fieldRow(asking: Asking, name: string): AskedField {
  const rule = ownTables(asking.matter.process).fields[name];
  const kind = rule === undefined || rule.kind === 'code' || rule.kind === 'provider' ? 'choice' : rule.kind;
  return { name, label: sayPlain(asking.language, `ask.${name}`), kind, choices: choicesOf(asking, name, rule) };
}

/** The provider that is known already comes first. */
function choicesOf({ matter, providers, language }: Asking, name: string, rule: FieldRule | undefined): AskedField['choices'] {
  if (rule?.kind === 'code') return rule.of.map((code) => ({ code, word: codeWord(language, { name, rule, code }) }));
  if (rule?.kind !== 'provider') return [];
  const known = matter.fields[name];
  return [...providers]
    .sort((one, other) => Number(other.id === known) - Number(one.id === known))
    .map(({ id, name: word }) => ({ code: id, word }));
}

interface Coded {
  readonly name: string;
  readonly rule: FieldRule | undefined;
  readonly code: string;
}

/** What a code of a field says; the code itself where there are no words for it. */
export const codeWord = (language: Language, { name, rule, code }: Coded): string =>
  sayPlain(language, rule?.kind === 'code' && rule.said !== undefined ? `${rule.said}.${code}` : `ask.${name}.${code}`);
