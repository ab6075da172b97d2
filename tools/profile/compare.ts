// What would be different in a recorded matter under another routine: days, tasks, letters, and who is reminded or told (in Swedish, for those who own the rules).

import { clockOf, dayOf } from '../../src/core/time/plain-date';
import { isIn, isKeyOf, type Instant } from '../../src/core/brand';
import type { NewTask } from '../../src/core/casefile/task';
import { roles } from '../../src/core/routine/roles';
import { say, sayPlain } from '../../src/core/text/say';
import type { Replayed } from './replay';

export interface Difference {
  readonly group: 'days' | 'tasks' | 'letters' | 'chased' | 'refused';
  readonly line: string;
}

/** Every difference, in the order of the groups. */
export const differences = (a: Replayed, b: Replayed): readonly Difference[] => [
  ...days(a, b),
  ...tasks(a, b),
  ...letters(a, b),
  ...chased(a, b),
  ...refused(a, b),
];

const titleOf = ({ type }: Pick<NewTask, 'type'>): string => say('sv', `task.${type}.title`);

/** Tasks of the same type, the first with the first: rounds count stages, and those may differ. */
function paired(a: Replayed, b: Replayed): readonly (readonly [NewTask | undefined, NewTask | undefined])[] {
  const types = [...new Set([...a.tasks, ...b.tasks].map(({ type }) => type))];
  return types.flatMap((type) => {
    const [ours, theirs] = [a, b].map(({ tasks: all }) => all.filter((task) => task.type === type));
    const most = Math.max(ours?.length ?? 0, theirs?.length ?? 0);
    return Array.from({ length: most }, (_, index) => [ours?.[index], theirs?.[index]] as const);
  });
}

const days = (a: Replayed, b: Replayed): readonly Difference[] =>
  paired(a, b).flatMap(([one, other]) =>
    one === undefined || other === undefined || one.due === other.due
      ? []
      : [{ group: 'days', line: `${titleOf(one)}: ${one.due} → ${other.due}` }],
  );

function tasks(a: Replayed, b: Replayed): readonly Difference[] {
  return paired(a, b).flatMap(([one, other]): readonly Difference[] => {
    if (one !== undefined && other !== undefined)
      return one.role === other.role
        ? []
        : [{ group: 'tasks', line: `${titleOf(one)}: ${roleName(one.role)} → ${roleName(other.role)}` }];
    const only = one ?? other;
    if (only === undefined) return [];
    return [
      {
        group: 'tasks',
        line: `bara med ${one === undefined ? 'B' : 'A'}: ${titleOf(only)} (${roleName(only.role)}, ${only.due})`,
      },
    ];
  });
}

/** A letter goes once a matter and moment; what counts is whether it goes, and on which day and time. */
function letters(a: Replayed, b: Replayed): readonly Difference[] {
  const kinds = [...new Set([...a.letters, ...b.letters].map(({ letter }) => letter))];
  return kinds.flatMap((letter): readonly Difference[] => {
    const [ours, theirs] = [a, b].map((one) =>
      one.letters.filter((sent) => sent.letter === letter).map(({ at }) => momentOf(at)),
    );
    const [from, to] = [ours?.join(', ') ?? '', theirs?.join(', ') ?? ''];
    if (from === to) return [];
    return [{ group: 'letters', line: `${say('sv', `letter.${letter}`)}: ${from || 'går inte'} → ${to || 'går inte'}` }];
  });
}

function chased(a: Replayed, b: Replayed): readonly Difference[] {
  const [ours, theirs] = [a, b].map(linesOf);
  return [
    ...(ours ?? [])
      .filter((line) => !isIn(theirs ?? [], line))
      .map((line) => ({ group: 'chased' as const, line: `bara med A: ${line}` })),
    ...(theirs ?? [])
      .filter((line) => !isIn(ours ?? [], line))
      .map((line) => ({ group: 'chased' as const, line: `bara med B: ${line}` })),
  ];
}

const linesOf = ({ chased: all }: Replayed): readonly string[] => [
  ...new Set(
    all.map(
      ({ card, task, to, at }) =>
        `${card === 'reminder' ? 'påminnelse' : 'försenat'} ${momentOf(at)}, ${titleOf(task)}, till ${receiver(to)}`,
    ),
  ),
];

const refused = (a: Replayed, b: Replayed): readonly Difference[] => [
  ...notTaken(a, b).map((line) => ({ group: 'refused' as const, line: `går bara med B: ${line}` })),
  ...notTaken(b, a).map((line) => ({ group: 'refused' as const, line: `går bara med A: ${line}` })),
];

const notTaken = (one: Replayed, other: Replayed): readonly string[] =>
  one.refused
    .filter(
      ({ type, outcome, at }) => !other.refused.some((two) => two.type === type && two.outcome === outcome && two.at === at),
    )
    .map(
      ({ type, outcome, at }) =>
        `${say('sv', `task.${type}.title`)}, ”${sayPlain('sv', `outcome.${type}.${outcome}`)}” ${momentOf(at)}`,
    );

const momentOf = (at: Instant): string => `${dayOf(at)} ${clockOf(at)}`;

const roleName = (role: NewTask['role']): string => say('sv', `theRole.${role}`);

function receiver(to: string): string {
  const [kind = '', role = ''] = to.split(':');
  return kind === 'role' && isKeyOf(roles, role) ? roleName(role) : 'den som har uppgiften';
}
