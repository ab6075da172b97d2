// A link the provider's answer was waited for by is locked: a new one is made where it is waited for.

import type { FormProps } from '../form';
import { LockedLink } from '../OneButton';
import { AnswerLink } from './AnswerLink';

/** The way to a new link stands in the form where one may be made. */
export function RenewAnswerLink(props: FormProps) {
  return (
    <LockedLink {...props}>{props.sheet.mayLink && <AnswerLink caseId={props.page.id} codeTo={props.sheet.codeTo} />}</LockedLink>
  );
}
