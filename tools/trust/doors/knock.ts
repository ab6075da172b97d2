// Many requests at once to one address, over connections that stay, and what each was answered.

import { Agent, request } from 'node:http';

export interface Knock {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Answered {
  readonly knock: Knock;
  /** 0 where the connection ended without an answer. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
  readonly milliseconds: number;
}

export interface Knocker {
  readonly ask: (knock: Knock) => Promise<Answered>;
  /** So many at once, in order; each is heard as it is answered. */
  readonly all: (knocks: Iterable<Knock>, atOnce: number, hear: (answered: Answered) => void) => Promise<void>;
  readonly end: () => void;
}

/** Knocks at a program on this machine. */
export function openKnocker(url: string): Knocker {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const ask = (knock: Knock): Promise<Answered> => asked({ agent, hostname, port }, knock);
  return {
    ask,
    all: async (knocks, atOnce, hear) => {
      const left = knocks[Symbol.iterator]();
      const one = async (): Promise<void> => {
        for (let next = left.next(); next.done !== true; next = left.next()) hear(await ask(next.value));
      };
      await Promise.all(Array.from({ length: atOnce }, one));
    },
    end: () => agent.destroy(),
  };
}

interface Where {
  readonly agent: Agent;
  readonly hostname: string;
  readonly port: string;
}

function asked(where: Where, knock: Knock): Promise<Answered> {
  const since = performance.now();
  const { method, path, headers = {}, body } = knock;
  const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  return new Promise((done) => {
    const came = (status: number, text: string, got: Answered['headers'] = {}): void =>
      done({ knock, status, headers: got, text, milliseconds: performance.now() - since });
    const sent = request({ ...where, method, path, headers: { ...length, ...headers } }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.once('error', () => came(0, ''));
      response.once('end', () => came(response.statusCode ?? 0, Buffer.concat(pieces).toString('utf8'), response.headers));
    });
    sent.once('error', () => came(0, ''));
    sent.end(body);
  });
}
