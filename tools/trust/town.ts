// A municipality for a trial of trust: the local Microsoft 365 in this process, where all that happens is written down, and replicas of the bot as the programs
// they are in service, each with a secret of its own, behind one address.

import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGraph } from '../../src/graph/client';
import { nothing, post } from '../../src/graph/call';
import { groups, people } from '../../src/local/people';
import { openSites } from '../../src/graph/places';
import { provision, provisionPlan } from '../../src/graph/provision';
import { readGraphSettings } from '../../src/graph/settings';
import { startLocal, type LocalMicrosoft365 } from '../../src/local/start';
import { chronicle, type Asked, type Happening } from '../../src/local/witness';
import { envFor } from '../../test/support/bot-env';
import { atEnd } from '../bench/clean-up';
import { pause, type At } from '../bench/at';
import { freePorts } from '../bench/product';
import { addDemoProviders } from '../demo-providers';
import { openFront } from './front';
import { writeFinal } from './final';

export interface Replica {
  /** By which the history knows who called. */
  readonly name: string;
  readonly port: number;
  readonly isUp: () => boolean;
  /** It runs, and has answered since it was started. */
  readonly isAnswering: () => boolean;
  /** Starts it, when it does not run; resolves when it answers anything at all, or has ended again: in bad weather a start may fail. */
  readonly start: () => Promise<void>;
  /** At once, without a word, as when the power goes. */
  readonly kill: () => void;
  /** Stopped where it stands, and woken: nothing of it runs in between. */
  readonly freeze: () => void;
  readonly wake: () => void;
  /** Sets its machine's clock so many milliseconds ahead. */
  readonly setClock: (milliseconds: number) => void;
  /** The app's secret it signs in with is taken back, and another made, which it has from its next start on. */
  readonly renewSecret: () => void;
  /** Asked to stop; resolves with the milliseconds it took. */
  readonly stop: () => Promise<number>;
}

export interface Town extends At {
  readonly m365: LocalMicrosoft365;
  readonly replicas: readonly Replica[];
  /** Writes a line of the trial's own: what it did, or knows. */
  readonly note: (path: string, sent: object) => void;
  /** What is judged: the history, what the lists, mailboxes and chats hold now, which is written as it is asked for, and what the replicas logged. */
  readonly files: () => { readonly history: string; readonly final: string; readonly logs: readonly string[] };
  readonly stop: () => Promise<void>;
}

export interface TownPlan {
  readonly replicas: number;
  /** Gets history, lists and logs. */
  readonly folder: string;
  /** What node is given to run the bot: the program as it is built for service, unless a test has built another. */
  readonly program?: readonly string[];
  /** Settings of the bot besides those of a trial. */
  readonly env?: Readonly<Record<string, string>>;
  /** When business time begins; now, unless it is said. */
  readonly begins?: string | undefined;
  /** Hears each call before it is done, and may keep it from being done; and what came of it, before anybody is answered. */
  readonly before?: (asked: Asked) => 'drop' | undefined;
  readonly after?: (happening: Happening) => void;
}

interface Cloud {
  readonly m365: LocalMicrosoft365;
  readonly write: (happening: Happening) => void;
}

/** The local Microsoft 365 with a secret for each replica, and all that happens in it written down. */
async function openCloud({ begins, before, after }: TownPlan, history: string, names: readonly string[]): Promise<Cloud> {
  let write: (happening: Happening) => void = () => undefined;
  const m365 = await startLocal({
    port: 0,
    signInPort: 0,
    database: ':memory:',
    relaxed: true,
    ...(begins === undefined ? {} : { clock: { at: begins, isFrozen: false } }),
    secrets: Object.fromEntries(names.map((name) => [name, secretOf(name)])),
    witness: (businessNow) => {
      write = chronicle(history, businessNow);
      return { ...(before === undefined ? {} : { before }), saw: (one) => (write(one), after?.(one)) };
    },
  });
  return { m365, write: (happening) => write(happening) };
}

/** Opens it with its lists and providers, and its replicas up. */
export async function openTown(plan: TownPlan): Promise<Town> {
  const { replicas: count, folder, program = built, env = {} } = plan;
  mkdirSync(folder, { recursive: true });
  const history = join(folder, 'history.jsonl');
  const ports = await freePorts(count);
  const names = ports.map((_port, n) => `r${n + 1}`);
  const { m365, write } = await openCloud(plan, history, names);
  const front = await openFront(ports);
  m365.useBot(front.url);
  const shared = { ...process.env, ...envFor(m365, 0), PUBLIC_URL: front.url, EVERY_SECONDS: '2', LOG_LEVEL: 'debug', ...env };
  await prepare(shared);
  const note: Town['note'] = (path, sent) =>
    write({ door: 'person', who: '', method: 'NOTE', path, since: Date.now(), sent, status: 0, isDone: true });
  const replicas = ports.map((port, n) => {
    const name = names[n] ?? '';
    const { app } = m365.tokens;
    return replica(name, { port, folder, program, env: shared, app, begins: () => note('/start', { replica: name }) });
  });
  await Promise.all(replicas.map((one) => one.start()));
  if (!replicas.every((one) => one.isUp())) throw new Error('Boten startade inte; dess logg ligger i mappen.');
  const stop = atEnd(async () => {
    await Promise.all(replicas.map((one) => one.stop()));
    await front.stop();
    await m365.stop();
  });
  return {
    local: m365.url,
    bot: front.url,
    m365,
    replicas,
    note,
    files: () => ({
      history,
      final: writeFinal(m365.store, join(folder, 'final.json')),
      logs: names.map((name) => join(folder, `${name}.log`)),
    }),
    stop,
  };
}

const skewedClock = join(process.cwd(), 'tools/trust/storm/skewed-clock.cjs');
/** As the image starts it. */
const built = ['--enable-source-maps', '--max-old-space-size=384', 'dist/bot/main.js'];

const secretOf = (name: string, generation = 0): string => `a-trial-s-own-secret-of-${name}-${generation}`;

/** Its lists, its providers, and a second registrar, so that two may answer at the same moment. */
async function prepare(env: NodeJS.ProcessEnv): Promise<void> {
  const settings = readGraphSettings(env);
  const graph = openGraph(settings);
  await provision(graph, await provisionPlan(graph, settings), () => undefined);
  await addDemoProviders(graph, await openSites(graph, settings));
  const second = { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${people.mas.id}` };
  await graph.send(post(`/groups/${groups.registrars.id}/members/$ref`, second, { read: nothing, repeat: 'never' }));
}

interface Running {
  readonly port: number;
  readonly folder: string;
  readonly program: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Where its secrets are registered. */
  readonly app: LocalMicrosoft365['tokens']['app'];
  /** Told of each start: what is started anew has forgotten all. */
  readonly begins: () => void;
}

function replica(name: string, { port, folder, program, env, app, begins }: Running): Replica {
  let child: ChildProcess | undefined;
  let generation = 0;
  const skew = join(folder, `${name}.clock`);
  const log = createWriteStream(join(folder, `${name}.log`), { flags: 'a' });
  const isUp = (): boolean => child !== undefined && child.exitCode === null && child.signalCode === null;
  let hasAnswered = false;
  const signal = (kind: NodeJS.Signals): void => void (isUp() && child?.kill(kind));
  return {
    name,
    port,
    isUp,
    isAnswering: () => isUp() && hasAnswered,
    start: async () => {
      if (isUp()) return;
      begins();
      hasAnswered = false;
      child = spawn(process.execPath, ['--require', skewedClock, ...program], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...env, PORT: String(port), CLIENT_SECRET: secretOf(name, generation), SKEW_FILE: skew },
      });
      child.stdout?.pipe(log, { end: false });
      child.stderr?.pipe(log, { end: false });
      hasAnswered = await untilUp(port, isUp);
    },
    kill: () => {
      hasAnswered = false; // it is gone before this process hears of it
      signal('SIGKILL');
    },
    freeze: () => signal('SIGSTOP'),
    wake: () => signal('SIGCONT'),
    setClock: (milliseconds) => writeFileSync(skew, String(milliseconds)),
    renewSecret: () => {
      app.removeSecret(secretOf(name, generation));
      generation += 1;
      app.addSecret(name, secretOf(name, generation));
    },
    stop: async () => {
      const since = performance.now();
      const gone = new Promise((done) => child?.once('exit', done));
      if (!isUp()) return 0;
      signal('SIGCONT');
      signal('SIGTERM');
      const force = setTimeout(() => signal('SIGKILL'), longestStop);
      await gone;
      clearTimeout(force);
      return performance.now() - since;
    },
  };
}

const longestStop = 25_000;
const longestStart = 120_000;

/** Whether it came to answer. */
async function untilUp(port: number, isUp: () => boolean): Promise<boolean> {
  for (const end = performance.now() + longestStart; performance.now() < end && isUp(); await pause(50)) {
    const url = `http://127.0.0.1:${port}/health`;
    const answers = await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
      () => true,
      () => false,
    );
    if (answers) return true;
  }
  return false;
}
