// A mail that came to the case later, whole, beside the form of the task it is about.

import { MarkedText } from '../../parts/MarkedText';
import type { FormProps } from '../form';
import { Beside } from '../ReadBeside';

/** Nothing when the task is about no later mail, or its content is not shown. */
export function CameLater({ page, sheet, task }: Pick<FormProps, 'page' | 'sheet' | 'task'>) {
  const mail = sheet.mails.find(({ round }) => round === task.round)?.text;
  if (mail === undefined) return null;
  return (
    <Beside title={`${mail.title}, ${mail.when}`}>
      <MarkedText page={page} text={mail} isOpen />
    </Beside>
  );
}
