// Some calls tried once: one alone as itself, several as batches of twenty, each with its own outcome.

import { batchOf, batchSize } from './batch';
import type { Answer, Call } from '../call';
import { GraphFailure, failureOf } from '../failure';
import { timeoutOf, type Patience } from './patience';
import { serviceOf, type Slots } from './slots';
import type { Wire } from './wire';

/** The wire and the room on it. */
export interface Line {
  readonly wire: Wire;
  readonly slots: Slots;
}

export type Outcome = { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly failure: GraphFailure };

export interface Manner {
  readonly serial: boolean;
  readonly patience: Patience;
}

/** An outcome for each call, in their order. In serial manner those after a failure are `skipped`. */
export async function exchangeAll(line: Line, calls: readonly Call<unknown>[], manner: Manner): Promise<readonly Outcome[]> {
  const [first] = calls;
  if (calls.length === 1 && first !== undefined) return [await exchangeAlone(line, first, manner.patience)];
  const count = Math.ceil(calls.length / batchSize);
  const chunks = Array.from({ length: count }, (_, n) => calls.slice(n * batchSize, (n + 1) * batchSize));
  if (!manner.serial) return (await Promise.all(chunks.map((chunk) => exchangeBatch(line, chunk, manner)))).flat();
  const outcomes: Outcome[] = [];
  for (const chunk of chunks) {
    const goesOn = outcomes.every((outcome) => outcome.ok);
    outcomes.push(...(goesOn ? await exchangeBatch(line, chunk, manner) : chunk.map((call) => failed('skipped', call))));
  }
  return outcomes;
}

const failed = (kind: 'skipped' | 'away', call: Call<unknown>): Outcome => ({
  ok: false,
  failure: new GraphFailure({ kind, call }),
});

const exchangeAlone = (line: Line, call: Call<unknown>, patience: Patience): Promise<Outcome> =>
  line.slots.run(serviceOf(call.path), () => exchange(line.wire, call, patience));

async function exchange(wire: Wire, call: Call<unknown>, patience: Patience): Promise<Outcome> {
  try {
    return { ok: true, answer: await wire.exchange(call, timeoutOf(call, patience)) };
  } catch (error) {
    if (error instanceof GraphFailure) return { ok: false, failure: error };
    throw error;
  }
}

async function exchangeBatch(
  line: Line,
  calls: readonly Call<unknown>[],
  { serial, patience }: Manner,
): Promise<readonly Outcome[]> {
  const services = calls.map((call) => serviceOf(call.path));
  const whole = batchOf(calls, serial);
  const outcome = await line.slots.run(services.includes('outlook') ? 'outlook' : 'sharepoint', () =>
    exchange(line.wire, whole, patience),
  );
  if (!outcome.ok) return calls.map(() => outcome);
  const answers = answersIn(whole, outcome.answer);
  return calls.map((call, index) => outcomeOf(call, answers[index]));
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
