// Where the bot is and whether it answers, so that the page can frame its tab or say that it must be started.

import type { Endpoint } from '../control/serve';
import type { LocalParts } from '../world';

const PATIENCE = 2_000;

/** `GET /local/page/bot` → `{url, up}`. */
export function botEndpoints({ teams }: Pick<LocalParts, 'teams'>): readonly Endpoint[] {
  return [
    {
      method: 'GET',
      template: '/local/page/bot',
      handle: async () => ({ status: 200, body: { url: teams.botUrl(), up: await answers(`${teams.botUrl()}/health`) } }),
    },
  ];
}

// Anything but silence counts: a bot that reports trouble is there.
async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
    await response.arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
