// *Hämta akten*: the whole case as one zip, to put in the register.

import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { numberInName } from '../../src/core/records/file-names';
import type { CasePage } from '../../src/core/views/case-page';
import { askBytes } from '../api';
import { ProblemNote } from './ProblemNote';
import { saveFile } from './save-file';
import { useSlow } from './use/use-slow';
import { useWords } from './words';

/** Saved under the case's number alone. */
export function FetchBundle({ page }: { readonly page: CasePage }) {
  const say = useWords();
  const { state, fetchIt } = useBundle(page);
  const isSlow = useSlow(state.is === 'fetching');
  return (
    <>
      <Text>{say('bundle.about')}</Text>
      <div>
        <Button disabledFocusable={state.is === 'fetching'} onClick={fetchIt}>
          {isSlow ? say('bundle.making') : say('bundle.fetch')}
        </Button>
      </div>
      <div role="status">{state.is === 'done' && <Text>{say('bundle.done', { name: state.name })}</Text>}</div>
      {state.is === 'failed' && <ProblemNote sentence={state.sentence} />}
    </>
  );
}

type Fetching =
  | { readonly is: 'resting' | 'fetching' }
  | { readonly is: 'done'; readonly name: string }
  | { readonly is: 'failed'; readonly sentence: string };

function useBundle({ id, number }: CasePage): { readonly state: Fetching; readonly fetchIt: () => void } {
  const [state, setState] = useState<Fetching>({ is: 'resting' });
  const name = `${numberInName(number)}.zip`;
  const fetchIt = (): void => {
    setState({ is: 'fetching' });
    askBytes(`/api/cases/${encodeURIComponent(id)}/bundle`).then(
      (zip) => {
        saveFile(zip, name);
        setState({ is: 'done', name });
      },
      (failure: unknown) => setState({ is: 'failed', sentence: failure instanceof Error ? failure.message : '' }),
    );
  };
  return { state, fetchIt };
}
