// Taking a case back to *Mottagning*: once, however often the button is pressed.

import { useRef, useState } from 'react';
import { z } from 'zod';
import { ask } from '../../api';

/** `after` is called when the case is back, and also when it could not be: then the page is old. */
export function useTakeBack(after: () => void) {
  const [state, setState] = useState<{ readonly isSending: boolean; readonly sentence?: string }>({ isSending: false });
  const isBusy = useRef(false);
  const takeBack = (caseId: string): void => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ isSending: true });
    ask(`/api/cases/${encodeURIComponent(caseId)}/take-back`, z.object({ number: z.string() }), {})
      .then(
        () => setState({ isSending: false }),
        (failure: unknown) => setState({ isSending: false, sentence: failure instanceof Error ? failure.message : '' }),
      )
      .finally(() => {
        isBusy.current = false;
        after();
      });
  };
  return { takeBack, isSending: state.isSending, sentence: state.sentence };
}
