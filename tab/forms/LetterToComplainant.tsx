// The part of a form that holds the letter to the complainant; where none may go, it says why.

import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { z } from 'zod';
import type { CasePage, DraftView } from '../../src/core/views/case-page';
import { useTyped } from '../parts/typed/use-typed';
import type { ApprovedLetter } from '../parts/use/use-task-answer';
import { useWords } from '../parts/words';
import { LetterField, useTextFault } from '../fields/LetterField';

export interface OwnLetter {
  readonly draft: DraftView | undefined;
  readonly body: string;
  readonly write: (body: string) => void;
}

const body = z.string().optional();

/** The draft of that name with the changes made to it here; one that nobody has changed here follows the page. */
export function useOwnLetter(page: CasePage, name: string): OwnLetter {
  const draft = page.drafts?.[name];
  const [written, setWritten] = useTyped(`letter.${name}`, body, undefined);
  return { draft, body: written ?? draft?.body ?? '', write: setWritten };
}

/** What to hand in: nothing when none may go; the key and hash of a kept draft that was read unchanged; otherwise its words. */
export function approvedOf(letter: string, { draft, body }: OwnLetter): readonly ApprovedLetter[] {
  if (draft === undefined) return [];
  return draft.kept !== null && draft.body === body ? [{ letter, ...draft.kept }] : [{ letter, subject: draft.subject, body }];
}

/** What is wrong with a letter that is to go: empty, or with a place for own words left in it. */
export function useLetterFault(): (letter: OwnLetter) => string | undefined {
  const fault = useTextFault();
  return ({ draft, body }) => (draft === undefined ? undefined : fault(body));
}

interface PartProps {
  readonly page: CasePage;
  readonly own: OwnLetter;
  readonly fault: string | undefined;
}

/** The letter to read and change. */
export function LetterToComplainant({ page, own: { draft, body, write }, fault }: PartProps) {
  const say = useWords();
  if (draft === undefined) return <NoLetter isProtected={page.isProtected} />;
  return (
    <LetterField
      {...{ label: say('tab.form.letterTo.complainant'), letter: { subject: draft.subject, body }, to: draft.to, write, fault }}
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
