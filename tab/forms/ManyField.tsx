// Some of a few, with one box that answers for all of them: none, or every one.

import { Checkbox, Field } from '@fluentui/react-components';
import type { Option } from './ChoiceField';

interface ManyProps<Id extends string> {
  readonly label: string;
  readonly options: readonly (Option & { readonly id: Id })[];
  /** undefined until it is answered; an empty list is an answer. */
  readonly chosen: readonly Id[] | undefined;
  readonly choose: (chosen: readonly Id[]) => void;
  /** The box that answers for all: its words, and what it means. */
  readonly whole: { readonly name: string; readonly means: 'none' | 'all' };
  readonly fault?: string | undefined;
}

/** A named group of checkboxes. */
export function ManyField<Id extends string>({ label, options, chosen, choose, whole, fault }: ManyProps<Id>) {
  const all = options.map(({ id }) => id);
  const isWhole = whole.means === 'none' ? chosen?.length === 0 : chosen?.length === all.length;
  const toggle = (id: Id, isOn: boolean): void => choose(all.filter((one) => (one === id ? isOn : chosen?.includes(one))));
  const box = (
    <Checkbox label={whole.name} checked={isWhole} onChange={() => choose(whole.means === 'none' || isWhole ? [] : all)} />
  );
  return (
    <div data-fault={fault !== undefined}>
      <Field
        label={label}
        required
        {...(fault === undefined ? {} : { validationState: 'error' as const, validationMessage: fault })}
      >
        {(field) => (
          <div role="group" aria-labelledby={field['aria-labelledby']} aria-describedby={field['aria-describedby']}>
            {whole.means === 'all' && box}
            {options.map(({ id, name }) => (
              <div key={id}>
                <Checkbox
                  label={name}
                  checked={chosen?.includes(id) ?? false}
                  onChange={(_event, { checked }) => toggle(id, checked === true)}
                />
              </div>
            ))}
            {whole.means === 'none' && box}
          </div>
        )}
      </Field>
    </div>
  );
}
