// Outcomes as buttons; one that takes a reason opens the choice of it.

import { useContext } from 'react';
import { reasons } from '../../src/core/processes/reasons';
import { sayPlain } from '../../src/core/text/say';
import { ReasonBox } from '../fields/ReasonBox';
import { SendButton } from '../fields/SendButton';
import { LanguageContext } from '../parts/words';
import type { FormProps } from './form';

interface OthersProps extends Pick<FormProps, 'task' | 'sending'> {
  readonly outcomes: readonly string[];
  /** Whether the first of them is what is mostly answered. */
  readonly isMain?: boolean;
  /** What is sent in place of the outcome and its reason alone. */
  readonly press?: (outcome: string, answers: { readonly reason?: string }) => void;
}

/** One button an outcome, in the order given; a choice of reasons where the table has some. */
export function Others({ task, sending: { isSending, send }, outcomes, isMain = false, press }: OthersProps) {
  const language = useContext(LanguageContext);
  const answer = press ?? ((outcome, answers) => send({ outcome, answers }));
  return outcomes.map((outcome, index) => {
    const label = sayPlain(language, `outcome.${task.type}.${outcome}`);
    const key = { type: task.type, outcome, label, isSending };
    return reasons[task.type][outcome]?.isAlways !== true ? (
      <SendButton
        key={outcome}
        label={label}
        isSending={isSending}
        isMain={isMain && index === 0}
        press={() => answer(outcome, {})}
      />
    ) : (
      <ReasonBox key={outcome} {...key} send={(reason) => answer(outcome, { reason })} />
    );
  });
}
