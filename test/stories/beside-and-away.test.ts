// What goes on beside the road of a complaint: measures and questions to colleagues, somebody who is away and comes back, the yearly visit of the calendar, and
// what is another board's.

import { openSweep } from '../../src/app/rows/sweep';
import type { TaskTypeId } from '../../src/core/processes/all';
import { people, type PersonKey } from '../../src/local/people';
import { asFarAsTheProvider, caseworkerOf, received } from '../support/story/answers';
import { forwarded } from '../support/story/mails';
import { answersOwn, openTasks, standings, type OwnAnswer } from '../support/story/own';
import { story } from '../support/story/story';
import type { StoryWorld } from '../support/story/world';

const colleagueOf = (who: PersonKey): PersonKey => (who === 'caseworkerSouth' ? 'caseworkerSouthSecond' : 'caseworkerSouth');

story(
  'a measure and a question to a colleague are opened beside a complaint, once each, and live on by themselves',
  '2026-03-02 08:10',
  async (world) => {
    await world.mail(forwarded());
    const caseworker = await asFarAsTheProvider(world);
    const colleague = colleagueOf(caseworker);
    const manager = world.as('managerSouth');
    const opens = async (process: string, more: object): Promise<unknown> =>
      (await manager.asks('/api/beside/1', { process, mark: `story-${process}`, ...more })).json['id'];
    const what = { what: 'Turlistan gås igenom varje fredag', aim: 'prevent', doBy: '2026-03-06', effectDay: '2026-04-10' };
    expect(await opens('measure', { answers: what, keeper: people[caseworker].id })).toBe('measure:1');
    const question = { askedRole: 'caseworker', giveBy: '2026-03-04' };
    const asked = { answers: question, words: 'Vilka turer såg du förra veckan?', keeper: people[colleague].id };
    expect(await opens('contribution', asked)).toBe('contribution:2');
    expect(await opens('contribution', asked)).toBe('contribution:2');
    expect(await standings(world)).toEqual(['withProvider -', 'measure planned', 'contribution asked']);
    const gives = { outcome: 'given', note: 'Turen på morgonen var obemannad.' };
    expect(await answersOwn(world, [colleague, 'contribute'], gives)).toBe('taken');
    await world.until('2026-03-03 09:00');
    const done = { outcome: 'done', answers: { doneDay: '2026-03-02' } };
    expect(await answersOwn(world, [caseworker, 'measureDo'], done)).toBe('taken');
    expect(await openTasks(world)).toContain('measureFollowUp caseworker 2026-04-10');
    const effect = { outcome: 'hadEffect', answers: { learned: 'Fast tid i schemat' }, note: 'Inga uteblivna besök sedan dess.' };
    expect(await answersOwn(world, [caseworker, 'measureFollowUp'], effect)).toBe('taken');
    expect(await standings(world)).toEqual(['withProvider -', 'measure hadEffect', 'contribution given']);
  },
);

const hasTask = async (world: StoryWorld, who: PersonKey, type: string): Promise<boolean> =>
  JSON.stringify((await world.as(who).asks('/api/my-work')).json).includes(`"type":"${type}"`);

story('whoever is away has her tasks with her stand-in until she is back', '2026-03-02 08:10', async (world) => {
  await world.mail(forwarded());
  await world.as('registrar').decides('triage', 'accepted', { answers: received });
  const caseworker = await caseworkerOf(world);
  const other = colleagueOf(caseworker);
  const has = async (): Promise<readonly boolean[]> => [
    await hasTask(world, caseworker, 'forwardToProvider'),
    await hasTask(world, other, 'forwardToProvider'),
  ];
  expect(await has()).toEqual([true, false]);
  const away = { person: people[caseworker].id, from: '2026-03-02', until: '2026-03-06', standIn: people[other].id };
  expect((await world.as(caseworker).asksFirst('/api/absence', away)).status).toBe(200);
  await world.until('2026-03-02 08:20');
  expect(await has()).toEqual([true, true]);
  expect(await world.cardsTo(other)).toContain('task:forwardToProvider:2');
  const rows = (await world.as(caseworker).asks('/api/absence')).json['rows'] as readonly { readonly id: string }[];
  expect(rows).toHaveLength(1);
  await world.as(caseworker).asksFirst(`/api/absence/${rows[0]?.id ?? ''}/end`, {});
  await world.until('2026-03-02 08:30');
  expect(await has()).toEqual([true, false]);
  expect((await world.file()).matter.caseworkerId).toBe(people[caseworker].id);
  expect((await world.as(caseworker).asks('/api/absence')).json['rows']).toEqual([]);
});

story(
  'the calendar opens each follow-up of a provider once, and one in depth is planned, made in parts and laid before the board',
  '2027-02-26 08:10',
  async (world) => {
    await world.until('2027-03-01 09:00');
    // A bot that died between the row and its watch: the day's sweep finds it.
    await openSweep(world.tenant.app, 0).look();
    await world.until('2027-03-01 10:00');
    expect(await openTasks(world)).toContain('visitPlan qualityController 2027-03-31');
    const answers = (who: 'qualityController' | 'departmentHead', type: TaskTypeId, given: OwnAnswer) =>
      answersOwn(world, [who, type], { answers: {}, note: 'Besöket gällde bemanning.', ...given });
    const planned = { outcome: 'planned', answers: { plannedDay: '2027-03-10' } };
    expect(await answers('qualityController', 'visitPlan', planned)).toBe('taken');
    await world.until('2027-03-10 15:00');
    const made = { outcome: 'visited', answers: { visitedDay: '2027-03-10' } };
    expect(await answers('qualityController', 'visitMake', made)).toBe('taken');
    expect(await answers('qualityController', 'managementAsk', { outcome: 'answered' })).toBe('taken');
    expect(await answers('qualityController', 'staffAsk', { outcome: 'answered' })).toBe('taken');
    expect(await answers('qualityController', 'caseworkersHear', { outcome: 'compiled' })).toBe('taken');
    const heard = { outcome: 'heard', answers: { viewsWay: 'talk' } };
    expect(await answers('qualityController', 'individualsHear', heard)).toBe('taken');
    const reported = { outcome: 'reported', answers: { judged: 'noFaults', reportedDay: '2027-03-10' } };
    expect(await answers('qualityController', 'visitReport', reported)).toBe('taken');
    const toBoard = { outcome: 'toBoard', answers: { meetingDay: '2027-04-14' } };
    expect(await answers('departmentHead', 'visitReceive', toBoard)).toBe('taken');
    const presented = { outcome: 'presented', answers: { boardDay: '2027-03-10' } };
    expect(await answers('qualityController', 'visitToBoard', presented)).toBe('taken');
    expect(await standings(world)).toContain('followUp reported');
  },
);

story(
  'what is another board’s is handed over once secrecy is weighed, and ends with that board’s receipt',
  '2026-03-02 08:10',
  async (world) => {
    const told = { process: 'boardHandover', mark: 'story', words: 'Gäller skolskjuts, som är utbildningsnämndens.' };
    expect((await world.as('registrar').asks('/api/matters', told)).status).toBe(200);
    expect(await standings(world)).toEqual(['boardHandover weighing']);
    const weighed = { outcome: 'mayGo', answers: { handoverGround: 'consent' }, note: 'Den enskilde har sagt ja.' };
    expect(await answersOwn(world, ['departmentHead', 'boardSecrecy'], weighed)).toBe('taken');
    const day = { handedOverDay: '2026-03-02' };
    expect(
      await answersOwn(world, ['registrar', 'boardHandOver'], { outcome: 'handedOver', answers: day, note: 'Lämnat i handen.' }),
    ).toBe('taken');
    await world.until('2026-03-03 09:00');
    const receipt = { outcome: 'receipt', answers: { receiptDay: '2026-03-02' }, note: 'Deras nummer är UN 2026/44.' };
    expect(await answersOwn(world, ['registrar', 'boardReceipt'], receipt)).toBe('taken');
    expect(await standings(world)).toEqual(['boardHandover theirs']);
  },
);
