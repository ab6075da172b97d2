// Something only one replica may do, though none has a claim: a row under its key is made first, and a second one is refused (graph-facts 0.2).

import { caseId, textHash, type Instant } from '../../core/brand';
import { addMinutes, toMilliseconds } from '../../core/time/instant';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { createText, patchText, textByKey, type TextRow } from '../../graph/lists/texts';
import type { App } from '../app';

/** Minutes of real time after which whoever reserved it is taken to have died. */
const reservedMinutes = 1;
/** Seconds that must be left of it before anything leaves the house under it. */
const leastLeft = 45;

export interface Reserving {
  readonly key: string;
  /** For whom: asked again for the same, it is the same reservation. */
  readonly holder: string;
}

/** Reserves it, to go along before what may only be done then; `duplicate` when somebody was first. */
export const reservation = (app: App, { key, holder }: Reserving): Call<TextRow> =>
  createText(app.places, {
    key,
    caseId: caseId('reserved'),
    kind: 'reserved',
    subject: '',
    body: holder,
    hash: textHash('-'),
    at: app.clock.realNow(),
    by: null,
    mail: null,
  });

/** Reserved now, or the row of whoever was first. */
export async function reserve(app: App, { key, holder }: Reserving): Promise<'reserved' | TextRow> {
  try {
    await app.graph.send(reservation(app, { key, holder }));
    return 'reserved';
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
    const known = await app.graph.send(textByKey(app.places, key));
    if (known === undefined) throw failure;
    return known;
  }
}

/** Whether whoever reserved it may still be about it. */
export const isFresh = (app: App, row: TextRow): boolean => addMinutes(row.at, reservedMinutes) > app.clock.realNow();

/** Takes over what another left; throws `conflict` when somebody else just did. */
export const takeOver = (app: App, row: TextRow, holder: string): Promise<TextRow> =>
  app.graph.send(patchText(app.places, row, { body: holder, at: app.clock.realNow() }));

/**
 * Asked right before something leaves under a reservation that was made at `from`: throws `conflict` when another has taken it over meanwhile, as while this
 * program stood still. What has little left is made anew.
 */
export function holdReserved(app: App, { key, holder }: Reserving, from: Instant): () => Promise<void> {
  let since = from;
  return async () => {
    if (secondsLeft(app, since) >= leastLeft) return;
    const row = await app.graph.send(textByKey(app.places, key), 'person');
    if (row?.body !== holder) throw othersTurn();
    since = (await takeOver(app, row, holder)).at;
  };
}

const secondsLeft = ({ clock }: App, since: Instant): number =>
  (toMilliseconds(addMinutes(since, reservedMinutes)) - toMilliseconds(clock.realNow())) / 1000;

/** Left to whoever has it: the caller comes back. */
export const othersTurn = (): GraphFailure => new GraphFailure({ kind: 'conflict', code: 'reserved' });
