// The day an authority has set for its answer, or that it has set none.

import { z } from 'zod';
import { SendButton } from '../../fields/SendButton';
import { TextField } from '../../fields/TextField';
import { useFaults } from '../../fields/use-faults';
import { useTyped } from '../../parts/typed/use-typed';
import { useWords } from '../../parts/words';
import type { FormProps } from '../form';
import { FormFrame } from '../FormFrame';
import { Complaint } from '../ReadBeside';

const typed = z.string();

/** Any day from today on, red days too. */
export function AuthorityDay({ page, task, sending }: FormProps) {
  const say = useWords();
  const [day, setDay] = useTyped('authorityDay', typed, '');
  const now = { day: day === '' ? say('card.chooseDay') : undefined };
  const { faults, check, form } = useFaults(now);
  const save = (): void => {
    if (check(now)) sending.send({ outcome: 'dayNoted', answers: { authorityDay: day } });
  };
  const { isSending } = sending;
  return (
    <FormFrame
      {...{ task, sending, form }}
      buttons={
        <>
          <SendButton label={say('outcome.authorityDay.dayNoted')} isSending={isSending} press={save} />
          <SendButton
            label={say('outcome.authorityDay.noDay')}
            isSending={isSending}
            isMain={false}
            press={() => sending.send({ outcome: 'noDay' })}
          />
        </>
      }
    >
      <Complaint page={page} isOpen />
      <TextField label={say('card.ask.authorityDay')} type="date" text={day} write={setDay} fault={faults['day']} />
    </FormFrame>
  );
}
