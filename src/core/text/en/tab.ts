// English texts of the tab: the same keys as sv/tab.ts.

export const tab = {
  'tab.navigation': 'Pages',
  'tab.page.myWork': 'My tasks',
  'tab.page.writeDown': 'Write down',
  'tab.page.setAside': 'Set aside for people',
  'tab.page.ekuMatters': 'What EKU has been given',
  'tab.page.ekuDraft': 'Summary for EKU',
  'tab.page.case': 'Case',
  'tab.page.task': 'Task',
  'tab.page.nowhere': 'There is no such page',
  'tab.back': 'To my tasks',
  'tab.openInTeams': 'Open Trappan in Teams. You cannot sign in here in the browser.',
  'tab.nobodyAnswers': 'Trappan could not be reached. Check the network and try again in a moment.',
  'tab.notUnderstood': 'The answer from Trappan could not be read. Reload the page, or try again in a moment.',
} as const;
