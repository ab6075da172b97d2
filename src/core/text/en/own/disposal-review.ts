// English texts of the yearly review of what may be disposed of.

import type { disposalReview as swedish } from '../../sv/own/disposal-review';

export const disposalReview = {
  'process.disposalReview': 'Review before disposal',
  'newMatter.disposalReview': 'Review before disposal',
  'matterStage.disposalReview.reviewing': 'To be reviewed',
  'matterStage.disposalReview.reviewed': 'Reviewed',
  'ask.mayGo': 'How many may be disposed of by the plan?',
  'ask.toLook': 'How many of them must somebody look at first?',
  'task.disposalReview.title': 'Review what may be disposed of',
  'task.disposalReview.ask':
    'The time of the plan has run out for some cases that have ended. Open Disposal and choose for them: dispose of, retain or wait. Somebody else confirms what is to be disposed of.',
  'outcome.disposalReview.reviewed': 'The review is done',
  'done.disposalReview.reviewed': 'Ended: what may be disposed of has been reviewed.',
  'deadline.disposalReview': 'Own routine: review done within {days}',
} as const satisfies Record<keyof typeof swedish, string>;
