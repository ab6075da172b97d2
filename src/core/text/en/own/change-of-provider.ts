// English texts of wishes to change provider.

import type { changeOfProvider as swedish } from '../../sv/own/change-of-provider';

export const changeOfProvider = {
  'process.changeOfProvider': 'Change of provider',
  'newMatter.changeOfProvider': 'Write down a wish to change provider',
  'matterStage.changeOfProvider.wished': 'The reason being examined',
  'matterStage.changeOfProvider.followingUp': 'Being followed up with the individual',
  'matterStage.changeOfProvider.helping': 'Being helped to change',
  'matterStage.changeOfProvider.changed': 'Has changed provider',
  'matterStage.changeOfProvider.stays': 'Does not change',
  'ask.changedDay': 'From which day does the change apply?',
  'task.changeReason.title': 'Examine the reason for a wished change',
  'task.changeReason.ask':
    'Ask why the person wants to change, and write the answer. If the reason points to a fault: follow up with the individual.',
  'outcome.changeReason.toFollowUp': 'Follow up with the individual',
  'done.changeReason.toFollowUp': 'Followed up with the individual.',
  'outcome.changeReason.toChange': 'Help the person to change',
  'done.changeReason.toChange': 'The person is helped to change.',
  'outcome.changeReason.stays': 'No longer wants to change',
  'done.changeReason.stays': 'Ended: no longer wants to change.',
  'task.changeFollowUp.title': 'Individual follow-up after a wished change',
  'task.changeFollowUp.ask':
    'Follow up whether the individual’s needs are met now, and write how you know. The person may change all the same.',
  'outcome.changeFollowUp.needsMet': 'The needs are met',
  'done.changeFollowUp.needsMet': 'The needs are met.',
  'outcome.changeFollowUp.needsNotMet': 'The needs are not met',
  'done.changeFollowUp.needsNotMet': 'The needs are not met. The person is helped to change.',
  'task.changeHelp.title': 'Help the person to change provider',
  'task.changeHelp.ask': 'Tell which providers there are, and arrange the change if the person still wants it. Give the day.',
  'outcome.changeHelp.changed': 'Has changed',
  'done.changeHelp.changed': 'The person has changed provider.',
  'outcome.changeHelp.stays': 'Does not change',
  'done.changeHelp.stays': 'Ended: the person does not change.',
  'deadline.changeReason': 'Own routine: the reason examined within {days}',
  'deadline.changeFollowUp': 'Own routine: followed up within {days} of a wished change',
  'deadline.changeHelp': 'Own routine: help to change within {days}',
  'statute.changeOfProvider': 'The routine: the reason for a wished change is examined',
} as const satisfies Record<keyof typeof swedish, string>;
