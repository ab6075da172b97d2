// Swedish texts of the tab: its pages, forms and what they answer.

export const tab = {
  'tab.navigation': 'Sidor',
  'tab.page.myWork': 'Mina uppgifter',
  'tab.page.writeDown': 'Skriv ner',
  'tab.page.setAside': 'Manuell hantering',
  'tab.page.ekuMatters': 'Det EKU fått',
  'tab.page.ekuDraft': 'Underlag till EKU',
  'tab.page.case': 'Ärende',
  'tab.page.task': 'Uppgift',
  'tab.page.nowhere': 'Sidan finns inte',
  'tab.back': 'Till Mina uppgifter',
  'tab.openInTeams': 'Öppna Trappan i Teams. Här i webbläsaren går det inte att logga in.',
  'tab.nobodyAnswers': 'Det gick inte att nå Trappan. Kontrollera nätet och försök igen om en stund.',
  'tab.notUnderstood': 'Svaret från Trappan gick inte att läsa. Ladda om sidan, eller försök igen om en stund.',
} as const;
