// Some of a few, where it fits with one box that answers for all of them: none, or every one.

import { Checkbox, Label, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Option } from './ChoiceField';

interface ManyProps<Id extends string> {
  readonly label: string;
  /** Each with what follows from it, where something does. */
  readonly options: readonly (Option & { readonly id: Id; readonly follows?: string })[];
  /** undefined until it is answered; an empty list is an answer. */
  readonly chosen: readonly Id[] | undefined;
  readonly choose: (chosen: readonly Id[]) => void;
  /** The box that answers for all: its words, and what it means; absent where there is none. */
  readonly whole?: { readonly name: string; readonly means: 'none' | 'all' };
  readonly fault?: string | undefined;
}

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  follows: { color: tokens.colorNeutralForeground2, marginInlineStart: tokens.spacingHorizontalXXXL },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

/** A named group of checkboxes. Not in a `Field`, which would give each box the name of the whole and a mark of its own. */
export function ManyField<Id extends string>({ label, options, chosen, choose, whole, fault }: ManyProps<Id>) {
  const id = useId();
  const styles = useStyles();
  const all = options.map((option) => option.id);
  const isNone = whole?.means === 'none';
  const isWhole = isNone ? chosen?.length === 0 : chosen?.length === all.length;
  const toggle = (code: Id, isOn: boolean): void => choose(all.filter((one) => (one === code ? isOn : chosen?.includes(one))));
  const box = whole !== undefined && (
    <Checkbox label={whole.name} checked={isWhole} onChange={() => choose(isNone || isWhole ? [] : all)} />
  );
  return (
    <div
      {...{ className: styles.group, role: 'group', 'data-fault': fault !== undefined, 'aria-labelledby': `${id}-label` }}
      {...(fault === undefined ? {} : { 'aria-describedby': `${id}-fault` })}
    >
      <Label id={`${id}-label`} required>
        {label}
      </Label>
      {!isNone && box}
      {options.map(({ id: code, name, follows }) => (
        <div key={code}>
          <Checkbox
            label={name}
            checked={chosen?.includes(code) ?? false}
            onChange={(_event, { checked }) => toggle(code, checked === true)}
            {...(follows === undefined ? {} : { 'aria-describedby': `${id}-${code}` })}
          />
          {follows !== undefined && (
            <Text block size={200} id={`${id}-${code}`} className={styles.follows}>
              {follows}
            </Text>
          )}
        </div>
      ))}
      {isNone && box}
      {fault !== undefined && (
        <Text id={`${id}-fault`} size={200} className={styles.fault} role="alert">
          <Mark /> {fault}
        </Text>
      )}
    </div>
  );
}

/** The sign that a `Field` shows beside what is at fault. */
const Mark = () => (
  <svg width="12" height="12" viewBox="0 0 12 12" fill="currentColor" aria-hidden style={{ verticalAlign: '-1px' }}>
    <path d="M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Zm-.5 2.5a.5.5 0 0 1 1 0v3a.5.5 0 0 1-1 0v-3ZM6 9a.75.75 0 1 1 0-1.5A.75.75 0 0 1 6 9Z" />
  </svg>
);
