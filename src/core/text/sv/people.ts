// Swedish texts of who may read a case, of absence and stand-ins, and of the log of readings.

export const people = {
  'problem.tooManyReaders': 'Högst tjugo personer kan stå med namn. Ta bort någon och försök igen.',
  'problem.levelNotAllowed': 'Kommunens rutin har inte den nivån. Öppna ärendet för dem som behöver det i stället.',
  'tab.readers.title': 'Vem får läsa',
  'tab.readers.usual': 'Den som har ärendet eller en uppgift i det, mottagaren och cheferna.',
  'tab.readers.limited': 'Bara den som har ärendet eller en uppgift i det, enhetschefen och de som står här.',
  'tab.readers.named': 'Också öppnat för: {names}',
  'tab.readers.open': 'Öppna för kollegor',
  'tab.readers.who': 'Vilka fler får läsa?',
  'tab.readers.nobody': 'Ingen mer',
  'tab.readers.limit': 'Bara namngivna personer får läsa ärendet',
  'tab.readers.save': 'Spara',
  'tab.event.accessSet.nobody': '{name} öppnade inte ärendet för någon mer.',
  'tab.event.accessSet.named': '{name} öppnade ärendet för {names}.',
  'tab.event.accessSet.limitedNobody': '{name} begränsade ärendet till den som har det och enhetschefen.',
  'tab.event.accessSet.limited': '{name} begränsade ärendet till namngivna personer: {names}.',
} as const;
