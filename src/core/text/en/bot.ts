// English texts of the chat: commands and what the bot answers to them.

import type { bot as swedish } from '../sv/bot';

export const bot = {
  'bot.name': 'Trappan',
} as const satisfies Record<keyof typeof swedish, string>;
