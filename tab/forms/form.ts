// What every form of a task is given.

import type { CasePage, Sheet, TaskRow } from '../../src/core/views/case-page';
import type { Sending } from '../parts/use/use-task-answer';

export interface FormProps {
  readonly page: CasePage;
  readonly task: TaskRow;
  readonly sheet: Sheet;
  readonly sending: Sending;
}
