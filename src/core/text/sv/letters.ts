// Swedish texts of the letters.

export const letters = {
  'letter.greeting': 'Hej!',
} as const;
