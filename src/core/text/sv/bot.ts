// Swedish texts of the chat: commands and what the bot answers to them.

export const bot = {
  'bot.name': 'Trappan',
} as const;
