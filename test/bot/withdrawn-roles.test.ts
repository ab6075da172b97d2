// A role that is taken away ends at once for decisions and within a minute for reading (F5); nothing can be chosen that cannot be chosen now (O3, O4).

import { passById } from '../../src/app/pass/pass';
import { openRoleWatch } from '../../src/app/pass/watch-roles';
import { rosterOf } from '../../src/app/recipients';
import { caseId } from '../../src/core/brand';
import { watchOfCase } from '../../src/graph/lists/watch';
import { openSweep } from '../../src/app/rows/sweep';
import { post, remove } from '../../src/graph/call';
import { groups, people, type PersonKey } from '../../src/local/people';
import { apiOf, codeOf, escalatedCase, fileOf, later, receivedCase, type Api } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { forwardedComplaint } from '../support/bot-mails';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
});
afterAll(() => world.stop());

type GroupKey = keyof typeof groups;
const leave = (who: PersonKey, group: GroupKey): Promise<unknown> =>
  world.bot.app.graph.send(remove(`/groups/${groups[group].id}/members/${people[who].id}/$ref`));
const join = (who: PersonKey, group: GroupKey): Promise<unknown> =>
  world.bot.app.graph.send(
    post(
      `/groups/${groups[group].id}/members/$ref`,
      { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${people[who].id}` },
      { read: () => undefined, repeat: 'untried' },
    ),
  );

it('somebody who has just lost the role cannot answer, on the card or on the page, whatever was remembered', async () => {
  await world.mail(forwardedComplaint(1));
  await world.settle();
  expect((await api.get('registrar', '/api/cases/1')).status).toBe(200);
  const [card] = await world.chat('registrar');
  await leave('registrar', 'registrars');
  const inputs = { danger: 'no', responsibility: 'soder', providerId: 'omsorgsteamet', replyWish: 'none', protection: 'normal' };
  await world.press('registrar', card?.id ?? '', { button: 'decide', inputs });
  const onPage = await api.post('registrar', '/api/cases/1/tasks/triage/1/decision', { outcome: 'accepted', answers: inputs });
  expect([403, 404]).toContain(onPage.status);
  expect((await fileOf(world, '1')).matter.stage).toBe('received');
  await join('registrar', 'registrars');
  expect(
    (await api.post('registrar', '/api/cases/1/tasks/triage/1/decision', { outcome: 'accepted', answers: inputs })).status,
  ).toBe(200);
});

const confirmed = (id: string, round: number, caseworkerId: string) =>
  api.post('managerSouth', `/api/cases/${id}/tasks/confirmCaseworker/${round}/decision`, {
    outcome: 'confirmed',
    answers: { caseworkerId },
  });

it.each<[string, string]>([
  ['somebody of another unit', people.caseworkerNorth.id],
  ['somebody without a role', people.stranger.id],
  ['a member of EKU', people.ekuFirst.id],
  ['an id that is nobody’s', 'eb0c4a00-0000-4000-8000-0000000001ef'],
  ['no id at all', 'nagon'],
])('the manager cannot appoint %s', async (_name, id) => {
  const file = await fileOf(world, '1');
  const round = file.tasks.find(({ type }) => type === 'confirmCaseworker')?.round ?? 0;
  const answer = await confirmed('1', round, id);
  expect({ status: answer.status, code: codeOf(answer) }).toEqual({
    status: 422,
    code: 'answerNotAllowed',
  });
  expect((await fileOf(world, '1')).matter.caseworkerId).toBe(file.matter.caseworkerId);
});

it('a provider that is not in the register (any more) cannot be chosen at Mottagning', async () => {
  await expect(receivedCase(world, 2, { providerId: 'nagonannan' })).rejects.toThrow('answerNotAllowed');
  expect((await fileOf(world, '2')).matter).toMatchObject({ stage: 'received', providerId: null });
});

it('nor can a member of EKU be the one the app proposes, whatever other groups she is in', async () => {
  await join('ekuFirst', 'caseworkersNorth');
  const owners = new Set<string | null>();
  for (const n of [3, 4, 5]) {
    const id = await receivedCase(world, n, { responsibility: 'norr', providerId: 'omsorgsteamet' });
    owners.add((await fileOf(world, id)).matter.caseworkerId);
  }
  expect([...owners]).toEqual([people.caseworkerNorth.id]);
});

/** A case whose caseworker is named, with her task open. */
async function withCaseworker(n: number): Promise<{ readonly id: string; readonly who: PersonKey; readonly path: string }> {
  const id = await receivedCase(world, n);
  const { matter: kase, tasks } = await fileOf(world, id);
  const who = kase.caseworkerId === people.caseworkerSouth.id ? 'caseworkerSouth' : 'caseworkerSouthSecond';
  const round = tasks.find(({ type }) => type === 'forwardToProvider')?.round ?? 0;
  return { id, who, path: `/api/cases/${id}/tasks/forwardToProvider/${round}/decision` };
}
const switched = (who: PersonKey, isEnabled: boolean): Promise<unknown> =>
  world.local$('accounts', { personId: people[who].id, isEnabled });
const skipped = { outcome: 'skipped', answers: { reason: 'danger', legalFlags: [], topic: 'missedVisits' } };

describe.each<[string, (who: PersonKey) => Promise<unknown>, (who: PersonKey) => Promise<unknown>]>([
  ['has left its group', (who) => leave(who, 'caseworkersSouth'), (who) => join(who, 'caseworkersSouth')],
  ['was put into EKU’s', (who) => join(who, 'eku'), (who) => leave(who, 'eku')],
])('the named caseworker who %s', (_name, change, back) => {
  it('decides nothing at once and reads nothing of the case, and does when it is taken back', async () => {
    const { id, who, path } = await withCaseworker((await lastCase()) + 1);
    expect((await api.get(who, `/api/cases/${id}`)).status).toBe(200);
    await change(who);
    expect([403, 404]).toContain((await api.post(who, path, skipped)).status);
    for (const page of ['', '/content']) expect((await api.get(who, `/api/cases/${id}${page}`)).status).toBe(404);
    expect(JSON.stringify((await api.get(who, '/api/my-work')).json)).not.toContain('forwardToProvider');
    expect((await fileOf(world, id)).matter.stage).toBe('assessing');
    await back(who);
    expect((await api.post(who, path, skipped)).status).toBe(200);
  });
});

const wordsIn = (value: unknown): string => JSON.stringify(value ?? '');
const buttonFor = (id: string, type: string): string => `"c":"${id}","t":"${type}"`;
const openTask = async (id: string, type: string) =>
  (await fileOf(world, id)).tasks.find((task) => task.type === type && task.state === 'open');
const appoints = async (id: string, who: PersonKey) => {
  const task = (await openTask(id, 'replaceCaseworker')) ?? (await openTask(id, 'confirmCaseworker'));
  const path = `/api/cases/${id}/tasks/${task?.type ?? ''}/${task?.round ?? 0}/decision`;
  return api.post('managerSouth', path, { outcome: 'confirmed', answers: { caseworkerId: people[who].id } });
};
const other = (who: PersonKey): PersonKey => (who === 'caseworkerSouth' ? 'caseworkerSouthSecond' : 'caseworkerSouth');

describe.each<[string, (who: PersonKey) => Promise<unknown>, (who: PersonKey) => Promise<unknown>]>([
  ['has left its group', (who) => leave(who, 'caseworkersSouth'), (who) => join(who, 'caseworkersSouth')],
  ['was put into EKU’s', (who) => join(who, 'eku'), (who) => leave(who, 'eku')],
  ['has had her account switched off', (who) => switched(who, false), (who) => switched(who, true)],
])('the case of a caseworker who %s', (_name, change, back) => {
  it('lies with the manager within a minute, who appoints another, and never again the one who left', async () => {
    const { id, who } = await withCaseworker((await lastCase()) + 1);
    expect((await appoints(id, who)).status).toBe(200);
    await world.settle();
    await change(who);
    await later(world, 1);
    await world.settle();

    const after = await fileOf(world, id);
    expect(after.matter.caseworkerId).toBeNull();
    expect(await openTask(id, 'forwardToProvider')).toMatchObject({ role: 'unitManager', unit: 'soder', ownerId: null });
    const shown = await world.chat('managerSouth');
    for (const type of ['forwardToProvider', 'replaceCaseworker'])
      expect(shown.map(({ card }) => wordsIn(card)).some((text) => text.includes(buttonFor(id, type)))).toBe(true);
    const left = (await world.chat(who))
      .map(({ card }) => wordsIn(card))
      .filter((text) => text.includes(buttonFor(id, 'forwardToProvider')));
    expect(left).toEqual([]);
    expect(wordsIn((await api.get('managerSouth', `/api/cases/${id}`)).json)).toContain(
      `Ärendet lämnades över eftersom ${people[who].givenName} ${people[who].surname} inte längre har rollen Handläggare`,
    );
    expect(wordsIn((await api.get('managerSouth', '/api/my-work')).json)).toContain('forwardToProvider');

    const refused = await appoints(id, who);
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('har inte rollen, eller hör till EKU')]);
    const cards = (await world.chat('managerSouth')).map(({ card }) => wordsIn(card));
    const choice = cards.find((text) => text.includes(buttonFor(id, 'replaceCaseworker'))) ?? '';
    expect([choice.includes(people[who].id), choice.includes(people[other(who)].id)]).toEqual([false, true]);

    expect((await api.get(who, `/api/cases/${id}`)).status).toBe(404);
    await back(who);
    await later(world, 1);
    await world.settle();
    expect((await fileOf(world, id)).matter.caseworkerId).toBeNull();
    expect((await appoints(id, other(who))).status).toBe(200);
    await world.settle();
    expect(await openTask(id, 'forwardToProvider')).toMatchObject({ role: 'caseworker', ownerId: people[other(who)].id });
    expect(await openTask(id, 'replaceCaseworker')).toBeUndefined();
  });
});

it('a task is not handed to a colleague who has left since the card was drawn', async () => {
  const { who, path } = await withCaseworker((await lastCase()) + 1);
  const gives = () =>
    api.post(who, path.replace('/decision', '/give-away'), { how: 'reassigned', to: people[other(who)].id, reason: 'noTime' });
  await leave(other(who), 'caseworkersSouth');
  const refused = await gives();
  expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('har inte rollen, eller hör till EKU')]);
  await join(other(who), 'caseworkersSouth');
  expect((await gives()).status).toBe(200);
});

it('a unit nobody leads has its tasks with the head of department, and the health page says which', async () => {
  const id = await receivedCase(world, (await lastCase()) + 1);
  await leave('managerSouth', 'managersSouth');
  await later(world, 1);
  await world.settle();
  expect(await openTask(id, 'confirmCaseworker')).toMatchObject({ role: 'departmentHead', ownerId: null });
  const cards = (await world.chat('departmentHead')).map(({ card }) => wordsIn(card));
  expect(cards.some((text) => text.includes(buttonFor(id, 'confirmCaseworker')))).toBe(true);
  const health = async () => ((await (await fetch(`${world.bot.url}/health`)).json()) as { lacking: readonly string[] }).lacking;
  expect(await health()).toContain('nobody:unitManager:soder');
  await join('managerSouth', 'managersSouth');
  await later(world, 1);
  await world.settle();
  expect(await health()).not.toContain('nobody:unitManager:soder');
});

/** A mail that says nothing, from somebody nobody knows. */
const emptyMail = `From: x@example.com
To: synpunkter@ekbacka.example
Subject:
Date: Mon, 02 Mar 2026 08:30:00 +0100
Message-ID: <tom@example.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

`.replaceAll('\n', '\r\n');

describe('where the accounts of some are switched off', () => {
  const away = async (...who: readonly PersonKey[]) => {
    for (const one of who) await switched(one, false);
    await later(world, 1);
    await world.settle();
  };
  const back = async (...who: readonly PersonKey[]) => {
    for (const one of who) await switched(one, true);
    await later(world, 1);
    await world.settle();
  };
  const mayAnswer = async (who: PersonKey, id: string, type: string): Promise<unknown> => {
    const { json } = await api.get(who, `/api/cases/${id}`);
    const tasks = (json['tasks'] ?? []) as readonly {
      readonly type: string;
      readonly state: string;
      readonly may: { readonly answer: boolean };
    }[];
    return tasks.find((task) => task.type === type && task.state === 'open')?.may.answer;
  };

  it('a complaint that comes meanwhile is the registrar’s again when she is back, and nobody’s in between', async () => {
    const number = (await lastCase()) + 1;
    const id = String(number);
    await away('registrar', 'departmentHead');
    await world.mail(forwardedComplaint(number));
    await world.settle();
    expect(await openTask(id, 'triage')).toMatchObject({ role: 'director' });
    await back('registrar', 'departmentHead');
    expect(await openTask(id, 'triage')).toMatchObject({ role: 'registrar', ownerId: null });
    expect(await mayAnswer('registrar', id, 'triage')).toBe(true);
    const cards = (await world.chat('registrar')).map(({ card }) => wordsIn(card));
    expect(cards.some((text) => text.includes(buttonFor(id, 'triage')))).toBe(true);
    await away('director');
    expect(await openTask(id, 'triage')).toMatchObject({ role: 'registrar' });
    await back('director');
  });

  it('what was set aside is looked after by whoever has Mottagning, and counted for her', async () => {
    await world.mail(emptyMail);
    await world.settle();
    const counted = async (who: PersonKey) => (await api.get(who, '/api/set-aside/count')).json['count'];
    const may = async (who: PersonKey) => [
      (await api.get(who, '/api/me')).json['mayRescue'],
      (await api.get(who, '/api/set-aside')).status === 200,
    ];
    expect(await may('director')).toEqual([false, false]);
    expect([await counted('registrar'), await counted('director')]).toEqual([1, 0]);
    await away('registrar', 'departmentHead');
    expect(await may('director')).toEqual([true, true]);
    expect([await counted('director'), await counted('managerSouth')]).toEqual([1, 0]);
    await back('registrar', 'departmentHead');
    expect(await may('director')).toEqual([false, false]);
    expect(await may('registrar')).toEqual([true, true]);
  });

  it('somebody is appointed when there is somebody again, however many were gone', async () => {
    const { id, who } = await withCaseworker((await lastCase()) + 1);
    expect((await appoints(id, who)).status).toBe(200);
    await away(who);
    expect(await openTask(id, 'replaceCaseworker')).toMatchObject({ role: 'unitManager' });
    await away(other(who), 'managerSouth');
    expect(await openTask(id, 'replaceCaseworker')).toBeUndefined();
    expect(await openTask(id, 'forwardToProvider')).toMatchObject({ role: 'departmentHead' });
    await back(who, other(who), 'managerSouth');
    expect(await openTask(id, 'forwardToProvider')).toMatchObject({ role: 'unitManager' });
    expect(await openTask(id, 'replaceCaseworker')).toMatchObject({ role: 'unitManager', ownerId: null });
    expect((await appoints(id, other(who))).status).toBe(200);
    await world.settle();
    expect(await openTask(id, 'forwardToProvider')).toMatchObject({ ownerId: people[other(who)].id });
  });
});

describe('what was lost while no process looked', () => {
  const nextLook = async (id: string) =>
    (await world.bot.app.graph.send(watchOfCase(world.bot.app.places, caseId(id))))?.nextLook ?? '';

  it('is found by one that starts, where a task lies with her', async () => {
    const { id, who } = await withCaseworker((await lastCase()) + 1);
    const before = await nextLook(id);
    await leave(who, 'caseworkersSouth');
    await openRoleWatch(world.bot.app).look();
    expect((await nextLook(id)) < before).toBe(true);
    await passById(world.bot.app, caseId(id));
    expect((await fileOf(world, id)).matter.caseworkerId).toBeNull();
    await join(who, 'caseworkersSouth');
  });

  it('is found by the day’s sweep, where only the case names her', async () => {
    const id = await escalatedCase(world, (await lastCase()) + 1);
    const isFirst = (await fileOf(world, id)).matter.caseworkerId === people.caseworkerSouth.id;
    const who = isFirst ? 'caseworkerSouth' : 'caseworkerSouthSecond';
    const before = await nextLook(id);
    await leave(who, 'caseworkersSouth');
    await rosterOf(world.bot.app, 'now');
    const sweep = openSweep(world.bot.app, 0);
    for (let looks = 0; looks < 20; looks += 1) await sweep.look();
    expect((await nextLook(id)) < before).toBe(true);
    await passById(world.bot.app, caseId(id));
    const { matter: after, tasks } = await fileOf(world, id);
    expect(after.caseworkerId).toBeNull();
    expect(tasks.filter(({ type, state }) => type === 'replaceCaseworker' && state === 'open')).toHaveLength(1);
    await join(who, 'caseworkersSouth');
  });
});

async function lastCase(): Promise<number> {
  for (let n = 1; ; n += 1) {
    const { status } = await api.get('registrar', `/api/cases/${n}`);
    if (status === 404) return n - 1;
  }
}
