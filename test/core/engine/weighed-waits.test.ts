// Each legal question, each letter and each role: nothing goes to the provider before whoever weighs it has answered or the wait has passed its last
// day; what goes to the person never waits, but for the word that the provider has been asked (decisions 8.9).

import { eTag, keysOf, textHash } from '../../../src/core/brand';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import { decide } from '../../../src/core/engine/decide';
import { raise } from '../../../src/core/decide/raise-flags';
import { plan } from '../../../src/core/engine/plan';
import { flagRule, legalFlags, type LegalFlag } from '../../../src/core/processes/complaint/flags';
import { letterTypes, type LetterType } from '../../../src/core/processes/complaint/letters';
import {
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
  someone,
} from '../../support/builders';

/** A Monday; the next working day is Tuesday. */
const ticked = at('2026-03-02 09:00');
const flags = keysOf(legalFlags);
const letters = keysOf(letterTypes);
const raisers = [registrar, caseworker, manager].map((by) => [by.grants[0]?.role, by] as const);

/** Letters approved before the yes was said, and what is weighed since, with its answer. */
function weighed(flag: LegalFlag, by = caseworker, outcome: string | null = null): CaseFile {
  const file = aFile({
    matter: aTriagedCase(),
    provider: aProvider,
    tasks: [aTask({ type: 'forwardToProvider', round: 2, role: 'caseworker', unit: soder, ownerId: caseworker.id })],
    events: events(...letters.map((letter) => approved(letter))),
  });
  const about = flag === 'conflictOfInterest' ? { person: someone('other'), roles: [], to: 'departmentHead' as const } : null;
  const raised = raise(file, { flags: [flag], about, by }, ticked);
  if (!raised.ok) throw new Error(raised.problem.code);
  const { assessments, signs } = raised.value;
  const answers = assessments.map(({ n, role }) =>
    aTask({ type: 'assessFlag', round: n, role: role ?? 'departmentHead', state: outcome === null ? 'open' : 'done', outcome }),
  );
  return {
    ...file,
    matter: outcome === null ? { ...file.matter, ...signs } : file.matter,
    tasks: [...file.tasks, ...(outcome === null ? [] : answers)],
    assessments: assessments.map((one) => ({ ...one, id: String(one.n), version: eTag('"w,1"') })),
  };
}

const approved = (letter: LetterType) =>
  ({
    kind: 'letterApproved',
    data: { letter, textKey: `12|${letter}|1`, hash: textHash('h'), sendAfter: ticked },
    at: ticked,
    by: null,
  }) as const;

const goesAt = (file: CaseFile, when: string): readonly LetterType[] =>
  plan(file, at(when))
    .flatMap((action) => (action.kind === 'sendLetter' ? [action.letter.letter] : []))
    .sort();
const opensAt = (file: CaseFile, when: string): readonly string[] =>
  plan(file, at(when)).flatMap((action) => (action.kind === 'openTask' ? [`${action.task.type} for ${action.task.role}`] : []));
const isToProvider = (letter: LetterType): boolean => letterTypes[letter].to === 'provider';
/** Neither what goes to the provider nor what tells a person that it has gone. */
const others = letters.filter((letter) => !isToProvider(letter) && !('tellsOf' in letterTypes[letter])).sort();
const all = [...letters].sort();

const sent = (file: CaseFile, when: string) =>
  decide(
    file,
    {
      caseId: file.matter.id,
      type: 'forwardToProvider',
      round: 2,
      outcome: 'sent',
      answers: { disclosure: 'noName', legalFlags: [], topic: 'missedVisits', replyDue: '2026-03-10' },
      letters: (['toProvider', 'notice'] as const).map((letter) => approved(letter).data),
      by: caseworker,
    },
    at(when),
  );
const refusal = (file: CaseFile, when: string): string | null => {
  const result = sent(file, when);
  return result.ok ? (result.value.refusal ?? null) : result.problem.code;
};

describe.each(flags)('%s [R139 R140 R141 R142 R143]', (flag) => {
  const { assessor, waits, ceiling } = flagRule(flag);
  const hasCeiling = ceiling === 'endOfNextWorkingDay';

  it.each(raisers)(
    'said yes to by %s stops what it should, task and letter, and no letter to a person but the one that tells of it',
    (_role, by) => {
      const file = weighed(flag, by);
      for (const when of ['2026-03-02 09:06', '2026-03-03 23:50']) {
        expect(goesAt(file, when)).toEqual(waits === null ? all : others);
        expect(refusal(file, when)).toBe(waits === null ? null : 'waitsForAssessment');
      }
    },
  );
  it.each(raisers)(
    'said yes to by %s is asked of whoever the profile names, at once [R023 R055 R181 R191 R203 R264]',
    (_role, by) => {
      const named = assessor === null ? null : weighed(flag, by).profile.flags[assessor];
      const asked = opensAt(weighed(flag, by), '2026-03-02 09:00').filter((one) => one.startsWith('assessFlag'));
      expect(asked).toEqual(named === null ? [] : [`assessFlag for ${named}`]);
    },
  );
  it('lets go after its last day when it has one, and else never by itself', () => {
    for (const when of ['2026-03-04 00:10', '2026-12-01 09:00'])
      expect(goesAt(weighed(flag), when)).toEqual(waits === null || hasCeiling ? all : others);
    expect(refusal(weighed(flag), '2026-03-04 08:00')).toBe(waits === null || hasCeiling ? null : 'waitsForAssessment');
  });
  it.each([
    ['sendNow', true],
    ['noGround', true],
    ['withhold', false],
    ['taken', false],
  ])('answered with %s lets it go: %s', (outcome, goes) => {
    if (assessor === null) return;
    const file = weighed(flag, caseworker, outcome);
    expect(goesAt(file, '2026-03-02 10:00')).toEqual(waits === null || goes ? all : others);
    expect(refusal(file, '2026-03-02 10:00')).toBe(waits === null || goes ? null : 'waitsForAssessment');
  });
});
