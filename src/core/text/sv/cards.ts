// Swedish texts of the cards.

export const cards = {
  'card.open': 'Öppna ärendet',
} as const;
