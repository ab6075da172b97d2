// The task of entering a case in the register the day after it came.

import { Entry } from '../../parts/register/Entry';
import { RegisterFields, type Entered } from '../../parts/register/RegisterFields';
import { useSameNumber } from '../../parts/register/use-same-number';
import { useWords } from '../../parts/words';
import type { FormProps } from '../form';
import { FormFrame } from '../FormFrame';
import { Complaint } from '../ReadBeside';

/** The number, or the ground; somebody may have said it since the page was opened. */
export function RegisterCase({ page, task, sheet: { register }, sending }: FormProps) {
  const say = useWords();
  const isSame = useSameNumber(sending.refusal);
  const enter = ({ number, inOrder }: Entered): void =>
    number === null
      ? sending.send({ outcome: 'keptInOrder', answers: { reason: inOrder } })
      : sending.send({ outcome: 'registered', answers: { registryNumber: number, isSameNumber: isSame(number) } });
  return (
    <FormFrame {...{ task, sending }} buttons={null}>
      {register !== null && <Entry of={register} />}
      <RegisterFields
        label={say('register.number')}
        example={register?.example ?? say('register.example')}
        orInOrder={register?.orInOrder ?? false}
        isSending={sending.isSending}
        enter={enter}
      />
      <Complaint page={page} />
    </FormFrame>
  );
}
