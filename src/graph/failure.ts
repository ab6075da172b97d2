// The one shape of everything Graph answers that is not what was asked for. Says what happened and nothing about whom.

interface Asked {
  readonly method: string;
  readonly path: string;
}
interface Answered {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly body: unknown;
}

export type FailureKind =
  | 'conflict' // somebody else changed it first, or it exists by that name: read again, decide again (409, 412)
  | 'duplicate' // the value of a unique column is taken
  | 'throttled' // too many requests, or a filter that matches over 5,000 rows: nobody can tell them apart from outside
  | 'missing'
  | 'forbidden'
  | 'refused' // another 4xx: a fault of ours
  | 'skipped' // an earlier part of a serial batch failed, so this one was never tried
  | 'tooLarge' // more bytes than the caller said it would take
  | 'unreadable' // an answer or a row that is not what we store: edited by hand, or not ours
  | 'away'; // 5xx, network, time-out: whether a write happened is not known

export interface FailureFacts {
  readonly kind: FailureKind;
  readonly call?: Asked;
  readonly status?: number;
  readonly code?: string | undefined;
  /** `client-request-id` of the request, for Microsoft's support. */
  readonly requestId?: string;
  /** Seconds, when the answer said so. */
  readonly retryAfter?: number | undefined;
}

/** Its message holds method, the path's fixed words, status and code: never a query, a key, a name or the answer's own words. */
export class GraphFailure extends Error {
  override readonly name = 'GraphFailure';
  readonly kind: FailureKind;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  /** Method and path with everything that could point at somebody cut out: `POST:/users/-/messages/-/send`. */
  readonly where: string | undefined;

  constructor(facts: FailureFacts) {
    super(sentence(facts));
    this.where = facts.call === undefined ? undefined : `${facts.call.method}:${template(facts.call.path).replaceAll('…', '-')}`;
    this.kind = facts.kind;
    this.status = facts.status;
    this.code = facts.code;
    this.requestId = facts.requestId;
    this.retryAfter = facts.retryAfter;
  }
}

const words =
  'sites lists items columns fields drive drives root content createUploadSession users messages mailFolders childFolders inbox drafts sentitems move send ' +
  'versions restoreVersion attachments $value $batch groups transitiveMembers microsoft.graph.user checkMemberGroups teamwork installedApps chat appCatalogs teamsApps subscriptions reauthorize';
const fixedWords = new Set(words.split(' '));

const sentence = ({ kind, call, status, code }: FailureFacts): string =>
  ['Graph', call === undefined ? '' : `${call.method} ${template(call.path)}`, kind, status ?? '', code ?? '']
    .filter((part) => part !== '')
    .join(' ');

/** The path with everything that could point at somebody cut out: `/users/…/messages/…/send`. */
const template = (path: string): string =>
  (path.split('?')[0] ?? '')
    .split('/')
    .map((part) => (part === '' || fixedWords.has(part) ? part : '…'))
    .join('/');

/** What a bad answer means. The same status means several things, so for 400 its words are read too (graph-facts 0.3). */
export function failureOf(call: Asked, answer: Answered, requestId?: string): GraphFailure {
  const said = errorIn(answer.body);
  const retryAfter = secondsOf(answer.header('retry-after'));
  const facts = { call, status: answer.status, code: said.code, retryAfter, ...(requestId === undefined ? {} : { requestId }) };
  return new GraphFailure({ ...facts, kind: kindOf(answer.status, said.message, retryAfter) });
}

const kinds: Readonly<Record<number, FailureKind>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'missing',
  408: 'away',
  409: 'conflict',
  412: 'conflict',
  423: 'away',
  424: 'skipped',
  429: 'throttled',
  501: 'refused',
  509: 'throttled',
};

function kindOf(status: number, message: string, retryAfter: number | undefined): FailureKind {
  if (status === 400 && /unique constraint/i.test(message)) return 'duplicate';
  if (status === 503 && retryAfter !== undefined) return 'throttled';
  return kinds[status] ?? (status >= 500 ? 'away' : 'refused');
}

function errorIn(body: unknown): { readonly code: string | undefined; readonly message: string } {
  const error = memberOf(body, 'error');
  const code = memberOf(error, 'code');
  const message = memberOf(error, 'message');
  return {
    code: typeof code === 'string' && /^[A-Za-z.]{1,60}$/.test(code) ? code : undefined,
    message: typeof message === 'string' ? message : '',
  };
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;

/** `Retry-After` in seconds: a number, also with a fraction, or a date. */
function secondsOf(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const seconds = Number(text);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : Math.max(0, (moment - Date.now()) / 1000);
}
