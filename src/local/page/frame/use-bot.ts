// Where the bot is and whether it answers.

import { useEffect } from 'react';
import { z } from 'zod';
import { useData, type Live } from './use-data';

const bot = z.object({ url: z.string(), up: z.boolean() });
export type Bot = z.infer<typeof bot>;

const ASK_AGAIN_AFTER = 2_500;

/** Asked when the page opens and after a restart, and again and again while the bot does not answer. */
export function useBot(): Live<Bot> {
  const live = useData({ path: '/local/page/bot', shape: bot, touchedBy: () => false });
  const { reload } = live;
  const isDown = live.data?.up === false;
  useEffect(() => {
    if (!isDown) return undefined;
    const timer = setInterval(reload, ASK_AGAIN_AFTER);
    return () => clearInterval(timer);
  }, [reload, isDown]);
  return live;
}
