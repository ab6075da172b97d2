// Up to twenty calls as one `$batch` request, and the answers told apart again. Parts fail one by one (graph-facts 2).

import { z } from 'zod';
import { body, post, type Answer, type Call } from '../call';

export const batchSize = 20;

const headers = z.record(z.string(), z.coerce.string()).optional();
const schema = z.object({
  responses: z.array(z.object({ id: z.string(), status: z.number(), headers, body: z.unknown().optional() })),
});

/** One request for all the calls; its reading has an answer for each, in their order, undefined when Graph left it out. */
export function batchOf(calls: readonly Call<unknown>[], serial: boolean): Call<readonly (Answer | undefined)[]> {
  const requests = calls.map((call, index) => ({
    ...part(call, index),
    ...(serial && index > 0 ? { dependsOn: [String(index - 1)] } : {}),
  }));
  const repeat = calls.every((call) => call.repeat === 'always') ? 'always' : 'untried';
  return post('/$batch', { requests }, { repeat, read: (answer) => answersOf(calls.length, answer) });
}

function part(call: Call<unknown>, index: number): object {
  if (call.body instanceof Uint8Array) throw new Error('Bytes cannot travel in a batch: send them alone');
  const content = call.body === undefined ? {} : { body: call.body };
  const given = { ...call.headers, ...(call.body === undefined ? {} : { 'Content-Type': 'application/json' }) };
  return {
    id: String(index),
    method: call.method,
    url: call.path,
    ...(Object.keys(given).length === 0 ? {} : { headers: given }),
    ...content,
  };
}

function answersOf(count: number, answer: Answer): readonly (Answer | undefined)[] {
  const { responses } = body(schema)(answer);
  const byId = new Map(responses.map((response) => [response.id, response]));
  return Array.from({ length: count }, (_, index) => {
    const found = byId.get(String(index));
    return found === undefined ? undefined : { status: found.status, header: headerOf(found.headers ?? {}), body: found.body };
  });
}

const headerOf =
  (given: Readonly<Record<string, string>>) =>
  (name: string): string | undefined =>
    Object.entries(given).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
