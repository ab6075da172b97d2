// The mail as it was delivered, byte for byte, to keep or to open in Outlook.

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { ask } from '../../api';
import { ProblemNote } from '../../parts/ProblemNote';
import { useWords } from '../../parts/words';

const shape = z.object({ base64: z.string() });

interface OriginalProps {
  readonly id: string;
  readonly number: string;
  readonly size: string;
}

/** Saved under the case's number: no name and no subject in a file name. */
export function Original({ id, number, size }: OriginalProps) {
  const say = useWords();
  const [sentence, setSentence] = useState<string>();
  const fetchIt = (): void => {
    setSentence(undefined);
    ask(`/api/cases/${encodeURIComponent(id)}/original`, shape).then(
      ({ base64 }) => save(base64, `${number}.eml`),
      (failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''),
    );
  };
  return (
    <div>
      <Button onClick={fetchIt}>{say('tab.case.original', { size })}</Button>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </div>
  );
}

function save(base64: string, name: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'message/rfc822' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
