// Somebody says that she is away: her tasks and cards go to her stand-in, who acts in her place and reads what she reads, and all of it comes back.

import { people, type PersonKey } from '../../src/local/people';
import { absencesList, allAbsences, createAbsence } from '../../src/graph/lists/absences';
import { forgetAbsences } from '../../src/app/desk/absences';
import { openRoleWatch } from '../../src/app/pass/watch-roles';
import { personId, plainDate } from '../../src/core/brand';
import { addDays, dayOf } from '../../src/core/time/plain-date';
import { apiOf, codeOf, fileOf, receivedCase, type Api } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
let watch: ReturnType<typeof openRoleWatch>;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  watch = openRoleWatch(world.bot.app);
  await watch.look();
});
afterAll(() => world.stop());

const today = () => dayOf(world.bot.app.clock.now());
interface Said {
  readonly by?: PersonKey;
  readonly from?: string;
  readonly until?: string;
}
const away = (who: PersonKey, standIn: PersonKey | null, { by = who, ...more }: Said = {}) =>
  api.post(by, '/api/absence', {
    ...{
      person: personIdOf(who),
      from: today(),
      until: addDays(today(), 7),
      standIn: standIn === null ? null : personIdOf(standIn),
    },
    ...more,
  });
const rows = () => world.bot.app.graph.send(allAbsences(world.bot.app.places));
const back = async (who: PersonKey, by = who) => {
  for (const { id, person, until } of await rows())
    if (person === personIdOf(who) && until >= today()) await api.post(by, `/api/absence/${id}/end`, {});
  await looked();
};
async function looked(): Promise<void> {
  await watch.look();
  await world.settle();
}
const mine = async (who: PersonKey) => JSON.stringify((await api.get(who, '/api/my-work')).json);
const buttonOf = (id: string, type: string): string => `"c":"${id}","t":"${type}"`;
const hasButton = async (who: PersonKey, id: string, type: string): Promise<boolean> =>
  (await world.chat(who)).some(({ card }) => JSON.stringify(card ?? '').includes(buttonOf(id, type)));

/** A case with its caseworker named, and the other one of her unit. */
async function caseOf(n: number): Promise<{ readonly id: string; readonly who: PersonKey; readonly other: PersonKey }> {
  const id = await receivedCase(world, n);
  const { caseworkerId } = (await fileOf(world, id)).matter;
  const isFirst = caseworkerId === people.caseworkerSouth.id;
  return isFirst
    ? { id, who: 'caseworkerSouth', other: 'caseworkerSouthSecond' }
    : { id, who: 'caseworkerSouthSecond', other: 'caseworkerSouth' };
}

it('the stand-in gets the task on a card and in her list, answers in the other’s place, and has nothing of it when the other is back [DEC4.2]', async () => {
  const { id, who, other } = await caseOf(1);
  expect([(await api.get(other, `/api/cases/${id}`)).status, await hasButton(other, id, 'forwardToProvider')]).toEqual([
    404,
    false,
  ]);
  expect((await away(who, other)).status).toBe(200);
  await looked();
  expect(await hasButton(other, id, 'forwardToProvider')).toBe(true);
  expect(await hasButton(who, id, 'forwardToProvider')).toBe(false);
  expect(await mine(other)).toContain('forwardToProvider');
  const page = (await api.get(other, `/api/cases/${id}`)).json;
  const name = who === 'caseworkerSouth' ? 'Karin Lindqvist' : 'Lena Dahl';
  expect(page['inPlaceOf']).toEqual([name]);

  const round = (await fileOf(world, id)).tasks.find(({ type }) => type === 'forwardToProvider')?.round ?? 0;
  const skipped = { outcome: 'skipped', answers: { reason: 'danger', legalFlags: [], topic: 'missedVisits' } };
  expect((await api.post(other, `/api/cases/${id}/tasks/forwardToProvider/${round}/decision`, skipped)).status).toBe(200);
  await world.settle();
  const history = JSON.stringify((await api.get('managerSouth', `/api/cases/${id}`)).json['history']);
  expect(history).toContain(`i stället för ${name}`);
  expect((await fileOf(world, id)).matter.caseworkerId).toBe(personIdOf(who));

  await back(who);
  expect((await api.get(other, `/api/cases/${id}`)).status).toBe(404);
  expect((await api.get(who, `/api/cases/${id}`)).status).toBe(200);
  const next = (await fileOf(world, id)).tasks.find(({ state, ownerId }) => state === 'open' && ownerId === personIdOf(who));
  expect(next).toBeDefined();
  expect([await hasButton(who, id, next?.type ?? ''), await hasButton(other, id, next?.type ?? '')]).toEqual([true, false]);
});

it('with nobody named the manager has it, and a new case is not given to who is away [DEC4.2]', async () => {
  const { id, who, other } = await caseOf(2);
  expect((await away(who, null)).status).toBe(200);
  await looked();
  expect(await hasButton('managerSouth', id, 'forwardToProvider')).toBe(true);
  expect(await mine('managerSouth')).toContain(`"caseId":"${id}","type":"forwardToProvider"`);
  for (const n of [3, 4]) expect((await caseOf(n)).who).toBe(other);
  await back(who);
  expect(await hasButton('managerSouth', id, 'forwardToProvider')).toBe(false);
  expect(await hasButton(who, id, 'forwardToProvider')).toBe(true);
});

it('the only manager of a unit may have another unit’s in her place, who reads and answers there for as long as it lasts [DEC4.2]', async () => {
  const { id } = await caseOf(5);
  expect((await api.get('managerNorth', `/api/cases/${id}`)).status).toBe(404);
  await away('managerSouth', 'managerNorth');
  await looked();
  expect((await api.get('managerNorth', `/api/cases/${id}`)).status).toBe(200);
  expect(await hasButton('managerNorth', id, 'confirmCaseworker')).toBe(true);
  expect(await mine('managerNorth')).toContain(`"caseId":"${id}","type":"confirmCaseworker"`);
  await back('managerSouth');
  expect((await api.get('managerNorth', `/api/cases/${id}`)).status).toBe(404);
  expect(await hasButton('managerNorth', id, 'confirmCaseworker')).toBe(false);
  expect(await hasButton('managerSouth', id, 'confirmCaseworker')).toBe(true);
});

it('with the only manager away and nobody named, the head has her tasks until she is back [DEC4.2]', async () => {
  const { id } = await caseOf(6);
  await away('managerSouth', null);
  await looked();
  expect(await hasButton('departmentHead', id, 'confirmCaseworker')).toBe(true);
  expect(await mine('departmentHead')).toContain(`"caseId":"${id}","type":"confirmCaseworker"`);
  await back('managerSouth');
  expect(await hasButton('managerSouth', id, 'confirmCaseworker')).toBe(true);
  expect((await fileOf(world, id)).tasks.find(({ type }) => type === 'confirmCaseworker')).toMatchObject({ role: 'unitManager' });
});

describe('who may say it, and for whom', () => {
  it.each<[string, PersonKey, PersonKey, PersonKey | null, string | undefined]>([
    ['of herself', 'caseworkerNorth', 'caseworkerNorth', 'caseworkerSouth', undefined],
    ['of somebody she leads', 'managerNorth', 'caseworkerNorth', null, undefined],
    ['of somebody two steps below', 'departmentHead', 'caseworkerNorth', null, undefined],
    ['not of a colleague', 'caseworkerSouth', 'caseworkerNorth', null, 'notYourTask'],
    ['not of somebody in another unit', 'managerSouth', 'caseworkerNorth', null, 'notYourTask'],
    ['not by EKU', 'ekuFirst', 'ekuFirst', null, 'notYourTask'],
    ['not with a stand-in who lacks the role', 'managerNorth', 'managerNorth', 'caseworkerNorth', 'answerNotAllowed'],
    ['not with herself', 'managerNorth', 'managerNorth', 'managerNorth', 'answerNotAllowed'],
    ['not with somebody of EKU', 'managerNorth', 'managerNorth', 'ekuFirst', 'answerNotAllowed'],
  ])('%s', async (...[, by, who, standIn, code]) => {
    expect(codeOf(await away(who, standIn, { by }))).toBe(code);
    await back('caseworkerNorth');
  });
  it.each<Said>([
    { from: '2026-03-09', until: '2026-03-01' },
    { from: '2020-01-01', until: '2020-01-05' },
    { until: '2029-01-01' },
    { until: 'i morgon' },
  ])('not for %j', async (days) => expect(codeOf(await away('mas', null, days))).toBe('absenceDays'));
  it('said again from the same day is a correction, also in the same moment: the last word stands alone, and ends when it says', async () => {
    const { clock } = world.bot.app;
    clock.hold(clock.now());
    expect((await away('caseworkerNorth', 'caseworkerSouth', { until: addDays(today(), 20) })).status).toBe(200);
    expect((await away('caseworkerNorth', null, { until: addDays(today(), 2) })).status).toBe(200);
    clock.hold(null);
    const left = (await rows()).filter(({ person, until }) => person === personIdOf('caseworkerNorth') && until >= today());
    expect(left).toMatchObject([{ until: addDays(today(), 2), standIn: null }]);
    await back('caseworkerNorth');
  });
  it('shows each her own, those she stands in for and those she leads, and no reason anywhere', async () => {
    await away('caseworkerNorth', 'caseworkerSouth');
    const seen = async (who: PersonKey) => ((await api.get(who, '/api/absence')).json['rows'] as object[]).length;
    expect([await seen('caseworkerNorth'), await seen('caseworkerSouth'), await seen('managerNorth')]).toEqual([1, 1, 1]);
    expect([await seen('mas'), await seen('managerSouth')]).toEqual([0, 0]);
    expect(Object.keys(absencesList.fields).sort()).toEqual(['at', 'by', 'from', 'key', 'person', 'standIn', 'until']);
    await back('caseworkerNorth');
  });
});

it('what ended a month ago is taken away [DEC4.2]', async () => {
  const { app } = world.bot;
  const day = plainDate('2020-01-01');
  await app.graph.send(
    createAbsence(app.places, {
      person: personId(personIdOf('mas')),
      from: day,
      until: day,
      standIn: null,
      by: personId(personIdOf('mas')),
      at: app.clock.now(),
    }),
  );
  await forgetAbsences(app);
  expect((await rows()).filter(({ until }) => until === day)).toEqual([]);
});

it('the chat answers with the page, and keeps nothing of it', async () => {
  await world.say('caseworkerSouth', 'frånvaro');
  await world.settle();
  expect(JSON.stringify(await world.chat('caseworkerSouth'))).toContain('/tab/absence');
});
