// Every press on what somebody else has done, or undone, already: refused with who, when and what holds now; the same person twice is one press.

import { caseId, textHash } from '../../../src/core/brand';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { NewEvent } from '../../../src/core/casefile/event';
import { decide } from '../../../src/core/engine/decide';
import type { Actor, GiveAway } from '../../../src/core/engine/decision';
import { giveAway } from '../../../src/core/engine/give-away';
import { undoSafe } from '../../../src/core/decide/raise-danger';
import { takeBack } from '../../../src/core/decide/take-back';
import { undoEku, undoLetter } from '../../../src/core/decide/undo';
import { withdrawn } from '../../../src/core/decide/withdraw-eku';
import { answeredBy, askedBy, remarkedBy } from '../../../src/core/eku/moves';
import type { Problem } from '../../../src/core/problem';
import type { Result } from '../../../src/core/result';
import { sayProblem } from '../../../src/core/text/problem';
import { aCase, aFile, aTask, aTriagedCase, at, caseworker, manager, registrar, soder, someone } from '../../support/builders';

const when = at('2026-03-02 10:42');
const now = at('2026-03-02 11:00');
/** Another of the same roles. */
const again = ({ grants }: Actor, name: string): Actor => ({ id: someone(name), grants });
const first = manager;
const second = again(manager, 'secondManager');
const events = (...all: readonly NewEvent[]): CaseFile['events'] =>
  all.map((one, n) => ({ ...one, caseId: caseId('12'), seq: n + 1 }));
const approved: NewEvent = {
  kind: 'letterApproved',
  data: { letter: 'toProvider', textKey: 'k', hash: textHash('h'), sendAfter: at('2026-03-02 11:05') },
  at: at('2026-03-02 10:40'),
  by: caseworker.id,
};
const sent = aTask({ type: 'forwardToProvider', round: 2, role: 'caseworker', unit: soder, ownerId: caseworker.id });
const done = { ...sent, state: 'done', answeredBy: caseworker.id, answeredAt: approved.at, outcome: 'sent' } as const;
const triaged = aTriagedCase();
const file = (own: Partial<CaseFile>): CaseFile => aFile({ matter: triaged, ...own });
const colleague = again(caseworker, 'colleague');

const decided = (by: Actor, own: Partial<CaseFile>) =>
  decide(
    file(own),
    { caseId: caseId('12'), type: 'forwardToProvider', round: 2, outcome: 'sent', answers: {}, letters: [], by },
    now,
  );
const given = (by: Actor, how: Partial<GiveAway>, own: Partial<CaseFile>) =>
  giveAway(
    file(own),
    { caseId: caseId('12'), type: 'forwardToProvider', round: 2, how: 'claimed', to: null, reason: 'noTime', ...how, by },
    now,
  );
const gave = (by: Actor, how: 'claimed' | 'reassigned' | 'declined', to?: Actor): NewEvent => ({
  kind: 'gaveAway',
  data: { task: sent.key, how, reason: 'noTime', ...(to === undefined ? {} : { to: to.id }) },
  at: when,
  by: by.id,
});
const taskOf = (owner: Actor | null) => ({ tasks: [{ ...sent, ownerId: owner?.id ?? null }] });
const withdrawal = (by: Actor): NewEvent => ({
  kind: 'ekuWithdrawn',
  data: { ekuId: '7' as never, part: 0, round: 4, number: 'EKU-2026-0007', reason: 'wrongFacts', readers: [] },
  at: when,
  by: by.id,
});

type Row = readonly [name: string, press: (by: Actor) => Result<unknown>, said: object];
const rows: readonly Row[] = [
  [
    'a letter',
    (by) =>
      undoLetter(
        file({ events: events(approved, { kind: 'letterUndone', data: { textKey: 'k' }, at: when, by: first.id }) }),
        { textKey: 'k', by },
        now,
      ),
    { code: 'undone', before: { deed: 'letterUndone' } },
  ],
  [
    'the post to EKU',
    (by) => undoEku(file({ events: events({ kind: 'ekuUndone', data: { round: 4 }, at: when, by: first.id }) }), by, now),
    { code: 'undone', before: { deed: 'ekuUndone' } },
  ],
  [
    'that she is safe',
    (by) =>
      undoSafe(
        file({
          matter: aTriagedCase({ danger: 'yes' }),
          events: events({ kind: 'dangerRaised', data: { how: 'takenBack' }, at: when, by: first.id }),
        }),
        by,
        now,
      ),
    { code: 'undone', before: { deed: 'notSafe' } },
  ],
  [
    'a withdrawn post',
    (by) => {
      const data = { ekuId: '7' as never, part: 0, round: 4, number: 'EKU-2026-0007', reason: 'wrongFacts' } as const;
      return withdrawn(file({ events: events(withdrawal(first)) }), { ...data, readers: [], by: by.id }, now);
    },
    { code: 'undone', before: { deed: 'withdrawn' } },
  ],
];

describe('undone by somebody else', () => {
  it.each(rows)('%s: says who, when and what holds now', (_, press, said) => {
    expect(press(second)).toMatchObject({ ok: false, problem: said });
    expect(press(second)).toMatchObject({ problem: { before: { by: first.id, at: when, stands: { sv: expect.any(String) } } } });
  });
  it.each(rows)('%s: by the same person is undone once', (_, press) => expect(press(first).ok).toBe(true));
  it('a case at Mottagning, also one that has gone on since', () => {
    const back = events({ kind: 'takenBack', data: { exit: 'documents' }, at: when, by: registrar.id });
    const other = again(registrar, 'secondRegistrar');
    for (const stage of ['received', 'assessing'] as const)
      expect(takeBack(aFile({ matter: aCase({ stage }), events: back }), other, now)).toMatchObject({
        problem: { code: 'undone', before: { deed: 'takenBack', by: registrar.id, at: when } },
      });
    expect(takeBack(aFile({ matter: aCase(), events: back }), registrar, now).ok).toBe(true);
  });
  it('a letter that fell by itself names nobody', () => {
    const fell = events(approved, { kind: 'letterUndone', data: { textKey: 'k' }, at: when, by: null });
    const { problem } = undoLetter(file({ events: fell }), { textKey: 'k', by: first }, now) as { problem: Problem };
    expect(problem).toMatchObject({ code: 'undone', before: { deed: 'letterFell', by: null } });
    expect(sayProblem('sv', problem)).not.toMatch(/någon annan|Trappan/i);
  });
});

describe('a task that is over', () => {
  const answered = { tasks: [{ ...done, ownerId: null, role: 'caseworker' as const }], events: events(approved) };
  it('says who answered, to whoever presses, also herself', () => {
    for (const by of [colleague, caseworker])
      expect(decided(by, answered)).toMatchObject({
        problem: { code: 'alreadyDecided', before: { deed: 'answered', by: caseworker.id, at: approved.at } },
      });
  });
  it('says who took the answer back, when somebody has', () =>
    expect(
      decided(colleague, {
        ...answered,
        events: events(approved, { kind: 'letterUndone', data: { textKey: 'k' }, at: when, by: first.id }),
      }),
    ).toMatchObject({ problem: { code: 'alreadyDecided', before: { deed: 'answerUndone', by: first.id, at: when } } }));
  it('says who took the case further, when it is not needed any more', () => {
    const moved: NewEvent = {
      kind: 'decided',
      data: { task: 'x', type: 'triage', outcome: 'notACase', reason: null },
      at: when,
      by: registrar.id,
    };
    const lapsed = [{ ...sent, state: 'lapsed' as const, answeredAt: when, answeredBy: null }];
    expect(decided(caseworker, { tasks: lapsed, events: events(moved) })).toMatchObject({
      problem: { code: 'alreadyDecided', before: { deed: 'movedOn', by: registrar.id } },
    });
    expect(given(caseworker, {}, { tasks: lapsed })).toMatchObject({ problem: { before: { deed: 'lapsed', by: null } } });
  });
  it('of the protected place says nothing of anybody', () => {
    const apart = aTask({ type: 'assessFlag', role: 'qualityController', unit: null, state: 'done', answeredAt: when });
    const asked = {
      caseId: caseId('12'),
      type: 'assessFlag',
      round: apart.round,
      outcome: 'yes',
      answers: {},
      letters: [],
    } as const;
    expect(decide(file({ tasks: [apart] }), { ...asked, by: manager }, now)).toEqual({
      ok: false,
      problem: { code: 'notYourTask' },
    });
  });
});

describe('a task that changed hands', () => {
  it.each<readonly [string, NewEvent, Actor | null, object]>([
    ['was taken', gave(colleague, 'claimed'), colleague, { deed: 'claimed', by: colleague.id }],
    ['was given on', gave(first, 'reassigned', colleague), colleague, { deed: 'handedOver', by: first.id, to: colleague.id }],
    [
      'followed a new caseworker',
      {
        kind: 'decided',
        data: { task: 'x', type: 'confirmCaseworker', outcome: 'confirmed', reason: null },
        at: when,
        by: first.id,
      },
      colleague,
      { deed: 'appointed', by: first.id, to: colleague.id },
    ],
  ])('%s: says who has it, and since when', (...[, event, owner, said]) => {
    const own = { matter: aTriagedCase({ caseworkerId: colleague.id }), ...taskOf(owner), events: events(event) };
    for (const press of [
      decided(caseworker, own),
      given(caseworker, { how: 'claimed' }, own),
      given(caseworker, { how: 'declined' }, own),
    ])
      expect(press).toMatchObject({ problem: { code: 'notYourTask', before: { ...said, at: when } } });
  });
  it('taken twice by the same person is taken once, and so is one given on', () => {
    expect(given(caseworker, { how: 'claimed' }, taskOf(caseworker))).toMatchObject({
      ok: true,
      value: { matter: { lastDecision: { events: [] } } },
    });
    const own = { ...taskOf(colleague), events: events(gave(first, 'reassigned', colleague)) };
    expect(given(first, { how: 'reassigned', to: colleague.id }, own)).toMatchObject({
      ok: true,
      value: { matter: { lastDecision: { events: [] } } },
    });
  });
  it('says nothing to whoever may not read the case', () => {
    const stranger: Actor = { id: someone('stranger'), grants: [] };
    const own = { ...taskOf(colleague), events: events(gave(colleague, 'claimed')) };
    expect(decided(stranger, own)).toEqual({ ok: false, problem: { code: 'notYourTask' } });
  });
});

describe('the sentence', () => {
  const before = { deed: 'letterUndone', by: first.id, at: when, now, stands: { sv: 'Bedöms', en: 'Being assessed' } } as const;
  const told = (isReader: boolean): Problem => ({
    code: 'undone',
    before: { ...before, names: { who: 'Eva Nyberg', to: null, isReader } },
  });
  it('names whoever did it, the clock, and where the case is', () => {
    expect(sayProblem('sv', told(false))).toBe(
      'Eva Nyberg ångrade brevet 10:42, så det har inte skickats och det finns inget att ångra. Nu: Bedöms.',
    );
    expect(sayProblem('en', told(true))).toMatch(/^You took the letter back 10:42, .* Now: Being assessed\.$/);
  });
  it('says somebody else where no name is known, and the day when it was another', () =>
    expect(sayProblem('sv', { code: 'undone', before: { ...before, now: at('2026-03-04 08:00') } })).toMatch(
      /^Någon annan ångrade brevet 2 mars 10:42,/,
    ));
});

describe('at EKU', () => {
  const mine = someone('ekuOne');
  const matter = {
    ...({ state: 'followUpStarted', asks: [], remarks: [], ending: null, answered: { by: mine, at: when } } as const),
    parts: [{ isWithdrawn: false, received: { by: mine, at: when }, summary: { kind: 'bare' } }],
  } as never;
  it('a colleague who was first is not named, and what is so already is so', () => {
    const step = { part: 0, state: 'followUpStarted', activity: null, ending: null } as const;
    expect(answeredBy(matter, { ...step, state: 'received' }, { by: someone('ekuTwo'), now })).toMatchObject({
      problem: { code: 'alreadyDecided', before: { deed: 'atEku', by: null, at: when } },
    });
    expect(answeredBy(matter, step, { by: mine, now })).toEqual({ ok: true, value: null });
  });
  it('nothing is asked of one that is finished', () =>
    expect(
      askedBy(
        { ...(matter as object), state: 'finished', id: '7', made: when } as never,
        { part: 0, ask: 'where' as never },
        { by: mine, now },
      ),
    ).toMatchObject({ problem: { before: { deed: 'atEku' } } }));
  it('more than there is room for is said to be so, not that somebody was first', () => {
    const of = (own: object) => ({ ...(matter as object), id: '7', made: when, ...own }) as never;
    const speaking = { by: mine, now, at: when };
    const full = Array.from({ length: 20 }, (_, n) => ({ part: 0, text: { text: String(n) }, by: someone('ekuTwo'), at: when }));
    expect(remarkedBy(of({ remarks: full }), { part: 0, text: { text: 'Hej' } as never }, speaking)).toMatchObject({
      problem: { code: 'tooManyRemarks' },
    });
    expect(askedBy(of({}), { part: 0, ask: 'where' as never }, speaking)).toMatchObject({ problem: { code: 'askNotAllowed' } });
  });
});
