// English texts of compliments and comments.

import type { compliment as swedish } from '../../sv/own/compliment';

export const compliment = {
  'process.compliment': 'Compliments and comments',
  'newMatter.compliment': 'Write down a compliment, or a comment without a wish for an answer',
  'matterStage.compliment.received': 'Received',
  'matterStage.compliment.using': 'Being put to use',
  'matterStage.compliment.used': 'Put to use',
  'matterStage.compliment.kept': 'Kept',
  'ask.passedDay': 'On which day was it passed on?',
  'task.complimentPass.title': 'Pass a compliment or comment on',
  'task.complimentPass.ask': 'Pass it on to the operation or provider concerned, with no more of the person than is needed.',
  'outcome.complimentPass.toOperation': 'To the operation',
  'done.complimentPass.toOperation': 'Passed to the operation.',
  'outcome.complimentPass.toProvider': 'To the provider',
  'done.complimentPass.toProvider': 'Passed to the provider.',
  'outcome.complimentPass.notPassed': 'Not passed on',
  'done.complimentPass.notPassed': 'Kept, not passed on.',
  'task.complimentUse.title': 'Put to use what works',
  'task.complimentUse.ask': 'Write which way of working had effect and how it can be used, without personal data.',
  'outcome.complimentUse.used': 'Put to use',
  'done.complimentUse.used': 'Put to use.',
  'outcome.complimentUse.nothingToUse': 'Nothing more to do',
  'done.complimentUse.nothingToUse': 'Kept.',
  'deadline.complimentPass': 'Own routine: passed on within {days}',
  'deadline.complimentUse': 'Own routine: put to use within {days}',
  'statute.compliment': 'The routine: positive comments go to those they are about',
} as const satisfies Record<keyof typeof swedish, string>;
