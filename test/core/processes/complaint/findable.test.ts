// When a case is made findable by those it concerns, and when that is taken away: also where a pass was cut short in between.

import type { CaseEvent } from '../../../../src/core/casefile/event';
import { findableActions } from '../../../../src/core/processes/complaint/findable';
import { caseId, instant } from '../../../../src/core/brand';
import { aCase } from '../../../support/builders';

type Kind = 'shown' | 'findableBegun' | 'findableMade' | 'findableGone' | 'linked' | 'noteCompleted';
const history = (...kinds: readonly Kind[]): readonly CaseEvent[] =>
  kinds.map(
    (kind, place) =>
      ({ kind, data: {}, at: instant('2026-03-02T08:00:00.000Z'), by: null, caseId: caseId('1'), seq: place + 1 }) as never,
  );
const plan = (more: Parameters<typeof aCase>[0], ...kinds: readonly Kind[]) =>
  findableActions({ matter: aCase(more), events: history(...kinds) }).map((action) =>
    action.kind === 'makeFindable' ? action.is : action.kind,
  );

it.each<readonly [string, readonly Kind[], readonly boolean[]]>([
  ['nothing before its first card has gone', [], []],
  ['the keys behind that', ['shown'], [true]],
  ['nothing once they are there', ['shown', 'findableBegun', 'findableMade'], []],
  ['again after a pass that was cut short', ['shown', 'findableBegun'], [true]],
  ['again when a mail has come to it', ['shown', 'findableBegun', 'findableMade', 'linked'], [true]],
  ['again when what was written is completed', ['shown', 'findableBegun', 'findableMade', 'noteCompleted'], [true]],
  ['again when it is no longer protected', ['shown', 'findableBegun', 'findableMade', 'findableGone'], [true]],
])('plans %s', (_what, kinds, planned) => expect(plan({ protection: 'normal' }, ...kinds)).toEqual(planned));

it.each<readonly [string, readonly Kind[], readonly boolean[]]>([
  ['nothing where none was ever made', ['shown'], []],
  ['takes away what is there', ['shown', 'findableBegun', 'findableMade'], [false]],
  ['takes away what a pass that was cut short may have left', ['shown', 'findableBegun'], [false]],
  ['nothing once it is gone', ['shown', 'findableBegun', 'findableMade', 'findableGone'], []],
])('of a protected one: %s [R164]', (_what, kinds, planned) => {
  expect(plan({ protection: 'protected' }, ...kinds)).toEqual(planned);
  expect(plan({ protection: 'normal', exit: 'documents' }, ...kinds)).toEqual(planned);
});
