// The tenant of a story: a local Microsoft 365 with lists and providers, a clock that stands still until it is moved, and eyes that see all of it.

import { readWords } from '../../../src/app/privacy-words';
import { openApp, type App } from '../../../src/app/app';
import { movedClock, askClock } from '../../../src/app/clock';
import { caseId } from '../../../src/core/brand';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { OwnFile } from '../../../src/core/casefile/own-file';
import { ownKey } from '../../../src/core/casefile/own-matter';
import type { KeptText, Personal } from '../../../src/core/casefile/personal';
import { observe, observeOwn } from '../../../src/app/pass/observe';
import { readProfile } from '../../../src/core/routine/profile';
import { openGraph } from '../../../src/graph/client';
import { casesList } from '../../../src/graph/lists/cases';
import { allRows } from '../../../src/graph/lists/list-calls';
import { mattersLists } from '../../../src/graph/lists/matters';
import type { List } from '../../../src/graph/lists/list';
import { apartPersonalList, personalList } from '../../../src/graph/lists/personal';
import { apartTextsList, textsList } from '../../../src/graph/lists/texts';
import type { Figure } from '../../../src/core/report/figures';
import { figureIn } from '../../../src/app/pass/keep-figures';
import { searchList } from '../../../src/graph/lists/search';
import { statisticsList } from '../../../src/graph/lists/statistics';
import { watchList, type WatchRow } from '../../../src/graph/lists/watch';
import { openSites } from '../../../src/graph/places';
import { appSettings } from '../../../bot/app-settings';
import { readSettings } from '../../../bot/config';
import { people, tenant, type PersonKey } from '../../../src/local/people';
import { startLocal, type LocalMicrosoft365 } from '../../../src/local/start';
import { channelSeen, chatSeen, type ShownMessage } from '../../../src/local/teams/chat-view';
import { envFor } from '../bot-env';
import { keptApart } from '../kept-apart';
import { makeReady } from '../ready-tenant';

export interface Tenant {
  readonly local: LocalMicrosoft365;
  /** Reads as the product does; sends nothing to anybody. */
  readonly app: App;
  readonly control: (path: string, body?: unknown) => Promise<Record<string, unknown>>;
  readonly files: () => Promise<readonly CaseFile[]>;
  /** The matters beside the complaints, of every place. */
  readonly others: () => Promise<readonly OwnFile[]>;
  readonly personal: () => Promise<readonly Personal[]>;
  /** In which place each row of it lies. */
  readonly findable: () => Promise<readonly string[]>;
  readonly lying: () => Promise<readonly { readonly intakeKey: string; readonly lies: string }[]>;
  /** Every text of every case, wherever it lies. */
  readonly texts: () => Promise<readonly KeptText[]>;
  /** What the rows of *Statistik* say. */
  readonly figures: () => Promise<readonly Figure[]>;
  readonly watch: () => Promise<readonly WatchRow[]>;
  readonly chat: (who: PersonKey) => Promise<readonly ShownMessage[]>;
  readonly channel: () => Promise<readonly ShownMessage[]>;
  /** Mails that went out from the shared mailbox. */
  readonly sent: () => Promise<readonly SentMail[]>;
  readonly inbox: () => Promise<number>;
  /** Every mail in the shared mailbox, in whichever folder, and every file of a drive, as text. */
  readonly mails: () => Promise<readonly string[]>;
  readonly filesIn: (drive: string) => Promise<readonly string[]>;
}

export interface SentMail {
  readonly subject: string;
  readonly to: readonly string[];
  readonly body: string;
}

/** An empty tenant on free ports, made ready as `npm run provision` does. `afterWrite` hears of every change the bot makes. */
export async function openTenant(from: string, afterWrite: () => void, profile = 'ekbacka'): Promise<Tenant> {
  const local = await startLocal({
    ...{ port: 0, signInPort: 0, database: ':memory:', clock: { at: from, isFrozen: false }, relaxed: true, afterWrite },
    notifier: { collectMs: 10, pausesMs: [50, 100, 200, 400, 800] }, // a bot that died is soon back
  });
  const settings = readSettings(envFor(local, 3978));
  await makeReady(local, settings.graph, from);
  const graph = openGraph(settings.graph);
  const places = await openSites(graph, settings.graph);
  const nobody = (): never => {
    throw new Error('The eyes of a story send nothing.');
  };
  const words = readWords();
  const app = openApp({
    graph,
    places,
    profile: readProfile(profile),
    words,
    apart: keptApart(words, {}),
    replica: 'eyes',
    tabUrl: nobody,
    messenger: { send: nobody, update: nobody, postToEku: nobody, updateEku: nobody, languageOf: nobody, speak: nobody },
    clock: movedClock(askClock(`${local.url}/local/clock`)),
    log: { info: nobody, warn: nobody, error: nobody },
    settings: appSettings(settings),
  });
  const control: Tenant['control'] = async (path, body) => {
    const init =
      body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    return (await (await fetch(`${local.url}/local/${path}`, init)).json()) as Record<string, unknown>;
  };
  const rowsIn = <T>(...lists: readonly List<T>[]) => Promise.all(lists.map((list) => graph.send(allRows(list, places))));
  return {
    ...{ local, app, control },
    files: async () => {
      await app.absences('now');
      const rows = await graph.send(allRows(casesList, places));
      return Promise.all(rows.map((row) => observe(app, caseId(row.id))));
    },
    others: async () => {
      const lists = await Promise.all(Object.values(mattersLists).map((list) => graph.send(allRows(list, places))));
      return Promise.all(lists.flat().map(({ process, id }) => observeOwn(app, ownKey(process, id))));
    },
    personal: async () => (await rowsIn(personalList, apartPersonalList)).flat(),
    findable: async () => (await graph.send(allRows(searchList, places))).map((row) => row.caseId),
    lying: async () => {
      const [usual = [], apart = []] = await rowsIn(personalList, apartPersonalList);
      const at =
        (lies: string) =>
        ({ intakeKey }: Personal) => ({ intakeKey, lies });
      return [...usual.map(at('usual')), ...apart.map(at('apart'))];
    },
    texts: async () => (await rowsIn(textsList, apartTextsList)).flat(),
    figures: async () => (await graph.send(allRows(statisticsList, places))).map(figureIn),
    watch: () => graph.send(allRows(watchList, places)),
    chat: (who) => Promise.resolve(overTheWire(chatSeen(local.teams, people[who])['messages']) as ShownMessage[]),
    channel: () => Promise.resolve(overTheWire(channelSeen(local.teams, people.ekuFirst)['posts']) as ShownMessage[]),
    sent: () => sentMails(local),
    inbox: async () => (await mailsIn(local, 'inbox')).length,
    mails: async () =>
      (await listed(local, `/users/${tenant.sharedMailbox}/messages?$top=200`)).map((mail) => JSON.stringify(mail)),
    filesIn: (drive) => filesUnder(local, drive, 'root'),
  };
}

/** As the page gets it, without the way over HTTP: seventeen chats are looked at after every step. */
const overTheWire = (seen: unknown): unknown => JSON.parse(JSON.stringify(seen));

interface GraphMail {
  readonly subject: string;
  readonly toRecipients: readonly { readonly emailAddress: { readonly address: string } }[];
  readonly body: { readonly content: string };
}

/** What lies among the sent mails of the shared mailbox. */
export const sentMails = async (local: LocalMicrosoft365): Promise<readonly SentMail[]> =>
  (await mailsIn(local, 'sentitems')).map(({ subject, toRecipients, body }) => ({
    subject,
    to: toRecipients.map(({ emailAddress }) => emailAddress.address),
    body: body.content,
  }));

const tokens = new WeakMap<LocalMicrosoft365, Promise<string>>();

async function newToken(local: LocalMicrosoft365): Promise<string> {
  const form = { grant_type: 'client_credentials', client_id: tenant.clientId, client_secret: tenant.clientSecret };
  const answer = await fetch(`${local.signInUrl}/${tenant.id}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({ ...form, scope: 'https://graph.microsoft.com/.default' }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

async function mailsIn(local: LocalMicrosoft365, folder: string): Promise<readonly GraphMail[]> {
  const token = tokens.get(local) ?? newToken(local);
  tokens.set(local, token);
  const url = `${local.url}/v1.0/users/${tenant.sharedMailbox}/mailFolders/${folder}/messages?$top=100`;
  const answer = await fetch(url, { headers: { Authorization: `Bearer ${await token}` } });
  return ((await answer.json()) as { value: readonly GraphMail[] }).value;
}

/** A story that is told in rough weather looks again where its own look was turned away. */
const asked = async (local: LocalMicrosoft365, path: string, tries = 5): Promise<Response> => {
  const token = tokens.get(local) ?? newToken(local);
  tokens.set(local, token);
  const answer = await fetch(`${local.url}/v1.0${path}`, { headers: { Authorization: `Bearer ${await token}` } });
  return answer.status === 429 && tries > 1 ? asked(local, path, tries - 1) : answer;
};

const listed = async (local: LocalMicrosoft365, path: string): Promise<readonly Record<string, unknown>[]> =>
  ((await (await asked(local, path)).json()) as { value: readonly Record<string, unknown>[] }).value;

async function filesUnder(local: LocalMicrosoft365, drive: string, item: string): Promise<readonly string[]> {
  const place = item === 'root' ? `${drive}/root` : `${drive}/items/${item}`;
  const children = await listed(local, `${place}/children`);
  const texts = await Promise.all(
    children.map(async (one) =>
      'folder' in one
        ? filesUnder(local, drive, String(one['id']))
        : [await (await asked(local, `${drive}/items/${String(one['id'])}/content`)).text()],
    ),
  );
  return texts.flat();
}
