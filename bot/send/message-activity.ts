// A card as the connector takes it: one attachment, no text beside it, and the one line a lock screen may show (graph-facts 4.1, decisions 2).

import type { CardMessage } from '../../src/app/messenger';

export const cardType = 'application/vnd.microsoft.card.adaptive';

/** The activity of a card message. */
export const messageActivity = ({ card, summary }: CardMessage): Readonly<Record<string, unknown>> => ({
  type: 'message',
  summary,
  attachments: [{ contentType: cardType, content: card }],
});
