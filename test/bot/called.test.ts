// Whoever a message calls to something can open it, has it in *Min dag*, and finds it in *Ärenden* and *Sök ärende*: danger first, and only for those it went to.

import type { CasesList } from '../../src/core/views/cases-list';
import { dayOf as dayIn } from '../../src/core/time/plain-date';
import { addDays } from '../../src/core/time/plain-date';
import { openRoleWatch } from '../../src/app/pass/watch-roles';
import type { PersonKey } from '../../src/local/people';
import { apiOf, caseworkerOf, fileOf, later, receivedCase, type Api } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { callsOf, dayOf, lackedBy } from '../support/called';

jest.setTimeout(180_000);
const day = 24 * 60;
const danger = forwardedComplaint(1).replace(/Hej!.*mat\./, 'AKUT! Omsorgsteamet Söder: hon får ingen luft. Någon måste dit nu!');
const calm = forwardedComplaint(1).replace(/Hej!.*mat\./, 'Hej! Jag vill ha besöken av Omsorgsteamet Söder tidigare.');

describe.each(['ekbacka', 'ekbacka-min-dag'])('with the profile %s', (PROFILE) => {
  let world: BotWorld;
  let api: Api;
  beforeEach(async () => {
    world = await startBotWorld({ PROFILE });
    api = apiOf(world);
  });
  afterEach(() => world.stop());

  const comes = async (mail: string): Promise<void> => {
    await world.mail(mail);
    await world.settle();
  };
  /** All have what they were called to; answers who was called by which kind of message. */
  const called = async (): Promise<readonly string[]> => {
    expect(await lackedBy(world)).toEqual([]);
    return [...new Set((await callsOf(world)).map(({ who, tag }) => `${who} ${tag.split(':', 2).join(' ')}`))];
  };
  const listed = async (who: PersonKey) =>
    ((await api.post(who, '/api/cases', { which: 'open' })).json as unknown as CasesList).rows;
  const away = async (who: PersonKey, standIn: PersonKey): Promise<void> => {
    const today = dayIn(world.bot.app.clock.now());
    const said = { person: personIdOf(who), from: today, until: addDays(today, 20), standIn: personIdOf(standIn) };
    expect((await api.post(who, '/api/absence', said)).status).toBe(200);
    await openRoleWatch(world.bot.app).look();
    await world.settle();
  };

  it('danger that waits is hers who was alarmed, before any unit has the case, and nobody else’s, until it is taken', async () => {
    await comes(danger);
    expect((await fileOf(world, '1')).matter).toMatchObject({ unit: null, suggestion: { unit: 'soder' } });
    expect(await called()).toEqual(expect.arrayContaining(['registrar task readAlarm', 'managerSouth alarm readAlarm']));
    expect(await listed('managerSouth')).toMatchObject([
      { id: '1', unit: { id: '-' }, danger: 'Kan vara fara', dangerIn: ['soder'] },
    ]);
    for (const other of ['managerNorth', 'caseworkerSouth', 'departmentHead', 'onCallWorker'] as const)
      expect(await dayOf(api, other)).toEqual([]);
    for (const other of ['managerNorth', 'caseworkerSouth'] as const) expect(await listed(other)).toEqual([]);
    expect((await api.get('managerNorth', '/api/cases/1')).status).toBe(404);

    await later(world, 40);
    expect(await called()).toEqual(
      expect.arrayContaining(['departmentHead alarm readAlarm', 'qualityController alarm readAlarm']),
    );

    const path = '/api/cases/1/tasks/readAlarm/1';
    expect((await api.post('managerSouth', `${path}/give-away`, { how: 'claimed' })).status).toBe(200);
    await world.settle();
    await called();
    expect(await dayOf(api, 'managerSouth')).toMatchObject([{ type: 'readAlarm', part: 'danger', owner: 'Din' }]);
    expect([await dayOf(api, 'departmentHead'), await dayOf(api, 'qualityController')]).toEqual([[], []]);
    expect((await listed('managerSouth')).map(({ id }) => id)).toEqual(['1']);

    expect((await api.post('managerSouth', `${path}/decision`, { outcome: 'noDanger' })).status).toBe(200);
    await world.settle();
    expect(await dayOf(api, 'managerSouth')).toEqual([]);
    expect(await listed('managerSouth')).toMatchObject([{ id: '1', danger: null, dangerIn: [] }]);
  });

  it('danger at night is theirs who are on call, and theirs it goes on to', async () => {
    await later(world, 12 * 60);
    await comes(danger);
    expect(await called()).toContain('onCallWorker alarm readAlarm');
    await later(world, 40);
    expect(await called()).toContain('departmentHead alarm readAlarm');
  });

  it('danger goes to whoever stands in for her who would have been alarmed', async () => {
    await away('managerSouth', 'managerNorth');
    await comes(danger);
    expect(await called()).toContain('managerNorth alarm readAlarm');
    expect((await dayOf(api, 'managerNorth')).map(({ type }) => type)).toEqual(['readAlarm']);
  });

  it('danger in a case is its caseworker’s too, and a child’s theirs who receive that', async () => {
    const id = await receivedCase(world, 1, { danger: 'child' });
    expect(await called()).toContain('childReceiver task childConcern');
    const who = await caseworkerOf(world, id);
    expect((await api.post(who, `/api/cases/${id}/danger`)).status).toBe(200);
    await world.settle();
    expect(await called()).toEqual(expect.arrayContaining(['managerSouth task dangerNow', `${who} alarm dangerNow`]));
    await later(world, 40);
    expect(await called()).toContain('departmentHead alarm dangerNow');
  });

  it('what is late with others is hers who is told, as long as it is so', async () => {
    await comes(calm);
    await receivedCase(world, 2);
    await later(world, 10 * day);
    const told = [
      'departmentHead overdue triage',
      'managerSouth overdue forwardToProvider',
      'departmentHead overdue forwardToProvider',
    ];
    expect(await called()).toEqual(expect.arrayContaining(told));
    const late = async () =>
      (await dayOf(api, 'departmentHead')).filter(({ part }) => part === 'others').map(({ title, opens }) => [title, opens]);
    expect(await late()).toEqual([
      ['Mottagning', 'task'],
      ['Diarieför ärendet, Utse handläggare, Skicka till utföraren', 'case'],
    ]);
    const { caseworkerId } = (await fileOf(world, '2')).matter;
    const answers = { caseworkerId };
    const done = { outcome: 'confirmed', answers };
    expect((await api.post('managerSouth', '/api/cases/2/tasks/confirmCaseworker/2/decision', done)).status).toBe(200);
    await world.settle();
    expect((await late())[1]).toEqual(['Diarieför ärendet, Skicka till utföraren', 'case']);
    await called();
  });

  it('of what she may not open she hears that it is late, without a button to a closed door', async () => {
    await receivedCase(world, 1, { protection: 'protected' });
    await later(world, 10 * day);
    expect(await called()).toContain('departmentHead overdue registerCase');
    expect((await api.get('departmentHead', '/api/cases/1')).status).toBe(404);
    expect((await dayOf(api, 'departmentHead')).map(({ title, opens }) => [title, opens])).toContainEqual([
      'Skyddat ärende',
      'nothing',
    ]);
    expect(JSON.stringify(await dayOf(api, 'departmentHead'))).toContain('Prata med enhetens chef');
  });

  it('what comes to a stand-in is hers, late or not', async () => {
    await away('managerSouth', 'managerNorth');
    await receivedCase(world, 1);
    await later(world, 5 * day);
    await called();
    expect((await dayOf(api, 'managerNorth')).map(({ type }) => type)).toContain('confirmCaseworker');
  });

  it('what is late in a matter beside the complaints is hers who is told', async () => {
    const told = { process: 'deviation', mark: 'sida-1', words: 'Fel medicin.', unit: 'soder' };
    const made = await api.post('managerSouth', '/api/matters', told);
    expect([made.status, made.text]).toEqual([200, expect.anything()]);
    await world.settle();
    await later(world, 60 * day);
    await called();
  });
});
