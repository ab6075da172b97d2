// An outcome that takes a reason: a button that opens the question, and the reasons as choices.

import { useContext, useState } from 'react';
import { z } from 'zod';
import type { TaskTypeId } from '../../src/core/processes/all';
import { reasons as all } from '../../src/core/processes/reasons';
import { sayPlain } from '../../src/core/text/say';
import { useTyped } from '../parts/typed/use-typed';
import { useGiven, useGivenBeside } from '../parts/use/use-given';
import { LanguageContext, useWords } from '../parts/words';
import { FoldedBox } from './FoldedBox';
import { SelectField } from './SelectField';
import { SendButton } from './SendButton';

interface ReasonProps {
  readonly type: TaskTypeId;
  readonly outcome: string;
  readonly label: string;
  /** Only these of the outcome's reasons; absent: all. */
  readonly only?: readonly string[];
  readonly isSending: boolean;
  /** What is asked, when it is not for a reason. */
  readonly ask?: string;
  readonly send: (reason: string) => void;
  /** What follows of a reason at once, before anything is sent. */
  readonly chosen?: () => void;
}

const typed = z.string().optional();
const given = z.object({ reason: z.string().optional() });

/** Folded until it is asked for; the same words on the button that opens it and on the one that sends. */
export function ReasonBox({ type, outcome, label, only, isSending, ask, send, chosen }: ReasonProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const back = useGiven(given);
  const wasGiven = useGivenBeside('').outcome === outcome;
  const [reason, setReason] = useTyped(`reason.${outcome}`, typed, wasGiven ? back?.reason : undefined);
  const [isAsked, setAsked] = useState(false);
  const codes = all[type][outcome]?.codes ?? [];
  const reasons = only === undefined ? codes : codes.filter((reason) => only.includes(reason));
  const press = (): void => {
    setAsked(true);
    if (reason !== undefined) send(reason);
  };
  return (
    <FoldedBox label={label} isOpen={reason !== undefined}>
      <SelectField
        label={ask ?? say('tab.form.reason')}
        options={reasons.map((code) => ({ id: code, name: sayPlain(language, `reason.${code}`) }))}
        chosen={reason}
        choose={(code) => {
          setReason(code);
          chosen?.();
        }}
        fault={isAsked && reason === undefined ? say('tab.form.missing') : undefined}
      />
      <SendButton label={label} isSending={isSending} press={press} isMain={false} />
    </FoldedBox>
  );
}
