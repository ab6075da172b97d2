// Where the routines disagree (section 17 of the requirements): each setting, and what is different under it.

import type { Case } from '../../../src/core/casefile/case';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import { contractForms } from '../../../src/core/casefile/provider';
import { keysOf, personId, unitId } from '../../../src/core/brand';
import { decide } from '../../../src/core/engine/decide';
import type { Decision } from '../../../src/core/engine/decision';
import { ekuFacts, proposedCriteria } from '../../../src/core/eku/facts';
import { plan } from '../../../src/core/engine/plan';
import { whoseNow } from '../../../src/core/engine/whose-now';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import { automaticLetters } from '../../../src/core/processes/complaint/automatic-letters';
import { outcomesOf } from '../../../src/core/processes/complaint/outcomes-of';
import { formOf, onForm, sectionsIn, unfilled } from '../../../src/core/records/investigation-form';
import { asksOf } from '../../../src/core/processes/complaint/sheets';
import { stepsIn } from '../../../src/core/routine/oral-steps';
import { say } from '../../../src/core/text/say';
import { sections } from '../../../src/core/routine/investigation';
import { ownTables } from '../../../src/core/processes/all';
import { whatsIn } from '../../../src/core/decide/what-is-it';
import { readProfile, roleIn, type Profile } from '../../../src/core/routine/profile';
import { visibility } from '../../../src/core/views/visibility';
import { addMinutes } from '../../../src/core/time/instant';
import {
  aCase,
  aFile,
  aProvider,
  aTask,
  aTriagedCase,
  at,
  events,
  manager,
  profile,
  registrar,
  soder,
} from '../../support/builders';
import { fileOf, now as ekuNow, other } from '../eku/board';

const now = at('2026-03-02 08:20');
const under = (change: Partial<Profile>): Profile => ({ ...profile, ...change });

describe('D01: who receives', () => {
  const firstOwner = (own: Partial<CaseFile>) => wantedTasks(aFile(own), now).find(({ type }) => type === 'triage')?.role;
  const nobody = { people: [], vacant: ['registrar' as const] };

  it.each(['registrar', 'qualityController', 'departmentHead'] as const)('the routine’s own: %s [D01 R025]', (role) =>
    expect(firstOwner({ profile: under({ firstOwner: role, fallback: null }) })).toBe(role),
  );
  it('the fallback where nobody of the first owners is there, else the one above [D01]', () => {
    const holders = { registrar: [], qualityController: [personId('controller')], departmentHead: [personId('head')] };
    const staff = { ...nobody, holders };
    expect(firstOwner({ profile: under({ fallback: 'qualityController' }), staff })).toBe('qualityController');
    expect(firstOwner({ profile: under({ fallback: null }), staff })).toBe('departmentHead');
    expect(firstOwner({ profile: under({ fallback: 'qualityController' }), staff: nobody })).toBe('departmentHead');
  });
  it('a unit’s fallback only where the case has a unit, and only as long as it must [D01]', () => {
    const staff = { ...nobody, holders: { registrar: [], unitManager: [manager.id] } };
    const file = aFile({ matter: aCase({ unit: soder }), profile: under({ fallback: 'unitManager' }), staff });
    const [task] = wantedTasks(file, now);
    expect(task).toMatchObject({ role: 'unitManager', unit: 'soder' });
    const back = { ...file, staff: { people: [], vacant: [], holders: { registrar: [registrar.id] } } };
    const [home] = wantedTasks(back, now);
    expect(task && home && whoseNow(back, task, home)).toMatchObject({ role: 'registrar' });
  });
});

describe('D03: when the person is written to by itself', () => {
  const lettersUnder = (precondition: Profile['communication']['precondition'], matter: Partial<Case>) => {
    const file = aFile({
      matter: aCase({ addressProof: 'verified', ...matter }),
      profile: under({ communication: { precondition } }),
      events: events({ kind: 'received', data: { channel: 'mail', forwarded: false }, at: at('2026-03-02 08:10'), by: null }),
    });
    return automaticLetters(file, addMinutes(now, 10)).map(({ letter }) => letter);
  };
  it.each<readonly [Profile['communication']['precondition'], Partial<Case>, readonly string[]]>([
    ['contact', {}, ['acknowledgement']],
    ['statedWish', {}, []],
    ['statedWish', { replyWish: 'email' }, ['acknowledgement']],
    ['signedForm', {}, []],
    ['signedForm', { replyWish: 'email' }, []],
    ['contact', { replyWish: 'none' }, []],
  ])('%s, %j: %j [D03 R193 R113]', (precondition, matter, letters) =>
    expect(lettersUnder(precondition, matter)).toEqual(letters),
  );
  it.each<readonly [Partial<Case>, readonly string[]]>([
    [{}, ['acknowledgement']],
    [{ replyWish: 'none' }, ['acknowledgement']],
    [{ replyWish: 'none', addressProof: 'bounced' }, []],
    [{ replyWish: 'none', protection: 'protected' }, []],
  ])('confirms every complaint where the law wants it, as for a preschool: %j: %j [L17]', (matter, letters) =>
    expect(lettersUnder('compulsory', matter)).toEqual(letters),
  );
  it('confirms when *Mottagning* is done to somebody who wishes no answer, where the law wants it [L17]', () => {
    const matter = aTriagedCase({ addressProof: 'stated', replyWish: 'none', caseworkerId: null });
    const data = { task: '12|triage|1', type: 'triage', outcome: 'accepted', reason: null } as never;
    const triaged = events(
      { kind: 'received', data: { channel: 'mail', forwarded: true }, at: at('2026-03-02 08:10'), by: null },
      { kind: 'decided', data, at: at('2026-03-02 08:30'), by: registrar.id },
    );
    const letters = (precondition: Profile['communication']['precondition']) =>
      automaticLetters(
        aFile({ matter, events: triaged, profile: under({ communication: { precondition } }) }),
        at('2026-03-02 09:00'),
      ).map(({ letter }) => letter);
    expect([letters('contact').includes('confirmation'), letters('compulsory').includes('confirmation')]).toEqual([false, true]);
  });
});

describe('D06, D07: what is no case', () => {
  const triage = aTask({ type: 'triage' });
  const withExits = (notACase: Partial<Profile['notACase']>) =>
    aFile({ tasks: [triage], profile: under({ notACase: { ...profile.notACase, ...notACase } }) });
  const leave = (file: CaseFile, reason: string) => {
    const decision: Decision = {
      ...{
        caseId: file.matter.id,
        type: 'triage',
        round: 1,
        outcome: 'notACase',
        answers: { reason },
        letters: [],
        by: registrar,
      },
    };
    return decide(file, decision, now);
  };
  const reasons = (file: CaseFile) => outcomesOf(file, triage, now).find(([outcome]) => outcome === 'notACase')?.[1].reasons;

  it('records what was put right on the spot, in a task of its own [D06 R185]', () =>
    expect(leave(withExits({ fixedOnSpot: 'lightRecord' }), 'fixedOnSpot')).toMatchObject({
      value: { matter: { stage: 'recordingFixed' } },
    }));
  it('counts it and no more, and asks nobody to tell the person what she saw [D06 R185]', () => {
    const file = withExits({ fixedOnSpot: 'count' });
    expect(leave(file, 'fixedOnSpot')).toMatchObject({ value: { matter: { stage: 'closed', closedAs: 'fixedOnSpot' } } });
    const closed = { ...file, tasks: [], matter: aCase({ stage: 'closed', exit: 'fixedOnSpot', closedAs: 'fixedOnSpot' }) };
    expect(plan(closed, now).filter(({ kind }) => kind === 'openTask')).toEqual([]);
  });
  it('knows no such way: it is a complaint like others [D06]', () => {
    const file = withExits({ fixedOnSpot: 'none' });
    expect(reasons(file)).not.toContain('fixedOnSpot');
    expect(leave(file, 'fixedOnSpot')).toMatchObject({ problem: { code: 'reasonMissing' } });
  });
  it('passes what is anonymous on where the routine says so, and else takes it the road of every complaint [R176]', () => {
    const anonymous = (way: Profile['notACase']['anonymous']) => reasons(withExits({ anonymous: way }))?.includes('anonymous');
    expect([anonymous('passOn'), anonymous('road')]).toEqual([true, false]);
    expect(leave(withExits({ anonymous: 'road' }), 'anonymous')).toMatchObject({ problem: { code: 'reasonMissing' } });
  });
  it('does not pass it on before it is said what it is about [R155 L01]', () =>
    expect(leave(withExits({ anonymous: 'passOn' }), 'anonymous')).toMatchObject({ problem: { code: 'topicMissing' } }));
  it('offers the ways the routine lists, and takes no other [D07 R187]', () => {
    const file = withExits({ exceptions: profile.notACase.exceptions.filter((exit) => exit !== 'ownOperation') });
    expect(reasons(file)).not.toContain('ownOperation');
    expect(reasons(file)).toContain('exerciseOfAuthority');
    expect(leave(file, 'ownOperation')).toMatchObject({ problem: { code: 'reasonMissing' } });
  });
});

describe('D19: praise', () => {
  const way = (compliments: Profile['compliments']) => {
    const own = under({ compliments });
    return { whats: whatsIn(own).includes('compliment'), sections: formOf(own, 'compilation').map(({ id }) => id) };
  };
  it('goes to the operation or provider it is about and is told apart, or the road of every complaint and among the rest [D19 R173 R174 R175]', () => {
    const apart = way({ route: 'concerned', compile: 'apart' });
    const among = way({ route: 'likeOthers', compile: 'among' });
    expect([apart.whats, among.whats]).toEqual([true, false]);
    expect([apart.sections.includes('praised'), among.sections.includes('praised')]).toEqual([true, false]);
  });
  it('has a task for whoever answers for the unit in both ways it may be passed on [D19 R173 R174]', () => {
    expect(readProfile('hasselby-vallingby').compliments).toEqual({ route: 'concerned', compile: 'apart' });
    expect(readProfile('motala').compliments).toEqual({ route: 'likeOthers', compile: 'among' });
    expect(keysOf(ownTables('compliment').tasks['complimentPass']?.outcomes ?? {})).toEqual(
      expect.arrayContaining(['toOperation', 'toProvider']),
    );
    expect(roleIn(profile, 'complimentOwner')).toBe('unitManager');
  });
});

describe('D11: who goes to the provider first', () => {
  const first = (firstStep: Profile['provider']['firstStep']) => under({ provider: { firstStep } });
  const spoken = (firstStep: Profile['provider']['firstStep'], about: Case['about'] = {}) =>
    aFile({ matter: aTriagedCase({ channel: 'phone', about }), profile: first(firstStep) });
  it('the person, who is told of the operation, then of the department, and helped or written down, before the routine’s own steps [D11 R075 R076]', () => {
    const steps = stepsIn(first('referPerson'));
    expect(steps.slice(0, 3)).toEqual(['referOperation', 'referDepartment', 'helpContact']);
    expect(steps.slice(3)).toEqual(profile.oral.steps);
    expect(stepsIn(first('forwardByCaseworker'))).toEqual(profile.oral.steps);
    expect(say('sv', 'oralStep.helpContact')).toMatch(/hjälp att ta kontakt.*skriv ner det här\. Ingen nekas/);
  });
  it('is asked and noted of what was said aloud, only where the routine refers first [D11 R075 R076]', () => {
    expect(asksOf(spoken('referPerson'), 'reception')).toContain('referred');
    expect(asksOf(spoken('forwardByCaseworker'), 'reception')).not.toContain('referred');
    expect(asksOf(spoken('referPerson', { referred: 'helpedThere' }), 'reception')).not.toContain('referred');
  });
  it.each([
    ['referPerson', { referred: 'toOperation' }, true],
    ['referPerson', { referred: 'helpedThere' }, true],
    ['referPerson', { referred: 'toDepartment' }, false],
    ['referPerson', {}, false],
    ['forwardByCaseworker', { referred: 'toOperation' }, false],
  ] as const)('under %s a case of %j need not be sent on: %s, and can be all the same [D11 R220]', (firstStep, about, isDone) => {
    const outcomes = outcomesOf(spoken(firstStep, about), aTask({ type: 'forwardToProvider', round: 2 }), now);
    const reasons = outcomes.find(([outcome]) => outcome === 'skipped')?.[1].reasons ?? [];
    expect(reasons.includes('personReferred')).toBe(isDone);
    expect(outcomes.map(([outcome]) => outcome)).toContain('sent');
  });
});

describe('D09: who follows up contracts', () => {
  const task = aTask({ type: 'decideOutcome', round: 5, role: 'unitManager', unit: soder });
  const offers = (channel: 'eku' | 'none', own: Partial<CaseFile>) => {
    const lov = { ...profile.contractFollowUp.lov, channel };
    const file = aFile({
      matter: aTriagedCase({ stage: 'deciding', round: 5 }),
      tasks: [task],
      profile: under({ contractFollowUp: { ...profile.contractFollowUp, lov } }),
      ...own,
    });
    return outcomesOf(file, task, now).map(([outcome]) => outcome);
  };
  it('goes to EKU’s channel where that contract’s form does [D09 R247]', () => {
    expect(offers('eku', { provider: aProvider })).toContain('toEku');
    expect(offers('none', { provider: aProvider })).not.toContain('toEku');
    expect(offers('none', { provider: { ...aProvider, contractForm: 'framework' } })).toContain('toEku');
  });
  it('of a provider nobody knows, where any form does [D09]', () => {
    expect(offers('none', {})).toContain('toEku');
    const none = Object.fromEntries(
      keysOf(contractForms).map((form) => [form, { ...profile.contractFollowUp.lov, channel: 'none' }]),
    );
    const contractFollowUp = { ...profile.contractFollowUp, ...none };
    expect(offers('none', { profile: under({ contractFollowUp }) })).not.toContain('toEku');
  });
});

describe('D14: the form of an investigation', () => {
  const filled = Object.fromEntries(keysOf(sections).map((id) => [id, `Om ${id}.`]));
  it.each([
    ['hasselby-vallingby', keysOf(sections)],
    ['quality-controller', ['assessment', 'actionPlan']],
    ['motala', ['event', 'assessment', 'actionPlan', 'feedback']],
  ])('has the sections of the profile %s, and no other [D14 R309 R232]', (id, template) => {
    const routine = readProfile(id);
    const written = onForm(formOf(routine, 'investigation'), filled);
    expect(Object.keys(sectionsIn(formOf(routine, 'investigation'), written))).toEqual(template);
    expect(written.split('\n').filter((row) => row.startsWith('Om '))).toEqual(template.map((one) => `Om ${one}.`));
    expect(unfilled(formOf(routine, 'investigation'), { ...filled, assessment: ' ' })).toEqual(['assessment']);
    expect(unfilled(formOf(routine, 'investigation'), { ...filled, actionPlan: '' })).toEqual([]);
  });
  it('keeps what was written under each heading, whatever it holds', () => {
    const words = { event: 'Ett.\n\nTvå: Bedömning görs.', assessment: 'Brist.\n- punkt' };
    expect(sectionsIn(formOf(profile, 'investigation'), onForm(formOf(profile, 'investigation'), words))).toEqual(words);
  });
  it('is approved by whoever the profile names [D14 R081]', () =>
    expect(['ekbacka', 'quality-controller'].map((id) => roleIn(readProfile(id), 'investigationApprover'))).toEqual([
      'unitManager',
      'qualityController',
    ]));
});

describe('D18: secrecy', () => {
  it('shows number and day only of every case, where the routine keeps them under secrecy [D18 R160]', () => {
    const secrecy = { ...profile.secrecy, defaultLevel: 'numberOnly' as const };
    expect(visibility({ matter: aCase(), provider: aProvider, profile: under({ secrecy }) })).toBe('protected');
  });
  it('hides the cases of a service that the routine protects [D18 R167]', () => {
    const file = { matter: aCase(), provider: aProvider };
    const secrecy = { ...profile.secrecy, protectedServices: ['homeCare' as const] };
    expect(visibility({ ...file, profile })).toBe('card');
    expect(visibility({ ...file, profile: under({ secrecy }) })).toBe('protected');
  });
});

describe('D20: when a criterion is proposed', () => {
  type Limit = Profile['criteria'][number];
  const limit = (own: Partial<Limit>): Limit => ({
    criterion: 'recurring',
    count: 3,
    months: 6,
    topic: null,
    unit: null,
    ...own,
  });
  const factsUnder = (criteria: Profile['criteria'], history: readonly Case[]) =>
    ekuFacts(fileOf({ profile: under({ criteria }) }), history, ekuNow);
  const proposed = (criteria: Profile['criteria'], history: readonly Case[]) => proposedCriteria(factsUnder(criteria, history));
  const three = [other('1'), other('2'), other('3')];
  const norr = unitId('norr');

  it('never without a threshold: people judge, and the page says no number [D20 R244 R245 R246]', () => {
    expect(proposed([], three)).toEqual([]);
    expect(factsUnder([], three)).toMatchObject({ limit: null, sameTopic: 4 });
  });
  it.each<readonly [string, readonly Limit[], boolean]>([
    ['the number is reached', [limit({ count: 4 })], true],
    ['one is missing', [limit({ count: 5 })], false],
    ['the topic’s own before the general one', [limit({ count: 4 }), limit({ count: 9, topic: 'missedVisits' })], false],
    ['another topic’s is none', [limit({ count: 2, topic: 'food' })], false],
    ['the unit’s own', [limit({ count: 9 }), limit({ count: 2, unit: 'soder' })], true],
    ['another unit’s is none', [limit({ count: 2, unit: 'norr' })], false],
  ])('recurring, %s [D20 R244]', (_what, criteria, isProposed) =>
    expect(proposed([...criteria], three).includes('sameTopicAgain')).toBe(isProposed),
  );
  it('counts in the threshold’s own window [D20 R244]', () => {
    const old = three.map((one) => ({ ...one, received: at('2026-01-15 09:00') }));
    expect(proposed([limit({ count: 4, months: 6 })], old)).toEqual(['sameTopicAgain']);
    expect(proposed([limit({ count: 4, months: 1 })], old)).toEqual([]);
  });
  it('serious: several in the same group of topics; systematic: several units [D20 R245 R246]', () => {
    const mixed = [other('1', { topic: 'lateVisits', unit: norr }), other('2', { topic: 'shortVisits' })];
    expect(proposed([limit({ criterion: 'serious', count: 3 })], mixed)).toEqual(['severalTogether']);
    expect(proposed([limit({ criterion: 'systematic', count: 3 })], mixed)).toEqual(['severalAreas', 'severalUnits']);
  });
});
