// Tasks whose outcomes are buttons, some with a reason: the person is told, the appeal is tested, documents are handed out or not.

import { useContext } from 'react';
import { taskType } from '../../../src/core/routine/task-types';
import { sayPlain } from '../../../src/core/text/say';
import { ReasonBox } from '../../fields/ReasonBox';
import { SendButton } from '../../fields/SendButton';
import { LanguageContext, useWords } from '../../parts/words';
import type { FormProps } from '../form';
import { FormFrame } from '../FormFrame';
import { Complaint } from '../ReadBeside';
import { ToldBox } from '../told/ToldBox';
import { OneLetter } from './OneLetter';

/** A letter, or how the person was told without one. */
export function TellPerson(props: FormProps) {
  const language = useContext(LanguageContext);
  const { page, task, sheet, sending } = props;
  const others = (
    <>
      <ToldBox
        outcome="toldOtherwise"
        label={sayPlain(language, 'outcome.tellPerson.toldOtherwise')}
        today={sheet.fileNote.today}
        isSending={sending.isSending}
        send={(answers) => sending.send({ outcome: 'toldOtherwise', answers })}
      />
      <Others {...props} outcomes={['notNeeded']} />
    </>
  );
  if (page.drafts?.['exitNotice'] !== undefined) return <OneLetter {...props} letter="exitNotice" outcome="sent" more={others} />;
  return (
    <FormFrame {...{ task, sending }} buttons={others}>
      <Complaint page={page} isOpen />
    </FormFrame>
  );
}

/** In time, or the dismissal as a letter; only the person herself can say that it was no appeal. */
export function TestAppeal(props: FormProps) {
  const others = <Others {...props} outcomes={['inTime', 'notAnAppeal']} />;
  return <OneLetter {...props} letter="appealTooLate" outcome="tooLate" more={others} />;
}

/** Handed out, in part, not, or not here. */
export function DiscloseDocuments(props: FormProps) {
  const say = useWords();
  const { page, task, sending } = props;
  return (
    <FormFrame {...{ task, sending }} buttons={<Others {...props} outcomes={task.outcomes} isMain />}>
      <p>{say('tab.form.documents')}</p>
      <Complaint page={page} isOpen />
    </FormFrame>
  );
}

interface OthersProps extends FormProps {
  readonly outcomes: readonly string[];
  /** Whether the first of them is what is mostly answered. */
  readonly isMain?: boolean;
}

function Others({ task, sending: { isSending, send }, outcomes, isMain = false }: OthersProps) {
  const language = useContext(LanguageContext);
  return outcomes.map((outcome, index) => {
    const label = sayPlain(language, `outcome.${task.type}.${outcome}`);
    const key = { type: task.type, outcome, label, isSending };
    return taskType(task.type).outcomes[outcome]?.reasons === undefined ? (
      <SendButton
        key={outcome}
        label={label}
        isSending={isSending}
        isMain={isMain && index === 0}
        press={() => send({ outcome })}
      />
    ) : (
      <ReasonBox key={outcome} {...key} send={(reason) => send({ outcome, answers: { reason } })} />
    );
  });
}
