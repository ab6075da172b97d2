// The form that is open on a post, one at a time: a question, an outcome, or own words.

import { AskUnit } from './AskUnit';
import { EndMatter } from './EndMatter';
import type { PartOfMatter, Said } from './matter-shape';
import { WriteToUnit } from './WriteToUnit';

export type FormName = 'ask' | 'end' | 'write';

interface PartFormProps extends Pick<PartOfMatter, 'part' | 'asks'> {
  readonly form: FormName | undefined;
  readonly isBusy: boolean;
  readonly send: (said: Said) => void;
  readonly close: () => void;
}

/** Nothing when none is open. */
export function PartForm({ form, part, asks, isBusy, send, close }: PartFormProps) {
  const around = { isBusy, close };
  if (form === 'ask') return <AskUnit {...around} asks={asks} send={(ask) => send({ part, ask })} />;
  if (form === 'end') return <EndMatter {...around} send={(ending) => send({ part, state: 'finished', ending })} />;
  return form === 'write' ? <WriteToUnit {...around} send={(words) => send({ part, words })} /> : null;
}
