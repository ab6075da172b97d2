// `$batch`: up to twenty calls in one request, each counted, throttled and refused by itself; never a transaction (graph-facts 2, $batch).

import { z } from 'zod';
import type { Answered, Call } from './call';
import { onTheWire, type RequestIds } from './envelope';
import { GraphRefusal, refusalAnswer } from './refusal';

const partSchema = z.object({
  id: z.string().min(1),
  method: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).optional(),
});
const batchSchema = z.object({ requests: z.array(partSchema) });

type Part = z.infer<typeof partSchema>;

export interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface BatchAnswer {
  readonly responses: readonly PartAnswer[];
  readonly answered: readonly { readonly method: string; readonly target: string; readonly done: Answered }[];
}

const bad = (message: string): GraphRefusal => new GraphRefusal({ status: 400, code: 'BadRequest', message });

/** The parts of a batch's body; throws 400 for what Graph refuses as a whole. */
export function readBatch(body: Buffer): readonly Part[] {
  const parts = parseBatch(body);
  if (parts.length > 20) throw bad('Number of batch request steps exceeds the maximum value of 20.');
  if (parts.length === 0) throw bad('Batch request should have at least one step.');
  const ids = parts.map((part) => part.id.toLowerCase());
  if (new Set(ids).size < ids.length) throw bad('Request Ids in the batch should be unique.');
  for (const [at, part] of parts.entries()) refusePart(part, ids.slice(0, at));
  refuseMixedOrder(parts);
  return parts;
}

function parseBatch(body: Buffer): readonly Part[] {
  try {
    return batchSchema.parse(JSON.parse(body.toString('utf8'))).requests;
  } catch {
    throw bad('Invalid batch payload format.');
  }
}

function refusePart(part: Part, earlier: readonly string[]): void {
  if (/^https?:/i.test(part.url)) throw bad(`The url of request '${part.id}' must be relative.`);
  if (/^\/?\$batch/i.test(part.url)) throw bad('Batch requests cannot be nested.');
  if (part.body !== undefined && typeOf(part) === undefined)
    throw bad(`Write request id : ${part.id} does not contain Content-Type header or body.`);
  const unknown = part.dependsOn?.find((id) => !earlier.includes(id.toLowerCase()));
  if (unknown !== undefined) throw bad(`The request '${part.id}' depends on '${unknown}', which is no earlier request.`);
}

/** All parallel, all in a row, or all on one: nothing between. */
function refuseMixedOrder(parts: readonly Part[]): void {
  const dependent = parts.filter((part) => (part.dependsOn ?? []).length > 0);
  if (dependent.length === 0) return;
  const inARow = parts.every((part, at) => at === 0 || sameIds(part.dependsOn, [parts[at - 1]?.id ?? '']));
  const onOne = dependent.every((part) => part.dependsOn?.length === 1 && sameIds(part.dependsOn, dependent[0]?.dependsOn ?? []));
  if (!inARow && !onOne) throw bad('The dependsOn of the requests must be all serial, all parallel or all on the same request.');
}

const sameIds = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  (a ?? []).join('\n').toLowerCase() === b.join('\n').toLowerCase();

const typeOf = (part: Part): string | undefined =>
  Object.entries(part.headers ?? {}).find(([name]) => name.toLowerCase() === 'content-type')?.[1];

/** Runs the parts one after the other and answers them in another order than asked, as Graph may. */
export async function runBatch(
  parts: readonly Part[],
  whole: { readonly call: Call; readonly ids: RequestIds },
  answer: (call: Call) => Promise<Answered>,
): Promise<BatchAnswer> {
  const statuses = new Map<string, number>();
  const responses: PartAnswer[] = [];
  const answered: { method: string; target: string; done: Answered }[] = [];
  for (const part of parts) {
    const failed = part.dependsOn?.some((id) => (statuses.get(id.toLowerCase()) ?? 0) >= 400) ?? false;
    const done = failed ? dependencyFailed : await answer(partCall(part, whole.call));
    statuses.set(part.id.toLowerCase(), done.answer.status);
    responses.unshift(partAnswer(part.id, done, whole.ids));
    answered.push({ method: part.method.toUpperCase(), target: part.url, done });
  }
  return { responses, answered };
}

const dependencyFailed: Answered = {
  answer: refusalAnswer(
    new GraphRefusal({ status: 424, code: 'failedDependency', message: 'A request that this one depends on has failed.' }),
  ),
  template: '(failed dependency)',
  service: 'other',
  units: 0,
  fate: 'answer',
};

function partCall(part: Part, whole: Call): Call {
  const own = Object.entries(part.headers ?? {}).map(([name, value]): [string, string] => [name.toLowerCase(), value]);
  const headers = Object.fromEntries(own);
  const target = part.url.startsWith('/') ? part.url : `/${part.url}`;
  return { method: part.method.toUpperCase(), target, headers, body: partBody(part), caller: whole.caller, came: whole.came };
}

/** A body that is not JSON travels as base64. */
function partBody(part: Part): Buffer {
  if (part.body === undefined || part.body === null) return Buffer.alloc(0);
  if (/\bjson\b/i.test(typeOf(part) ?? '')) return Buffer.from(JSON.stringify(part.body));
  return typeof part.body === 'string' ? Buffer.from(part.body, 'base64') : Buffer.from(JSON.stringify(part.body));
}

function partAnswer(id: string, done: Answered, ids: RequestIds): PartAnswer {
  const wire = onTheWire(done.answer, ids);
  const { status, headers } = wire;
  if (wire.body.length === 0) return { id, status, headers };
  return { id, status, headers, body: wire.json ?? wire.body.toString('base64') };
}
