// Puts the product together: settings to Graph, connector, app, loop and server. main.ts and the tests start it the same way.

import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { openApp, type App } from '../src/app/app';
import { comeBack } from '../src/app/come-back';
import { openApart } from '../src/app/apart/apart';
import { askClock, movedClock, systemClock, watchClock, type Ahead, type Clock } from '../src/app/clock';
import { guardedLog } from '../src/app/guarded-log';
import type { Messenger } from '../src/app/messenger';
import { causeOf, type Log } from '../src/app/log';
import { readWords } from '../src/app/privacy-words';
import { startLoop, type Loop } from '../src/app/pass/loop';
import { lackingIn } from '../src/core/routine/profile';
import { dayOf } from '../src/core/time/plain-date';
import { openGraph } from '../src/graph/client';
import { openSites } from '../src/graph/places';
import { unreadyLists } from '../src/graph/provision';
import { ensureSubscriptions, reauthorize } from '../src/graph/subscriptions';
import type { Server } from 'restify';
import { TrappanAdapter } from './adapter';
import { mountApi } from './api/server';
import { mountPane } from './web/pane-page';
import { mountPrivacyAndTerms } from './om/privacy-and-terms';
import { appSettings } from './app-settings';
import { openBot, type Bot } from './talk/bot';
import type { Settings } from './config';
import { openConnector, type Connector } from './connector/connector';
import { connectorToken } from './connector/token';
import { openConversations } from './send/conversations';
import { openEkuChannel } from './send/eku-channel';
import { openGuard } from './guard';
import { watchGraph } from './health';
import { openInstaller } from './send/installer';
import { openMessenger, type MessengerParts } from './send/messenger';
import { practiceConnector, practiceMessenger } from './send/practice';
import { countedGuard, countedMessenger, countedSignIn } from './metrics/counted';
import { pagesAt } from './pages';
import { openServer } from './server';
import { openSignIn } from './sign-in';
import { profileNamed } from './config/read-profile';
import { clientState, type Notified } from './web/notifications';

export interface Running {
  readonly app: App;
  readonly loop: Loop;
  /** `http://127.0.0.1:3978` */
  readonly url: string;
  /** Takes no more requests, lets what is under way end, and stops. */
  readonly stop: () => Promise<void>;
}

const subscriptionsEvery = 30 * 60_000;
/** Milliseconds in which a bot learns that the lists were changed by a newer version. */
const standingEvery = 60_000;

/**
 * Starts everything and listens. Throws `GraphFailure` when Graph does not answer, and an Error naming what was never provisioned. `reading` opens what
 * reads apart; only where many bots follow each other in one process does it outlive one of them.
 */
export async function startBot(settings: Settings, given: Log, reading: typeof openApart = openApart): Promise<Running> {
  const words = readWords(settings.screening);
  const log = settings.mode === 'local' ? guardedLog(given, words) : given;
  const { graph, isReady } = watchGraph(openGraph(settings.graph));
  const places = await openSites(graph, settings.graph);
  const unready = await unreadyLists(graph, places);
  if (unready.length > 0) throw new Error(`columns are missing in ${unready.join(', ')}: run npm run provision`);
  const connector = connectorOf(settings);
  const conversations = openConversations(graph, places, (person) => app.later.do(() => comeBack(app, person)));
  const pages = pagesAt(settings.publicUrl);
  const installer = openInstaller(graph, settings.teamsAppId, log);
  const replica = randomUUID();
  const endFigures = await beginFigures(settings, { replica, log });
  const app = openApp({
    ...{ graph, places, log, tabUrl: pages.caseUrl },
    messenger: countedMessenger(messengerOf({ connector, conversations, installer, settings })),
    clock: clockOf(settings, graph.ahead),
    profile: profileNamed(settings.profile),
    words,
    apart: reading(words, settings.screening),
    replica,
    settings: appSettings(settings),
  });
  await app.standing.look();
  let loop: Loop | undefined;
  await app.clock.follow(null); // whoever asks it first asks for the day: it never goes back
  const lacking = (): readonly string[] => [...lackingIn(app.profile, dayOf(app.clock.now())), ...(loop?.vacant() ?? [])];
  if (lacking().length > 0) log.warn('the profile leaves out what somebody may depend on', { lacking: lacking().join(' ') });
  const bot = openBot({ app, conversations, pages }, new TrappanAdapter(settings, connector));
  const server = openServer({
    settings,
    log,
    isReady,
    mayWrite: app.standing.mayWrite,
    get lacking() {
      return lacking();
    },
    bot,
    guard: countedGuard(openGuard(settings)),
    notifications: { clientState: clientState(settings.secret), notified: notifiedBy(app, (where) => loop?.nudge(where)) },
  });
  mountPages(server, app, settings);
  const url = await listen(server, settings); // first: whoever cannot be reached must not work on unseen
  const running = (loop = startLoop(app, { everySeconds: settings.everySeconds }));
  const subscribing = keepSubscribed(app, settings);
  const standing = setInterval(() => app.later.do(() => app.standing.look()), standingEvery);
  const unwatch = settings.clockUrl === null ? () => undefined : watchClock(settings.clockUrl, () => running.nudge());
  const under = { app, bot, loop: running, subscribing, standing, endFigures };
  return { app, loop: running, url, stop: () => (unwatch(), stopAll(server, under)) };
}

/** The way to Teams; of a practice everything on it is marked. */
function connectorOf(settings: Settings): Connector {
  const connector = openConnector(connectorToken(settings.graph), settings.channel.origins);
  return settings.graph.isPractice ? practiceConnector(connector) : connector;
}

function messengerOf(parts: Omit<MessengerParts, 'ekuChannel' | 'settings'> & { readonly settings: Settings }): Messenger {
  const messenger = openMessenger({ ...parts, ekuChannel: openEkuChannel(parts.connector, parts.settings) });
  return parts.settings.graph.isPractice ? practiceMessenger(messenger) : messenger;
}

/** Where figures are asked for, what counts and sends them is loaded; else nothing of it is. Answers how to end it. */
async function beginFigures(
  { metrics, graph }: Settings,
  who: { readonly replica: string; readonly log: Log },
): Promise<() => Promise<void>> {
  if (metrics === null || graph.isPractice) return () => Promise.resolve();
  const { sendFigures } = await import('./metrics/send-figures.js');
  return sendFigures({ ...metrics, ...who });
}

/** What browsers ask for, beside Teams. */
function mountPages(server: Server, app: App, settings: Settings): void {
  mountPane(server, settings);
  mountPrivacyAndTerms(server, app.profile, app.settings);
  mountApi(server, { app, signIn: countedSignIn(openSignIn(settings)) });
}

const clockOf = ({ clockUrl }: Settings, ahead: Ahead): Clock =>
  clockUrl === null ? systemClock(ahead) : movedClock(askClock(clockUrl), ahead);

const notifiedBy = (app: App, nudge: Notified['nudge']) => ({
  nudge,
  renew: (subscriptionId: string): void => app.later.do(() => app.graph.send(reauthorize(subscriptionId))),
});

/** In local mode nobody outside this machine can reach it. */
async function listen(server: Server, { port, mode }: Settings): Promise<string> {
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, mode === 'local' ? '127.0.0.1' : '0.0.0.0', done);
  });
  const address: AddressInfo | string | null = server.server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? port) : port}`;
}

/** Asks for notifications now and every half hour: they are renewed long before they end. Without them the timer still finds everything. */
function keepSubscribed(app: App, settings: Settings): NodeJS.Timeout {
  const notify = {
    url: `${settings.publicUrl}/api/notifications`,
    clientState: clientState(settings.secret),
    hasMailbox: !settings.graph.isPractice,
  };
  const ensure = (): void =>
    app.later.do(async () => {
      for (const { what, failure } of await ensureSubscriptions(app.graph, app.places, notify))
        app.log.warn('no notifications of this kind; the timer looks instead', { what, ...causeOf(failure) });
    });
  ensure();
  return setInterval(ensure, subscriptionsEvery);
}

interface Under {
  readonly app: App;
  readonly bot: Bot;
  readonly loop: Loop;
  readonly subscribing: NodeJS.Timeout;
  readonly standing: NodeJS.Timeout;
  readonly endFigures: () => Promise<void>;
}

/**
 * Milliseconds. Whoever asks us to stop gives half a minute and then takes the power: what has not ended by then is left as a crash would leave it, and
 * another replica's next pass goes on from there. Graph may ask for minutes, or not answer at all.
 */
const longest = { pass: 9_000, presses: 4_000, requests: 2_000, threads: 2_000 } as const;

async function stopAll(server: Server, { app, bot, loop, subscribing, standing, endFigures }: Under): Promise<void> {
  clearInterval(subscribing);
  clearInterval(standing);
  const closed = new Promise<void>((done) => {
    server.close(done);
  });
  await atMost(longest.pass, loop.stop());
  await atMost(longest.presses, bot.leave());
  server.server.closeIdleConnections();
  await atMost(longest.requests, closed);
  server.server.closeAllConnections();
  await atMost(longest.threads, Promise.all([app.apart.close(), endFigures()]));
}

/** The end of a work, well or not, or of so many milliseconds. */
async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  const clock = new AbortController();
  const late = pause(milliseconds, undefined, { signal: clock.signal }).catch(() => undefined);
  await Promise.race([work.catch(() => undefined), late]);
  clock.abort();
}
