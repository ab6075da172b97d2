// Which tokens open the tab's API: both versions that a registration may give, for this tab, asked for by Microsoft's own programs (F10, K4).

import { SignJWT, type JWTPayload } from 'jose';
import { people, tenant } from '../../src/local/people';
import { claimsOf } from '../../tools/trust/doors/forged-people';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

const me = async (token: string): Promise<{ readonly status: number; readonly code: string | undefined }> => {
  const response = await fetch(`${world.bot.url}/api/me`, { headers: { Authorization: `Bearer ${token}` } });
  const answer = (await response.json()) as { error?: { code: string } };
  return { status: response.status, code: answer.error?.code };
};

/** As local sign-in would make it, but for some claims; undefined leaves one out. */
const signed = (more: JWTPayload): Promise<string> => {
