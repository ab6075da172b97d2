// Some calls tried once: one alone as itself, several as batches of twenty, each with its own outcome.

import { batchOf, batchSize } from './batch';
import type { Answer, Call } from '../call';
import { GraphFailure, failureOf } from '../failure';
import { isTooLate, longestRest, pause, timeoutOf, type Patience, type Until } from './patience';
import { measure } from '../measure';
import type { Rest } from './rest';
import { mailboxAtOnce, serviceOf, type Service, type Slots } from './slots';
import { unitsOf } from './units';
import type { Wire } from './wire';

/** The wire, the room on it, and until when anything is waited for. */
export interface Line {
  readonly wire: Wire;
  readonly slots: Slots;
  readonly rest: Rest;
  readonly until?: Until;
  /** What is never asked on this line, and why. */
  readonly refuses?: (call: Call<unknown>) => GraphFailure | undefined;
}

export type Outcome = { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly failure: GraphFailure };

export interface Manner {
  readonly serial: boolean;
  readonly patience: Patience;
}

/** An outcome for each call, in their order. In serial manner those after a failure are `skipped`. */
export async function exchangeAll(line: Line, calls: readonly Call<unknown>[], manner: Manner): Promise<readonly Outcome[]> {
  const refused = calls.map((call) => line.refuses?.(call)).find((one) => one !== undefined);
  if (refused !== undefined) return calls.map(() => ({ ok: false, failure: refused })); // none of what goes along either
  const [first] = calls;
  if (calls.length === 1 && first !== undefined) return [await exchangeAlone(line, first, manner.patience)];
  const chunks = chunksOf(calls, manner.serial ? batchSize : mailboxAtOnce);
  if (!manner.serial) return (await Promise.all(chunks.map((chunk) => exchangeBatch(line, chunk, manner)))).flat();
  const outcomes: Outcome[] = [];
  for (const chunk of chunks) {
    const goesOn = outcomes.every((outcome) => outcome.ok);
    outcomes.push(...(goesOn ? await exchangeBatch(line, chunk, manner) : chunk.map((call) => failed('skipped', call))));
  }
  return outcomes;
}

/** Batches of twenty, none with more of a mailbox than may be asked there at once. */
function chunksOf(calls: readonly Call<unknown>[], ofMailbox: number): readonly (readonly Call<unknown>[])[] {
  const chunks: Call<unknown>[][] = [];
  for (const call of calls) {
    const last = chunks.at(-1);
    const isFull =
      last === undefined || last.length >= batchSize || (isOfMailbox(call) && last.filter(isOfMailbox).length >= ofMailbox);
    if (isFull) chunks.push([call]);
    else last.push(call);
  }
  return chunks;
}

const isOfMailbox = ({ path }: Call<unknown>): boolean => serviceOf(path) === 'outlook';

const failed = (kind: 'skipped' | 'away', call: Call<unknown>): Outcome => ({
  ok: false,
  failure: new GraphFailure({ kind, call }),
});

const exchangeAlone = (line: Line, call: Call<unknown>, patience: Patience): Promise<Outcome> =>
  exchangeIn(line, call, { services: [serviceOf(call.path)], patience });

interface Way {
  readonly services: readonly Service[];
  /** How much it asks of its service at once; one thing unless said. */
  readonly takes?: number;
  readonly patience: Patience;
}

/** One request when there is room for it, and its service has rested; what Graph says of asking too often is heard, of a whole batch too. */
async function exchangeIn(line: Line, call: Call<unknown>, way: Way): Promise<Outcome> {
  const work = async (): Promise<Outcome> => {
    const outcome = await exchange(line, call, way.patience);
    for (const service of new Set(way.services)) listen(line.rest, service, { call, outcome, patience: way.patience });
    return outcome;
  };
  const outcome = await inTurn(line, call, { ...way, work });
  return outcome instanceof GraphFailure ? { ok: false, failure: outcome } : outcome;
}

/**
 * Some work on a service in its turn, or why it is not done now: Graph has asked for a wait that is too long for whoever waits. What Graph has said while the
 * work stood in line counts too.
 */
export async function inTurn<T>(
  line: Line,
  call: Call<unknown>,
  { work, ...way }: Way & { readonly work: () => Promise<T> },
): Promise<T | GraphFailure> {
  const lane = (['outlook', 'sharepoint'] as const).find((one) => way.services.includes(one)) ?? way.services[0] ?? 'other';
  for (;;) {
    const rest = restOf(line, way);
    if (rest > longestRest(way.patience) || isTooLate(rest, rest === 0 ? undefined : line.until))
      return new GraphFailure({ kind: 'throttled', call, retryAfter: rest });
    if (rest > 0) measure('trappan.graph.waits', rest, { why: 'rest' });
    if (rest > 0) await pause(rest);
    const turn = (): Promise<{ readonly done: T } | undefined> =>
      restOf(line, way) > 0
        ? Promise.resolve(undefined)
        : work().then(
            (done) => ({ done }),
            (failure: unknown) => hear(line, { call, way, failure }),
          );
    const came = await line.slots.run(lane, turn, { isFirst: way.patience === 'person', takes: way.takes ?? 1 });
    if (came !== undefined) return came.done;
  }
}

/** What ends in a refusal of its own, as a download does, is heard too. */
function hear(
  line: Line,
  { call, way, failure }: { readonly call: Call<unknown>; readonly way: Way; readonly failure: unknown },
): never {
  if (failure instanceof GraphFailure)
    for (const service of new Set(way.services))
      listen(line.rest, service, { call, outcome: { ok: false, failure }, patience: way.patience });
  throw failure;
}

/** Seconds. Background work also leaves to people what little is left of a minute. */
const restOf = ({ rest }: Line, { services, patience }: Way): number =>
  Math.max(...services.map((service) => (patience === 'nobody' ? rest.seconds(service) : rest.told(service))));

async function exchange({ wire, rest, until }: Line, call: Call<unknown>, patience: Patience): Promise<Outcome> {
  rest.spent(unitsOf(call));
  try {
    return { ok: true, answer: await wire.exchange(call, timeoutOf(call, patience, until)) };
  } catch (error) {
    if (error instanceof GraphFailure) return { ok: false, failure: error };
    throw error;
  }
}

interface Heard {
  readonly call: Call<unknown>;
  readonly outcome: Outcome;
  readonly patience: Patience;
}

/** What is refused because it was asked to be, or because one key holds too much, is no sign of having asked too often. */
function listen(rest: Rest, service: Service, { call, outcome, patience }: Heard): void {
  if (outcome.ok) rest.hear(service, outcome.answer);
  else if (patience !== 'once' && call.inPieces === undefined) {
    rest.refused(service, outcome.failure);
    if (outcome.failure.kind === 'throttled') measure('trappan.graph.throttled', 1, { service });
  }
}

async function exchangeBatch(
  line: Line,
  calls: readonly Call<unknown>[],
  { serial, patience }: Manner,
): Promise<readonly Outcome[]> {
  const services = calls.map((call) => serviceOf(call.path));
  const whole = batchOf(calls, serial);
  line.rest.spent(calls.reduce((sum, call) => sum + unitsOf(call), 0));
  const takes = serial ? 1 : Math.max(1, services.filter((one) => one === 'outlook').length);
  const outcome = await exchangeIn(line, whole, { services, patience, takes });
  if (!outcome.ok) return calls.map(() => outcome);
  const answers = answersIn(whole, outcome.answer);
  return calls.map((call, index) => {
    const one = outcomeOf(call, answers[index]);
    listen(line.rest, services[index] ?? 'other', { call, outcome: one, patience });
    return one;
  });
}

/** An answer that is no batch answer says nothing about any part. */
function answersIn(whole: Call<readonly (Answer | undefined)[]>, answer: Answer): readonly (Answer | undefined)[] {
  try {
    return whole.read(answer);
  } catch (error) {
    if (error instanceof GraphFailure) return [];
    throw error;
  }
}

function outcomeOf(call: Call<unknown>, answer: Answer | undefined): Outcome {
  if (answer === undefined) return failed('away', call);
  return answer.status < 300 ? { ok: true, answer } : { ok: false, failure: failureOf(call, answer) };
}
