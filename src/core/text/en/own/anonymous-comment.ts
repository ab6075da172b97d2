// English texts of what came without anybody to answer.

import type { anonymousComment as swedish } from '../../sv/own/anonymous-comment';

export const anonymousComment = {
  'process.anonymousComment': 'Anonymous comments',
  'newMatter.anonymousComment': 'Write down an anonymous comment that is to be passed on',
  'matterStage.anonymousComment.received': 'Received',
  'matterStage.anonymousComment.analysing': 'Being analysed',
  'matterStage.anonymousComment.measured': 'Has led to a measure',
  'matterStage.anonymousComment.compiled': 'In the compilation',
  'matterStage.anonymousComment.kept': 'Kept',
  'task.anonymousPass.title': 'Pass an anonymous comment on',
  'task.anonymousPass.ask':
    'Pass it on to the operation or provider concerned. Nobody is to have an answer. Do not try to find out who wrote it.',
  'outcome.anonymousPass.toOperation': 'To the operation',
  'done.anonymousPass.toOperation': 'Passed to the operation.',
  'outcome.anonymousPass.toProvider': 'To the provider',
  'done.anonymousPass.toProvider': 'Passed to the provider.',
  'outcome.anonymousPass.notPassed': 'Not passed on',
  'done.anonymousPass.notPassed': 'Kept, not passed on.',
  'task.anonymousUse.title': 'Say whether it leads to a measure',
  'task.anonymousUse.ask':
    'It counts in the compilation. If a measure is needed: add it under Measures here, and write what it is to put right, without personal data.',
  'outcome.anonymousUse.measure': 'Leads to a measure',
  'done.anonymousUse.measure': 'Noted: it leads to a measure.',
  'outcome.anonymousUse.compiledOnly': 'Compiled only',
  'done.anonymousUse.compiledOnly': 'Noted: it is in the compilation.',
  'deadline.anonymousPass': 'Own routine: passed on within {days}',
  'deadline.anonymousUse': 'Own routine: judged within {days}',
  'statute.anonymous': 'The routine: what is anonymous goes to the operation for compilation',
} as const satisfies Record<keyof typeof swedish, string>;
