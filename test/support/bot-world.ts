// The bot as it runs, against the local Microsoft 365 in the same process, over HTTP: people talk and press, and the test reads their chats.

import { readSettings, type Settings } from '../../bot/config';
import { startBot, type Running } from '../../bot/start';
import { people, tenant, type PersonKey } from '../../src/local/people';
import { startLocal, type LocalMicrosoft365 } from '../../src/local/start';
import type { Witness } from '../../src/local/witness';
import { signActivity } from '../../src/local/teams/channel-token';
import type { ShownMessage } from '../../src/local/teams/chat-view';
import { takeInMails } from '../../src/app/intake/take-in';
import { untilNothingIsDue } from '../../src/app/pass/loop';
import { envFor, freePort } from './bot-env';
import { keptApart } from './kept-apart';
import { makeReady } from './ready-tenant';

export interface Logged {
  readonly level: string;
  readonly message: string;
  readonly ids: Readonly<Record<string, unknown>>;
}

export interface BotWorld {
  readonly local: LocalMicrosoft365;
  readonly bot: Running;
  readonly settings: Settings;
  readonly logged: readonly Logged[];
  /** POST to the local control API; answers its body. */
  readonly local$: (path: string, body?: unknown) => Promise<Record<string, unknown>>;
  readonly say: (who: PersonKey, text: string, more?: object) => Promise<Record<string, unknown>>;
  readonly press: (who: PersonKey, messageId: string, more: object) => Promise<Record<string, unknown>>;
  /** The bot's messages in somebody's chat, in order, as that person sees them. */
  readonly chat: (who: PersonKey) => Promise<readonly ShownMessage[]>;
  /** POST of any activity to the bot, signed by the channel. */
  readonly tell: (activity: object, token?: string) => Promise<{ status: number; text: string }>;
  readonly activityFrom: (who: PersonKey, more?: object) => Record<string, unknown>;
  readonly mail: (raw: string, authenticated?: 'internal' | 'external' | 'not') => Promise<void>;
  /** Mails taken in, due cases looked at, and nothing under way: no look, no notification. */
  readonly settle: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export const personIdOf = (who: PersonKey): string => people[who].id;

/** Settings of a test's own; where they lead somewhere else than to the local Microsoft 365 itself, made when its address is known. */
export type OwnSettings = Readonly<Record<string, string>> | ((localUrl: string) => Promise<Readonly<Record<string, string>>>);

/** Starts both, with settings of its own where a test has some, and waits for the first look; later ones come when something nudges, and `settle` waits for them. */
export async function startBotWorld(own: OwnSettings = {}, witness?: Witness): Promise<BotWorld> {
  const from = '2026-03-02T08:00:00Z';
  const local = await startLocal({
    port: 0,
    signInPort: 0,
    database: ':memory:',
    clock: { at: from, isFrozen: true },
    relaxed: true,
    notifier: { collectMs: 5 },
    ...(witness === undefined ? {} : { witness: () => witness }),
  });
  const port = await freePort();
  const settings = readSettings({ ...envFor(local, port), ...(typeof own === 'function' ? await own(local.url) : own) });
  await makeReady(local, settings.graph, from);
  const logged: Logged[] = [];
  const write =
    (level: string) =>
    (message: string, ids: object = {}) =>
      void logged.push({ level, message, ids: { ...ids } });
  const bot = await startBot(settings, { info: write('info'), warn: write('warn'), error: write('error') }, keptApart);
  local.useBot(bot.url);
  const atRest = async (): Promise<void> => {
    await bot.app.later.idle();
    await local.notifier.idle();
    await bot.loop.atRest();
  };
  await atRest();
  const ask = async (path: string, body?: unknown): Promise<Record<string, unknown>> => {
    const init =
      body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(`${local.url}/local/${path}`, init);
    return (await response.json()) as Record<string, unknown>;
  };
  const activityFrom: BotWorld['activityFrom'] = (who, more = {}) => ({
    type: 'message',
    id: `m-${Math.random()}`,
    channelId: 'msteams',
    serviceUrl: `${local.url}/teams/`,
    from: { id: `29:${who}`, name: 'X', aadObjectId: people[who].id },
    recipient: { id: `28:${tenant.clientId}`, name: 'Trappan' },
    conversation: { id: `a:${who}`, conversationType: 'personal', tenantId: tenant.id },
    channelData: { tenant: { id: tenant.id } },
    locale: 'sv-SE',
    ...more,
  });
  return {
    ...{ local, bot, settings, logged, activityFrom, local$: ask },
    say: (who, text, more = {}) => ask('teams/say', { personId: people[who].id, text, ...more }),
    press: (who, messageId, more) => ask('teams/press', { personId: people[who].id, messageId, ...more }),
    chat: async (who) => {
      const seen = await ask(`teams/chats/${people[who].id}`);
      return (seen['messages'] as ShownMessage[]).filter(({ from }) => from.isBot);
    },
    tell: async (activity, token) => {
      const response = await fetch(`${bot.url}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token ?? (await signActivity(local.teams))}` },
        body: JSON.stringify(activity),
      });
      return { status: response.status, text: await response.text() };
    },
    mail: async (raw, authenticated = 'internal') => {
      const proof = authenticated === 'not' ? '' : `&authenticated=${authenticated}`;
      const query = `mailbox=${tenant.sharedMailbox}${proof}`;
      const response = await fetch(`${local.url}/local/mail/deliver?${query}`, { method: 'POST', body: raw });
      if (!response.ok) throw new Error(`mail not delivered: ${response.status} ${await response.text()}`);
    },
    settle: async () => {
      await takeInMails(bot.app);
      await untilNothingIsDue(bot.app);
      await atRest();
    },
    stop: async () => {
      await bot.stop();
      await local.stop();
    },
  };
}
