// Requests of people who have not said who they are, drawn by dice over every address there is and some there are not.

import { apiRoutes } from '../../../bot/api/server';
import type { Dice } from '../../../test/support/dice';
import type { Answered, Knock } from './knock';

interface Door {
  readonly method: string;
  readonly path: string;
}

const closed: readonly Door[] = [
  ...apiRoutes.map(({ method, path }) => ({ method: method.toUpperCase(), path })),
  { method: 'POST', path: '/api/messages' },
];
/** Open on purpose: what is answered there tells nothing but itself. */
const open: readonly Door[] = [
  { method: 'GET', path: '/health' },
  { method: 'GET', path: '/tab/' },
  { method: 'GET', path: '/tab/cases/1' },
  { method: 'HEAD', path: '/tab/' },
  { method: 'GET', path: '/outlook/' },
  { method: 'GET', path: '/om' },
  { method: 'GET', path: '/om/en' },
  { method: 'GET', path: '/om/blankett' },
  { method: 'GET', path: '/om/tillganglighet' },
  { method: 'GET', path: '/om/integritet' },
  { method: 'GET', path: '/om/villkor' },
  { method: 'GET', path: '/svar/:token' },
];
const nowhere = [
  '/',
  '/api',
  '/api/',
  '/api/messages/x',
  '/api/cases/../../../etc/passwd',
  '/tab/..%2f..%2fpackage.json',
  '/tab/%2e%2e/%2e%2e/package.json',
  '/tab/%00',
  '/outlook/../package.json',
  '/%',
  '/api/cases/%zz',
  '/.env',
  '/debug/pprof',
  '/metrics',
  '/api/cases/1?token=x',
  `/${'x'.repeat(6_000)}`,
  '//api/me',
  '/api/me/',
  '/API/ME',
  '/om/..;/api/me',
] as const;

const ids = ['1', '99', '-1', '1e9', 'x', '%00', '..%2f..', "1'--", '__proto__', '%F0%9F%98%80', 'a'.repeat(300)] as const;
const authorizations = ['', 'Bearer x.y.z', 'Bearer null', 'Basic YTpi', 'Bearer eyJhbGciOiJub25lIn0.e30.'] as const;
const bodies: readonly (string | Buffer)[] = [
  '{}',
  '',
  '[]',
  'null',
  '{"a":',
  '['.repeat(10_000),
  Buffer.from([0xff, 0xfe, 0x00]),
  '{"__proto__":{"isAdmin":true}}',
  'x'.repeat(20_000),
];
const types = ['application/json', 'text/plain', 'multipart/form-data; boundary=x', 'application/xml', ''] as const;

const drawn = (path: string, luck: Dice): string => path.replace(/:\w+/g, () => luck.pick(ids));

/** One request by somebody unknown. */
export function nobodysKnock(luck: Dice): Knock {
  const draw = luck.below(10);
  const door = draw === 0 ? { method: 'GET', path: luck.pick(nowhere) } : luck.pick(draw === 1 ? open : closed);
  const method = luck.below(8) === 0 ? luck.pick(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']) : door.method;
  const authorization = luck.pick(authorizations);
  const hasBody = !['GET', 'HEAD'].includes(method);
  return {
    name: `nobody, ${authorization.slice(0, 8) || 'no header'}`,
    method,
    path: drawn(door.path, luck),
    headers: {
      ...(authorization === '' ? {} : { Authorization: authorization }),
      ...(hasBody ? { 'Content-Type': luck.pick(types) } : {}),
      'X-Forwarded-For': `10.0.${luck.below(255)}.${luck.below(255)}`,
    },
    ...(hasBody ? { body: luck.pick(bodies) } : {}),
  };
}

/** The addresses where somebody unknown may be answered. */
const isOpen = (path: string): boolean => /^\/(?:health|tab|outlook|om|svar)(?:\/|\?|$)/.test(path);

/** What is wrong with how somebody unknown was answered; null for nothing. */
export function faultForNobody({ knock, status, text, headers }: Answered): string | null {
  if (status === 0) return 'no answer';
  if (status >= 500) return 'a fault of ours';
  if (status < 400 && !isOpen(knock.path)) return 'let in';
  if (/stack|node_modules|Error:/.test(text) && !knock.path.startsWith('/tab')) return 'tells how it is made';
  return headerFault(headers, text, isFile(knock.path));
}

const isFile = (path: string): boolean => /^\/(?:tab|outlook)(?:\/|\?|$)/.test(path);

/** Of every answer but those of Node itself, which has not understood the request. */
function headerFault(headers: Answered['headers'], text: string, mayBeKept: boolean): string | null {
  if (headers['date'] === undefined) return null;
  if (headers['x-content-type-options'] !== 'nosniff') return 'no nosniff';
  if (!String(headers['content-security-policy'] ?? '').includes('frame-ancestors')) return 'no CSP';
  if (headers['referrer-policy'] !== 'no-referrer') return 'no Referrer-Policy';
  const isKept = text !== '' && !String(headers['cache-control'] ?? '').includes('no-store');
  return isKept && !mayBeKept ? 'may be kept by others' : null;
}
