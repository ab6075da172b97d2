// How every address of the tab's API answers: the asker is known first, bodies are read once, refusals are sentences, nothing is stored on the way.

import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import type { App } from '../../src/app/app';
import { forALook, inTime } from '../../src/app/in-time';
import { knownActor } from '../../src/app/actor';
import type { ObservedAhead } from '../../src/app/pass/observe';
import { redrawDay } from '../../src/app/desk/redraw-day';
import { withNames } from '../../src/app/done-before';
import { forgetTyped } from '../../src/app/typed/keep-typed';
import { matterId } from '../../src/core/brand';
import { readSeen } from '../../src/core/casefile/news';
import type { Actor } from '../../src/core/engine/decision';
import { no, ok, type Result } from '../../src/core/result';
import type { Language } from '../../src/core/text/say';
import { problemReply, sendProblem } from '../problem-reply';
import type { SignedIn, SignIn } from '../sign-in';
import { readBytes } from '../web/read-bytes';
import { sendJson } from '../web/send';
import { refusedBody } from './text-shapes';

/** A Word document. */
export const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface ApiParts {
  readonly app: App;
  readonly signIn: SignIn;
}

/** One question to the API, from somebody signed in. */
export interface Asked {
  readonly app: App;
  readonly actor: Actor;
  readonly who: SignedIn;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The message behind the line of JSON, for a route that takes one. */
  readonly raw: Uint8Array;
  /** The place in the history that what she answers was read at, as *If-Match* says it; undefined where it does not. */
  readonly seen: number | undefined;
  /** What its route read ahead. */
  readonly ahead?: ObservedAhead | undefined;
  /** What the reader has chosen in Teams; Swedish for everybody who has not chosen English. */
  readonly language: Language;
}

export type Answer = (asked: Asked) => Promise<Result<unknown>>;

export interface ApiRoute {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly answer: Answer;
  /** A look that reads a whole mail or file. */
  readonly takesLong?: true;
  /** A POST that changes nothing of what anybody has to do: words that are kept while they are written, or looked through. */
  readonly leavesDay?: true;
  /** A POST that only reads: who holds which role is remembered for a minute, as where a page is shown. */
  readonly onlyReads?: true;
  /** What it will ask of a case whoever asks, to be read while her roles are asked for; nothing of it is told before they are known. */
  readonly ahead?: (app: App, params: Asked['params']) => ObservedAhead | undefined;
  /** Bytes of its body, where files come in it. */
  readonly takesMuch?: number;
  /** Its body is one line of JSON and then a message as it lies in a mailbox, `raw`: never in letters of base64, which a large one would stand still for. */
  readonly takesMessage?: true;
  /** It answers bytes of that kind instead of JSON; its refusals are sentences like all others. */
  readonly sends?: 'application/zip' | 'application/pdf' | 'application/octet-stream' | typeof wordDocument;
}

const pathParams = z.record(z.string(), z.string()).catch({});
/** Bytes: two of the longest letters, in letters of two bytes, and what the page keeps of them. */
const largestBody = 4 * 1024 * 1024;

/** Mounts one address. */
export function mount(server: Server, parts: ApiParts, route: ApiRoute): void {
  server[route.method](route.path, async (request: Request, response: Response) => {
    const work = answered(parts, route, request);
    const result = await (route.method === 'get' && !route.takesLong ? orNotRead(work) : work);
    if (!result.ok) return sendProblem(response, problemReply(result.problem, languageOf(request)));
    sendAnswer(response, route, result.value);
  });
}

function sendAnswer(response: Response, { sends }: ApiRoute, value: unknown): void {
  if (sends === undefined) return sendJson(response, 200, value);
  const bytes = z.instanceof(Uint8Array).parse(value);
  response.writeHead(200, { 'Content-Type': sends, 'Content-Length': bytes.byteLength, 'Cache-Control': 'no-store' });
  response.end(bytes);
}

/** A page waits so long, in milliseconds; what it asked for it asks for again by itself. */
const longest = 9_000;
const longestLook = 4_000;

/** A look that takes too long is answered all the same; the page looks again. */
async function orNotRead(work: Promise<Result<unknown>>): Promise<Result<unknown>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Result<never>>((done) => {
    timer = setTimeout(() => done(no('notRead')), longestLook);
  });
  work.catch(() => undefined); // what comes after the answer is nobody's
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function answered(parts: ApiParts, route: ApiRoute, request: Request): Promise<Result<unknown>> {
  const { signIn } = parts;
  const who = await signIn.whoIs(request.headers.authorization);
  if (!who.ok) return who;
  if (!parts.app.limits.allow('asked', who.value.personId)) return no('tooMany');
  const body = route.method === 'post' ? await readWhole(request, route) : undefined;
  if (body !== undefined && !body.ok) return body;
  // From here: how long her file was on its way is not taken from what she waits for.
  const app = route.method === 'get' && !route.takesLong ? forALook(parts.app, longestLook) : inTime(parts.app, longest);
  const params = pathParams.parse(request.params);
  const ahead = route.ahead?.(app, params);
  const when = route.method === 'post' && route.onlyReads !== true ? 'now' : 'lately';
  const actor = await knownActor(app, who.value.personId, { when, beside: ahead?.calls });
  if (!actor.ok) return actor;
  const result = await route.answer({
    app,
    actor: actor.value,
    who: who.value,
    params,
    body: body?.value.json,
    raw: body?.value.raw ?? new Uint8Array(),
    seen: seenIn(request),
    ahead,
    language: languageOf(request),
  });
  if (!result.ok) return { ok: false, problem: await withNames(app, result.problem, actor.value.id) };
  const mark = request.headers[typedHeader];
  if (route.method === 'post' && typeof mark === 'string') app.later.do(() => forgetTyped(app, who.value.personId, mark));
  if (route.method === 'post' && route.leavesDay !== true) drawDayAfter(parts.app, actor.value, params);
  return result;
}

/** Her card of the day says it too, when the pass that her answer began is over. */
function drawDayAfter(app: App, actor: Actor, { id }: Asked['params']): void {
  app.later.do(async () => {
    if (id !== undefined) await app.turns.take(matterId(id), () => Promise.resolve());
    await redrawDay(app, actor);
  });
}

/** *If-Match*, `"17.3fa9c2d1"`. What is none of our marks was read from nothing: everything is new to it. */
function seenIn({ headers }: Request): number | undefined {
  const given = headers['if-match'];
  return given === undefined ? undefined : (readSeen(given.replaceAll('"', ''))?.last ?? 0);
}

/** What was typed on the page is in what it just handed in, so it need not be kept beside it any more. */
const typedHeader = 'trappan-typed';

/** What the reader has chosen. */
export const languageOf = ({ headers }: Request): Language => (/^en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'sv');

interface Body {
  readonly json: unknown;
  readonly raw: Uint8Array;
}

async function readWhole(request: Request, { takesMuch: most = largestBody, takesMessage }: ApiRoute): Promise<Result<Body>> {
  const bytes = await readBytes(request, most);
  if (bytes === 'tooLarge') return no(bytes);
  const end = takesMessage === true ? bytes.indexOf('\n') : bytes.byteLength;
  try {
    const json: unknown = JSON.parse(bytes.subarray(0, end).toString('utf8'));
    return ok({ json, raw: new Uint8Array(bytes.subarray(end + 1)) });
  } catch {
    return no('badRequest');
  }
}

/** A body as its schema wants it; else which field is too long or not one line, or `badRequest`. */
export function readBody<T>(schema: z.ZodType<T>, body: unknown): Result<T> {
  const parsed = schema.safeParse(body);
  return parsed.success ? { ok: true, value: parsed.data } : refusedBody(parsed.error, body);
}
