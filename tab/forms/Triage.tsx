// *Mottagning*: five questions, filled in with what intake believes; or another kind of matter, which asks less (decisions 3, 8.23).

import { whatOutcome } from '../../src/core/decide/what-is-it';
import type { Sheet } from '../../src/core/views/case-page';
import { AboutFields, aboutTyped, suggestedAbout } from '../fields/AboutFields';
import { flagAnswers, flagsTyped, useConflictFaults, type FlagChoices } from '../fields/FlagsField';
import { useWords } from '../parts/words';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { Complaint } from './ReadBeside';
import { Warnings } from '../parts/Warnings';
import { SendButton } from '../fields/SendButton';
import { FlagsNow, NamedStaff } from './TriageFlags';
import { enteredAnswers, enteredTyped, notEntered, TriageRegister } from './TriageRegister';
import { TriageFields, triageTyped, type TriageAnswers } from './TriageFields';
import { useFaults, type Faults } from '../fields/use-faults';
import { useSameNumber } from '../parts/register/use-same-number';
import { responsibleFor } from './whose';
import { useTyped } from '../parts/typed/use-typed';

const noFlags: FlagChoices = { legalFlags: [], conflictAbout: undefined, conflictReason: '' };

const buttons = { accepted: 'tab.form.toOurUnit', notOurs: 'tab.form.toOthers', notACase: 'tab.form.send' } as const;

/** The outcome follows what it is, and whose responsibility. */
export function Triage({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const { providerId, unit, unitOf, replyWish, protection } = sheet.triage;
  const [answers, , change] = useTyped<TriageAnswers>('answers', triageTyped, {
    danger: undefined,
    responsibility: unitOf[providerId ?? ''] === undefined ? (unit ?? undefined) : undefined,
    providerId: providerId ?? undefined,
    replyWish,
    protection,
    what: sheet.triage.what,
    kind: sheet.triage.kind,
    topic: undefined,
    receivedDay: sheet.triage.day?.answered ?? '',
    postal: sheet.triage.postal,
  });
  const [about, , changeAbout] = useTyped('about', aboutTyped, suggestedAbout(sheet.about.reception));
  const [entered, , changeEntered] = useTyped('register', enteredTyped, notEntered);
  const isSame = useSameNumber(sending.refusal);
  const responsibility = answers.what === 'complaint' ? responsibleFor(sheet, answers) : answers.responsibility;
  const outcome = whatOutcome(answers.what, responsibility);
  const [flags, , changeFlags] = useTyped<FlagChoices>('flags', flagsTyped, noFlags);
  const setFlags = (more: Partial<FlagChoices>): void => changeFlags((before) => ({ ...before, ...more }));
  const whole = { ...useMissing()(answers, sheet), ...useConflictFaults()(flags) };
  const { faults, check, form } = useFaults(whole);
  const send = (): void => {
    const { postal, ...coded } = answers;
    const address = postal === sheet.triage.postal ? {} : { postal };
    const isSameNumber = isSame(entered.registryNumber);
    const register = { ...enteredAnswers(entered), ...(isSameNumber ? { isSameNumber } : {}) };
    if (check(whole))
      sending.send({ outcome, answers: { ...coded, responsibility, ...about, ...flagAnswers(flags), ...register }, ...address });
  };
  return (
    <FormFrame
      {...{ task, sending, form }}
      buttons={<SendButton label={say(buttons[outcome])} isSending={sending.isSending} press={send} />}
    >
      <Warnings warnings={page.warnings} />
      <Complaint page={page} isOpen />
      <TriageFields {...{ answers, sheet, faults }} set={(next) => change((before) => ({ ...before, ...next }))} />
      <AboutFields rows={asked(answers.what, sheet)} given={about} set={changeAbout} />
      <TriageRegister sheet={sheet} given={entered} set={changeEntered} />
      <NamedStaff {...{ flags, sheet }} set={setFlags} />
      <FlagsNow {...{ flags, sheet, faults }} set={setFlags} />
    </FormFrame>
  );
}

/** Of a complaint all that is not known; of what is anonymous whether a certain person is concerned: the register hangs on it. */
function asked(what: string, { about: { reception } }: Sheet): Sheet['about']['reception'] {
  if (what === 'complaint') return reception;
  return what === 'anonymous' ? reception.filter(({ field }) => field === 'concerned') : [];
}

/** What is not answered yet. */
function useMissing(): (answers: TriageAnswers, sheet: Sheet) => Faults {
  const say = useWords();
  return (answers, sheet) => {
    const { day, whats } = sheet.triage;
    const asksTopic = whats.some(({ id, asksTopic: asks }) => id === answers.what && asks);
    const isAsked = answers.what === 'complaint';
    const missing = (name: keyof TriageAnswers) => (isAsked && answers[name] === undefined ? say('tab.form.missing') : undefined);
    return {
      receivedDay: isAsked && day !== null && answers.receivedDay === '' ? say('card.chooseDay') : undefined,
      danger: answers.danger === undefined ? say('tab.form.missing') : undefined,
      responsibility: isAsked && responsibleFor(sheet, answers) === undefined ? say('tab.form.missing') : undefined,
      providerId: missing('providerId'),
      topic: asksTopic && answers.topic === undefined ? say('tab.form.missing') : undefined,
    };
  };
}
