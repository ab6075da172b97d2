// English texts of requests for one's own personal data.

import type { ownData as swedish } from '../../sv/own/own-data';

export const ownData = {
  'process.ownData': 'Request for one’s own personal data',
  'newMatter.ownData': 'Write down a request for one’s own personal data (GDPR)',
  'matterStage.ownData.received': 'Received, the identity is to be made sure',
  'matterStage.ownData.collecting': 'The data is being collected',
  'matterStage.ownData.deciding': 'The authority decides',
  'matterStage.ownData.handedOut': 'Handed out',
  'matterStage.ownData.nothingHeld': 'No data is held here',
  'matterStage.ownData.notIdentified': 'The identity could not be made sure',
  'matterStage.ownData.refused': 'Refusal decided',
  'ask.identifiedBy': 'How is the identity sure?',
  'ask.identifiedBy.eId': 'Electronic identification',
  'ask.identifiedBy.inPerson': 'Identification shown here',
  'ask.identifiedBy.knownAddress': 'The answer goes to an address we have checked before',
  'ask.identifiedBy.representative': 'A representative with authority, a guardian or a custodian',
  'ask.extendedTo': 'Until which day is the time extended?',
  'task.ownDataIdentity.title': 'Make sure who asks for her personal data',
  'task.ownDataIdentity.ask':
    'Make sure that it is the person herself, or somebody who may act for her. Do not ask for more than is needed. Do not ask why.',
  'outcome.ownDataIdentity.sure': 'The identity is sure',
  'done.ownDataIdentity.sure': 'The identity is sure. Collect the data.',
  'outcome.ownDataIdentity.askedMore': 'Asked for more, to be sure',
  'done.ownDataIdentity.askedMore': 'Waiting for an answer on the identity.',
  'outcome.ownDataIdentity.notIdentified': 'Cannot be made sure, and the person has been told',
  'done.ownDataIdentity.notIdentified': 'Closed: the identity could not be made sure.',
  'task.ownDataAnswer.title': 'Hand out the person’s own data',
  'task.ownDataAnswer.ask':
    'Find the person’s cases on the page Documents to hand out and answer for each document. Data of other persons is masked. The information on how the data is handled lies in the package. If there is no time: extend it with a reason before the first month is over. Include what is in other systems too.',
  'outcome.ownDataAnswer.handedOut': 'Handed out',
  'done.ownDataAnswer.handedOut': 'Closed: the data is handed out.',
  'outcome.ownDataAnswer.nothingHeld': 'No data is held here, and the person has been told',
  'done.ownDataAnswer.nothingHeld': 'Closed: no data is held here.',
  'outcome.ownDataAnswer.extended': 'The time is extended, and the person has been told why',
  'done.ownDataAnswer.extended': 'The time is extended.',
  'outcome.ownDataAnswer.toDecide': 'Something cannot be handed out: the authority is to decide',
  'done.ownDataAnswer.toDecide': 'Handed to the one who decides.',
  'task.ownDataDecide.title': 'Decide whether the person’s own data is handed out',
  'task.ownDataDecide.ask':
    'Weigh whether the data may be handed out. If not: decide, and send the decision. It must say why, and how it is appealed.',
  'outcome.ownDataDecide.handOut': 'To be handed out',
  'done.ownDataDecide.handOut': 'The data is to be handed out.',
  'outcome.ownDataDecide.refused': 'Refused, and the decision is sent',
  'done.ownDataDecide.refused': 'Closed: the refusal is sent, with how to appeal.',
  'deadline.ownDataIdentity': 'Own routine: the identity is made sure within {days}',
  'deadline.ownDataAnswer': 'GDPR art. 12.3: an answer within {days}',
  'letter.ownDataExtended':
    'Hello!\n\nYou have asked for your personal data. We cannot answer within a month [Write here why: how much or how complicated the data is]. You get an answer at the latest on the day we have written here: [Write the day].\n\nIf you are not content you can complain to the Swedish Authority for Privacy Protection (imy.se), or ask a court to try it.\n\nOur reference: {number}\n\n{department}',
  'letter.ownDataRefused':
    'Decision\n\nYou have asked for your personal data. We refuse your request [Write here whether it is all data or which part, which provision is in the way and why].\n\nHow to appeal: write to the administrative court which decision you appeal against and why it should be changed. Leave the writing with us. It must have come within three weeks of the day you got this decision. You can also complain to the Swedish Authority for Privacy Protection (imy.se).\n\nOur reference: {number}\n\n{department}',
} as const satisfies Record<keyof typeof swedish, string>;
