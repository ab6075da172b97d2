// The form that is open on a post, one at a time: a question, an activity, an outcome, or own words.

import { useContext } from 'react';
import { TypedAside } from '../typed/TypedAside';
import { TypedNote } from '../typed/TypedNote';
import { TypedContext } from '../typed/use-typed';
import { AskUnit } from './AskUnit';
import { BeginFollowUp } from './BeginFollowUp';
import { EndMatter } from './EndMatter';
import type { PartOfMatter, Said } from './matter-shape';
import { WriteToUnit } from './WriteToUnit';

export type FormName = 'ask' | 'begin' | 'end' | 'write';

interface PartFormProps extends Pick<PartOfMatter, 'part' | 'asks'> {
  readonly form: FormName | undefined;
  readonly matterId: string;
  readonly isBusy: boolean;
  /** Whether it was taken; with what was kept of it while it was typed. */
  readonly send: (said: Said, typed: string | null) => Promise<boolean>;
  readonly close: () => void;
}

/** Nothing when none is open. What is typed in one is kept for itself. */
export function PartForm({ form, matterId, ...rest }: PartFormProps) {
  if (form === undefined) return null;
  return (
    <TypedAside key={form} about={`ekuPost|${matterId}.${rest.part}.${form}`}>
      <Open form={form} {...rest} />
      <TypedNote />
    </TypedAside>
  );
}

function Open({ form, part, asks, isBusy, send, close }: Omit<PartFormProps, 'matterId'>) {
  const keeper = useContext(TypedContext)?.keeper;
  const around = { isBusy, close };
  const hand = async (said: Said): Promise<void> => {
    if (!(await send(said, (await keeper?.hold()) ?? null))) keeper?.goOn();
  };
  if (form === 'ask') return <AskUnit {...around} asks={asks} send={(ask) => void hand({ part, ask })} />;
  if (form === 'begin')
    return (
      <BeginFollowUp {...around} send={(activity) => void hand({ part, state: 'followUpStarted', activity, ending: null })} />
    );
  if (form === 'end')
    return <EndMatter {...around} send={(ending) => void hand({ part, state: 'finished', activity: null, ending })} />;
  return <WriteToUnit {...around} send={(words) => void hand({ part, words })} />;
}
