// English texts of what the individual considers wrong.

import type { objection as swedish } from '../../sv/own/objection';

export const objection = {
  'process.objection': 'The individual considers something wrong',
  'newMatter.objection': 'Note that the individual considers something wrong',
  'matterStage.objection.said': 'Noted, to be weighed',
  'matterStage.objection.putRight': 'Put right',
  'matterStage.objection.standsBeside': 'Stands, with the individual’s view beside it',
  'ask.saidDay': 'On which day was it said?',
  'fact.saidDay': 'Said',
  'words.objection': 'What does the individual consider wrong, and how should it be?',
  'task.objectionAnswer.title': 'Weigh what the individual considers wrong',
  'task.objectionAnswer.ask':
    'Read what the individual says. If something is wrong: put it right in a new note, and write here what you put right. Otherwise the individual’s view stands beside it. Nothing that is written is taken away.',
  'outcome.objectionAnswer.putRight': 'Put right',
  'done.objectionAnswer.putRight': 'Ended: put right in a new note.',
  'outcome.objectionAnswer.standsBeside': 'Stands, with the individual’s view beside it',
  'done.objectionAnswer.standsBeside': 'Ended: the individual’s view stands beside it.',
  'deadline.objectionAnswer': 'Own routine: weighed within {days}',
  'statute.objection': 'SoL ch. 14: it shows that the individual considers something wrong',
} as const satisfies Record<keyof typeof swedish, string>;
