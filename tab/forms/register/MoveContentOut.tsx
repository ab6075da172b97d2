// The content of a protected case is moved to the organisation's own system: everything in it as one zip, and then the day and the number it got there (decisions 5).

import { useState } from 'react';
import { z } from 'zod';
import { FetchBundle } from '../../parts/FetchBundle';
import { useTyped } from '../../parts/typed/use-typed';
import { useWords } from '../../parts/words';
import { ManyField } from '../../fields/ManyField';
import { SendButton } from '../../fields/SendButton';
import { TextField } from '../../fields/TextField';
import { useFaults } from '../../fields/use-faults';
import type { FormProps } from '../form';
import { FormFrame } from '../FormFrame';
import { Complaint } from '../ReadBeside';

const typed = z.string();

/** What is moved cannot be got back from here: that all of it is there is ticked, not taken for granted. */
export function MoveContentOut({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const [day, setDay] = useTyped('day', typed, sheet.fileNote.today);
  const [receipt, setReceipt] = useTyped('receipt', typed, '');
  const [isSure, setSure] = useState(false);
  const now = {
    day: day === '' ? say('shell.form.dayMissing') : undefined,
    receipt: receipt.trim() === '' ? say('shell.form.receiptMissing') : undefined,
    sure: isSure ? undefined : say('shell.form.sureMissing'),
  };
  const { faults, check, form } = useFaults(now);
  const send = (): void => {
    if (check(now)) sending.send({ outcome: 'moved', answers: { day, receipt: receipt.trim() } });
  };
  return (
    <FormFrame
      {...{ task, sending, form }}
      buttons={<SendButton label={say('outcome.moveContentOut.moved')} isSending={sending.isSending} press={send} />}
    >
      {sheet.ownSystem !== null && <p>{say('shell.form.system', { system: sheet.ownSystem })}</p>}
      <FetchBundle page={page} />
      <TextField
        label={say('shell.form.day')}
        type="date"
        text={day}
        write={setDay}
        fault={faults['day']}
        last={sheet.fileNote.today}
      />
      <TextField
        label={say('shell.form.receipt')}
        text={receipt}
        write={setReceipt}
        fault={faults['receipt']}
        hint={say('shell.form.receipt.hint')}
      />
      <ManyField
        label={say('shell.form.all')}
        options={[{ id: 'sure', name: say('shell.form.sure') }]}
        chosen={isSure ? ['sure'] : []}
        choose={(chosen) => setSure(chosen.length > 0)}
        fault={faults['sure']}
      />
      <Complaint page={page} isOpen />
    </FormFrame>
  );
}
