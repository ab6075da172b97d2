// A paper to fetch, as Word or PDF.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { askBytes } from '../../api';
import { ProblemNote } from '../ProblemNote';
import { saveFile } from '../save-file';
import { useWords } from '../words';

interface PapersProps {
  /** Where it is; `/pdf` and `/word` below. */
  readonly path: string;
  readonly label: string;
  /** Of the file, without its kind. */
  readonly name: string;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
  },
});

const kinds = { word: 'docx', pdf: 'pdf' } as const;

/** Two buttons; what stops it is said below. */
export function Papers({ path, label, name }: PapersProps) {
  const say = useWords();
  const { row } = useStyles();
  const [state, setState] = useState<{ readonly isFetching: boolean; readonly sentence?: string }>({ isFetching: false });
  const take = (form: keyof typeof kinds): void => {
    setState({ isFetching: true });
    askBytes(`${path}/${form}`).then(
      (bytes) => {
        saveFile(bytes, `${name.toLocaleLowerCase('sv')}.${kinds[form]}`);
        setState({ isFetching: false });
      },
      (failure: unknown) => setState({ isFetching: false, sentence: failure instanceof Error ? failure.message : '' }),
    );
  };
  return (
    <div className={row} role="group" aria-label={label}>
      <span>{label}</span>
      {(['word', 'pdf'] as const).map((form) => (
        <Button key={form} size="small" disabledFocusable={state.isFetching} onClick={() => take(form)}>
          {say(`followUps.paper.${form}`)}
        </Button>
      ))}
      <span role="status">{state.isFetching && say('compilations.making')}</span>
      {state.sentence !== undefined && <ProblemNote sentence={state.sentence} />}
    </div>
  );
}
