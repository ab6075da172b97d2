// Swedish texts of what the individual considers wrong.

export const objection = {
  'process.objection': 'Den enskilde anser att något är fel',
  'newMatter.objection': 'Anteckna att den enskilde anser att något är fel',
  'matterStage.objection.said': 'Antecknat, ska prövas',
  'matterStage.objection.putRight': 'Rättat',
  'matterStage.objection.standsBeside': 'Står kvar, med den enskildes syn bredvid',
  'ask.saidDay': 'Vilken dag sades det?',
  'fact.saidDay': 'Sades',
  'words.objection': 'Vad anser den enskilde är fel, och hur ska det vara?',
  'task.objectionAnswer.title': 'Pröva det som den enskilde anser är fel',
  'task.objectionAnswer.ask':
    'Läs vad den enskilde säger. Är något fel: rätta det med en ny anteckning, och skriv här vad du rättade. Annars står den enskildes syn kvar bredvid. Det som är skrivet tas inte bort.',
  'outcome.objectionAnswer.putRight': 'Rättat',
  'done.objectionAnswer.putRight': 'Avslutat: rättat med en ny anteckning.',
  'outcome.objectionAnswer.standsBeside': 'Står kvar med den enskildes syn bredvid',
  'done.objectionAnswer.standsBeside': 'Avslutat: den enskildes syn står bredvid.',
  'deadline.objectionAnswer': 'Egen rutin: prövat inom {days}',
  'statute.objection': 'SoL 14 kap.: det framgår att den enskilde anser att en uppgift är fel',
} as const;
