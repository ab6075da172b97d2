// A mail that came to a case: read by whoever has it; in a closed case the registrar opens it again or makes it a new one.

import { useWords } from '../../parts/words';
import { ReasonBox } from '../../fields/ReasonBox';
import { SendButton } from '../../fields/SendButton';
import type { FormProps } from '../form';
import { FormFrame } from '../FormFrame';
import { CameLater } from './CameLater';

/** Read; what it leads to is done in the tasks of the case. */
export function ReadMail({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const buttons = (
    <SendButton
      label={say('outcome.readMail.read')}
      isSending={sending.isSending}
      press={() => sending.send({ outcome: 'read' })}
    />
  );
  return (
    <FormFrame {...{ task, sending, buttons }}>
      <CameLater page={page} sheet={sheet} task={task} />
    </FormFrame>
  );
}

/** Open again, a case of its own, or nothing new. */
export function MailAfterEnd({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const { isSending, send } = sending;
  const ways = (['reopened', 'newCase'] as const).filter((outcome) => task.outcomes.includes(outcome));
  const buttons = (
    <>
      {ways.map((outcome, index) => (
        <SendButton
          key={outcome}
          label={say(`outcome.mailAfterEnd.${outcome}`)}
          isSending={isSending}
          isMain={index === 0}
          press={() => send({ outcome })}
        />
      ))}
      <ReasonBox
        {...{ type: 'mailAfterEnd', outcome: 'nothingNew', label: say('outcome.mailAfterEnd.nothingNew'), isSending }}
        send={(reason) => send({ outcome: 'nothingNew', answers: { reason } })}
      />
    </>
  );
  return (
    <FormFrame {...{ task, sending, buttons }}>
      <CameLater page={page} sheet={sheet} task={task} />
    </FormFrame>
  );
}
