// Forms of alarms: what may mean danger is read and answered; a person is made safe, and how that is known; a child's report is received.

import { useWords } from '../../parts/words';
import { ReasonBox } from '../../fields/ReasonBox';
import { SendButton } from '../../fields/SendButton';
import type { FormProps } from '../form';
import { FormFrame } from '../FormFrame';
import { CameLater } from '../mail/CameLater';
import { Complaint } from '../ReadBeside';

/** Read first, answered then. */
export function ReadAlarm({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const { isSending, send } = sending;
  const buttons = (
    <>
      <SendButton label={say('outcome.readAlarm.inDanger')} isSending={isSending} press={() => send({ outcome: 'inDanger' })} />
      <SendButton
        label={say('outcome.readAlarm.noDanger')}
        isSending={isSending}
        isMain={false}
        press={() => send({ outcome: 'noDanger' })}
      />
    </>
  );
  return (
    <FormFrame {...{ task, sending, buttons }}>
      <CameLater page={page} sheet={sheet} task={task} />
      <Complaint page={page} isOpen />
    </FormFrame>
  );
}

/** Somebody may be in danger: who says that she is safe says how that is known. */
export function DangerNow({ page, task, sending }: FormProps) {
  const say = useWords();
  const buttons = (
    <ReasonBox
      {...{ type: 'dangerNow', outcome: 'safeNow', label: say('outcome.dangerNow.safeNow'), isSending: sending.isSending }}
      ask={say('card.howSafe')}
      send={(reason) => sending.send({ outcome: 'safeNow', answers: { reason } })}
    />
  );
  return (
    <FormFrame {...{ task, sending, buttons }}>
      <p>{say('tab.form.danger')}</p>
      <Complaint page={page} isOpen />
    </FormFrame>
  );
}

/** A child may come to harm. */
export function ChildConcern({ page, task, sending }: FormProps) {
  const say = useWords();
  const buttons = (
    <SendButton
      label={say('outcome.childConcern.received')}
      isSending={sending.isSending}
      press={() => sending.send({ outcome: 'received' })}
    />
  );
  return (
    <FormFrame {...{ task, sending, buttons }}>
      <Complaint page={page} isOpen />
    </FormFrame>
  );
}
