// Every address there is, asked by everybody who holds a role, about cases and matters that are there: an answer that holds what belongs to one of them, or to a person in it,
// is in the access log by then, under who asked and what it was about.

import { apiRoutes } from '../../bot/api/server';
import { allRows } from '../../src/graph/lists/list-calls';
import { personalList } from '../../src/graph/lists/personal';
import { textsList } from '../../src/graph/lists/texts';
import { keysOf } from '../../src/core/brand';
import type { PersonKey } from '../../src/local/people';
import { cell, rowsOf } from '../../tools/trust/rows';
import { apiOf, escalatedCase, receivedCase } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let keys: readonly string[] = [];
let row = '';
beforeAll(async () => {
  world = await startBotWorld();
  await receivedCase(world, 1);
  await escalatedCase(world, 2);
  await receivedCase(world, 3, { protection: 'protected' });
  await apiOf(world).post('colleague', '/api/matters', { process: 'lexSarah', mark: 'sida-1', words: matterWords });
  await world.mail(['From: Nils <nils@example.net>', 'To: synpunkter@ekbacka.example', 'Subject: ', '', ''].join('\r\n'));
  await world.settle();
  const { graph, places } = world.bot.app;
  const [persons, texts] = [await graph.send(allRows(personalList, places)), await graph.send(allRows(textsList, places))];
  keys = [...persons.slice(1, 2).map(({ intakeKey }) => intakeKey), ...texts.slice(0, 1).map(({ key }) => key)];
  const [first] = (await apiOf(world).get('registrar', '/api/set-aside')).json as unknown as { id: string }[];
  row = first?.id ?? '';
});
afterAll(() => world.stop());

const matterWords = 'Medicinen gavs till fel person i går kväll.';

/** What belongs to a case or a person in it, and by which it is known again: words, names, and numbers. */
const marks: Readonly<Record<string, string>> = {
  'Greta Holm': 'a person',
  'greta.holm': 'a person',
  'Min mamma fick vänta': 'a case',
  [matterWords]: 'a matter',
  'SYN-2026-0': 'a case',
  'LS-2026-0': 'a matter',
};
const shownIn = (text: string): readonly string[] => keysOf(marks).filter((mark) => text.includes(mark));

/** Answers that hold such a mark and are not in the log, and why they need not be. */
const notLogged: Readonly<Record<string, string>> = {
  '/api/my-work': 'what waits for her, as codes and numbers: she has not opened any of it',
};

/** POST changes something; these only ask. */
const asking: Readonly<Record<string, object>> = {
  '/api/cases': { which: 'open' },
  '/api/cases/find': { text: 'Greta Holm' },
  '/api/cases/:id/letters/:letter': { disclosure: 'name', ground: 'consent', replyDue: '2026-03-12' },
  '/api/cases/:id/letters/:letter/screen': { text: 'Greta Holm klagar', disclosure: 'name' },
  '/api/cases/:id/eku/screen': { text: 'Greta Holm klagar' },
  '/api/eku/screen': { text: 'Greta Holm klagar' },
  '/api/log': { by: 'case', number: 'SYN-2026-00001' },
};

/** Every address a route has for what is there. */
function filled(path: string): readonly string[] {
  let all = [path.replace(/(set-aside)\/:id/, `$1/${row}`).replace(/(matters|beside)\/:id/, '$1/lexSarah:1')];
  const each = (hole: string, values: readonly string[]): void => {
    all = all.flatMap((one) =>
      one.includes(hole) ? values.map((value) => one.replace(hole, encodeURIComponent(value))) : [one],
    );
  };
  each(':id', ['2', '3']);
  each(':key', keys);
  each(':text', keys);
  each(':n', ['0']);
  each(':type', path.includes('matters') ? ['lexSarahReceive'] : ['forwardToProvider', 'approveEku']);
  each(':round', ['1']);
  each(':letter', ['toProvider']);
  each(':provider', ['omsorgsteamet']);
  each(':unit', ['soder']);
  each(':language', ['sv']);
  each(':seen', ['1.0a1b2c3d']);
  each(':about', ['1|forwardToProvider|1']);
  each(':year', ['2026']);
  return all.map((one) => one.replace(/:[a-z]+/g, '1'));
}

/** Read beside Graph. */
const log = () => rowsOf(world.local.store, 'Åtkomstlogg').filter((one) => cell(one, 'What') !== 'end');
const askers: readonly PersonKey[] = [
  'registrar',
  'caseworkerSouth',
  'managerSouth',
  'departmentHead',
  'qualityController',
  'ekuFirst',
];
const tokens = new Map<PersonKey, string>();

const asked = apiRoutes.filter(({ method, path }) => method === 'get' || path in asking);

describe.each(asked.map(({ method, path }) => ({ method, path })))('$method $path', ({ method, path }) => {
  it('shows nothing of a case, a matter or a person that is not in the log by then [L15]', async () => {
    const unseen: string[] = [];
    for (const who of askers)
      for (const address of filled(path)) {
        const before = log().length;
        const answer = await ask(who, method, { path, address });
        const shown = answer.status === 200 ? shownIn(answer.text) : [];
        if (shown.length === 0) continue;
        const since = log()
          .slice(before)
          .filter((one) => cell(one, 'Who') === personIdOf(who));
        const about = /\/:id$|\/:id\/(?!alike)/.test(path) ? /(?:cases|matters)\/([^/]+)/.exec(address)?.[1] : undefined;
        const isNoted = since.some((one) => about === undefined || cell(one, 'CaseId') === decodeURIComponent(about));
        if (!isNoted && !(path in notLogged)) unseen.push(`${who} ${address}: ${shown.join(', ')}`);
      }
    expect(unseen).toEqual([]);
  });
});

async function ask(who: PersonKey, method: string, { path, address }: { readonly path: string; readonly address: string }) {
  const token = tokens.get(who) ?? String((await world.local$('sign-in/as', { personId: personIdOf(who) }))['token']);
  tokens.set(who, token);
  const headers = { Authorization: `Bearer ${token}` };
  const init = method === 'get' ? { headers } : { method: 'POST', headers, body: JSON.stringify(asking[path]) };
  const response = await fetch(`${world.bot.url}${address}`, init);
  return { status: response.status, text: await response.text() };
}

it('has seen enough: content of cases, of a matter and of the originals', () => {
  const kinds = new Set(log().map((one) => cell(one, 'What').split(':')[0]));
  expect([...kinds]).toEqual(expect.arrayContaining(['case', 'content', 'original', 'bundle', 'eku', 'list', 'log', 'setAside']));
});
