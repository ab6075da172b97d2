// What protects a case protects the others that hold the same words: which, when it is said again, and what it does there.

import { caseId, textHash } from '../../../../src/core/brand';
import type { Case } from '../../../../src/core/casefile/case';
import type { CaseFile } from '../../../../src/core/casefile/case-file';
import type { NewEvent } from '../../../../src/core/casefile/event';
import { endPart } from '../../../../src/core/decide/divide';
import { protections, protectToo } from '../../../../src/core/processes/complaint/protected-kin';
import { aCase, aFile, aProvider, aTriagedCase, at, events, manager, registrar } from '../../../support/builders';

const now = at('2026-03-04 09:00');
const [whole, part, same] = [caseId('12'), caseId('13'), caseId('14')];
const by = { at: now, by: null } as const;
const opened: NewEvent = { kind: 'partOpened', data: { part: 'p', to: part }, ...by };
const isPart: NewEvent = { kind: 'partOf', data: { part: 'p', of: whole, over: 'persons' }, ...by };
const passed: NewEvent = { kind: 'protectionPassed', data: { to: part, since: 0, found: 'raised' }, ...by };
const cameWith: NewEvent = { kind: 'protectedWith', data: { of: whole, since: 0 }, ...by };
const said = (from: string, to: string): NewEvent => ({
  kind: 'amended',
  data: { changes: [{ field: 'protection', from, to }], reason: 'newFacts', gone: [] },
  at: now,
  by: manager.id,
});
const file = (protection: Case['protection'], ...some: readonly NewEvent[]): CaseFile =>
  aFile({ matter: aTriagedCase({ protection }), events: events(...some) });
const isProtected = (...some: readonly NewEvent[]): readonly string[] =>
  protections(file('protected', ...some)).map(({ to, since }) => `${to} ${String(since)}`);

describe('a protected case', () => {
  const linked: NewEvent = { kind: 'linked', data: { as: 'duplicate', textKey: 'k', from: same }, ...by };
  const tied: NewEvent = { kind: 'tied', data: { to: caseId('15'), leads: true, carries: false }, ...by };
  const undivided: NewEvent = { kind: 'undivided', data: { part: 'p' }, ...by };
  const mailed = (as: 'complainantReply' | 'stranger'): NewEvent => ({ kind: 'linked', data: { as, textKey: 'k' }, ...by });
  const splitOff: NewEvent = { kind: 'splitOff', data: { textKey: 'k', to: caseId('16'), number: '16' }, ...by };
  it.each([
    ['nobody where nothing else holds its words', [tied], []],
    ['the part that was made of it', [opened], ['13 0']],
    ['a part that went back: its words are still there', [opened, undivided], ['13 0']],
    ['what it is a part of', [isPart], ['12 0']],
    ['the same complaint, come before', [linked], ['14 0']],
    ['what she wrote in answer and was made a case of its own', [mailed('complainantReply'), splitOff], ['16 0']],
    ['not what somebody else wrote', [mailed('stranger'), splitOff], []],
    ['nobody twice', [opened, passed], []],
    ['not the one from which it came', [isPart, cameWith], []],
    [
      'them again once it was taken down and raised',
      [opened, passed, said('protected', 'normal'), said('normal', 'protected')],
      ['13 4'],
    ],
    [
      'them again when taking it down was taken back',
      [opened, passed, said('protected', 'normal'), { kind: 'amendmentUndone', data: { amendment: 3 }, ...by }],
      ['13 4'],
    ],
    [
      'them again when Mottagning has said it',
      [opened, passed, { kind: 'decided', data: { task: 't', type: 'triage', outcome: 'accepted', reason: null }, ...by }],
      ['13 3'],
    ],
  ] as const)('protects %s [DEC5.5]', (_what, some, wanted) => {
    expect(isProtected(...some)).toEqual(wanted);
    expect(protections(file('normal', ...some))).toEqual([]);
  });
});

describe('the other', () => {
  const since = { of: whole, since: 0 };
  it('is protected in one decision, and a letter in its minutes does not go [DEC5.5]', () => {
    const letter = { letter: 'toProvider', textKey: 'k', hash: textHash('h'), sendAfter: at('2026-03-04 09:05') } as const;
    const approved: NewEvent = { kind: 'letterApproved', data: letter, at: now, by: manager.id };
    const other = aFile({
      matter: aTriagedCase({ stage: 'withProvider', round: 3 }),
      provider: aProvider,
      events: events(isPart, approved),
    });
    const end = protectToo(other, since, now);
    expect(end).toMatchObject({ ok: true, value: { matter: { protection: 'protected' } } });
    const kinds = end.ok ? end.value.matter.lastDecision.events.map((one) => `${one.kind} ${one.by ?? '-'}`) : [];
    expect(kinds).toEqual(['amended -', 'letterUndone -', 'protectedWith -']);
  });
  it('stays as it is where that was said already and somebody has taken it down since', () => {
    const end = protectToo(file('normal', isPart, cameWith, said('protected', 'normal')), since, now);
    expect(end).toMatchObject({ ok: false, problem: { code: 'alreadyDecided' } });
  });
  it('has nothing done to it where it is protected by itself', () => {
    expect(protectToo(file('protected', isPart), since, now)).toMatchObject({ ok: false, problem: { code: 'alreadyDecided' } });
  });
  it('may still go back to the whole: nobody has answered in it', () => {
    const began = aFile({ matter: aCase(), events: events(isPart) });
    const end = protectToo(began, since, now);
    const rows = end.ok ? end.value.matter.lastDecision.events : [];
    const after = aFile({ matter: aCase({ protection: 'protected' }), events: events(isPart, ...rows) });
    expect(endPart(after, { by: registrar, origin: began }, now)).toMatchObject({
      ok: true,
      value: { matter: { stage: 'closed' } },
    });
  });
});
