// *Gallring* of what stands beside the complaints, over HTTP: by kind, proposed by the plan, held while somebody needs it, confirmed by another, gone from the whole
// database of the local Microsoft 365 wherever the bot dies on the way. The kinds come from the list of processes, so that a new one is disposed of too.

import { openDisposalReview } from '../../src/app/disposal/open-review';
import { changeOwn } from '../../src/app/decisions/change';
import { copiesFolder } from '../../src/app/disclosure/copy-names';
import { watched } from '../../src/app/matters/made';
import { observeAny } from '../../src/app/pass/observe';
import { passById } from '../../src/app/pass/pass';
import { caseId, instant, keysOf, matterId, personId, textHash, type MatterId } from '../../src/core/brand';
import type { NewEvent } from '../../src/core/casefile/event';
import { newOwnMatter, ownNumber, type OwnMatter } from '../../src/core/casefile/own-matter';
import { ownDrawer } from '../../src/core/casefile/typed';
import { ownProcesses, ownTables, type OwnProcessId } from '../../src/core/processes/all';
import { ok } from '../../src/core/result';
import { versionOf } from '../../src/core/routine/profile';
import type { DisposalEnds, DisposalView } from '../../src/core/views/disposal-view';
import { accessLogList } from '../../src/graph/lists/access-log';
import { disposalOf } from '../../src/graph/lists/disposals';
import { createFound } from '../../src/graph/lists/disclosed';
import { allRows } from '../../src/graph/lists/list-calls';
import { createMatter, mattersByKeys, patchMatter } from '../../src/graph/lists/matters';
import { createMatterText } from '../../src/graph/lists/texts';
import { watchOfCase } from '../../src/graph/lists/watch';
import { keepFile } from '../../src/graph/originals';
import type { PersonKey } from '../../src/local/people';
import { apiOf, codeOf, later } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { dyingOn } from '../support/mortal';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

const words = (mark: string): string => `nyckeln under lavendeln, ${mark}x`;
const long = instant('2014-05-06T09:00:00.000Z');

/** A matter that ended long ago, with its words, something typed and not handed in, and whatever the process keeps; nobody has looked at it yet. */
async function ended(process: OwnProcessId, mark: string, origin: MatterId | null = null): Promise<OwnMatter> {
  const { app } = world.bot;
  const { graph, places } = app;
  const tables = ownTables(process);
  const stage = Object.entries(tables.stages).find(([, { isEnd }]) => isEnd === true)?.[0] ?? '';
  const draft = newOwnMatter(
    { key: `test|${mark}`, process, origin, openedBy: null, unit: null, stage, profileVersion: versionOf(app.profile) },
    { received: long, now: long },
  );
  const last: NewEvent = { kind: 'wentBack', data: {}, at: long, by: null };
  const matter = await graph.send(createMatter(places, { ...draft, lastDecision: { task: '', patch: {}, events: [last] } }));
  const text = { subject: words(mark), body: words(mark), hash: textHash('0'), at: long, mail: null } as const;
  const by = personId(personIdOf('registrar'));
  await graph.send(createMatterText(places, { ...text, key: `${matter.id}|note`, caseId: matter.id, kind: 'note', by }));
  const typed = { ...text, key: `draft|${matter.id}|x|1|${by}`, caseId: ownDrawer(matter.id), kind: 'typed', by } as const;
  await graph.send(createMatterText(places, typed));
  await app.access.note({ who: by, what: 'case', caseId: matter.id, at: app.clock.now() });
  await watched(app, matter);
  await passById(app, matter.id);
  return matter;
}

/** Tables of the local Microsoft 365 in which the words stand, earlier versions of rows too; a row in the recycle bin is gone when that is emptied. */
function holding(text: string): readonly string[] {
  const { store } = world.local;
  const tables = store.all("SELECT name FROM sqlite_master WHERE type = 'table'").map(({ name }) => String(name));
  return tables.filter((table) =>
    store
      .all(`SELECT * FROM ${table}`)
      .some((row) => row['deleted'] !== 1 && Object.values(row).some((value) => wordsIn(value).includes(text))),
  );
}

const wordsIn = (value: unknown): string => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value));

async function order(id: MatterId): Promise<void> {
  const data = { ground: 'planRunOut', chosenBy: personId(personIdOf('registrar')) } as const;
  const by = personId(personIdOf('departmentHead'));
  const done = await changeOwn(world.bot.app, id, (_file, at) =>
    ok({ matter: { lastDecision: { task: '', patch: {}, events: [{ kind: 'disposalOrdered', data, at, by }] } } }),
  );
  if (!done.ok) throw new Error(done.problem.code);
  await world.bot.app.later.idle();
}

const view = async (who: PersonKey, kind: string, year = '2014') => {
  const got = await apiOf(world).get(who, `/api/disposal/${kind}/${year}`);
  return { code: codeOf(got), ...(got.json as unknown as DisposalView) };
};
const press = async (who: PersonKey, act: string, given: object) =>
  (await apiOf(world).post(who, `/api/disposal/${act}`, given)).json as unknown as DisposalEnds;
const choose = (who: PersonKey, id: MatterId) =>
  press(who, 'choose', { ids: [id], choice: 'dispose', ground: 'planRunOut', until: null });
const goneRow = (id: MatterId) => world.bot.app.graph.send(disposalOf(world.bot.app.places, id));

describe('of every process in the list', () => {
  it('all of it goes, and leaves its number, the decision and who decided [L19 L07]', async () => {
    const made = new Map<OwnProcessId, OwnMatter>();
    const all = keysOf(ownProcesses).map(async (process) => made.set(process, await ended(process, process)));
    await Promise.all(all);
    for (const process of keysOf(ownProcesses)) expect(holding(words(process)).length).toBeGreaterThan(0);
    await Promise.all([...made.values()].map(({ id }) => order(id)));
    await later(world, 11);
    await world.settle();
    const { app } = world.bot;
    const log = await app.graph.send(allRows(accessLogList, app.places));
    for (const [process, matter] of made) {
      expect([process, holding(words(process))]).toEqual([process, []]);
      expect([process, holding(`test|${process}"`)]).toEqual([process, []]);
      expect(await goneRow(matter.id)).toMatchObject({
        state: 'gone',
        number: ownNumber(matter),
        ended: '2014-05-06',
        decision: 'Dokumenthanteringsplan 2026, SN 2026/0412',
        confirmedBy: personIdOf('departmentHead'),
      });
      expect(await app.graph.send(watchOfCase(app.places, matter.id))).toBeUndefined();
      expect(log.filter((entry) => entry.caseId === matter.id)).toEqual([]);
    }
    expect(world.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('over HTTP', () => {
  let appeal: OwnMatter;
  beforeAll(async () => {
    appeal = await ended('appeal', 'http');
  });

  it('has its day by its own class, chosen by one and confirmed by another, and can be undone', async () => {
    const seen = await view('registrar', 'appeal');
    expect(seen.plan).toBe('Enligt Dokumenthanteringsplan 2026, SN 2026/0412. Överklaganden: gallras 3 år efter avslut.');
    expect(seen.rows).toMatchObject([{ number: ownNumber(appeal), is: 'dispose', chosen: null }]);
    expect((await press('departmentHead', 'confirm', { ids: [appeal.id] })).refused[0]?.why).toMatch(/^Ingen har valt/);
    expect(await choose('departmentHead', appeal.id)).toEqual({ done: 1, refused: [] });
    expect((await press('departmentHead', 'confirm', { ids: [appeal.id] })).refused[0]?.why).toMatch(/^Du valde själv/);
    expect(await choose('registrar', appeal.id)).toEqual({ done: 1, refused: [] });
    expect(await press('departmentHead', 'confirm', { ids: [appeal.id] })).toEqual({ done: 1, refused: [] });
    expect((await press('registrar', 'undo', { ids: [appeal.id] })).done).toBe(1);
    await later(world, 15);
    expect(holding(words('http')).length).toBeGreaterThan(0);
  });

  it('never proposes what the plan retains, and says so where nobody has set a time', async () => {
    const followUp = await ended('compilation', 'kept');
    expect((await view('registrar', 'compilation')).rows).toMatchObject([{ proposal: 'Bevaras', is: 'retain' }]);
    await choose('registrar', followUp.id);
    expect((await press('departmentHead', 'confirm', { ids: [followUp.id] })).refused).toMatchObject([{ id: followUp.id }]);
  });

  it('is held while something opened beside it runs, and takes with it what has ended [L19]', async () => {
    const { graph, places, profile } = world.bot.app;
    const begun = { key: 'runs', process: 'measure', origin: appeal.id, openedBy: null, unit: null, stage: 'planned' } as const;
    const draft = newOwnMatter({ ...begun, profileVersion: versionOf(profile) }, { received: long, now: long });
    const running = await graph.send(createMatter(places, draft));
    const refused = await press('departmentHead', 'confirm', { ids: [appeal.id] });
    expect(refused.refused[0]?.why).toMatch(/pågår något ännu/);
    const { id } = await ended('measure', 'beside', appeal.id);
    await graph.send(patchMatter(places, running, { stage: 'dropped' }));
    expect(await press('departmentHead', 'confirm', { ids: [appeal.id] })).toEqual({ done: 1, refused: [] });
    await later(world, 11);
    await world.settle();
    expect(holding(words('http'))).toEqual([]);
    expect(holding(words('beside'))).toEqual([]);
    await expect(observeAny(world.bot.app, id)).rejects.toMatchObject({ kind: 'missing' });
    const { gone } = await view('registrar', 'appeal');
    expect(gone.map(({ number }) => number)).toContain(ownNumber(appeal));
  });

  it('of what leaves no trace nobody learns who does not read it, but for the director [R257]', async () => {
    const crime = await ended('officialCrime', 'secret');
    const report = await ended('lexSarah', 'report');
    expect((await view('registrar', 'officialCrime')).code).toBe('notYourTask');
    expect((await view('registrar', 'complaint', '2026')).kinds.map(({ id }) => id)).not.toContain('officialCrime');
    expect((await choose('registrar', crime.id)).refused[0]?.why).toBe(
      (await choose('registrar', matterId('officialCrime:999'))).refused[0]?.why,
    );
    expect((await choose('departmentHead', crime.id)).done).toBe(1);
    expect((await view('director', 'officialCrime')).rows).toMatchObject([
      { number: ownNumber(crime), mayConfirm: true, mayOpen: false },
    ]);
    expect((await view('director', 'officialCrime')).rows[0]?.chosen).toMatch(
      /^Ska gallras: Tiden i planen har gått ut\. Valt av /,
    );
    expect((await view('director', 'officialCrime', 'due')).year).toBe('2014');
    expect((await press('director', 'confirm', { ids: [crime.id] })).done).toBe(1);
    expect((await view('qualityController', 'lexSarah')).rows).toMatchObject([{ number: ownNumber(report), is: 'retain' }]);
    expect((await view('qualityController', 'appeal')).code).toBe('notYourTask');
    for (const who of ['caseworkerSouth', 'managerSouth', 'ekuFirst', 'colleague'] as const)
      expect((await view(who, 'appeal')).code).toBe('notYourTask');
  });
});

it('tells the director by a task of her own that something is chosen, once however much is, and nothing of whom', async () => {
  const { app } = world.bot;
  await world.settle();
  const asked = () => app.graph.send(mattersByKeys(app.places, 'open', 'disposalReview|confirm|'));
  const [one, other] = [await ended('appeal', 'ask1'), await ended('appeal', 'ask2')];
  expect((await choose('registrar', one.id)).done).toBe(1);
  expect((await choose('registrar', other.id)).done).toBe(1);
  await world.settle();
  expect((await asked()).filter(({ stage }) => stage === 'confirming')).toHaveLength(1);
  const work = (await apiOf(world).get('director', '/api/my-work')).json as unknown as readonly {
    readonly type: string | null;
  }[];
  expect(work.filter(({ type }) => type === 'disposalConfirm')).toHaveLength(1);
  const told = JSON.stringify(await world.chat('director'));
  expect(told).toContain('Bekräfta det som ska gallras');
  for (const said of ['lavendeln', ownNumber(one), ownNumber(other)]) expect(told).not.toContain(said);
  expect((await view('registrar', 'appeal', 'due')).year).toBe('2014');
  const kept = { ids: [one.id, other.id], choice: 'retain', ground: 'lastingValue', until: null };
  expect((await press('registrar', 'choose', kept)).done).toBe(2);
});

it('goes on wherever the bot dies: a request with its copies is never half gone', async () => {
  const { app } = world.bot;
  const request = await ended('documents', 'dies');
  const { graph, places } = app;
  const path = `${copiesFolder(request.id)}/1-copy.pdf`;
  const copy = await keepFile(graph, places, { path, name: 'AH-kopia.pdf', bytes: Buffer.from(words('copied'), 'latin1') });
  const by = personId(personIdOf('registrar'));
  const row = { matterId: request.id, caseId: caseId('1'), ref: '1', answered: null, copy, out: [], at: long, by } as const;
  await graph.send(createFound(places, { ...row, document: 'maskedCopy' }));
  expect(holding(words('copied'))).not.toEqual([]);
  await ended('measure', 'diesbeside', request.id);
  await order(request.id);
  const { clock } = app;
  await world.local$('clock', { to: new Date(Date.parse(clock.now()) + 11 * 60_000).toISOString() });
  await clock.follow(null);
  expect(await dyingOn(app, (replica) => passById(replica, request.id))).toBeGreaterThan(6);
  await passById(app, request.id);
  await world.settle();
  expect([...holding(words('dies')), ...holding(words('diesbeside')), ...holding(words('copied'))]).toEqual([]);
  expect(await goneRow(request.id)).toMatchObject({ state: 'gone', counts: { files: 1 } });
});

it('tells the registrar once a year how many the plan lets go, and of whom nothing', async () => {
  const { app } = world.bot;
  await ended('appeal', 'due');
  await ended('changeOfProvider', 'look');
  const reviews = () => app.graph.send(mattersByKeys(app.places, 'open', 'disposalReview|20'));
  await openDisposalReview(app);
  expect(await reviews()).toEqual([]);
  await later(world, 60 * 24 * 337);
  await world.settle();
  const [review, ...more] = await reviews();
  expect(more).toEqual([]);
  expect(review).toMatchObject({ stage: 'reviewing', fields: { mayGo: '2', toLook: '1' } });
  const told = JSON.stringify(await world.chat('registrar'));
  expect(told).toContain('Gå igenom vad som får gallras');
  expect(told).not.toContain('lavendeln');
});
