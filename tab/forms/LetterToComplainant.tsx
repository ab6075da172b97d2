// The part of a form that holds the letter to the complainant; where none may go, it says why.

import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { enumOf, keysOf } from '../../src/core/brand';
import { languageOf, letterForms, type LetterForm } from '../../src/core/letters/letter-form';
import { saysOtherwise } from '../../src/core/letters/needs-said';
import type { Language } from '../../src/core/text/say';
import type { CasePage, DraftView } from '../../src/core/views/case-page';
import { ask } from '../api';
import { useTyped } from '../parts/typed/use-typed';
import type { ApprovedLetter } from '../parts/use/use-task-answer';
import { useWords } from '../parts/words';
import { LetterField, useTextFault } from '../fields/LetterField';
import { SelectField } from '../fields/SelectField';

export interface OwnLetter {
  readonly name: string;
  readonly draft: DraftView | undefined;
  readonly subject: string;
  readonly body: string;
  readonly write: (body: string) => void;
  /** Says what was chosen beside it; words written by hand stay. */
  readonly adapt: (change: (body: string) => string) => void;
  /** null for one that was written before, by hand. */
  readonly form: LetterForm | null;
  readonly language: Language;
  /** Draws it in another form, as long as nobody has written in it. */
  readonly choose: (form: LetterForm) => void;
  readonly isEdited: boolean;
  readonly isDrawing: boolean;
  readonly sentence: string | undefined;
}

const body = z.string().optional();
const drawn = z.object({ subject: z.string(), body: z.string() });
const inForm = drawn.extend({ form: z.enum(enumOf<LetterForm>(letterForms)).nullable() }).optional();

/** The draft of that name with the changes made to it here; one that nobody has changed here follows the page. `choices`: what else its words follow. */
export function useOwnLetter(page: CasePage, name: string, choices: Readonly<Record<string, unknown>> = {}): OwnLetter {
  const draft = page.drafts?.[name];
  const [written, setWritten] = useTyped(`letter.${name}`, body, undefined);
  const [chosen, setChosen] = useTyped(`letterForm.${name}`, inForm, undefined);
  const [state, setState] = useState<{ readonly isDrawing: boolean; readonly sentence?: string }>({ isDrawing: false });
  const base = chosen ?? { subject: draft?.subject ?? '', body: draft?.body ?? '', form: draft?.form ?? null };
  const isEdited = written !== undefined && written !== base.body;
  const now = written ?? base.body;
  const choose = (form: LetterForm): void => {
    setState({ isDrawing: true });
    ask(`/api/cases/${encodeURIComponent(page.id)}/letters/${name}`, drawn, { ...choices, form }).then(
      (letter) => {
        setChosen({ ...letter, form });
        setWritten(undefined);
        setState({ isDrawing: false });
      },
      (failure: unknown) => setState({ isDrawing: false, sentence: failure instanceof Error ? failure.message : '' }),
    );
  };
  return {
    name,
    draft,
    subject: base.subject,
    body: now,
    write: setWritten,
    form: base.form,
    choose,
    isEdited,
    language: languageOf(base.form ?? 'usual'),
    isDrawing: state.isDrawing,
    sentence: state.sentence,
    adapt: (change) =>
      isEdited || draft?.kept !== null ? setWritten(change(now)) : setChosen({ ...base, body: change(base.body) }),
  };
}

/** For the button that sends them: a letter that is drawn anew is read first. */
export const whileDrawn = (...letters: readonly Pick<OwnLetter, 'isDrawing'>[]) =>
  ({ isOn: letters.some(({ isDrawing }) => isDrawing), then: 'tells' }) as const;

/** What to hand in: nothing when none may go; the key and hash of a kept draft that was read unchanged; otherwise its words. */
export function approvedOf(letter: string, { draft, subject, body }: OwnLetter): readonly ApprovedLetter[] {
  if (draft === undefined) return [];
  return draft.kept !== null && draft.body === body ? [{ letter, ...draft.kept }] : [{ letter, subject, body }];
}

/** What is wrong with a letter that is to go: empty, with a place for own words left in it, or saying the other thing of the needs. */
export function useLetterFault(needsMet: boolean | null = null): (letter: OwnLetter) => string | undefined {
  const fault = useTextFault();
  const otherwise = useOtherwise();
  return ({ draft, body: words }) => (draft === undefined ? undefined : (fault(words) ?? otherwise(words, needsMet)));
}

/** What is wrong with an answer that says the other thing of the needs than was assessed. */
export function useOtherwise(): (body: string, needsMet: boolean | null) => string | undefined {
  const say = useWords();
  return (words, needsMet) => (saysOtherwise(words, needsMet) ? say('problem.saysOtherwise') : undefined);
}

interface PartProps {
  readonly page: CasePage;
  readonly own: OwnLetter;
  readonly fault: string | undefined;
  readonly note?: string | undefined;
}

/** The letter to read and change. */
export function LetterToComplainant({ page, own, fault, note }: PartProps) {
  const say = useWords();
  const { draft, subject, body, write, isDrawing, sentence } = own;
  if (draft === undefined) return <NoLetter isProtected={page.isProtected} />;
  return (
    <>
      <FormOfLetter own={own} />
      <LetterField
        {...{ label: say('tab.form.letterTo.complainant'), letter: { subject, body }, to: draft.to, write, fault, isDrawing }}
        note={isDrawing ? say('tab.form.drawing') : (sentence ?? note)}
      />
    </>
  );
}

/** As usual, in easy Swedish, in English or neutral; not once somebody has written in it, for that would be lost. */
function FormOfLetter({ own: { form, choose, isEdited } }: { readonly own: OwnLetter }) {
  const say = useWords();
  if (form === null || isEdited) return null;
  const forms = keysOf(letterForms);
  return (
    <SelectField
      label={say('tab.form.letterForm')}
      options={forms.map((id) => ({ id, name: say(`letterForm.${id}`) }))}
      chosen={form}
      choose={(id) => {
        const next = forms.find((one) => one === id);
        if (next !== undefined && next !== form) choose(next);
      }}
    />
  );
}

/** Why nothing is sent. */
export function NoLetter({ isProtected }: { readonly isProtected: boolean }) {
  const say = useWords();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{say(isProtected ? 'tab.form.noLetterProtected' : 'tab.form.noLetter')}</MessageBarBody>
    </MessageBar>
  );
}
