// The two sheets ask only what is not known, and what was answered decides what the provider, the unit and the letters get (decisions 8.23).

import { aboutFields, aboutIn, isAbout, type About } from '../../../../src/core/casefile/about';
import { keysOf } from '../../../../src/core/brand';
import type { Case } from '../../../../src/core/casefile/case';
import { decide } from '../../../../src/core/engine/decide';
import { asksOf } from '../../../../src/core/processes/complaint/sheets';
import { hidesReporter } from '../../../../src/core/access/reporter';
import { automaticLetters } from '../../../../src/core/processes/complaint/automatic-letters';
import { addMinutes } from '../../../../src/core/time/instant';
import { say, sayPlain } from '../../../../src/core/text/say';
import { aboutFacts } from '../../../../src/core/views/case-page/about-rows';
import { visibility } from '../../../../src/core/views/visibility';
import {
  aCase,
  aFile,
  aProvider,
  aTask,
  aTriagedCase,
  at,
  caseworker,
  events,
  manager,
  registrar,
  soder,
} from '../../../support/builders';

const now = at('2026-03-02 09:00');
const triaged = (about: object) =>
  decide(
    aFile({ tasks: [aTask({ type: 'triage' })] }),
    {
      caseId: aCase({}).id,
      type: 'triage',
      round: 1,
      outcome: 'accepted',
      answers: {
        danger: 'no',
        responsibility: 'soder',
        providerId: 'none',
        replyWish: 'unknown',
        protection: 'normal',
        ...about,
      },
      letters: [],
      by: registrar,
    },
    now,
  );

describe('what is said of what came', () => {
  const values = keysOf(aboutFields).flatMap((field) => aboutFields[field].of.map((value) => [field, value] as const));
  it('comes from the person, those near her, staff, care providers, authorities, associations and others, as the law lists them [L01]', () => {
    const law = [
      'self',
      'relative',
      'representative',
      'staff',
      'careProvider',
      'otherOperation',
      'authority',
      'association',
      'other',
    ];
    for (const reporter of law) expect([reporter, triaged({ reporter }).ok]).toEqual([reporter, true]);
  });
  it.each(values)('%s %s is kept with the case [R015 R062 R124 R128 R130 R131 R135 R152 L13]', (field, value) => {
    expect(triaged({ [field]: value })).toMatchObject({ value: { matter: { about: { [field]: value } } } });
    expect(sayPlain('sv', `about.${field}.${value}`)).not.toContain('about.');
  });
  it('takes no answer that is none', () => {
    expect(triaged({ reporter: 'grannen' })).toMatchObject({ ok: false, problem: { code: 'answerNotAllowed' } });
    expect(aboutIn({ tone: '', danger: 'no' })).toEqual({});
    expect(isAbout({ tone: 'loud' })).toBe(false);
    expect(isAbout({ volume: 'mixed' })).toBe(false);
  });
  it('stands on the page with the area of the unit [R134]', () => {
    const file = aFile({ matter: aCase({ unit: soder, about: { seriousness: 'serious' } }) });
    expect(aboutFacts(file, 'sv').map(({ title, value }) => `${title} ${value}`)).toEqual([
      expect.stringMatching(/^Område \p{Lu}/u),
      'Hur allvarligt är det? Allvarligt i sig',
    ]);
  });
});

describe('a sheet asks', () => {
  const asked = (own: Partial<Case>, sheet: 'reception' | 'assessment' = 'reception') =>
    asksOf(aFile({ matter: aCase(own) }), sheet);
  it('nothing that has been answered [DEC3.3]', () => {
    const about: About = { reporter: 'relative', decidedByUs: 'yes' };
    expect(asked({ about })).not.toEqual(expect.arrayContaining(['reporter']));
    expect(asked({ about })).not.toContain('decidedByUs');
    expect(asked({ about }, 'assessment')).toEqual(expect.arrayContaining(['consent', 'concerned', 'seriousness', 'general']));
  });
  it('the kind of operation only where the register does not say it [R130]', () => {
    expect(asked({}, 'assessment')).toContain('operation');
    expect(asksOf(aFile({ matter: aCase({}), provider: aProvider }), 'assessment')).not.toContain('operation');
  });
  it('the relation, and of everybody but herself whether the individual has said yes [DEC5.1]', () => {
    expect(asked({})).toEqual(expect.arrayContaining(['reporter', 'consent']));
    expect(asked({ about: { reporter: 'self' } })).not.toContain('consent');
  });
  it('whether the form is signed where there is a paper to sign [R106]', () => {
    expect(asked({ channel: 'form' })).toContain('signed');
    expect(asked({ channel: 'mail' })).not.toContain('signed');
  });
  it('after help to complain where somebody heard it [R062]', () => expect(asked({ channel: 'phone' })).toContain('helped'));
});

it('writes by itself only to who has signed, where the routine says so [R106 R186]', () => {
  const profile = { ...aFile({}).profile, communication: { precondition: 'signedForm' as const } };
  const letters = (about: About) =>
    automaticLetters(
      aFile({
        matter: aCase({ addressProof: 'verified', about }),
        profile,
        events: events({ kind: 'received', data: { channel: 'mail', forwarded: false }, at: at('2026-03-02 08:10'), by: null }),
      }),
      addMinutes(now, 10),
    ).map(({ letter }) => letter);
  expect(letters({ signed: 'yes' })).toEqual(['acknowledgement']);
  expect(letters({ signed: 'no' })).toEqual([]);
  expect(letters({})).toEqual([]);
});

describe('staff who tell', () => {
  const about: About = { reporter: 'staff' };
  const forwarding = (own: Partial<Case>, answers: object) =>
    decide(
      aFile({
        matter: aTriagedCase(own),
        provider: aProvider,
        tasks: [aTask({ type: 'forwardToProvider', round: 2, role: 'caseworker', unit: soder, ownerId: caseworker.id })],
      }),
      {
        caseId: aCase({}).id,
        type: 'forwardToProvider',
        round: 2,
        outcome: 'sent',
        answers: {
          disclosure: 'noName',
          concerns: 'noName',
          ground: 'none',
          legalFlags: [],
          topic: 'missedVisits',
          replyDue: '2026-03-05',
          channel: 'own',
          sentDay: '2026-03-02',
          ...answers,
        },
        letters: [],
        by: caseworker,
      },
      now,
    );
  it('are on cards by number and day only [L22]', () => {
    expect(visibility(aFile({ matter: aCase({ about }) }))).toBe('protected');
    expect(visibility(aFile({ matter: aCase({}) }))).toBe('card');
  });
  it.each([
    ['never named to the provider [R015 L22]', [{ about }, { disclosure: 'name' }], 'staffNotNamed'],
    ['never named, said in the same answer', [{}, { disclosure: 'name', reporter: 'staff' }], 'staffNotNamed'],
    [
      'unlike a relative with her yes',
      [{ about: { reporter: 'relative', consent: 'given' } }, { disclosure: 'name' }],
      undefined,
    ],
    [
      'no more than others consented for, when the individual said no [DEC5.1]',
      [{ about: { consent: 'notGiven' } }, { concerns: 'name', ground: 'consent' }],
      'groundMissing',
    ],
  ] as const)('are %s', (_what, [own, answers], code) => {
    const end = forwarding(own, answers);
    expect(end.ok ? undefined : end.problem.code).toBe(code);
  });
  it('are hidden from the unit they tell of, not from whoever receives it [R015 L22]', () => {
    const file = aFile({ matter: aCase({ about, exit: 'ownOperation', stage: 'ownOperation', unit: soder }) });
    expect([manager, registrar].map((reader) => hidesReporter(reader, file))).toEqual([true, false]);
    expect(hidesReporter(manager, aFile({ matter: aCase({ exit: 'ownOperation', unit: soder }) }))).toBe(false);
    expect(say('sv', 'tab.case.reporterHidden')).toContain('personal');
  });
});
