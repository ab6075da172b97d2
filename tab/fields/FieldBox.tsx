// One question of a form with its label, its help and what is missing.

import { Field, type FieldProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface FieldBoxProps {
  readonly label: string;
  readonly fault: string | undefined;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  readonly children: ReactElement;
}

/** The control is named by the label, described by the hint, and marked when it is at fault. */
export function FieldBox({ label, fault, hint, isRequired = false, children }: FieldBoxProps) {
  const more: FieldProps = fault === undefined ? {} : { validationState: 'error', validationMessage: fault };
  return (
    <div data-fault={fault !== undefined}>
      <Field label={label} required={isRequired} {...(hint === undefined ? {} : { hint })} {...more}>
        {children}
      </Field>
    </div>
  );
}
