// Many requests, some at a time, each timed from the first byte out to the last byte in.

import { Agent, request } from 'node:http';

export interface Answered {
  readonly milliseconds: number;
  readonly status: number;
  readonly text: string;
}

/** POSTs every body to an address, `atOnce` at a time, in order, over connections of its own: one kept from before may just be closing. */
export async function postAll(
  url: string,
  bodies: readonly object[],
  { atOnce, token }: { readonly atOnce: number; readonly token: string },
): Promise<readonly Answered[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const answers: Answered[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < bodies.length) {
      const body = bodies[next];
      next += 1;
      answers.push(await post({ url, body: JSON.stringify(body), token, agent }));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  agent.destroy();
  return answers;
}

interface Post {
  readonly url: string;
  readonly body: string;
  readonly token: string;
  readonly agent: Agent;
}

function post({ url, body, token, agent }: Post): Promise<Answered> {
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    Authorization: `Bearer ${token}`,
  };
  const since = performance.now();
  return new Promise((done, failed) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', failed);
      response.on('end', () => {
        const text = Buffer.concat(pieces).toString('utf8');
        done({ milliseconds: performance.now() - since, status: response.statusCode ?? 0, text });
      });
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

/** The value that so many percent do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN;
}
