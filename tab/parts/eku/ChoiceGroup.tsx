// Some of a table's codes, chosen by ticking; none is an answer too.

import { Checkbox, makeStyles, Text } from '@fluentui/react-components';
import { useId } from 'react';

interface ChoiceGroupProps<Code extends string> {
  readonly title: string;
  /** The heading above says the same: the title is heard and not seen. */
  readonly isUnderHeading?: boolean;
  /** What is known beforehand, read before the boxes. */
  readonly hints?: readonly string[];
  readonly options: readonly { readonly code: Code; readonly words: string }[];
  readonly chosen: readonly Code[];
  readonly isLocked: boolean;
  readonly change: (chosen: readonly Code[]) => void;
}

const useStyles = makeStyles({ group: { display: 'flex', flexDirection: 'column' } });

/** `role=group` named by its title and described by its hints. */
export function ChoiceGroup<Code extends string>({
  title,
  isUnderHeading = false,
  hints = [],
  options,
  chosen,
  isLocked,
  change,
}: ChoiceGroupProps<Code>) {
  const id = useId();
  const { group } = useStyles();
  const turned = (code: Code, isOn: boolean): readonly Code[] =>
    options.map((one) => one.code).filter((one) => (one === code ? isOn : chosen.includes(one)));
  return (
    <div
      className={group}
      role="group"
      {...(isUnderHeading ? { 'aria-label': title } : { 'aria-labelledby': `${id}-title` })}
      aria-describedby={hints.length === 0 ? undefined : `${id}-hints`}
    >
      {!isUnderHeading && (
        <Text as="h3" id={`${id}-title`} weight="semibold" block style={{ margin: 0 }}>
          {title}
        </Text>
      )}
      {hints.length > 0 && (
        <div id={`${id}-hints`}>
          {hints.map((hint) => (
            <Text key={hint} block>
              {hint}
            </Text>
          ))}
        </div>
      )}
      {options.map(({ code, words }) => (
        <Checkbox
          key={code}
          label={words}
          checked={chosen.includes(code)}
          disabled={isLocked}
          onChange={(_event, { checked }) => change(turned(code, checked === true))}
        />
      ))}
    </div>
  );
}
