// Swedish texts of what came without anybody to answer.

export const anonymousComment = {
  'process.anonymousComment': 'Anonyma synpunkter',
  'newMatter.anonymousComment': 'Skriv ner en anonym synpunkt som ska lämnas vidare',
  'matterStage.anonymousComment.received': 'Mottagen',
  'matterStage.anonymousComment.analysing': 'Analyseras',
  'matterStage.anonymousComment.measured': 'Har lett till en åtgärd',
  'matterStage.anonymousComment.compiled': 'Med i sammanställningen',
  'matterStage.anonymousComment.kept': 'Sparad',
  'task.anonymousPass.title': 'Lämna anonym synpunkt vidare',
  'task.anonymousPass.ask':
    'Lämna den vidare till verksamheten eller utföraren den gäller. Ingen ska ha svar. Försök inte ta reda på vem som har skrivit.',
  'outcome.anonymousPass.toOperation': 'Till verksamheten',
  'done.anonymousPass.toOperation': 'Lämnad till verksamheten.',
  'outcome.anonymousPass.toProvider': 'Till utföraren',
  'done.anonymousPass.toProvider': 'Lämnad till utföraren.',
  'outcome.anonymousPass.notPassed': 'Lämnas inte vidare',
  'done.anonymousPass.notPassed': 'Sparad, inte lämnad vidare.',
  'task.anonymousUse.title': 'Säg om den leder till en åtgärd',
  'task.anonymousUse.ask':
    'Den räknas med i sammanställningen. Behövs en åtgärd: lägg till den under Åtgärder här, och skriv vad den ska rätta till, utan uppgifter om enskilda.',
  'outcome.anonymousUse.measure': 'Leder till en åtgärd',
  'done.anonymousUse.measure': 'Noterat: den leder till en åtgärd.',
  'outcome.anonymousUse.compiledOnly': 'Sammanställs bara',
  'done.anonymousUse.compiledOnly': 'Noterat: den är med i sammanställningen.',
  'deadline.anonymousPass': 'Egen rutin: lämnad vidare inom {days}',
  'deadline.anonymousUse': 'Egen rutin: bedömd inom {days}',
  'statute.anonymous': 'Rutinen: det anonyma lämnas till verksamheten för sammanställning',
} as const;
