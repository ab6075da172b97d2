// A case that is not ours: passed on when the person has said yes, else only told where to turn; either way by a letter (R030, decisions 8.8).

import { z } from 'zod';
import { useTyped } from '../parts/typed/use-typed';
import { useGiven, useGivenBeside } from '../parts/use/use-given';
import type { TaskAnswer } from '../parts/use/use-task-answer';
import { useWords } from '../parts/words';
import { ChoiceField } from '../fields/ChoiceField';
import { SelectField } from '../fields/SelectField';
import { SendButton } from '../fields/SendButton';
import { TextField } from '../fields/TextField';
import { useFaults } from '../fields/use-faults';
import type { FormProps } from './form';
import { FormFrame } from './FormFrame';
import { approvedOf, LetterToComplainant, useLetterFault, useOwnLetter, whileDrawn } from './LetterToComplainant';
import { Complaint } from './ReadBeside';
import { passOnLabel, toPerson } from './send-label';

const choice = z.string().optional();
const given = z.object({ reason: choice });
const words = z.string();

/** Which letter goes follows from whether it may be passed on. */
export function PassOn({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const back = useGiven(given);
  const before = useGivenBeside('passedOnTo');
  const [how, setHow] = useTyped('how', choice, before.outcome);
  const [ground, setGround] = useTyped('ground', choice, back?.reason);
  const [where, setWhere] = useTyped('where', words, before.text?.body ?? '');
  const letters = { passedOn: useOwnLetter(page, 'passedOn'), toldWhere: useOwnLetter(page, 'toldWhere') };
  const letterFault = useLetterFault();
  const isSent = how === 'passedOn';
  const outcome = isSent ? 'passedOn' : 'toldWhere';
  const missing = (value: string | undefined) => (value === undefined ? say('tab.form.missing') : undefined);
  const now = {
    how: missing(how),
    ground: isSent ? missing(ground) : undefined,
    where: isSent && where.trim() === '' ? say('tab.form.missingText') : undefined,
    letter: how === undefined ? undefined : letterFault(letters[outcome]),
  };
  const { faults, check, form } = useFaults(now);
  const send = (): void => {
    if (!check(now)) return;
    const answer: TaskAnswer = { outcome, letters: approvedOf(outcome, letters[outcome]) };
    const noted = { answers: { reason: ground }, texts: [{ kind: 'passedOnTo', subject: '', body: where.trim() }] };
    sending.send(isSent ? { ...answer, ...noted } : answer);
  };
  return (
    <FormFrame
      {...{ task, sending, form }}
      buttons={
        <SendButton
          label={say(passOnLabel(outcome, toPerson(letters[outcome].draft, sheet.wordBy)))}
          isSending={sending.isSending}
          press={send}
          drawing={whileDrawn(letters[outcome])}
        />
      }
    >
      <Complaint page={page} />
      <How how={how} choose={setHow} fault={faults['how']} />
      {isSent && (
        <>
          <Ground ground={ground} choose={setGround} fault={faults['ground']} />
          <TextField label={say('tab.form.passOn.where')} text={where} write={setWhere} fault={faults['where']} />
        </>
      )}
      {how !== undefined && <LetterToComplainant page={page} own={letters[outcome]} fault={faults['letter']} />}
    </FormFrame>
  );
}

function How({ how, choose, fault }: { readonly how: string | undefined } & Choosing) {
  const say = useWords();
  const options = [
    { id: 'passedOn', name: say('tab.form.passOn.sent') },
    { id: 'toldWhere', name: say('tab.form.passOn.told') },
  ];
  return <ChoiceField {...{ options, choose, fault }} label={say('tab.form.passOn.how')} chosen={how} />;
}

function Ground({ ground, choose, fault }: { readonly ground: string | undefined } & Choosing) {
  const say = useWords();
  const options = [
    { id: 'consented', name: say('reason.consented') },
    { id: 'nothingSecret', name: say('reason.nothingSecret') },
  ];
  return <SelectField {...{ options, choose, fault }} label={say('tab.form.passOn.ground')} chosen={ground} />;
}

interface Choosing {
  readonly choose: (id: string) => void;
  readonly fault: string | undefined;
}
