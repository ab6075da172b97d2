// English texts of who may read a case, of absence and stand-ins, and of the log of readings.

export const people = {
  'problem.tooManyReaders': 'No more than twenty people can be named. Take somebody away and try again.',
  'problem.levelNotAllowed': 'The municipality’s routine does not have that level. Open the case to those who need it instead.',
  'tab.readers.title': 'Who may read',
  'tab.readers.usual': 'Whoever has the case or a task in it, those who receive and the managers.',
  'tab.readers.limited': 'Only whoever has the case or a task in it, the unit manager and those named here.',
  'tab.readers.named': 'Also open to: {names}',
  'tab.readers.open': 'Open to colleagues',
  'tab.readers.who': 'Who else may read?',
  'tab.readers.nobody': 'Nobody else',
  'tab.readers.limit': 'Only people who are named may read the case',
  'tab.readers.save': 'Save',
  'tab.event.accessSet.nobody': '{name} opened the case to nobody else.',
  'tab.event.accessSet.named': '{name} opened the case to {names}.',
  'tab.event.accessSet.limitedNobody': '{name} limited the case to whoever has it and the unit manager.',
  'tab.event.accessSet.limited': '{name} limited the case to people by name: {names}.',
} as const;
