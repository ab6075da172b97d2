// Where the bot is and whether it answers.

import { z } from 'zod';
import { useData, type Live } from './use-data';

const bot = z.object({ url: z.string(), up: z.boolean() });
export type Bot = z.infer<typeof bot>;

/** Asked when the page opens and after a restart; whoever needs it fresher calls `reload`. */
export const useBot = (): Live<Bot> => useData({ path: '/local/page/bot', shape: bot, touchedBy: () => false });
