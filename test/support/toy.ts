// A process that the product does not have, added where a new one is added: its table, its texts, a line in each list. Whoever tests it imports this first.

import { ownProcesses } from '../../src/core/processes/own/list';
import type { OwnTables } from '../../src/core/processes/process';
import { en } from '../../src/core/text/en';
import { sv } from '../../src/core/text/sv';

const foundKey: OwnTables = {
  place: 'open',
  number: 'NY',
  level: 'normal',
  begins: { byPerson: 'found' },
  readers: ['unitManager'],
  letters: {},
  fields: { returnedDay: { kind: 'day' } },
  stages: { found: { open: true }, returned: { open: false, isEnd: true } },
  deadlines: { keyReturn: { from: 'opened', days: 2, counted: 'working', remind: [1], because: 'ownRoutine' } },
  tasks: {
    keyReturn: {
      role: 'unitManager',
      opens: { stage: ['found'] },
      deadline: 'keyReturn',
      answeredOn: 'page',
      because: 'ownRoutine',
      outcomes: { returned: { to: 'returned', asks: ['returnedDay'] } },
      mayBeGivenAway: true,
    },
  },
};

const texts = {
  'process.foundKey': ['Upphittade nycklar', 'Found keys'],
  'newMatter.foundKey': ['Skriv ner en upphittad nyckel', 'Write down a found key'],
  'matterStage.foundKey.found': ['Upphittad', 'Found'],
  'matterStage.foundKey.returned': ['Återlämnad', 'Returned'],
  'ask.returnedDay': ['Vilken dag lämnades den tillbaka?', 'On which day was it returned?'],
  'task.keyReturn.title': ['Lämna tillbaka en nyckel', 'Return a key'],
  'task.keyReturn.ask': ['Ta reda på vems den är och lämna den.', 'Find out whose it is and return it.'],
  'outcome.keyReturn.returned': ['Återlämnad', 'Returned'],
  'done.keyReturn.returned': ['Återlämnad.', 'Returned.'],
  'deadline.keyReturn': ['Egen rutin: lämnad inom {days}', 'Own routine: returned within {days}'],
} as const;

Object.assign(ownProcesses, { foundKey });
for (const [key, [swedish, english]] of Object.entries(texts)) {
  Object.assign(sv, { [key]: swedish });
  Object.assign(en, { [key]: english });
}
