// *Mottagning*: five questions, filled in with what intake believes; or no case at all, with a reason (decisions 3).

import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { FlagsField, flagAnswers, flagsTyped, lacksPerson, type FlagChoices } from '../fields/FlagsField';
import { useWords } from '../parts/words';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { ReasonBox } from '../fields/ReasonBox';
import { Complaint } from './ReadBeside';
import { Warnings } from '../parts/Warnings';
import { SendButton } from '../fields/SendButton';
import { TriageFields, triageTyped, type TriageAnswers } from './TriageFields';
import { useFaults, type Faults } from '../fields/use-faults';
import { useTyped } from '../parts/typed/use-typed';

/** The outcome follows whose responsibility it is. */
export function Triage({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const { providerId, unit, replyWish, protection } = sheet.triage;
  const [answers, , change] = useTyped<TriageAnswers>('answers', triageTyped, {
    ...{ danger: undefined, responsibility: unit ?? undefined, providerId: providerId ?? undefined, replyWish, protection },
    kind: sheet.triage.kind,
    receivedDay: sheet.triage.day?.answered ?? '',
  });
  const isOurs = answers.responsibility !== 'notOurs';
  const missing = (name: keyof TriageAnswers) => (answers[name] === undefined ? say('tab.form.missing') : undefined);
  const isDayMissing = sheet.triage.day !== null && answers.receivedDay === '';
  const now = {
    receivedDay: isDayMissing ? say('card.chooseDay') : undefined,
    danger: missing('danger'),
    responsibility: missing('responsibility'),
    providerId: missing('providerId'),
  };
  const [flags, , changeFlags] = useTyped<FlagChoices>('flags', flagsTyped, { legalFlags: [], conflictAbout: undefined });
  const whole = { ...now, conflictAbout: lacksPerson(flags) ? say('tab.form.missing') : undefined };
  const { faults, check, form } = useFaults(whole);
  const send = (): void => {
    const outcome = isOurs ? 'accepted' : 'notOurs';
    if (check(whole)) sending.send({ outcome, answers: { ...answers, ...flagAnswers(flags) } });
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
            send={(reason) => sending.send({ outcome: 'notACase', answers: { reason, receivedDay: answers.receivedDay } })}
          />
        </>
      }
    >
      <Warnings warnings={page.warnings} />
      <Complaint page={page} isOpen />
      <TriageFields {...{ answers, sheet, faults }} set={(next) => change((before) => ({ ...before, ...next }))} />
      <FlagsNow {...{ flags, sheet, faults }} set={(more) => changeFlags((before) => ({ ...before, ...more }))} />
    </FormFrame>
  );
}

interface FlagsNowProps {
  readonly flags: FlagChoices;
  readonly set: (change: Partial<FlagChoices>) => void;
  readonly sheet: FormProps['sheet'];
  readonly faults: Faults;
}

/** Folded: on the common road nobody has to answer them here. */
function FlagsNow({ flags, set, sheet, faults }: FlagsNowProps) {
  const say = useWords();
  return (
    <Accordion collapsible>
      <AccordionItem value="flags">
        <AccordionHeader>{say('tab.form.flagsNow')}</AccordionHeader>
        <AccordionPanel>
          <FlagsField {...{ chosen: flags, set, sheet, faults }} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
