// Swedish texts of the tab: headings, buttons, help, states that are empty.

export const page = {
  'page.title': 'Trappan',
} as const;
