// A complaint that was open in another list before Trappan came: put at its place once, whatever happens in between, and then the bot's like any other.

import type { Case } from '../../core/casefile/case';
import { placedAs, type Standing } from '../../core/processes/complaint/placed';
import { dayOf } from '../../core/time/plain-date';
import type { App } from '../app';
import { bytesKeyOf } from '../keys';
import { findKnown, type Found } from './known-rows';
import { storeNote, type WrittenDown } from './write-down';

export interface OpenBefore {
  /** What it is called in the list it stood in: by this it is known again. */
  readonly reference: string;
  readonly written: WrittenDown;
  readonly standing: Standing;
}

const keyOf = ({ reference }: OpenBefore): string => bytesKeyOf(new TextEncoder().encode(`import|${reference.toLowerCase()}`));

/** How much of each is here already, in their order. Only reads, twenty in a request. */
export const findImported = (app: App, rows: readonly OpenBefore[]): Promise<readonly Found[]> =>
  findKnown(
    app,
    rows.map((row) => ({ key: keyOf(row), day: dayOf(row.written.received) })),
  );

/** Stores it, or what is missing of it; its first pass is due at once. Throws `GraphFailure`; asked again it goes on. */
export const importCase = (app: App, row: OpenBefore): Promise<Case> =>
  storeNote(app, row.written, { key: keyOf(row), by: null, last: null, isReceiver: true, placed: placedAs(row.standing) });
