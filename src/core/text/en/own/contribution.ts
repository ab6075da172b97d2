// English texts of what colleagues give to an investigation.

import type { contribution as swedish } from '../../sv/own/contribution';

export const contribution = {
  'process.contribution': 'Material for an investigation',
  'newMatter.contribution': 'Ask a colleague for material',
  'matterStage.contribution.asked': 'Waiting for material',
  'matterStage.contribution.given': 'The material has come',
  'matterStage.contribution.nothingToAdd': 'Has nothing to add',
  'ask.askedRole': 'Who is asked?',
  'ask.askedRole.caseworker': 'A caseworker of the unit',
  'ask.askedRole.unitManager': 'The unit manager',
  'ask.askedRole.mas': 'The nurse with medical responsibility',
  'ask.askedRole.procurement': 'The procurement officer',
  'ask.askedRole.qualityController': 'The quality controller',
  'ask.giveBy': 'By which day is the material to come?',
  'task.contribute.title': 'Give material to an investigation',
  'task.contribute.ask':
    'Read the question and write what you know. Whoever investigates reads your answer. If you cannot answer: hand the task on.',
  'outcome.contribute.given': 'Give the material',
  'done.contribute.given': 'The material is given to the investigation.',
  'outcome.contribute.nothingToAdd': 'I have nothing to add',
  'done.contribute.nothingToAdd': 'Whoever investigates is told that you have nothing to add.',
  'deadline.contribute': 'The day is set by whoever asks. Where none is: within {days}',
} as const satisfies Record<keyof typeof swedish, string>;
