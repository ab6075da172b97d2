// What the engine takes and refuses of an answer in a matter beside the complaints: fields, a known provider, and what was answered before.

import { eTag, personId, taskId, unitId } from '../../../src/core/brand';
import type { OwnFile } from '../../../src/core/casefile/own-file';
import { newOwnMatter, ownKey, type OwnMatter } from '../../../src/core/casefile/own-matter';
import { decide } from '../../../src/core/engine/decide';
import { plan } from '../../../src/core/engine/plan';
import { processOf } from '../../../src/core/processes/process-of';
import { ownTables, type OwnProcessId, type TaskTypeId } from '../../../src/core/processes/all';
import { readProfile, roleIn } from '../../../src/core/routine/profile';
import { at } from '../../support/builders';

const profile = readProfile('ekbacka');
const soder = unitId('soder');
const now = at('2026-03-02 08:15');
const manager = { id: personId('00000000-0000-4000-8000-000000000001'), grants: [{ role: 'unitManager', unit: soder } as const] };
const officer = { id: personId('00000000-0000-4000-8000-000000000002'), grants: [{ role: 'procurement', unit: null } as const] };

/** A demand for correction at a stage, with its task open. */
function correctionAt(stage: string, fields: OwnMatter['fields'], unit: OwnMatter['unit'] = soder): OwnFile {
  const draft = {
    key: 'k',
    process: 'correction',
    origin: null,
    openedBy: null,
    unit,
    stage,
    fields,
    profileVersion: 'p@1',
  } as const;
  const made = newOwnMatter(draft, { received: now, now });
  const matter = { ...made, id: ownKey('correction', '7'), version: eTag('"1"') };
  const process = processOf(matter.id);
  const file = { matter, tasks: [], events: [], assessments: [], process, profile, staff: { people: [], vacant: [] } };
  const tasks = plan(file, now).flatMap((action) =>
    action.kind === 'openTask' ? [{ ...action.task, id: taskId('1'), version: eTag('"1"') }] : [],
  );
  return { ...file, tasks };
}

function answer(file: OwnFile, [type, outcome]: readonly [TaskTypeId, string], answers: object) {
  const by = file.tasks[0]?.role === 'procurement' ? officer : manager;
  const about = { caseId: file.matter.id, type, outcome, round: 1, letters: [], noteKey: 'note' };
  const end = decide(file, { ...about, answers: { ...answers }, by }, now);
  return end.ok ? end.value.matter.stage : end.problem.code;
}

const days = { sanctionDay: '2026-03-02' };

it('takes a sanction only where the contract allows one [R035 R036 R225]', () => {
  const answers = ['allowed', 'notAllowed'].map((contractSanction) => {
    const file = correctionAt('sanctioning', { contractSanction });
    return answer(file, ['correctionSanction', 'sanctioned'], days);
  });
  expect(answers).toEqual(['sanctioned', 'outcomeNotAllowed']);
});

it('asks who the provider is once, and takes another where it was wrong', () => {
  const breach = ['correctionReceive', 'breach'] as const;
  expect(answer(correctionAt('reported', {}), breach, {})).toBe('answerMissing');
  expect(answer(correctionAt('reported', { provider: 'norrsken' }), breach, {})).toBe('readingContract');
  expect(answer(correctionAt('reported', { provider: 'norrsken' }), breach, { provider: 'lyktan' })).toBe('readingContract');
  expect(answer(correctionAt('reported', {}), breach, { provider: ['lyktan'] })).toBe('answerNotAllowed');
});

it('asks for a day every time it is set [R225]', () => {
  const file = correctionAt('awaiting', { correctBy: '2026-03-20' });
  expect(answer(file, ['correctionFollow', 'moreTime'], {})).toBe('answerMissing');
  expect(answer(file, ['correctionFollow', 'moreTime'], { correctBy: 'snart' })).toBe('dayNotRead');
  expect(file.tasks.map(({ due }) => due)).toEqual(['2026-03-20']);
});

it('lies with the unit’s manager, and with the head of department where no unit has it [R014 R052]', () => {
  expect(correctionAt('reported', {}).tasks.map(({ role }) => role)).toEqual(['unitManager']);
  expect(correctionAt('reported', {}, null).tasks.map(({ role }) => role)).toEqual(['departmentHead']);
});

/** Where each answer that may be given leads, by task. */
const ways = (id: OwnProcessId) =>
  Object.entries(ownTables(id).tasks).map(([type, { role, outcomes }]) => [
    type,
    roleIn(profile, role),
    Object.values(outcomes).map(({ to }) => to),
  ]);

it('takes a position on individual follow-up of whatever a provider tells, once it is registered and acknowledged [R092 R101 R102 R227 R229 R230 R258]', () => {
  expect(ways('providerNotice')).toEqual([
    ['providerNoticeRegister', 'registrar', ['acknowledging', 'notOurs']],
    ['providerNoticeAcknowledge', 'registrar', ['takingPosition']],
    ['providerNoticePosition', 'unitManager', ['followingUp', 'noFollowUp']],
    ['providerNoticeFollowUp', 'caseworker', ['followedUp', 'takingPosition']],
  ]);
  const kinds = ownTables('providerNotice').fields['noticeKind'];
  expect(kinds).toEqual({ kind: 'code', of: ['lexSarahReport', 'ivoNotification', 'complaintReturn', 'surveyResult'] });
});

it('lets the head of social services bring lex Sarah to the board, which decides what goes to the authority [R083 R084 R260]', () => {
  const { lexSarahDecide, lexSarahBoardDecides, lexSarahBoard } = ownTables('lexSarah').tasks;
  expect(lexSarahDecide?.outcomes['toBoard']).toMatchObject({ to: 'boardDeciding', note: 'required' });
  expect(lexSarahBoardDecides?.outcomes).toMatchObject({
    boardNotifies: { to: 'notifying', asks: ['boardDay'] },
    boardDoesNot: { to: 'decided', asks: ['boardDay'], note: 'required' },
  });
  const tellers = [lexSarahBoardDecides, lexSarahBoard].map((task) => roleIn(profile, task?.role ?? 'eku'));
  expect(tellers).toEqual(['director', 'director']);
});

it('lets the nurse with medical responsibility examine, decide and notify under lex Maria [R085 R259]', () =>
  expect(ways('lexMaria')).toEqual([
    ['lexMariaReceive', 'mas', ['investigating', 'declined']],
    ['lexMariaInvestigate', 'mas', ['deciding', 'declined']],
    ['lexMariaDecide', 'mas', ['notifying', 'tellingBoard', 'investigating']],
    ['lexMariaNotify', 'mas', ['tellingBoard']],
    ['lexMariaBoard', 'director', ['decided', 'decided']],
  ]));

it('examines the reason for a wished change before the person is helped, and may follow up first [R077 R144 R180]', () =>
  expect(ways('changeOfProvider')).toEqual([
    ['changeReason', 'caseworker', ['followingUp', 'helping', 'stays']],
    ['changeFollowUp', 'caseworker', ['helping', 'helping']],
    ['changeHelp', 'caseworker', ['changed', 'stays']],
  ]));

it('lets somebody else than the examiner decide on a notice to IVO of an operation [L03]', () =>
  expect(ownTables('ivoNotice').tasks['ivoNoticeDecide']).toMatchObject({ otherThan: 'ivoNoticeExamine', because: 'ivoNotice' }));

it('passes a compliment to the operation or the provider, and then uses what works [R173 R174 R175]', () =>
  expect(ways('compliment')).toEqual([
    ['complimentPass', 'unitManager', ['using', 'using', 'kept']],
    ['complimentUse', 'unitManager', ['used', 'kept']],
  ]));

it('passes what is anonymous on and has it compiled, with a measure or none, and asks for no letter and no follow-up of anybody [R155 R176]', () => {
  expect(ways('anonymousComment')).toEqual([
    ['anonymousPass', 'unitManager', ['analysing', 'analysing', 'kept']],
    ['anonymousUse', 'unitManager', ['measured', 'compiled']],
  ]);
  expect(ownTables('anonymousComment').letters).toEqual({});
});

it('hands a matter to another board only after secrecy is weighed, on a ground, and ends with its receipt or anew [DEC1.7 L11]', () => {
  expect(ways('boardHandover')).toEqual([
    ['boardSecrecy', 'departmentHead', ['handingOver', 'stays']],
    ['boardHandOver', 'registrar', ['waiting']],
    ['boardReceipt', 'registrar', ['theirs', 'weighing']],
  ]);
  const { tasks } = ownTables('boardHandover');
  expect(tasks['boardSecrecy']?.outcomes['mayGo']).toMatchObject({ asks: ['handoverGround'], note: 'required' });
  expect(tasks['boardReceipt']?.outcomes['receipt']).toMatchObject({ asks: ['receiptDay'], note: 'required' });
});

it('passes a citizen proposal and a fault report on, and tells the person [R030 R147 R148 R177 R178]', () =>
  expect(ways('redirected')).toEqual([
    ['redirectPass', 'registrar', ['telling', 'ours']],
    ['redirectTell', 'registrar', ['told', 'notTold']],
  ]));
