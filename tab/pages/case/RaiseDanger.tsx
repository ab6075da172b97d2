// Saying that somebody is in danger, at any time and in any open case: a person has called, or is not safe after all.

import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { z } from 'zod';
import type { CasePage } from '../../../src/core/views/case-page';
import { ask } from '../../api';
import { ProblemNote } from '../../parts/ProblemNote';
import { useWords } from '../../parts/words';

/** Nothing while it is said already, and in a case that has ended. */
export function RaiseDanger({ page, again }: { readonly page: CasePage; readonly again: () => void }) {
  const say = useWords();
  const [sentence, setSentence] = useState<string>();
  const [isSending, setSending] = useState(false);
  const isBusy = useRef(false);
  if (page.danger === 'yes' || !page.isOpen) return null;
  const press = (): void => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSending(true);
    ask(`/api/cases/${encodeURIComponent(page.id)}/danger`, z.object({}), {})
      .then(again)
      .catch((failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''))
      .finally(() => {
        isBusy.current = false;
        setSending(false);
      });
  };
  return (
    <div>
      <Button onClick={press} disabledFocusable={isSending}>
        {say(page.danger === 'handled' ? 'tab.danger.notSafe' : 'tab.danger.raise')}
      </Button>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
    </div>
  );
}
