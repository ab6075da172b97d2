// What one replica does next: it begins a pass or a press, makes one write of it, or ends it. Each is one step, and a crash may come after any.

import type { CaseFile } from '../../../src/core/casefile/case-file';
import type { NewEvent } from '../../../src/core/casefile/event';
import type { Action } from '../../../src/core/engine/action';
import type { Changes } from '../../../src/core/engine/decision';
import { unwritten } from '../../../src/core/engine/diff';
import { nextLook } from '../../../src/core/engine/next-look';
import { plan } from '../../../src/core/engine/plan';
import { heldWith, letterOf } from '../../../src/core/processes/process';
import type { Result } from '../../../src/core/result';
import type { Instant } from '../../../src/core/brand';
import { markOfRows, observed, written, type Doer, type Rows, type Write } from './rows';

/** What somebody does; refused it is not done, and may be tried again. */
export interface Act {
  readonly name: string;
  /** undefined as long as there is nothing to do it to. */
  readonly judge: (file: CaseFile, now: Instant) => Result<Changes> | undefined;
}

export type Replica =
  | { readonly does: 'nothing' }
  /** Writes left, and the rows as it knows them. */
  | { readonly does: 'pass' | 'press' | 'end'; readonly left: readonly Write[]; readonly known: Rows };

export interface After {
  readonly rows: Rows;
  readonly replica: Replica;
  /** The act is over: taken, or answered that it was done before. */
  readonly isOver?: true;
}

const nothing: Replica = { does: 'nothing' };

/** A pass over a case that is due and that nobody holds who lives; null where there is none to begin. */
export function beginPass(rows: Rows, by: Doer): After | null {
  if (rows.watch.due > by.now || rows.watch.holder !== null) return null;
  const claimed = written(rows, { on: 'claim', makesDue: false, isApart: false, version: rows.watch.version }, by);
  return claimed === null ? null : { rows: claimed, replica: planned(observed(claimed), by) };
}

const plans = new Map<string, Replica>();

/** The next round of a pass, thought out once for rows that say the same. */
function planned(known: Rows, by: Doer): Replica {
  const mark = `${by.now} ${markOfRows(known)}`;
  const replica = plans.get(mark) ?? plannedAnew(known, by);
  plans.set(mark, replica);
  return replica;
}

/** When nothing is left to do it lets go. */
function plannedAnew(known: Rows, { now }: Doer): Replica {
  const left = plan(known.file, now).flatMap((action) => writesOf(known.file, action, now));
  if (left.length > 0) return { does: 'pass', left, known };
  const look = nextLook(known.file, now);
  return { does: 'end', left: [{ on: 'letGo', look, version: known.watch.version }], known };
}

/** A press on what stands there now; null while there is nothing to press. */
export function beginPress(rows: Rows, act: Act, by: Doer): After | null {
  const { watch } = rows;
  const { file } = observed(rows);
  const half = unwritten(file);
  if (half !== null) {
    const left = [...taskWrite(file, half), ...half.events.map((event): Write => ({ on: 'event', event }))];
    return { rows, replica: { does: 'press', left, known: observed(rows) } };
  }
  const judged = act.judge(file, by.now);
  if (judged === undefined) return null;
  if (!judged.ok) return { rows, replica: nothing, isOver: true };
  const { matter, assessments = [], apart } = judged.value;
  const on = watch.holder === null ? 'claim' : 'due';
  const claim: Write = { on, makesDue: true, isApart: assessments.length > 0, version: watch.version };
  const decides: readonly Write[] =
    apart === undefined
      ? [{ on: 'case', patch: matter, version: file.matter.version }, ...taskWrite(file, matter.lastDecision)]
      : [{ on: 'task', key: apart.task.key, version: apart.task.version, patch: apart.patch }];
  const left: readonly Write[] = [
    claim,
    ...assessments.map((row): Write => ({ on: 'newAssessment', row })),
    ...decides,
    ...matter.lastDecision.events.map((event): Write => ({ on: 'event', event })),
    // Another replica holds the case: it may have looked in between.
    ...(on === 'due' ? [{ on: 'nudge' } as const] : []),
  ];
  return { rows, replica: { does: 'press', left, known: observed(rows) } };
}

const taskWrite = ({ tasks }: CaseFile, { task: key, patch }: Changes['matter']['lastDecision']): readonly Write[] =>
  tasks.flatMap((task): readonly Write[] =>
    task.key === key && task.state === 'open' ? [{ on: 'task', key, version: task.version, patch }] : [],
  );

/** One write of what it does. One that is refused ends a pass; somebody who pressed presses again. */
export function step(rows: Rows, replica: Replica, by: Doer): After {
  if (replica.does === 'nothing') return { rows, replica };
  const [write, ...left] = replica.left;
  if (write === undefined) return { rows, replica: nothing };
  const after = written(rows, write, by);
  if (after === null) return { rows, replica: nothing };
  const known = written(replica.known, write, by) ?? replica.known;
  if (left.length > 0) return { rows: after, replica: { ...replica, left, known } };
  if (replica.does === 'pass') return { rows: after, replica: planned(known, by) };
  if (replica.does === 'end' || after.watch.holder !== by.name) return { rows: after, replica: nothing };
  return { rows: after, replica: planned(observed(after), by) };
}

/** The writes of an action in the order the product makes them (app/pass/perform). Cards say what is true already, and are left out. */
function writesOf(file: CaseFile, action: Action, now: Instant): readonly Write[] {
  switch (action.kind) {
    case 'openMatter':
      return [
        { on: 'matter', matter: action.matter },
        { on: 'matterWatch', key: action.matter.key },
        { on: 'event', event: action.event },
      ];
    case 'openTask':
      return [{ on: 'newTask', task: action.task }];
    case 'lapseTask':
      return [taskPatch(action.task, { state: 'lapsed', answeredAt: now })];
    case 'moveTask':
      return [taskPatch(action.task, action.to)];
    case 'keepSigns':
      return [{ on: 'case', patch: action.signs, version: file.matter.version }];
    case 'keepState':
      return [{ on: 'assessment', id: action.assessment.id, version: action.assessment.version, state: action.state }];
    case 'fileTexts': {
      const by = { at: now, by: null } as const;
      const ends: readonly NewEvent[] = [
        { kind: 'draftsWeeded', data: { drafts: 0, documents: 0 }, ...by },
        { kind: 'draftsGone', data: {}, ...by },
      ];
      const filed: NewEvent = { kind: 'lettersFiled', data: { textKeys: action.letters }, ...by };
      return (action.end === null ? [filed] : ends).map((event): Write => ({ on: 'event', event }));
    }
    case 'makeFindable':
      return (action.is ? (['findableBegun', 'findableMade'] as const) : (['findableGone'] as const)).map((kind) => ({
        on: 'event',
        event: { kind, data: {}, at: now, by: null },
      }));
    case 'settle':
      return [...taskWrite(file, action.decision), ...action.decision.events.map((event): Write => ({ on: 'event', event }))];
    case 'sendLetter':
    case 'sendAutomatic': {
      const { letter, textKey } = action.letter;
      const isToProvider = heldWith(letterOf(file, letter)) !== null;
      return [
        { on: 'event', event: { kind: 'noted', data: { tags: [`letter:${textKey}`] }, at: now, by: null } },
        { on: 'letter', key: textKey, isToProvider },
        { on: 'event', event: { kind: 'letterSent', data: { textKey }, at: now, by: null } },
      ];
    }
    case 'sendCard':
    case 'updateCard':
      return [];
    case 'loseRole':
    case 'fallBack':
    case 'goBack':
    case 'recallMatter':
    case 'openPart':
    case 'joinWords':
    case 'leaveWords':
    case 'protectToo':
    case 'postEku':
    case 'signBrief':
    case 'emptyPart':
    case 'answerAsk':
    case 'noteAnswer':
    case 'moveContent':
    case 'clearContent':
      throw new Error(`the explorer does not know ${action.kind}`);
  }
}

const taskPatch = (
  task: Extract<Action, { readonly kind: 'lapseTask' }>['task'],
  patch: Extract<Write, { readonly on: 'task' }>['patch'],
): Write => ({ on: 'task', key: task.key, version: task.version, patch });
