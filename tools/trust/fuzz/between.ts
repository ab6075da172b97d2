// Something between the bot and Graph that changes what Graph answers: cut short, of other types, without what should be there, with links that lead elsewhere.

import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Dice } from '../../../test/support/dice';
import { mutated } from './mutate';

export interface Between {
  readonly url: string;
  /** Dice while answers are changed; null while they pass as they are. */
  readonly garble: (luck: Dice | null) => void;
  /** Answers that have been changed, by how. */
  readonly changed: () => Readonly<Record<string, number>>;
  /** Requests that came where a changed link or redirect leads: there should be none. */
  readonly astray: () => number;
  readonly stop: () => Promise<void>;
}

interface Passed {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
}

/** One of so many answers is changed. */
const oneOf = 3;

/** Stands before `graph`, `http://127.0.0.1:4000`. */
export async function openBetween(graph: string): Promise<Between> {
  let luck: Dice | null = null;
  let astray = 0;
  const counts: Record<string, number> = {};
  const elsewhere = await listening(
    createServer((_request, response) => {
      astray += 1;
      response.end('{"value":[]}');
    }),
  );
  const server = await listening(
    createServer((asked, response) => {
      void passedOn(graph, asked).then((answer) => {
        const dice = luck;
        if (dice === null || dice.below(oneOf) > 0) return give(response, answer);
        const way = dice.pick(ways);
        const changed = way.change(answer, { luck: dice, elsewhere: originOf(elsewhere) });
        if (changed !== null) counts[way.name] = (counts[way.name] ?? 0) + 1;
        give(response, changed ?? answer);
      });
    }),
  );
  return {
    url: originOf(server),
    garble: (dice) => void (luck = dice),
    changed: () => counts,
    astray: () => astray,
    stop: async () => {
      for (const one of [server, elsewhere]) {
        one.closeAllConnections();
        await new Promise((done) => one.close(done));
      }
    },
  };
}

interface Changing {
  readonly luck: Dice;
  readonly elsewhere: string;
}

interface Way {
  readonly name: string;
  /** null where it cannot be done to this answer. */
  readonly change: (answer: Passed, changing: Changing) => Passed | null;
}

const page =
  '<!doctype html><html><head><title>Tjänsten är inte tillgänglig</title></head><body><script>alert(1)</script></body></html>';

/** Those of JSON are drawn most often. */
const ways: readonly Way[] = [
  ...Array.from({ length: 5 }, (): Way => ({
    name: 'of another shape',
    change: (answer, { luck }) => inJson(answer, (json) => mutated(json, luck)),
  })),
  {
    name: 'cut short',
    change: (answer, { luck }) => ({ ...answer, bytes: answer.bytes.subarray(0, luck.below(answer.bytes.byteLength + 1)) }),
  },
  {
    name: 'a page',
    change: (answer, { luck }) => ({
      status: luck.pick([200, 200, 500, 502, 503, 403, 404]),
      headers: { ...answer.headers, 'content-type': 'text/html' },
      bytes: Buffer.from(page),
    }),
  },
  {
    name: 'empty',
    change: (answer, { luck }) => ({ ...answer, status: luck.pick([200, 201, 204, 206]), bytes: Buffer.alloc(0) }),
  },
  { name: 'a next page that is none', change: linked },
  {
    name: 'a redirect',
    change: (_answer, { elsewhere }) => ({ status: 302, headers: { location: `${elsewhere}/v1.0/x` }, bytes: Buffer.alloc(0) }),
  },
];

function inJson(answer: Passed, change: (json: object) => string): Passed | null {
  try {
    const json: unknown = JSON.parse(answer.bytes.toString('utf8'));
    if (typeof json !== 'object' || json === null) return null;
    return { ...answer, bytes: Buffer.from(change(json)) };
  } catch {
    return null;
  }
}

/** Lists alone have one. */
function linked(answer: Passed, { luck, elsewhere }: Changing): Passed | null {
  const links = [
    7,
    null,
    '',
    {},
    'http://[',
    'x',
    `${elsewhere}/v1.0/sites?a=1`,
    `${elsewhere}/other`,
    '/v1.0/sites/%00',
    'file:///etc/passwd',
  ];
  const isList = answer.bytes.includes('"value":[');
  return isList ? inJson(answer, (json) => JSON.stringify({ ...json, '@odata.nextLink': luck.pick(links) })) : null;
}

function give(response: ServerResponse, { status, headers, bytes }: Passed): void {
  const kept = Object.entries(headers).filter(([name]) => !/^(?:content-length|transfer-encoding|connection)$/.test(name));
  const length = status === 204 ? {} : { 'content-length': bytes.byteLength };
  response.writeHead(status, { ...Object.fromEntries(kept), ...length });
  response.end(status === 204 ? undefined : bytes);
}

async function passedOn(graph: string, asked: IncomingMessage): Promise<Passed> {
  const sent = request(`${graph}${asked.url ?? '/'}`, { method: asked.method, headers: asked.headers });
  const answer = new Promise<IncomingMessage>((done, failed) => void sent.once('response', done).once('error', failed));
  asked.pipe(sent);
  const came = await answer;
  const pieces: Buffer[] = [];
  for await (const piece of came) pieces.push(Buffer.from(piece));
  return { status: came.statusCode ?? 502, headers: came.headers, bytes: Buffer.concat(pieces) };
}

const listening = (server: Server): Promise<Server> =>
  new Promise((done) => void server.listen(0, '127.0.0.1', () => done(server)));

function originOf(server: Server): string {
  const address: AddressInfo | string | null = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
}
