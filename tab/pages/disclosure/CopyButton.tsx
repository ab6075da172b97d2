// The masked copy of a document, fetched whenever somebody who may wants it, also when the request is over.

import { useState } from 'react';
import { askBytes } from '../../api';
import { SendButton } from '../../fields/SendButton';
import { ProblemNote } from '../../parts/ProblemNote';
import { saveFile } from '../../parts/save-file';

interface CopyProps {
  readonly label: string;
  /** Of the document, as it is weighed. */
  readonly address: string;
  readonly name: string;
}

/** Fetches it as it was kept, and saves it under that name. */
export function CopyButton({ label, address, name }: CopyProps) {
  const [sentence, setSentence] = useState<string>();
  const fetchIt = (): void => {
    setSentence(undefined);
    askBytes(`${address}/copy`).then(
      (pdf) => saveFile(pdf, name),
      (failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''),
    );
  };
  return (
    <>
      <SendButton isMain={false} label={label} isSending={false} press={fetchIt} />
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </>
  );
}
