// *Mottagning*: five questions, filled in with what intake believes; or no case at all, with a reason (decisions 3).

import { useWords } from '../parts/words';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { ReasonBox } from '../fields/ReasonBox';
import { Complaint } from './ReadBeside';
import { Warnings } from '../parts/Warnings';
import { SendButton } from '../fields/SendButton';
import { TriageFields, triageTyped, type TriageAnswers } from './TriageFields';
import { useFaults } from '../fields/use-faults';
import { useTyped } from '../parts/typed/use-typed';

/** The outcome follows whose responsibility it is. */
export function Triage({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const { providerId, unit, replyWish, protection } = sheet.triage;
  const [answers, , change] = useTyped<TriageAnswers>('answers', triageTyped, {
    ...{ danger: undefined, responsibility: unit ?? undefined, providerId: providerId ?? undefined, replyWish, protection },
    kind: sheet.triage.kind,
  });
  const isOurs = answers.responsibility !== 'notOurs';
  const missing = (name: keyof TriageAnswers) => (answers[name] === undefined ? say('tab.form.missing') : undefined);
  const now = { danger: missing('danger'), responsibility: missing('responsibility'), providerId: missing('providerId') };
  const { faults, check, form } = useFaults(now);
  const send = (): void => {
    if (check(now)) sending.send({ outcome: isOurs ? 'accepted' : 'notOurs', answers: { ...answers } });
  };
  return (
    <FormFrame
      {...{ task, sending, form }}
      buttons={
        <>
          <SendButton
            label={say(isOurs ? 'tab.form.toOurUnit' : 'tab.form.toOthers')}
            isSending={sending.isSending}
            press={send}
          />
          <ReasonBox
            {...{ type: 'triage', outcome: 'notACase', label: say('tab.form.notACase'), isSending: sending.isSending }}
            send={(reason) => sending.send({ outcome: 'notACase', answers: { reason } })}
          />
        </>
      }
    >
      <Warnings warnings={page.warnings} />
      <Complaint page={page} isOpen />
      <TriageFields {...{ answers, sheet, faults }} set={(next) => change((before) => ({ ...before, ...next }))} />
    </FormFrame>
  );
}
