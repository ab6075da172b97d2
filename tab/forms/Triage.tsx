// *Mottagning*: five questions, filled in with what intake believes; or no case at all, with a reason (decisions 3).

import type { Sheet } from '../../src/core/views/case-page';
import { flagAnswers, flagsTyped, useConflictFaults, type FlagChoices } from '../fields/FlagsField';
import { useWords } from '../parts/words';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { ReasonBox } from '../fields/ReasonBox';
import { Complaint } from './ReadBeside';
import { Warnings } from '../parts/Warnings';
import { SendButton } from '../fields/SendButton';
import { FlagsNow, NamedStaff } from './TriageFlags';
import { TriageFields, triageTyped, type TriageAnswers } from './TriageFields';
import { useFaults, type Faults } from '../fields/use-faults';
import { useTyped } from '../parts/typed/use-typed';

const noFlags: FlagChoices = { legalFlags: [], conflictAbout: undefined, conflictReason: '' };

/** The outcome follows whose responsibility it is. */
export function Triage({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const { providerId, unit, replyWish, protection } = sheet.triage;
  const [answers, , change] = useTyped<TriageAnswers>('answers', triageTyped, {
    ...{ danger: undefined, responsibility: unit ?? undefined, providerId: providerId ?? undefined, replyWish, protection },
    kind: sheet.triage.kind,
    receivedDay: sheet.triage.day?.answered ?? '',
    postal: sheet.triage.postal,
  });
  const isOurs = answers.responsibility !== 'notOurs';
  const [flags, , changeFlags] = useTyped<FlagChoices>('flags', flagsTyped, noFlags);
  const setFlags = (more: Partial<FlagChoices>): void => changeFlags((before) => ({ ...before, ...more }));
  const whole = { ...useMissing()(answers, sheet), ...useConflictFaults()(flags) };
  const { faults, check, form } = useFaults(whole);
  const send = (): void => {
    const outcome = isOurs ? 'accepted' : 'notOurs';
    const { postal, ...coded } = answers;
    const address = postal === sheet.triage.postal ? {} : { postal };
    if (check(whole)) sending.send({ outcome, answers: { ...coded, ...flagAnswers(flags) }, ...address });
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
            only={sheet.triage.exits}
            send={(reason) =>
              sending.send({ outcome: 'notACase', answers: { reason, receivedDay: answers.receivedDay, ...flagAnswers(flags) } })
            }
          />
        </>
      }
    >
      <Warnings warnings={page.warnings} />
      <Complaint page={page} isOpen />
      <TriageFields {...{ answers, sheet, faults }} set={(next) => change((before) => ({ ...before, ...next }))} />
      <NamedStaff {...{ flags, sheet }} set={setFlags} />
      <FlagsNow {...{ flags, sheet, faults }} set={setFlags} />
    </FormFrame>
  );
}

/** What is not answered yet. */
function useMissing(): (answers: TriageAnswers, sheet: Sheet) => Faults {
  const say = useWords();
  return (answers, { triage: { day } }) => {
    const missing = (name: keyof TriageAnswers) => (answers[name] === undefined ? say('tab.form.missing') : undefined);
    return {
      receivedDay: day !== null && answers.receivedDay === '' ? say('card.chooseDay') : undefined,
      danger: missing('danger'),
      responsibility: missing('responsibility'),
      providerId: missing('providerId'),
    };
  };
}
