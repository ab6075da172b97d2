// A compilation: what it says, part by part, and its papers.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { compilationView, type CompilationView } from '../../src/core/views/compilation-view';
import { askBytes } from '../api';
import { CompilationParts } from '../parts/compilations/CompilationParts';
import { sheetsIn } from '../parts/compilations/sheets-in';
import { Facts } from '../parts/Facts';
import { PageLink } from '../parts/PageLink';
import { PageTitle } from '../parts/PageTitle';
import { ProblemNote } from '../parts/ProblemNote';
import { saveFile } from '../parts/save-file';
import { useAnswer } from '../parts/use/use-answer';
import { Failed, Waiting } from '../parts/Waiting';
import { TakeAway } from '../parts/workbook/TakeAway';
import { useWords } from '../parts/words';
import { caseAddress, providerAddress } from '../route';

/** `id`: the key of its matter. */
export function Compilation({ id }: { readonly id: string }) {
  const say = useWords();
  const answer = useAnswer(`/api/compilations/${encodeURIComponent(id)}`, compilationView);
  return (
    <>
      <PageTitle>{answer.state === 'here' ? answer.value.title : say('tab.page.compilation')}</PageTitle>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <Failed {...answer} />}
      {answer.state === 'here' && <Whole view={answer.value} />}
    </>
  );
}

function Whole({ view }: { readonly view: CompilationView }) {
  const say = useWords();
  return (
    <>
      <Facts facts={view.facts} />
      {view.opensMatter && <PageLink to={caseAddress(view.id)}>{say('compilations.toMatter')}</PageLink>}
      {view.provider !== null && (
        <p>
          <PageLink to={providerAddress(view.provider)}>{say('compilations.toProvider')}</PageLink>
        </p>
      )}
      <Papers view={view} />
      <TakeAway
        title={view.title}
        sheets={() => sheetsIn(view, { words: say('compilations.words'), empty: say('compilations.emptyCell') })}
        isPart={false}
      />
      <CompilationParts parts={view.parts} />
    </>
  );
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, paddingBlock: tokens.spacingVerticalM },
});

const forms = { pdf: 'pdf', word: 'docx', sheet: 'pdf' } as const;

function Papers({ view: { id, title } }: { readonly view: CompilationView }) {
  const say = useWords();
  const { row } = useStyles();
  const [state, setState] = useState<{ readonly isFetching: boolean; readonly sentence?: string }>({ isFetching: false });
  const take = (form: keyof typeof forms): void => {
    setState({ isFetching: true });
    askBytes(`/api/compilations/${encodeURIComponent(id)}/${form}`).then(
      (bytes) => {
        saveFile(bytes, `${title.toLocaleLowerCase('sv')}.${forms[form]}`);
        setState({ isFetching: false });
      },
      (failure: unknown) => setState({ isFetching: false, sentence: failure instanceof Error ? failure.message : '' }),
    );
  };
  return (
    <>
      <div className={row}>
        {(['pdf', 'word', 'sheet'] as const).map((form) => (
          <Button key={form} disabledFocusable={state.isFetching} onClick={() => take(form)}>
            {say(`compilations.${form}`)}
          </Button>
        ))}
        <span role="status">{state.isFetching && say('compilations.making')}</span>
      </div>
      {state.sentence !== undefined && <ProblemNote sentence={state.sentence} />}
    </>
  );
}
