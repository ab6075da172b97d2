// *Gallring* over HTTP: proposed by the plan, chosen by one, confirmed by another, undone in ten minutes – and then gone from every list, library and mailbox,
// wherever the bot dies on the way. What is looked through is the whole database of the local Microsoft 365, earlier versions of rows too.

import { order } from '../support/disposal';
import type { DisposalEnds, DisposalView } from '../../src/core/views/disposal-view';
import { caseId, personId } from '../../src/core/brand';
import { newOwnMatter } from '../../src/core/casefile/own-matter';
import type { OwnProcessId } from '../../src/core/processes/all';
import { versionOf } from '../../src/core/routine/profile';
import { eventsOf } from '../../src/core/casefile/event';
import { passById } from '../../src/app/pass/pass';
import { checkDay } from '../../src/app/records/check-log';
import { dayOf } from '../../src/core/time/plain-date';
import { accessLogList } from '../../src/graph/lists/access-log';
import { allRows } from '../../src/graph/lists/list-calls';
import { patchWatch, watchOfCase } from '../../src/graph/lists/watch';
import { createFound } from '../../src/graph/lists/disclosed';
import { createMatter, patchMatter } from '../../src/graph/lists/matters';
import { disposalOf } from '../../src/graph/lists/disposals';
import type { PersonKey } from '../../src/local/people';
import { apiOf, codeOf, fileOf, later } from '../support/api';
import { until } from '../support/until';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { dyingAnywhere, dyingOn } from '../support/mortal';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

const words = (n: number): string => `dörrnyckeln i lavendelkrukan nummer ${n}x`;
/** A colleague hands over what somebody wrote to her. */
const mailOf = (n: number): string =>
  [
    'From: Olga Bergvall <olga.bergvall@ekbacka.example>',
    'To: synpunkter@ekbacka.example',
    'Subject: VB: Ingen kom',
    'Date: Mon, 02 Mar 2026 08:00:00 +0100',
    `Message-ID: <gallras-${n}@ekbacka.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    `Från: Tyra Lindegren <tyra.lindegren${n}x@example.com>`,
    'Skickat: den 1 mars 2026 19:10',
    'Till: Kontaktcenter <kontakt@ekbacka.example>',
    'Ämne: Ingen kom',
    '',
    `Omsorgsteamet Söder glömde ${words(n)} igen.`,
    '',
  ].join('\r\n');

let last = 0;
/** A complaint that was put right at once and has ended, with its letter; answers its id. */
async function ended(): Promise<string> {
  const n = (last += 1);
  const api = apiOf(world);
  await world.mail(mailOf(n));
  await world.settle();
  const id = String(n);
  const steps = [
    ['triage', 'notACase', { reason: 'fixedOnSpot' }],
    ['recordFixed', 'recorded', { fixedBy: 'provider', topic: 'missedVisits', providerId: 'omsorgsteamet' }],
    ['tellPerson', 'notNeeded', { reason: 'wantsNoWord' }],
  ] as const;
  for (const [type, outcome, answers] of steps) {
    const round = (await fileOf(world, id)).tasks.find((task) => task.type === type)?.round ?? 0;
    const done = await api.post('registrar', `/api/cases/${id}/tasks/${type}/${round}/decision`, { outcome, answers });
    if (done.status !== 200) throw new Error(`${type}: ${done.text}`);
    await world.settle();
  }
  await api.post('registrar', `/api/cases/${id}/register`, { number: `SN 2026/07${String(n).padStart(2, '0')}`, inOrder: null });
  await later(world, 10);
  await world.settle();
  return id;
}

/** Tables of the local Microsoft 365 in which the words stand; a row in the recycle bin is gone when that is emptied. */
function holding(text: string): readonly string[] {
  const { store } = world.local;
  const tables = store.all("SELECT name FROM sqlite_master WHERE type = 'table'").map(({ name }) => String(name));
  const [plain, latin] = [text, Buffer.from(text).toString('latin1')];
  return tables.filter((table) =>
    store
      .all(`SELECT * FROM ${table}`)
      .filter(({ deleted }) => deleted !== 1)
      .some((row) =>
        Object.values(row).some((value) =>
          Buffer.isBuffer(value) ? value.toString('latin1').includes(latin) : String(value).includes(plain),
        ),
      ),
  );
}

const view = async (who: PersonKey): Promise<DisposalView> =>
  (await apiOf(world).get(who, '/api/disposal/complaint/2026')).json as unknown as DisposalView;
const rowOf = async (who: PersonKey, id: string) => (await view(who)).rows.find((row) => row.id === id);
const press = async (who: PersonKey, act: string, given: object) =>
  (await apiOf(world).post(who, `/api/disposal/${act}`, given)).json as unknown as DisposalEnds;
const toGo = { choice: 'dispose', ground: 'planRunOut' };
const choose = (who: PersonKey, id: string, given = toGo) => press(who, 'choose', { ids: [id], ...given, until: null });

describe('what has ended', () => {
  let id = '';
  beforeAll(async () => {
    id = await ended();
  });

  it('has its day by the plan, and is disposed of by nobody before it [L19]', async () => {
    expect(await rowOf('registrar', id)).toMatchObject({
      is: 'notYet',
      proposal: 'Gallras tidigast torsdag 2 mars 2028',
      chosen: null,
    });
    expect((await choose('registrar', id)).refused).toEqual([]);
    expect((await press('departmentHead', 'confirm', { ids: [id] })).refused).toMatchObject([{ id }]);
    expect((await fileOf(world, id)).events.some(({ kind }) => kind === 'disposalOrdered')).toBe(false);
  });

  it('is nobody else’s to see or choose', async () => {
    const api = apiOf(world);
    for (const who of ['caseworkerSouth', 'managerSouth', 'ekuFirst', 'colleague'] as const) {
      expect(codeOf(await api.get(who, '/api/disposal/complaint/2026'))).toBe('notYourTask');
      const given = { ids: [id], choice: 'dispose', ground: 'planRunOut', until: null };
      expect(codeOf(await api.post(who, '/api/disposal/choose', given))).toBe('notYourTask');
      expect(codeOf(await api.post(who, '/api/disposal/confirm', { ids: [id] }))).toBe('notYourTask');
    }
    expect(codeOf(await api.post('registrar', '/api/disposal/confirm', { ids: [id] }))).toBe('notYourTask');
    const wrong = { ids: [id], choice: 'dispose', ground: 'research', until: null };
    expect(codeOf(await api.post('registrar', '/api/disposal/choose', wrong))).toBe('answerNotAllowed');
  });

  it('is retained or waits with a ground, until somebody chooses anew', async () => {
    await choose('registrar', id, { choice: 'retain', ground: 'placedChild' });
    expect((await rowOf('registrar', id))?.chosen).toMatch(/^Bevaras: Rör ett placerat barn\. Valt av /);
    await press('registrar', 'choose', { ids: [id], choice: 'wait', ground: 'supervision', until: '2026-06-30' });
    expect((await rowOf('registrar', id))?.chosen).toMatch(/^Väntar till och med tisdag 30 juni: Tillsyn pågår/);
  });

  describe('when its time has run out', () => {
    beforeAll(async () => {
      for (let month = 0; month < 24; month += 1) await later(world, 60 * 24 * 30.5);
    });

    it('is chosen by one and confirmed by another, and can be undone for ten minutes', async () => {
      expect(await rowOf('departmentHead', id)).toMatchObject({ is: 'dispose' });
      await choose('departmentHead', id);
      expect((await press('departmentHead', 'confirm', { ids: [id] })).refused[0]?.why).toMatch(/^Du valde själv/);
      await choose('registrar', id);
      expect(await press('departmentHead', 'confirm', { ids: [id] })).toEqual({ done: 1, refused: [] });
      expect(await rowOf('registrar', id)).toMatchObject({
        mayUndo: true,
        chosen: expect.stringContaining('Gallras klockan') as string,
      });
      expect((await press('registrar', 'undo', { ids: [id] })).done).toBe(1);
      await later(world, 15);
      await world.settle();
      expect((await fileOf(world, id)).matter.stage).toBe('closed');
    });

    it('is held while a request for its documents or supervision of it runs, also when that comes after the confirmation [L19]', async () => {
      const { graph, places, profile } = world.bot.app;
      const now = world.bot.app.clock.now();
      const open = (process: OwnProcessId, stage: string, fields = {}) => {
        const begun = { key: `held ${process}`, process, origin: null, openedBy: null, unit: null, stage, fields } as const;
        const draft = newOwnMatter({ ...begun, profileVersion: versionOf(profile) }, { received: now, now });
        return graph.send(createMatter(places, draft));
      };
      const request = await open('documents', 'received');
      const row = { matterId: request.id, caseId: caseId(id), ref: '', answered: null, copy: null, out: [] } as const;
      const by = personId(personIdOf('registrar'));
      await choose('registrar', id);
      expect((await press('departmentHead', 'confirm', { ids: [id] })).done).toBe(1);
      await graph.send(createFound(places, { ...row, document: 'note', at: now, by }));
      await later(world, 11);
      await world.settle();
      expect((await fileOf(world, id)).events.at(-1)).toMatchObject({ kind: 'disposalUndone', by: null });
      expect((await press('departmentHead', 'confirm', { ids: [id] })).refused[0]?.why).toMatch(
        /^Någon har begärt ut handlingar/,
      );
      await graph.send(patchMatter(places, request, { stage: 'wentBack' }));
      const asked = await open('inspectorate', 'received', { investigatedIn: 'sn 2026/0701' });
      expect((await press('departmentHead', 'confirm', { ids: [id] })).refused[0]?.why).toMatch(/^En tillsyn som pågår/);
      await graph.send(patchMatter(places, asked, { stage: 'wentBack' }));
    });

    it('is not disposed of when something new has come to it', async () => {
      await press('departmentHead', 'confirm', { ids: [id] });
      await world.mail(mailOf(90).replace('Subject: VB: Ingen kom', 'Subject: SYN-2026-00001'));
      await world.settle();
      await later(world, 15);
      await world.settle();
      const { events } = await fileOf(world, id);
      expect(events.slice(events.findLastIndex(({ kind }) => kind === 'disposalOrdered')).map(({ kind }) => kind)).toContain(
        'linked',
      );
    });

    it('is gone from all lists, files and mails, and leaves what was decided and the chain of the log [L19 L07]', async () => {
      const other = await ended();
      await apiOf(world).get('registrar', `/api/cases/${other}`);
      expect(holding(words(2)).length).toBeGreaterThan(3);
      const delivered = { choice: 'dispose', ground: 'delivered' };
      await choose('registrar', other, delivered);
      expect((await press('departmentHead', 'confirm', { ids: [other] })).refused).toMatchObject([{ id: other }]);
      await apiOf(world).post('registrar', `/api/cases/${other}/archive`);
      await until(async () => eventsOf((await fileOf(world, other)).events, 'exported').length === 1);
      expect(await press('departmentHead', 'confirm', { ids: [other] })).toEqual({ done: 1, refused: [] });
      await later(world, 11);
      await world.settle();
      expect(holding(words(2))).toEqual([]);
      expect(holding('tyra.lindegren2x')).toEqual([]);
      const { app } = world.bot;
      expect(await app.graph.send(watchOfCase(app.places, caseId(other)))).toBeUndefined();
      const left = await app.graph.send(disposalOf(app.places, caseId(other)));
      expect(left).toMatchObject({
        state: 'gone',
        number: 'SN 2026/0702',
        decision: expect.stringMatching(
          /^Dokumenthanteringsplan 2026, SN 2026\/0412; ekbacka-SYN-20\d\d-\d{5}-L\d+, SHA-256 [0-9a-f]{64}$/,
        ) as unknown,
      });
      expect(left?.counts?.files).toBe(2);
      expect(left?.counts?.mails).toBeGreaterThanOrEqual(2);
      const log = await app.graph.send(allRows(accessLogList, app.places));
      expect(log.filter((entry) => entry.caseId === other)).toEqual([]);
      expect(log.some(({ what }) => what === 'disposed')).toBe(true);
      for (const day of new Set(log.map(({ at }) => dayOf(at)))) expect((await checkDay(app, day)).breaks).toEqual([]);
      expect(codeOf(await apiOf(world).get('registrar', `/api/cases/${other}`))).toBe('noSuchCase');
      expect((await view('registrar')).gone.map(({ number }) => number)).toEqual([]);
      expect(world.logged.filter(({ level }) => level === 'error')).toEqual([]);
    });
  });
});

/** The claim of the one that died runs out after a minute. */
async function letGo(id: string): Promise<void> {
  const { graph, places } = world.bot.app;
  const row = await graph.send(watchOfCase(places, caseId(id)));
  if (row !== undefined) await graph.send(patchWatch(places, row, { holder: null, leaseEnd: null }));
}

const isFull = process.env['TRAPPAN_FULL'] === '1';

describe('wherever the bot dies', () => {
  const begin = async (): Promise<string> => {
    const id = await ended();
    await order(world, id);
    const { clock } = world.bot.app;
    await world.local$('clock', { to: new Date(Date.parse(clock.now()) + 11 * 60_000).toISOString() });
    await clock.follow(null);
    return id;
  };
  const isWholeGone = async (id: string): Promise<void> => {
    const { app } = world.bot;
    await passById(app, caseId(id));
    await world.settle();
    expect(holding(words(Number(id)))).toEqual([]);
    expect(await app.graph.send(disposalOf(app.places, caseId(id)))).toMatchObject({ state: 'gone' });
    expect(await app.graph.send(watchOfCase(app.places, caseId(id)))).toBeUndefined();
  };

  it('the next one goes on, however often that happens: nothing is half gone', async () => {
    const id = await begin();
    expect(await dyingOn(world.bot.app, (replica) => passById(replica, caseId(id)))).toBeGreaterThan(8);
    await isWholeGone(id);
  });

  if (!isFull) return;
  it('at each change by itself, it is finished', async () => {
    let id = '';
    const changes = await dyingAnywhere(world.bot.app, {
      begin: async () => {
        id = await begin();
      },
      work: (replica) => passById(replica, caseId(id)),
      then: async () => {
        await letGo(id);
        await isWholeGone(id);
      },
    });
    expect(changes).toBeGreaterThan(10);
  });
});
