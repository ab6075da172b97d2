// The first step of a pass, written in the request that calls for it: what follows from an answer, or from a new case, is noted behind it at once. Where
// that cannot be foreseen, or another was first, there is no first step, and the pass looks for itself.

import { isApartEvent } from '../../core/casefile/apart';
import { isCaseFile } from '../../core/casefile/case-file';
import type { CaseEvent, NewEvent } from '../../core/casefile/event';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { Personal } from '../../core/casefile/personal';
import type { Action } from '../../core/engine/action';
import { plan } from '../../core/engine/plan';
import { relationOf } from '../../core/eku/relation';
import { ekuPost } from '../../core/processes/complaint/eku-post';
import type { Call, Settled } from '../../graph/call';
import type { App } from '../app';
import { isEdited } from './hand-edits';
import { takesFromSomebody } from '../typed/give-along';
import { stepOf, type Step } from './perform';
import type { Written } from './write-events';

/** A step that has been written. */
export interface Begun {
  readonly step: Step;
  readonly written: Pick<Written, 'before' | 'events'>;
}

export interface FirstStep {
  /** What is noted of it, written behind the events of what calls for it. */
  readonly events: readonly NewEvent[];
  /** Behind those, one after the other. */
  readonly calls: readonly Call<unknown>[];
  /** What became of it, with its events in their places; null when any of it was not written: then the pass must look for itself. */
  readonly begun: (settled: readonly Settled<unknown>[], events: readonly CaseEvent[]) => Begun | null;
}

interface Foreseen {
  /** What the case's rows of *Statistik* and its counts say, as the watch row has it. */
  readonly counted: string;
  /** What is kept of the person, where it has just been written. */
  readonly known?: Personal | undefined;
}

/** What a task and its cards are; anything else a pass does looks at more than the file. */
const plain: readonly Action['kind'][] = ['openTask', 'lapseTask', 'moveTask', 'sendCard', 'updateCard', 'sendAutomatic'];

/** The first step of a pass over a file as it will stand, its events in their places; null when there is none that can be foreseen. */
export function firstStep(app: App, file: MatterFile, { counted, known }: Foreseen): FirstStep | null {
  if (isCaseFile(file) && (isEdited(file) || ekuPost(file) !== null || isUncounted(relationOf(file), counted))) return null;
  if (isCaseFile(file) && file.matter.lies !== 'usual') return null;
  const actions = plan(file, app.clock.now());
  const step = stepOf(app, file, { actions, known });
  if (step.before.length + step.events.length === 0) return null;
  if (actions.some(takesFromSomebody)) return null; // what she had typed goes along first
  if (actions.some(({ kind }) => !plain.includes(kind)) || step.events.some(isApartEvent)) return null;
  return {
    events: step.events,
    calls: [...step.before, ...step.letters.reads],
    begun: (settled, events) => {
      const before = settled.slice(0, step.before.length).flatMap((one) => (one.ok ? [one.value] : []));
      const isWhole = before.length === step.before.length && events.length === step.events.length;
      return isWhole ? { step, written: { before, events } } : null;
    },
  };
}

const isUncounted = (relation: string, counted: string): boolean => relation !== '' && !counted.split(';').includes(relation);
