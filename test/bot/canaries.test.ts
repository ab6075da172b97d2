// Fifty invented marks in every field of two hundred complaints: none of them stands in any card, post, link, coded row, address or log line, also
// when Graph throttles and loses answers.

import { observe } from '../../src/app/pass/observe';
import { caseId, keysOf } from '../../src/core/brand';
import { casesList } from '../../src/graph/lists/cases';
import { allRows } from '../../src/graph/lists/list-calls';
import { people } from '../../src/local/people';
import { apiOf, later, type Api } from '../support/api';
import { readyDraft } from '../support/eku-draft';
import { startBotWorld, type BotWorld } from '../support/bot-world';

const cases = 200;
const marks = Array.from(
  { length: 50 },
  (_, n) => `Kvackelund${'abcdefghij'.charAt(n % 10)}${'klmno'.charAt(Math.floor(n / 10))}`,
);
const mark = (n: number): string => marks[n % marks.length] ?? '';

/** A forwarded complaint with a mark wherever a mail has room for one. */
const marked = (n: number): string => {
  const m = mark(n);
  const lead = `From: Olga ${mark(n + 1)} <olga.bergvall@ekbacka.example>\r\nSubject: VB: ${m} klagar ${n}\r\nMIME-Version: 1.0\r\n`;
  const head = `Från: ${m} ${mark(n + 2)} <${m.toLowerCase()}.${n}@example.com>\r\nSkickat: den 1 mars 2026 19:12\r\nÄmne: ${m} klagar ${n}\r\n`;
  const words = `Omsorgsteamet Söder kom inte till ${mark(n + 3)} på ${mark(n + 4)}gatan 3. Ring ${m}. Nr ${n}.`;
  const file = `--g\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${m}.png"\r\n\r\nQUJD\r\n`;
  return `${lead}Content-Type: multipart/mixed; boundary=g\r\n\r\n--g\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nHej från ${mark(n + 1)}.\r\n\r\n${head}\r\n${words}\r\n${file}--g--\r\n`;
};

const rough: readonly object[] = [
  { kind: 'throttle', service: 'sharepoint', retryAfter: 0.05, skip: 20, every: 21 },
  { kind: 'lost', service: 'sharepoint', skip: 60, every: 61 },
];

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
});
afterAll(() => world.stop());

const files = () => Promise.all(Array.from({ length: cases }, (_, n) => observe(world.bot.app, caseId(String(n + 1)))));

const caseCount = async (): Promise<number> => (await world.bot.app.graph.send(allRows(casesList, world.bot.app.places))).length;

it('two hundred marked complaints become two hundred cases, half of them over a rough Graph', async () => {
  for (let n = 0; n < cases; n += 1) await world.mail(marked(n));
  for (let look = 0; look < 5; look += 1) await world.settle();
  await world.local$('faults', { faults: rough });
  // A look may be cut short, as the loop's own is: the next one goes on.
  for (let look = 0; look < 8; look += 1) await world.settle().catch(() => undefined);
  await world.local$('faults', { faults: [] });
  for (let look = 0; look < 12 && (await caseCount()) < cases; look += 1) await world.settle();
  await world.settle();
  expect((await files()).every((file) => file.tasks.length > 0)).toBe(true);
});

it('one goes to EKU with marks in the manager’s own words, and the words arrive without them [R089 R166 R256]', async () => {
  const answers = { danger: 'no', responsibility: 'soder', providerId: 'omsorgsteamet', replyWish: 'none', protection: 'normal' };
  const decide = async (type: string, outcome: string, given: object): Promise<void> => {
    const file = await observe(world.bot.app, caseId('1'));
    const task = file.tasks.find((one) => one.type === type && one.state === 'open');
    const who =
      keysOf(people).find((key) => people[key].id === task?.ownerId) ?? (type === 'triage' ? 'registrar' : 'managerSouth');
    const path = `/api/cases/1/tasks/${type}/${task?.round ?? 0}/decision`;
    expect((await api.post(who, path, { outcome, answers: given })).status).toBe(200);
    await world.settle();
  };
  await decide('triage', 'accepted', { ...answers, topic: 'missedVisits' });
  await decide('forwardToProvider', 'skipped', { reason: 'danger', legalFlags: [], topic: 'missedVisits' });
  await decide('individualFollowUp', 'needsNotMet', { parts: ['measures'] });
  await decide('decideOutcome', 'toEku', {});
  const { choices, stand } = await readyDraft((path, body) =>
    body === undefined ? api.get('managerSouth', path) : api.post('managerSouth', path, body),
  );
  const notes = { feedback: { text: `${mark(0)} fick inget svar av utföraren.`, resolutions: [] } };
  const { hash } = (await api.post('managerSouth', '/api/cases/1/eku/preview', { choices, notes })).json;
  const approved = await api.post('managerSouth', '/api/cases/1/eku/approve', { choices, notes, hash, round: stand.round });
  expect(approved.status).toBe(200);
  await world.settle();
  await later(world, 6);
  const posts = JSON.stringify(await world.local$(`teams/channel?personId=${people.ekuFirst.id}`));
  expect(posts).toContain('EKU-2026-0001');
});

it('no mark stands in a card, a post, a coded row, an address or a log line [R089 R163 R166 R256 I01]', async () => {
  await api.get('ekuFirst', `/api/cases/${mark(1)}`);
  await api.post('registrar', `/api/set-aside/${mark(2)}/rescue`);
  await world.say('caseworkerSouth', `${mark(3)} ringde om ${mark(4)}`);
  await world.say('stranger', `status ${mark(5)}`);
  const chats = await Promise.all(keysOf(people).map((who) => world.chat(who)));
  const seen: Readonly<Record<string, unknown>> = {
    'what the bot says in Teams': chats,
    'EKU’s channel': await world.local$(`teams/channel?personId=${people.ekuFirst.id}`),
    'what EKU’s members are answered': [
      (await api.get('ekuFirst', '/api/eku')).text,
      (await api.get('ekuFirst', '/api/my-work')).text,
    ],
    'the log': world.logged,
    'addresses asked of Graph': ((await world.local$('record?calls=1'))['calls'] as readonly object[]).map((call) =>
      JSON.stringify(call),
    ),
    'coded rows': await files(),
  };
  const isMarked = (what: unknown): readonly string[] => {
    const text = decodeURIComponent(JSON.stringify(what).replace(/%(?![0-9a-f]{2})/gi, '%25')).toLowerCase();
    return marks.filter((one) => text.includes(one.toLowerCase()));
  };
  expect(isMarked(await api.get('registrar', '/api/cases/1'))).not.toEqual([]);
  expect(Object.entries(seen).flatMap(([where, what]) => isMarked(what).map((one) => `${where}: ${one}`))).toEqual([]);
});
