// English texts of the lane to EKU: criteria, the five questions, states, and the post itself.

import type { eku as swedish } from '../sv/eku';

export const eku = {
  'criterion.recurring': 'Comes back and is not remedied',
  'criterion.serious': 'Serious, or several that together may be serious',
  'criterion.systematic': 'Extensive and appearing systematic',
  'criterionReason.sameTopicAgain': 'The same thing comes back',
  'criterionReason.promisedMeasureMissing': 'A promised measure is missing',
  'criterionReason.riskForHealth': 'Risk for health or safety',
  'criterionReason.severalTogether': 'Several deviations that together are serious',
  'criterionReason.severalAreas': 'Seen in several areas',
  'criterionReason.severalUnits': 'Seen by several units',
  'remaining.notRemedied': 'The fault is not remedied',
  'remaining.noAnswer': 'The provider has not answered',
  'remaining.answerInsufficient': 'The provider’s answer is not enough',
  'remaining.measuresNotKept': 'The measures have not been kept',
  'remaining.documentationMissing': 'Documentation is missing',
  'remaining.staffingUncertain': 'Staffing is uncertain',
  'ekuWish.dialogue': 'Dialogue with the provider',
  'ekuWish.followUp': 'Contract follow-up',
  'ekuWish.correction': 'Demand for correction',
  'ekuWish.unannouncedVisit': 'Unannounced visit',
  'ekuState.approved': 'Approved, goes shortly',
  'ekuState.posted': 'Sent to EKU',
  'ekuState.received': 'Received by EKU',
  'ekuState.followUpStarted': 'Follow-up begun',
  'ekuState.finished': 'Finished at EKU',
} as const satisfies Record<keyof typeof swedish, string>;
