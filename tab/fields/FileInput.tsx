// A control for files whose words are in the page's language: the browser's own button speaks the browser's.

import { makeStyles, shorthands, Text, tokens } from '@fluentui/react-components';
import { useState, type InputHTMLAttributes } from 'react';
import { useWords } from '../parts/words';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, position: 'relative' },
  /** There for the keyboard, a screen reader and a file that is dropped, and not seen. */
  input: { position: 'absolute', width: '1px', height: '1px', opacity: 0, overflow: 'hidden' },
  button: {
    cursor: 'pointer',
    display: 'inline-block',
    minHeight: '20px',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.border(tokens.strokeWidthThin, 'solid', tokens.colorNeutralStroke1),
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    'input:focus-visible + &': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface FileInputProps extends Pick<InputHTMLAttributes<HTMLInputElement>, 'id' | 'accept' | 'multiple'> {
  /** What a field around it gives it. */
  readonly named?: object;
  readonly id: string;
  readonly choose: (files: readonly File[]) => void;
}

/** Its label is given beside it; it says what has been chosen. */
export function FileInput({ named, id, accept, multiple, choose }: FileInputProps) {
  const say = useWords();
  const { row, input, button } = useStyles();
  const [names, setNames] = useState<readonly string[]>([]);
  return (
    <span className={row}>
      <input
        {...named}
        id={id}
        className={input}
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          setNames(files.map(({ name }) => name));
          choose(files);
        }}
      />
      <label htmlFor={id} className={button}>
        {say(multiple === true ? 'file.chooseMany' : 'file.choose')}
      </label>
      <Text>{names.length === 0 ? say('file.none') : names.join(', ')}</Text>
    </span>
  );
}
