// English texts of the yearly review of what may be disposed of.

import type { disposalReview as swedish } from '../../sv/own/disposal-review';

export const disposalReview = {
  'process.disposalReview': 'Review before disposal',
  'newMatter.disposalReview': 'Review before disposal',
  'matterStage.disposalReview.reviewing': 'To be reviewed',
  'matterStage.disposalReview.confirming': 'To be confirmed',
  'matterStage.disposalReview.reviewed': 'Reviewed',
  'ask.mayGo': 'How many may be disposed of by the plan?',
  'ask.toLook': 'How many of them must somebody look at first?',
  'task.disposalReview.title': 'Review what may be disposed of',
  'task.disposalReview.ask':
    'The time of the plan has run out for some cases that have ended. Open Disposal and choose for them: dispose of, retain or wait. Somebody else confirms what is to be disposed of.',
  'outcome.disposalReview.reviewed': 'The review is done',
  'done.disposalReview.reviewed': 'Ended: what may be disposed of has been reviewed.',
  'task.disposalConfirm.title': 'Confirm what is to be disposed of',
  'task.disposalConfirm.ask':
    'Somebody has chosen that cases are to be disposed of. Open Disposal, read the ground of each and confirm what is to go. What you do not confirm stays.',
  'outcome.disposalConfirm.confirmed': 'What waited is confirmed',
  'done.disposalConfirm.confirmed': 'Ended: what was to be disposed of is confirmed.',
  'outcome.disposalConfirm.notAll': 'Not all is to be disposed of',
  'done.disposalConfirm.notAll': 'Ended: some of what was chosen is not to be disposed of.',
  'deadline.disposalConfirm': 'Own routine: confirmed within {days}',
  'deadline.disposalReview': 'Own routine: review done within {days}',
} as const satisfies Record<keyof typeof swedish, string>;
