// A mail that came to the case later, whole, beside the form of the task it is about.

import type { Sheet, TaskRow } from '../../../src/core/views/case-page';
import { LongText } from '../../parts/LongText';
import { Beside } from '../ReadBeside';

/** Nothing when the task is about no later mail, or its content is not shown. */
export function CameLater({ sheet, task }: { readonly sheet: Sheet; readonly task: TaskRow }) {
  const mail = sheet.mails.find(({ round }) => round === task.round)?.text;
  if (mail === undefined) return null;
  return (
    <Beside title={`${mail.title}, ${mail.when}`}>
      <LongText text={mail.body} isOpen />
    </Beside>
  );
}
