// While many mails wait, a new case is not made findable yet: its keys are as many rows as all else of it, and the minute's units go to those who wait. Nothing
// else waits for them. It is made so when it is next looked at and the queue is short: within the hour.

import { isCaseFile } from '../../core/casefile/case-file';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { Instant } from '../../core/brand';
import type { Action } from '../../core/engine/action';
import { findableActions } from '../../core/processes/complaint/findable';
import { addMinutes, earliest } from '../../core/time/instant';
import type { App } from '../app';

/** Minutes of business time. */
const atLatest = 60;

/** What a plan says that is to be done now. */
export const wantedNow = (app: App, actions: readonly Action[]): readonly Action[] =>
  app.foresight.isCrowded() ? actions.filter((action) => !canWait(action)) : actions;

/** Keys that are made for the first time: nobody has been found by them before. */
const canWait = (action: Action): boolean => action.kind === 'makeFindable' && action.is && !action.isBegun;

/** When a case is looked at again, for what has been put off too. */
export const lookForPutOff = (app: App, file: MatterFile, next: Instant): Instant =>
  isCaseFile(file) && wantedNow(app, findableActions(file)).length < findableActions(file).length
    ? earliest(next, addMinutes(app.clock.now(), atLatest))
    : next;
