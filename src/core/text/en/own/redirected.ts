// English texts of what belongs elsewhere.

import type { redirected as swedish } from '../../sv/own/redirected';

export const redirected = {
  'process.redirected': 'Belongs elsewhere',
  'newMatter.redirected': 'Write down a citizen proposal or a fault report',
  'matterStage.redirected.received': 'Received',
  'matterStage.redirected.telling': 'The person being told',
  'matterStage.redirected.told': 'Passed on, the person knows',
  'matterStage.redirected.notTold': 'Passed on, the person cannot be reached',
  'matterStage.redirected.ours': 'Belongs with us',
  'ask.redirectKind': 'What is it?',
  'ask.redirectKind.citizenProposal': 'A citizen proposal',
  'ask.redirectKind.faultReport': 'A fault report',
  'ask.redirectKind.otherAuthority': 'Something another authority answers for',
  'ask.personToldDay': 'On which day was the person told?',
  'task.redirectPass.title': 'Pass on to the right way',
  'task.redirectPass.ask':
    'Pass it to where it belongs: a citizen proposal by its routine, a fault report to whoever repairs. Weigh secrecy first if it says something of a person.',
  'outcome.redirectPass.passed': 'Passed on',
  'done.redirectPass.passed': 'Passed on.',
  'outcome.redirectPass.ours': 'Belongs with us',
  'done.redirectPass.ours': 'Ended here: write it down as a complaint.',
  'task.redirectTell.title': 'Tell the person where it went',
  'task.redirectTell.ask': 'Tell where it has been passed and how the person reaches them. Give the day.',
  'outcome.redirectTell.told': 'The person knows',
  'done.redirectTell.told': 'The person has been told.',
  'outcome.redirectTell.cannotTell': 'The person cannot be reached',
  'done.redirectTell.cannotTell': 'Ended: the person cannot be reached.',
  'deadline.redirectPass': 'Own routine: passed on within {days}',
  'deadline.redirectTell': 'Own routine: the person knows within {days}',
  'statute.citizenProposal': 'The routine: citizen proposals and fault reports go their own way',
} as const satisfies Record<keyof typeof swedish, string>;
