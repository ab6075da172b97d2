// Owner and decider are two: whoever answered the first task neither answers, takes nor is given the second, and where nobody else holds its role the one above has it.

import { keysOf, personId } from '../../../src/core/brand';
import { matterCard } from '../../../src/core/cards/matter-card';
import type { OwnFile } from '../../../src/core/casefile/own-file';
import { giveAway } from '../../../src/core/engine/give-away';
import type { Actor } from '../../../src/core/engine/decision';
import { mayAnswer } from '../../../src/core/engine/may';
import { wantedTasks } from '../../../src/core/engine/wanted-tasks';
import { ownProcesses, ownTables, type OwnProcessId } from '../../../src/core/processes/all';
import { aboveIn, roleIn } from '../../../src/core/routine/profile';
import { aMatter, aTask, at, profile, soder } from '../../support/builders';

const now = at('2026-03-04 10:00');
const one = personId('one');
const other = personId('other');

interface Pair {
  readonly process: OwnProcessId;
  readonly type: string;
  readonly first: string;
}
const pairs: readonly Pair[] = keysOf(ownProcesses).flatMap((process) =>
  Object.entries(ownTables(process).tasks).flatMap(([type, { otherThan: first }]) =>
    first === undefined ? [] : [{ process, type, first }],
  ),
);

it('there are tasks of two people', () => expect(pairs.length).toBeGreaterThan(1));

describe.each(pairs)('$type after $first', ({ process, type, first }) => {
  const rule = ownTables(process).tasks[type];
  const role = roleIn(profile, rule?.role ?? 'departmentHead');
  const grants: Actor['grants'] = [{ role, unit: soder }];
  const stage = rule !== undefined && 'stage' in rule.opens ? (rule.opens.stage[0] ?? '') : '';
  const bare = aMatter(process, stage, { round: 2 });
  const done = aTask({ type: first as never, round: 1, state: 'done', ownerId: null, answeredBy: one });
  const open = aTask({
    type: type as never,
    caseId: bare.matter.id,
    round: 2,
    role,
    unit: soder,
    ownerId: null,
    key: `${bare.matter.id}|${type}|2`,
  });
  const file: OwnFile = { ...bare, tasks: [done, open] };
  const claimed = (id: typeof one) =>
    giveAway(
      file,
      { caseId: bare.matter.id, type: type as never, round: 2, how: 'claimed', to: null, reason: null, by: { id, grants } },
      now,
    );

  it('is not hers who answered the first: she neither answers nor takes it', () => {
    expect(mayAnswer({ id: one, grants }, open, file)).toBe(false);
    expect(claimed(one)).toMatchObject({ ok: false, problem: { code: 'notYourTask' } });
    expect(mayAnswer({ id: other, grants }, open, file)).toBe(true);
    expect(claimed(other)).toMatchObject({ ok: true });
  });
  it('is not given to her by anybody who has it, and to another it is where it may be given away', () => {
    const by: Actor = { id: other, grants };
    const given = (to: typeof one) => {
      const about = {
        caseId: bare.matter.id,
        type: type as never,
        round: 2,
        how: 'reassigned',
        to,
        reason: 'noTime',
        by,
      } as const;
      const end = giveAway(file, about, now);
      return end.ok ? 'given' : end.problem.code;
    };
    const mayBeGiven = rule?.mayBeGivenAway === true;
    expect([given(one), given(personId('third'))]).toEqual(
      mayBeGiven ? ['answerNotAllowed', 'given'] : ['outcomeNotAllowed', 'outcomeNotAllowed'],
    );
  });
  it('is not offered to her on any card, and to the other it is', () => {
    const words = (reader: typeof one): string =>
      JSON.stringify(
        (['task', 'reminder', 'overdue'] as const).map((card) =>
          matterCard(file, { card, task: open, role }, { now, language: 'sv', providers: [], caseworkers: [], reader }),
        ),
      );
    expect(words(one)).not.toContain('"claimed"');
    expect(words(other).match(/"how":"claimed"/g)?.length).toBeGreaterThanOrEqual(3);
  });
  it('opens with the one above where she alone holds its role', () => {
    const wanted = (holders: readonly (typeof one)[]) =>
      wantedTasks({ ...file, tasks: [done], staff: { people: [], vacant: [], holders: { [role]: holders } } }, now).find(
        (task) => task.type === type,
      )?.role;
    expect(wanted([one])).toBe(aboveIn(profile, role) ?? role);
    expect([wanted([one, other]), wanted([other])]).toEqual([role, role]);
  });
});
