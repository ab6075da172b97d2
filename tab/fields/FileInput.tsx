// A control for files whose words are in the page's language: the browser's own button speaks the browser's.

import { makeStyles, shorthands, Text, tokens } from '@fluentui/react-components';
import { useState, type InputHTMLAttributes } from 'react';
import { isOfKind, megabyte, withinLimits, type FileLimits, type Sorted } from '../../src/core/intake/file-limits';
import { ProblemNote } from '../parts/ProblemNote';
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
  readonly limits: FileLimits;
  readonly choose: (files: readonly File[]) => void;
}

/** Its label is given beside it; it says what has been chosen, and what is left out because it is too large or of another kind. */
export function FileInput({ named, id, accept, multiple, limits, choose }: FileInputProps) {
  const say = useWords();
  const { row, input, button } = useStyles();
  const [{ taken, left }, setSorted] = useState<Sorted<File>>({ taken: [], left: [] });
  return (
    <div className={row}>
      <input
        {...named}
        id={id}
        className={input}
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          const isRight = (file: File): boolean => accept === undefined || isOfKind(file, accept);
          const next = withinLimits([...(currentTarget.files ?? [])], limits, isRight);
          setSorted(next);
          choose(next.taken);
        }}
      />
      <label htmlFor={id} className={button}>
        {say(multiple === true ? 'file.chooseMany' : 'file.choose')}
      </label>
      <Text>{taken.length === 0 ? say('file.none') : taken.map(({ name }) => name).join(', ')}</Text>
      {left.length > 0 && <LeftOut left={left} limits={limits} />}
    </div>
  );
}

/** Said at once, by name and limit, and not when everything has been sent. */
function LeftOut({ left, limits }: Pick<Sorted<File>, 'left'> & Pick<FileInputProps, 'limits'>) {
  const say = useWords();
  const most = { each: megabytes(limits.each), all: megabytes(limits.all), most: limits.most, kind: 0 };
  return (
    <>
      {left.map(({ file: { name, size }, why }, place) => (
        <ProblemNote key={place} sentence={say(`file.left.${why}`, { name, size: megabytes(size), most: most[why] })} />
      ))}
    </>
  );
}

const megabytes = (bytes: number): number => Math.ceil(bytes / megabyte);
