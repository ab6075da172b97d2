// Conflicts of interest over HTTP: nobody's task, the highest's own word, what the list of what went another way says, and every door a person's id comes in by.

import { z } from 'zod';
import { keysOf } from '../../src/core/brand';
import { stateOf } from '../../src/core/engine/assessing';
import { taskTypes } from '../../src/core/processes/all';
import { say as sayIn } from '../../src/core/text/say';
import { post } from '../../src/graph/call';
import { groups, people, type PersonKey } from '../../src/local/people';
import { apiOf, caseworkerOf, fileOf, later, receivedCase, type Api, type ApiAnswer } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
});
afterAll(() => world.stop());

const codeOf = ({ json }: ApiAnswer): unknown =>
  z.object({ error: z.object({ code: z.string() }) }).safeParse(json).data?.error.code;
const say = async (who: PersonKey, id: string, about: string): Promise<ApiAnswer> => {
  const answer = await api.post(who, `/api/cases/${id}/flags`, {
    flags: ['conflictOfInterest'],
    conflictAbout: about,
    conflictReason: 'De är grannar.',
  });
  await world.settle();
  return answer;
};
const openOf = async (id: string) => (await fileOf(world, id)).tasks.filter(({ state }) => state === 'open');

/** Open tasks that nobody of the office gets to read and answer. */
async function nobodys(id: string): Promise<readonly string[]> {
  const office: (readonly { type: string; may: { answer: boolean } }[] | undefined)[] = [];
  for (const who of keysOf(people)) {
    const read = await api.get(who, `/api/cases/${id}`);
    if (read.status === 503) throw new Error(`${who} was not answered in time`);
    office.push(read.json['tasks'] as (typeof office)[number]);
  }
  const answered = office.flatMap((tasks) => tasks?.filter(({ may }) => may.answer).map(({ type }) => type) ?? []);
  return (await openOf(id)).map(({ type }) => type).filter((type) => !answered.includes(type));
}

it('leaves somebody for every task, and refuses the word that would leave nobody', async () => {
  const id = await receivedCase(world, 1);
  const who = await caseworkerOf(world, id);
  for (const about of ['managerSouth', 'departmentHead'] as const)
    expect((await say(who, id, personIdOf(about))).status).toBe(200);
  const refused = await say(who, id, personIdOf('director'));
  expect([refused.status, codeOf(refused)]).toEqual([409, 'nobodyLeft']);
  expect(refused.text).toContain('utse en ersättare');
  const own = { how: 'declined', reason: 'conflictOfInterest' };
  const declared = await api.post('director', `/api/cases/${id}/tasks/confirmCaseworker/2/give-away`, own);
  expect([declared.status, codeOf(declared)]).toEqual([409, 'nobodyLeft']);
  await api.post(who, `/api/cases/${id}/danger`);
  await world.settle();
  expect((await openOf(id)).map(({ type }) => type)).toEqual(
    expect.arrayContaining(['confirmCaseworker', 'assessConflict', 'dangerNow']),
  );
  expect(await nobodys(id)).toEqual([]);
  expect((await api.get('director', `/api/cases/${id}`)).status).toBe(200);
});

it('is weighed in no list, not even for whoever weighs it', async () => {
  const weighed = sayIn('sv', 'task.assessConflict.title');
  const lists = await Promise.all(keysOf(people).map((who) => api.post(who, '/api/cases', { which: 'open' })));
  expect(lists.filter(({ status, text }) => status === 200 && text.includes('SYN-2026-00001')).length).toBeGreaterThan(1);
  for (const { text } of lists) expect(text).not.toContain(weighed);
});

describe('a case the registrar is kept out of', () => {
  const triage = (who: PersonKey, id: string, answers: object) =>
    api.post(who, `/api/cases/${id}/tasks/triage/1/decision`, { outcome: 'notACase', answers });
  const row = async (who: PersonKey, id: string) => {
    const rows = (await api.get(who, '/api/set-aside/recorded')).json as unknown as readonly {
      id: string;
      case: { mayTakeBack: boolean } | null;
    }[];
    return rows.find((one) => one.case !== null && one.id === id)?.case?.mayTakeBack ?? 'no row';
  };
  const presses = async (who: PersonKey, id: string) => (await api.post(who, `/api/cases/${id}/take-back`)).status;

  it('is taken back by whoever acted in her place, as the list says, while a question about her is still answered', async () => {
    await world.mail(forwardedComplaint(2));
    await world.mail(forwardedComplaint(3));
    await world.settle();
    await say('departmentHead', '2', personIdOf('registrar'));
    expect((await triage('departmentHead', '2', { reason: 'testMail' })).status).toBe(200);
    expect((await triage('registrar', '3', { reason: 'testMail' })).status).toBe(200);
    await world.settle();
    expect((await fileOf(world, '2')).matter.stage).toBe('closed');
    expect([await row('registrar', '2'), await row('departmentHead', '2')]).toEqual(['no row', true]);
    expect([await row('registrar', '3'), await row('departmentHead', '3')]).toEqual([true, false]);
    expect(await nobodys('2')).toEqual([]);
    const bare = await api.post('departmentHead', '/api/cases/2/tasks/assessConflict/1/decision', { outcome: 'noConflict' });
    expect([bare.status, codeOf(bare)]).toEqual([422, 'reasonMissing']);
    expect([await presses('registrar', '2'), await presses('departmentHead', '3')]).toEqual([404, 403]);
    expect([await presses('departmentHead', '2'), await presses('registrar', '3')]).toEqual([200, 200]);
  });

  it('is answered after it has ended, and is hers again', async () => {
    const back = (await openOf('2')).find(({ type }) => type === 'triage');
    await api.post('departmentHead', `/api/cases/2/tasks/triage/${back?.round ?? 0}/decision`, {
      outcome: 'notACase',
      answers: { reason: 'testMail' },
    });
    await world.settle();
    const answers = { reason: 'noTie' };
    const done = await api.post('departmentHead', '/api/cases/2/tasks/assessConflict/1/decision', {
      outcome: 'noConflict',
      answers,
    });
    await world.settle();
    const file = await fileOf(world, '2');
    expect([done.status, file.matter.stage, await openOf('2'), file.assessments.map((one) => stateOf(file, one))]).toEqual([
      200,
      'closed',
      [],
      ['nothing'],
    ]);
    expect([await row('registrar', '2'), await row('departmentHead', '2')]).toEqual([true, false]);
  });
});

describe('an id of somebody', () => {
  const nobodyHere: Readonly<Record<string, string>> = {
    'who has no role': personIdOf('stranger'),
    'of EKU': personIdOf('ekuFirst'),
    'of another unit': personIdOf('caseworkerNorth'),
    'who manages another unit': personIdOf('managerNorth'),
    'nobody has': 'eb0c4a00-0000-4000-8000-0000000009ff',
    'that is none': 'Karin Lindqvist',
    'that is a path': '../groups',
    'that is long': 'x'.repeat(5_000),
  };
  const received = {
    danger: 'no',
    responsibility: 'soder',
    providerId: 'omsorgsteamet',
    replyWish: 'none',
    protection: 'normal',
  };
  const accepts = (id: string, answers: object) =>
    api.post('registrar', `/api/cases/${id}/tasks/triage/1/decision`, {
      outcome: 'accepted',
      answers: { ...received, ...answers },
    });
  const jav = (person: string) => ({ legalFlags: ['conflictOfInterest'], conflictAbout: person, conflictReason: 'x' });
  const skipped = { reason: 'danger', topic: 'missedVisits' };
  type Door = (person: string) => Promise<ApiAnswer>;
  const doors: Readonly<Record<string, Door>> = {
    'the flags of a case': (person) => say('registrar', '4', person),
    'Mottagning, who has a conflict': (person) => accepts('5', jav(person)),
    'Mottagning, who gets it': (person) => accepts('5', { caseworkerId: person }),
    'the request, who has a conflict': async (person) =>
      api.post(await caseworkerOf(world, '4'), '/api/cases/4/tasks/forwardToProvider/2/decision', {
        outcome: 'skipped',
        answers: { ...skipped, ...jav(person) },
      }),
    'the manager’s confirmation': (person) =>
      api.post('managerSouth', '/api/cases/4/tasks/confirmCaseworker/2/decision', {
        outcome: 'confirmed',
        answers: { caseworkerId: person },
      }),
    'a task handed on': async (person) =>
      api.post(await caseworkerOf(world, '4'), '/api/cases/4/tasks/forwardToProvider/2/give-away', {
        how: 'reassigned',
        to: person,
        reason: 'noTime',
      }),
  };
  beforeAll(async () => {
    await receivedCase(world, 4);
    await world.mail(forwardedComplaint(5));
    await world.settle();
  });
  const standing = async () =>
    JSON.stringify(
      await Promise.all(
        ['4', '5'].map(async (id) => {
          const {
            matter: { stage, caseworkerId },
            tasks,
            assessments,
          } = await fileOf(world, id);
          return { stage, caseworkerId, assessments, tasks: tasks.map(({ key, ownerId, state }) => [key, ownerId, state]) };
        }),
      ),
    );
  it.each(keysOf(doors))('who cannot have to do with the case is refused by %s, and nothing changes', async (door) => {
    const before = await standing();
    for (const [what, person] of Object.entries(nobodyHere)) {
      const answer = (await doors[door]?.(person)) ?? { status: 0, json: {}, text: '' };
      const code = door.endsWith('conflict') || door.startsWith('the flags') ? 'notOfCase' : 'answerNotAllowed';
      expect([what, answer.status, codeOf(answer)]).toEqual([what, 422, code]);
      expect(answer.text).not.toContain(person);
    }
    expect(await standing()).toBe(before);
  });
  it('is read as the directory writes it', async () => {
    expect((await say('registrar', '4', personIdOf('managerSouth').toUpperCase())).status).toBe(200);
    expect((await api.get('managerSouth', '/api/cases/4')).status).toBe(404);
  });
});

it('takes the highest’s own word when a substitute has been appointed, and shows her the case nowhere', async () => {
  const id = await receivedCase(world, 6);
  const who = await caseworkerOf(world, id);
  for (const about of ['managerSouth', 'departmentHead'] as const) await say(who, id, personIdOf(about));
  expect(codeOf(await say(who, id, personIdOf('director')))).toBe('nobodyLeft');
  const member = { '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${personIdOf('colleague')}` };
  const joins = post(`/groups/${groups.directors.id}/members/$ref`, member, { read: () => undefined, repeat: 'untried' });
  await world.bot.app.graph.send(joins);
  await later(world, 2);
  const own = { how: 'declined', reason: 'conflictOfInterest' };
  expect((await api.post('director', `/api/cases/${id}/tasks/confirmCaseworker/2/give-away`, own)).status).toBe(200);
  await world.settle();
  expect(await nobodys(id)).toEqual([]);
  const rows = async (one: PersonKey) => (await api.get(one, '/api/my-work')).text.includes(`"caseId":"${id}"`);
  expect([await rows('director'), await rows('colleague')]).toEqual([false, true]);
  const statuses = await Promise.all((['director', 'colleague'] as const).map((one) => api.get(one, `/api/cases/${id}`)));
  expect(statuses.map(({ status }) => status)).toEqual([404, 200]);
});

it('lets another unit investigate when the manager has a conflict of interest [R045 R179 I07]', async () => {
  await world.mail(forwardedComplaint(7));
  await world.settle();
  const answers = { reason: 'ownOperation', responsibility: 'soder' };
  await api.post('registrar', '/api/cases/7/tasks/triage/1/decision', { outcome: 'notACase', answers });
  await world.settle();
  const path = '/api/cases/7/tasks/investigateOwn/2/give-away';
  expect((await api.post('managerSouth', path, { how: 'declined', reason: 'conflictOfInterest' })).status).toBe(200);
  await world.settle();
  const { json } = await api.get('departmentHead', '/api/cases/7');
  const task = (json['tasks'] as { type: string; colleagues: { id: string; name: string }[] }[]).find(
    ({ type }) => type === 'investigateOwn',
  );
  expect(task?.colleagues).toEqual([{ id: personIdOf('managerNorth'), name: expect.stringContaining('Enhet Norr') as string }]);
  const given = { how: 'reassigned', to: personIdOf('managerNorth'), reason: 'knowsTheCase' };
  expect((await api.post('departmentHead', path, given)).status).toBe(200);
  await world.settle();
  expect((await api.get('managerSouth', '/api/cases/7')).status).toBe(404);
  const seen = (await api.get('managerNorth', '/api/cases/7')).json['tasks'] as { type: string; may: { answer: boolean } }[];
  expect(seen.find(({ type }) => type === 'investigateOwn')?.may.answer).toBe(true);
});

it.each(keysOf(taskTypes))('has no %s of a round that never was', async (type) => {
  for (const who of ['registrar', 'director'] as const) {
    const answer = await api.get(who, `/api/cases/1/tasks/${type}/31`);
    expect([who, answer.status, codeOf(answer)]).toEqual([who, 404, 'noSuchTask']);
  }
});
it.each(['x', '-1', '1.5', '1e3'])('has no task of the round %s', async (round) =>
  expect(codeOf(await api.get('registrar', `/api/cases/1/tasks/triage/${round}`))).toBe('noSuchTask'),
);

it('says of a task of the protected place to anybody else the same as of one that never was', async () => {
  const [task] = (await openOf('1')).filter(({ type }) => type === 'assessConflict');
  const path = `/api/cases/1/tasks/assessConflict/${task?.round ?? 0}`;
  const seen = await Promise.all(
    (['director', 'registrar', await caseworkerOf(world, '1')] as const).map((who) => api.get(who, path)),
  );
  expect(seen.map(({ status }) => status)).toEqual([200, 404, 404]);
  const never = await api.get('registrar', '/api/cases/1/tasks/assessConflict/31');
  const told = [seen[1], never].map((one) => one?.text.replace(/"reference":"[^"]{0,20}"/, ''));
  expect(told[0]).toBe(told[1]);
});
