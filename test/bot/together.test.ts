// Two people in one matter, over HTTP: a save on what stood before is refused until what is new has been seen, and what was written by whoever came second is hers to choose about.

import { people, type PersonKey } from '../../src/local/people';
import { dayOf, addDays } from '../../src/core/time/plain-date';
import { sweepTyped } from '../../src/app/typed/sweep-typed';
import { typedDrawers } from '../../src/core/casefile/typed';
import { textsOfMatter } from '../../src/graph/lists/texts';
import { apiOf, caseworkerOf, codeOf, fileOf, later, receivedCase, type Api } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { openSite } from '../support/open-site';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
});
afterAll(() => world.stop());

interface Overtaken {
  readonly mark: string;
  readonly ending: string;
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly mine: string;
    readonly theirs: string;
    readonly way: string;
  }[];
}
const otherOf = (who: PersonKey): PersonKey => (who === 'caseworkerSouth' ? 'caseworkerSouthSecond' : 'caseworkerSouth');
const keeps = (who: PersonKey, about: string, typed: object) =>
  api.post(who, `/api/typed/${encodeURIComponent(about)}`, { mark: null, window: `w-${who}`, typed });
const typedRows = async () =>
  (await world.bot.app.graph.all(typedDrawers.map((drawer) => textsOfMatter(world.bot.app.places, drawer)))).flatMap((one) =>
    one.ok ? one.value.filter(({ key }) => key.startsWith('draft|')) : [],
  );

/** A case whose caseworker is away with her colleague in her place: both may answer. */
async function shared(n: number) {
  const id = await receivedCase(world, n);
  const who = await caseworkerOf(world, id);
  const other = otherOf(who);
  const today = dayOf(world.bot.app.clock.now());
  await api.post(who, '/api/absence', {
    person: personIdOf(who),
    from: today,
    until: addDays(today, 3),
    standIn: personIdOf(other),
  });
  await world.settle();
  return { id, who, other };
}

describe('a case that two may answer in', () => {
  let id = '';
  let who: PersonKey = 'caseworkerSouth';
  let other: PersonKey = who;
  let seen = '';
  const task = () => `/api/cases/${id}/tasks/forwardToProvider/2`;
  const news = async (mark: string, by = other) => (await api.get(by, `/api/cases/${id}/news/${mark}`)).json;
  beforeAll(async () => {
    ({ id, who, other } = await shared(1));
    seen = String((await api.get(other, task())).json['seen']);
  });

  it('tells nothing new as long as nothing is, in one request of one row', async () => {
    expect(await news(seen)).toEqual({ seen, rows: [] });
    expect((await api.get('managerNorth', `/api/cases/${id}/news/1.0a1b2c3d`)).status).toBe(404);
    expect(codeOf(await api.get(other, `/api/cases/${id}/news/old`))).toBe('badRequest');
  });

  it('tells who put what right meanwhile, refuses what was written before that, and takes it when that has been seen', async () => {
    const body = { changes: { topic: 'food' }, reason: 'newFacts' };
    expect((await api.postSeen('managerSouth', `/api/cases/${id}/amend`, { body: body, seen: seen })).status).toBe(200);
    const now = await news(seen);
    expect(now['rows']).toMatchObject([{ text: expect.stringMatching(/^Eva Sandell rättade Ämne: .* till Mat/) as unknown }]);
    const answer = { outcome: 'skipped', answers: { reason: 'danger', legalFlags: [], topic: 'food' } };
    const refused = await api.postSeen(other, `${task()}/decision`, { body: answer, seen: seen });
    expect([refused.status, codeOf(refused)]).toEqual([412, 'changedSince']);
    expect((await fileOf(world, id)).tasks.find(({ type }) => type === 'forwardToProvider')?.state).toBe('open');
    await keeps(who, `${id}|forwardToProvider|2`, {
      answers: { disclosure: 'noName', topic: 'missedVisits', groundNote: 'Dottern har sagt ja i telefon.' },
      'letter.toProvider': { subject: 'S', body: 'Hej! Två besök uteblev helt.', isEdited: true },
    });
    expect((await api.postSeen(other, `${task()}/decision`, { body: answer, seen: String(now['seen']) })).status).toBe(200);
    await world.settle();
  });

  it('a card answers what stands on it, and asks for nothing that was seen', async () => {
    expect(
      (await api.post('managerSouth', `/api/cases/${id}/amend`, { changes: { topic: 'medication' }, reason: 'newFacts' })).status,
    ).toBe(200);
  });

  it('sets what the second had written beside what holds, for her alone, and lets the sweep leave it', async () => {
    await world.settle();
    await sweepTyped(world.bot.app);
    const page = (await api.get(who, task())).json;
    const hers = page['overtaken'] as Overtaken;
    expect([page['typed'], hers.ending.includes(people[other].givenName)]).toEqual([null, true]);
    expect(hers.rows).toEqual([
      expect.objectContaining({ id: 'disclosure', theirs: 'Inte frågat än', way: 'change' }),
      expect.objectContaining({ id: 'topic', label: 'Ämne', mine: 'Uteblivna insatser', theirs: 'Läkemedel', way: 'change' }),
      expect.objectContaining({ mine: 'Dottern har sagt ja i telefon.', theirs: '', way: 'add' }),
      expect.objectContaining({ mine: 'Hej! Två besök uteblev helt.', theirs: '', way: 'add' }),
    ]);
    expect((await api.get(other, task())).json['overtaken']).toBeNull();
    expect((await api.get('managerSouth', task())).json['overtaken']).toBeNull();
  });

  it('puts what she chooses beside the answer, once, with her name in the history and no word of it in the open place', async () => {
    const hers = (await api.get(who, task())).json['overtaken'] as Overtaken;
    const rows = hers.rows.filter(({ way }) => way === 'add').map(({ id: row }) => row);
    for (const by of [other, 'managerSouth', 'registrar'] as const)
      expect(codeOf(await api.post(by, `${task()}/add`, { rows }))).toBe('noSuchTask');
    expect(codeOf(await api.post(who, `${task()}/add`, { rows: ['topic'] }))).toBe('noSuchTask'); // put right, or left: never said beside
    expect([
      (await api.post(who, `${task()}/add`, { rows })).status,
      (await api.post(who, `${task()}/add`, { rows })).status,
    ]).toEqual([200, 200]);
    await world.settle();
    const page = (await api.get('managerSouth', `/api/cases/${id}`)).json;
    const texts = (page['content'] as { texts: readonly { title: string; body: string }[] }).texts;
    const added = texts.filter(({ title }) => title.startsWith('Tillagt av'));
    expect(added).toHaveLength(1);
    expect(added[0]?.body).toContain('Hej! Två besök uteblev helt.');
    const lines = (page['history'] as readonly { text: string }[]).filter(({ text }) => text.includes('lade sina ord bredvid'));
    expect(lines.map(({ text }) => text.split(' lade')[0])).toEqual([`${people[who].givenName} ${people[who].surname}`]);
    expect(await openSite(world.local)).not.toMatch(/uteblev helt|sagt ja i telefon/);
  });
});

describe('what nobody has chosen about', () => {
  it('goes after a fortnight, and at once when she lets it go', async () => {
    const before = (await typedRows()).length;
    expect(before).toBe(1);
    await later(world, 13 * 24 * 60);
    await sweepTyped(world.bot.app);
    expect((await typedRows()).length).toBe(1);
    await later(world, 2 * 24 * 60);
    await sweepTyped(world.bot.app);
    expect((await typedRows()).length).toBe(0);
  });
});

describe('a matter beside the complaints that two may answer in', () => {
  it('is refused on what stood before, and the note and the sections of the second are set beside', async () => {
    const report = { process: 'deviation', mark: 'together', unit: 'soder', words: 'Larmet hördes inte.' };
    const key = String((await api.post('managerSouth', '/api/matters', report)).json['id']);
    await world.settle();
    const page = async (by: PersonKey) => (await api.get(by, `/api/matters/${key}`)).json;
    const first = await page('managerSouth');
    const open = (
      first['tasks'] as readonly {
        type: string;
        round: number;
        isOpen: boolean;
        outcomes: readonly { code: string; note: string | null }[];
      }[]
    ).find(({ isOpen }) => isOpen)!;
    const today = dayOf(world.bot.app.clock.now());
    await api.post('managerSouth', '/api/absence', {
      person: personIdOf('managerSouth'),
      from: today,
      until: addDays(today, 3),
      standIn: personIdOf('managerNorth'),
    });
    await world.settle();
    const about = `${key}|${open.type}|${open.round}`;
    const mine = await keeps('managerSouth', about, {
      outcome: open.outcomes[0]?.code,
      note: 'Larmet var trasigt sedan i fredags.',
    });
    expect(mine.status).toBe(200);
    const path = `/api/matters/${key}/tasks/${open.type}/${open.round}`;
    const other = await page('managerNorth');
    const withNote = open.outcomes.find(({ note }) => note !== null)!;
    const taken = await api.postSeen('managerNorth', path, {
      body: { outcome: withNote.code, note: 'Larmet är bytt.' },
      seen: String(other['seen']),
    });
    expect(taken.json).toMatchObject({ undo: expect.anything() as unknown });
    await world.settle();
    const late = await api.postSeen('managerSouth', path, {
      body: { outcome: withNote.code, note: 'Larmet var trasigt sedan i fredags.' },
      seen: String(first['seen']),
    });
    expect(codeOf(late)).toBe('alreadyDecided');
    const hers = (await api.get('managerSouth', path)).json['overtaken'] as Overtaken;
    expect(hers.rows).toMatchObject([{ mine: 'Larmet var trasigt sedan i fredags.', theirs: 'Larmet är bytt.', way: 'add' }]);
    expect((await api.post('managerSouth', `${path}/add`, { rows: hers.rows.map(({ id }) => id) })).status).toBe(200);
    const texts = (await page('managerNorth'))['texts'] as readonly { title: string; body: string; by: string }[];
    expect(texts.find(({ title }) => title.startsWith('Tillagt av'))).toMatchObject({
      by: 'Eva Sandell',
      body: expect.stringContaining('i fredags') as unknown,
    });
  });
});
