// One choice of several in a row above a list, always made.

import { Field, Select } from '@fluentui/react-components';

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly choose: (id: Id) => void;
}

/** `choose` is told only of what is among the options. */
export function Choice<Id extends string>({ label, options, chosen, choose }: ChoiceProps<Id>) {
  return (
    <Field label={label}>
      <Select
        value={chosen}
        onChange={(_event, { value }) => {
          const found = options.find(({ id }) => id === value);
          if (found !== undefined) choose(found.id);
        }}
      >
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
