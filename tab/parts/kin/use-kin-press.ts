// One press of the section, once however often the button is pressed, with the sentence when it could not be.

import { useRef, useState } from 'react';
import { z } from 'zod';
import { ask } from '../../api';

const nothing = z.object({});

/** `after` is called when it is done. */
export function useKinPress() {
  const [isSending, setSending] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const isBusy = useRef(false);
  const press = (path: string, body: unknown, after: () => void): void => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSending(true);
    setSentence(undefined);
    ask(path, nothing, body)
      .then(after, (failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''))
      .finally(() => {
        isBusy.current = false;
        setSending(false);
      });
  };
  return { press, isSending, sentence };
}
