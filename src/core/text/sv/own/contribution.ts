// Swedish texts of what colleagues give to an investigation.

export const contribution = {
  'process.contribution': 'Underlag till utredning',
  'newMatter.contribution': 'Be en kollega om underlag',
  'matterStage.contribution.asked': 'Väntar på underlag',
  'matterStage.contribution.given': 'Underlaget har kommit',
  'matterStage.contribution.nothingToAdd': 'Har inget att tillägga',
  'ask.askedRole': 'Vem frågas?',
  'ask.askedRole.caseworker': 'En handläggare på enheten',
  'ask.askedRole.unitManager': 'Enhetschefen',
  'ask.askedRole.mas': 'MAS',
  'ask.askedRole.procurement': 'Upphandlaren',
  'ask.askedRole.qualityController': 'Kvalitetskontrollern',
  'ask.giveBy': 'Vilken dag ska underlaget ha kommit?',
  'task.contribute.title': 'Lämna underlag till en utredning',
  'task.contribute.ask':
    'Läs frågan och skriv det du vet. Den som utreder läser ditt svar. Kan du inte svara: lämna uppgiften vidare.',
  'outcome.contribute.given': 'Lämna underlaget',
  'done.contribute.given': 'Underlaget är lämnat till utredningen.',
  'outcome.contribute.nothingToAdd': 'Jag har inget att tillägga',
  'done.contribute.nothingToAdd': 'Den som utreder får veta att du inte har något att tillägga.',
  'deadline.contribute': 'Dagen sätts av den som frågar. Är ingen satt: inom {days}',
} as const;
