// Calls brought to an end: tried in rounds until each has a value or a failure that trying again would not cure.

import { get, type Answer, type Call, type Settled } from '../call';
import { exchangeAll, type Line, type Manner, type Outcome } from './exchange';
import { GraphFailure } from '../failure';
import { measure } from '../measure';
import { furtherPages } from './paging';
import { pause, waitBefore, type Patience } from './patience';

/** A call on its way: how often tried, whether an answer to it was lost, and what came of it. */
interface Journey<T> {
  readonly call: Call<T>;
  tries: number;
  /** Seconds. */
  waited: number;
  lost: boolean;
  settled: Settled<T> | undefined;
}

/** What came of each call, in their order. Throws only for faults of ours. */
export async function settle<T>(line: Line, calls: readonly Call<T>[], manner: Manner): Promise<readonly Settled<T>[]> {
  const journeys = calls.map((call): Journey<T> => ({ call, tries: 0, waited: 0, lost: false, settled: undefined }));
  for (let open = journeys; open.length > 0; open = journeys.filter((journey) => journey.settled === undefined)) {
    const waits = await round(line, open, manner);
    const wait = Math.max(0, ...waits);
    for (const journey of open) journey.waited += wait;
    if (wait > 0) measure('trappan.graph.waits', wait, { why: 'again' });
    if (wait > 0) await pause(wait);
  }
  return journeys.map((journey) => journey.settled ?? failedBy(new GraphFailure({ kind: 'away', call: journey.call })));
}

const failedBy = (failure: GraphFailure): { readonly ok: false; readonly failure: GraphFailure } => ({ ok: false, failure });

/** Tries all that are open once; answers the waits that those to be repeated ask for. */
async function round<T>(line: Line, open: readonly Journey<T>[], manner: Manner): Promise<readonly number[]> {
  const calls = open.map((journey) => journey.call);
  const outcomes = await exchangeAll(line, calls, manner);
  const outcomeOf = ({ call }: Journey<T>, index: number): Outcome =>
    outcomes[index] ?? failedBy(new GraphFailure({ kind: 'away', call }));
  if (!manner.serial) {
    const steps = open.map((journey, index) => step(line, journey, { ...manner, outcome: outcomeOf(journey, index) }));
    return (await Promise.all(steps)).flat(); // further pages of one list wait for each other, not for those of another
  }
  const waits: number[] = [];
  for (const [index, journey] of open.entries()) {
    const outcome = outcomeOf(journey, index);
    if (hasStopped(open.slice(0, index)) && !outcome.ok) journey.settled = outcome;
    else if (index > 0 && isSkipped(outcome)) continue;
    else waits.push(...(await step(line, journey, { ...manner, outcome })));
  }
  return waits;
}

/** Serial calls go no further than the first that has failed for good. */
const hasStopped = (earlier: readonly Journey<unknown>[]): boolean => earlier.some(({ settled }) => settled?.ok === false);

/** A part that was never tried because an earlier one failed: it goes along when that one is tried again. */
const isSkipped = (outcome: Outcome): boolean => !outcome.ok && outcome.failure.kind === 'skipped';

/** What one outcome means for its journey; answers the seconds to wait when it is to be tried again, nothing when it is not. */
async function step<T>(line: Line, journey: Journey<T>, now: Manner & { readonly outcome: Outcome }): Promise<readonly number[]> {
  const { outcome } = now;
  journey.tries += 1;
  if (outcome.ok) {
    journey.settled = await finish(line, journey.call, { answer: outcome.answer, patience: now.patience });
    return [];
  }
  if (outcome.failure.kind === 'throttled' && journey.call.inPieces !== undefined) {
    journey.settled = await pieced(line, journey.call.inPieces, now.patience);
    return [];
  }
  const { tries, waited } = journey;
  const wait = waitBefore(journey.call, outcome.failure, { patience: now.patience, tries, waited, until: line.until });
  if (outcome.failure.kind === 'away') journey.lost = true;
  if (wait !== undefined) return [wait];
  journey.settled = await claimed(line, journey, { ...now, failure: outcome.failure });
  return [];
}

/** What a call that was too much at once comes to by smaller keys. */
async function pieced<T>(line: Line, inPieces: NonNullable<Call<T>['inPieces']>, patience: Patience): Promise<Settled<T>> {
  try {
    return { ok: true, value: await inPieces((calls) => settle(line, calls, { serial: false, patience })) };
  } catch (error) {
    if (error instanceof GraphFailure) return failedBy(error);
    throw error;
  }
}

/** A key that is taken after an answer was lost may be our own doing. */
async function claimed<T>(
  line: Line,
  journey: Journey<T>,
  now: Manner & { readonly failure: GraphFailure },
): Promise<Settled<T>> {
  const { mine } = journey.call;
  if (now.failure.kind !== 'duplicate' || !journey.lost || mine === undefined) return failedBy(now.failure);
  const found = await findMine(line, mine, now);
  if (!found.ok) return found.failure.kind === 'missing' ? failedBy(now.failure) : found;
  return found.value === undefined ? failedBy(now.failure) : { ok: true, value: found.value };
}

/** A filter may see a row a little later than the key did (graph-facts 6.3): `missing` is asked about again. */
async function findMine<T>(line: Line, mine: Call<T | undefined>, { patience }: Manner): Promise<Settled<T | undefined>> {
  for (const wait of patience === 'nobody' ? [0.25, 1, 3] : [0.25]) {
    const found = await settleOne(line, mine, patience);
    if (found.ok || found.failure.kind !== 'missing') return found;
    await pause(wait);
  }
  return settleOne(line, mine, patience);
}

/** What came of one call. */
export async function settleOne<T>(line: Line, call: Call<T>, patience: Patience): Promise<Settled<T>> {
  const [settled] = await settle(line, [call], { serial: false, patience });
  return settled ?? failedBy(new GraphFailure({ kind: 'away', call }));
}

/** Reads an answer, with its further pages when the whole list is asked for. */
async function finish<T>(
  line: Line,
  call: Call<T>,
  { answer, patience }: { readonly answer: Answer; readonly patience: Patience },
): Promise<Settled<T>> {
  try {
    const ask = (path: string): Promise<Answer> => pageAt(line, pageOf(call, path), patience);
    const way = { graphUrl: line.wire.graphUrl, ask };
    return { ok: true, value: call.read(call.whole === true ? await furtherPages(answer, way) : answer) };
  } catch (error) {
    if (error instanceof GraphFailure) return failedBy(error);
    throw error;
  }
}

const pageOf = (call: Call<unknown>, path: string): Call<Answer> =>
  get(path, (answer) => answer, { headers: call.headers ?? {} });

async function pageAt(line: Line, call: Call<Answer>, patience: Patience): Promise<Answer> {
  const page = await settleOne(line, call, patience);
  if (page.ok) return page.value;
  throw page.failure;
}
