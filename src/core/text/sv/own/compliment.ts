// Swedish texts of compliments and comments.

export const compliment = {
  'process.compliment': 'Beröm och synpunkter',
  'newMatter.compliment': 'Skriv ner beröm, eller en synpunkt utan önskan om svar',
  'matterStage.compliment.received': 'Mottaget',
  'matterStage.compliment.using': 'Tas till vara',
  'matterStage.compliment.used': 'Taget till vara',
  'matterStage.compliment.kept': 'Sparat',
  'ask.passedDay': 'Vilken dag lämnades det vidare?',
  'task.complimentPass.title': 'Lämna beröm eller synpunkt vidare',
  'task.complimentPass.ask':
    'Lämna det vidare till verksamheten eller utföraren det gäller, utan fler uppgifter om personen än som behövs.',
  'outcome.complimentPass.toOperation': 'Till verksamheten',
  'done.complimentPass.toOperation': 'Lämnat till verksamheten.',
  'outcome.complimentPass.toProvider': 'Till utföraren',
  'done.complimentPass.toProvider': 'Lämnat till utföraren.',
  'outcome.complimentPass.notPassed': 'Lämnas inte vidare',
  'done.complimentPass.notPassed': 'Sparat, inte lämnat vidare.',
  'task.complimentUse.title': 'Ta till vara det som fungerar',
  'task.complimentUse.ask': 'Skriv vilket arbetssätt som har haft effekt och hur det kan användas, utan uppgifter om enskilda.',
  'outcome.complimentUse.used': 'Taget till vara',
  'done.complimentUse.used': 'Taget till vara.',
  'outcome.complimentUse.nothingToUse': 'Inget mer att göra',
  'done.complimentUse.nothingToUse': 'Sparat.',
  'deadline.complimentPass': 'Egen rutin: lämnat vidare inom {days}',
  'deadline.complimentUse': 'Egen rutin: taget till vara inom {days}',
  'statute.compliment': 'Rutinen: positiva synpunkter lämnas till den de gäller',
} as const;
