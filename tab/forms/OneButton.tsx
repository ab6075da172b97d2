// Tasks that ask for a yes: the post is there or not, what EKU asks, what is weighed.

import type { ReactNode } from 'react';
import { useWords } from '../parts/words';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { Complaint } from './ReadBeside';
import { Others } from './Others';

/** A post to EKU whose end is unknown: a person looks (house: never twice unasked). */
export const CheckEkuPost = (props: FormProps) => <OneButton {...props} text={useWords()('tab.form.checkEku')} />;

/** What EKU asks, from a list; the answers are codes too, so that none of them can name a person. */
export const AnswerEku = (props: FormProps) => (
  <OneButton {...props} text={useWords()('tab.form.answerEku', { question: props.task.question ?? '' })} />
);

/** What is weighed beside a case: which question, who raised it, what has gone already, and the complaint. */
export const Assess = (props: FormProps) => (
  <OneButton {...props} text={props.task.question ?? ''}>
    <Complaint page={props.page} isOpen />
  </OneButton>
);

/** A question that was weighed beside the case, whose row is gone. */
export const WeighAnew = (props: FormProps) => (
  <OneButton {...props} text={useWords()('task.weighAnew.ask')}>
    <Complaint page={props.page} isOpen />
  </OneButton>
);

/** What had gone to the wrong receiver when something was put right: what, to whom and when. */
export const Astray = (props: FormProps) => (
  <OneButton {...props} text={useWords()('tab.form.astray', { what: props.task.question ?? '' })} />
);

/** Too many wrong codes shut the provider's link; another can be made beside the question. */
export const LockedLink = (props: FormProps & { readonly children: ReactNode }) => (
  <OneButton {...props} text={useWords()('task.renewAnswerLink.ask')} />
);

/** Several complaints that may be one thing. */
export const Pattern = (props: FormProps) => <OneButton {...props} text={useWords()('tab.form.pattern')} />;

/** The last net stopped a post: where is said on the page of the draft. */
export const ReviewEkuStop = (props: FormProps) => <OneButton {...props} text={useWords()('tab.form.ekuStopped')} />;

interface OneProps extends FormProps {
  readonly text: string;
  readonly children?: ReactNode;
}

function OneButton({ task, sending, text, children }: OneProps) {
  return (
    <FormFrame task={task} sending={sending} buttons={<Others task={task} sending={sending} outcomes={task.outcomes} isMain />}>
      <p>{text}</p>
      {children}
    </FormFrame>
  );
}
