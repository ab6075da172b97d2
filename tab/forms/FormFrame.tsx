// The frame of a task's form: its fields in a column, what went wrong, and its buttons in a row.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import { ProblemNote } from '../parts/ProblemNote';
import { Meanwhile } from '../parts/together/Meanwhile';
import { TypedNote } from '../parts/typed/TypedNote';
import { useWords } from '../parts/words';
import type { FormProps } from './form';

interface FrameProps extends Pick<FormProps, 'sending'> {
  readonly task: { readonly title: string };
  readonly children: ReactNode;
  readonly buttons: ReactNode;
  readonly form?: RefObject<HTMLFormElement | null>;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
});

/** Her case or her task no more. */
const elsewhere = ['notYourTask', 'notYourCase', 'noSuchCase'];
/** Refusals that are told beside the form in other words. */
const saidElsewhere = ['changedSince', 'notYourCase', 'noSuchCase'];

/** Named after its task. Enter in a field sends nothing. */
export function FormFrame({ task, sending, children, buttons, form }: FrameProps) {
  const { refusal } = sending;
  const say = useWords();
  const styles = useStyles();
  return (
    <form
      className={styles.form}
      aria-label={task.title}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      {...(form === undefined ? {} : { ref: form })}
    >
      {children}
      <Meanwhile sending={sending} />
      {refusal !== undefined && !saidElsewhere.includes(refusal.code) && (
        <ProblemNote sentence={refusal.code === 'changedMeanwhile' ? say('tab.changed') : refusal.message} />
      )}
      <div className={styles.buttons}>{buttons}</div>
      <TypedNote isRefused={refusal !== undefined && elsewhere.includes(refusal.code)} />
    </form>
  );
}
