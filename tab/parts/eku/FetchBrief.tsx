// A signed brief as a PDF, for somebody to send by hand or to lay with the contract.

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { numberInName } from '../../../src/core/records/file-names';
import { askBytes } from '../../api';
import { ProblemNote } from '../ProblemNote';
import { saveFile } from '../save-file';
import { useWords } from '../words';

/** Saved under the case's number alone. */
export function FetchBrief({ caseId, number }: { readonly caseId: string; readonly number: string }) {
  const say = useWords();
  const [isFetching, setFetching] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const fetchIt = (): void => {
    setFetching(true);
    setSentence(undefined);
    askBytes(`/api/cases/${encodeURIComponent(caseId)}/eku/brief`)
      .then(
        (pdf) => saveFile(pdf, `${numberInName(number)}-underlag.pdf`),
        (failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''),
      )
      .finally(() => setFetching(false));
  };
  return (
    <>
      <Button disabledFocusable={isFetching} onClick={fetchIt}>
        {say('lane.brief.fetch')}
      </Button>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </>
  );
}
