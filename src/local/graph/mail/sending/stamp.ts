// What the mail server does to a mail's headers on arrival: takes away what only it may say, and says it itself (decision 7.10).

import { createHash } from 'node:crypto';
import { tenant } from '../../../people';

/** `internal`: a signed-in colleague sent it. `external`: from outside, and the sender's domain is proven. Left out: from outside, unproven. */
export type Authenticated = 'internal' | 'external';

export interface Arrival {
  readonly from: string;
  readonly at: Date;
  readonly authenticated?: Authenticated | undefined;
}

interface Split {
  readonly lines: readonly string[];
  readonly rest: Buffer;
}

const HEADER = /^[\x21-\x39\x3b-\x7e]+[ \t]*:/;

/** The header lines (folded ones joined by their own line break) and the bytes after the empty line. What is no mail has no header lines. */
export function splitHeaders(mime: Buffer): Split {
  const lines: string[] = [];
  let at = 0;
  while (at < mime.length) {
    const end = mime.indexOf(10, at);
    const next = end < 0 ? mime.length : end + 1;
    const line = mime.toString('latin1', at, next).replace(/\r?\n$/, '');
    if (line === '') return { lines, rest: mime.subarray(next) };
    if (/^[ \t]/.test(line) && lines.length > 0) lines.push(`${lines.pop() ?? ''}\r\n${line}`);
    else if (HEADER.test(line)) lines.push(line);
    else if (!(lines.length === 0 && /^From \S/.test(line))) return { lines, rest: mime.subarray(at) };
    at = next;
  }
  return { lines, rest: mime.subarray(at) };
}

const named = (line: string, name: string): boolean => line.slice(0, line.indexOf(':')).trim().toLowerCase() === name;
const isOrganization = (line: string): boolean => /^x-ms-exchange-(organization|crosstenant)-/i.test(line);

/** The mail as the mailbox keeps it: our stamps first, then the sender's headers without any that pass themselves off as ours. */
export function stamp(mime: Buffer, arrival: Arrival): Buffer {
  const { lines, rest } = splitHeaders(mime);
  const kept = lines
    .filter((line) => !isOrganization(line))
    .map((line) => (named(line, 'authentication-results') ? line.replace(/^[^:]*/, 'Authentication-Results-Original') : line));
  const own = kept.some((line) => named(line, 'message-id')) ? [] : [`Message-ID: <${digest(mime)}@${tenant.domain}>`];
  const head = [...stamps(arrival), ...own, ...kept].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), rest]);
}

const digest = (mime: Buffer): string => createHash('sha256').update(mime).digest('hex').slice(0, 32);

function stamps(arrival: Arrival): readonly string[] {
  const domain = arrival.from.split('@')[1] ?? 'unknown';
  return [
    `Received: from ${domain} by mx.${tenant.domain} with SMTP; ${mailDate(arrival.at)}`,
    `Authentication-Results: ${results(domain, arrival.authenticated)}`,
    `X-MS-Exchange-Organization-AuthSource: mx.${tenant.domain}`,
    `X-MS-Exchange-Organization-AuthAs: ${arrival.authenticated === 'internal' ? 'Internal' : 'Anonymous'}`,
  ];
}

function results(domain: string, authenticated: Authenticated | undefined): string {
  if (authenticated === 'internal')
    return `dkim=none (message not signed) header.d=none;dmarc=none action=none header.from=${domain};`;
  const verdict = authenticated === 'external' ? 'pass' : 'fail';
  const trust = authenticated === 'external' ? 'pass reason=100' : 'fail reason=001';
  return `spf=${verdict} smtp.mailfrom=${domain}; dkim=${authenticated === 'external' ? 'pass' : 'none'} header.d=${domain};dmarc=${verdict} action=none header.from=${domain};compauth=${trust}`;
}

/** `Mon, 02 Mar 2026 08:10:00 +0000`. */
export const mailDate = (at: Date): string => at.toUTCString().replace('GMT', '+0000');

/** The address in the From line, as far as it can be seen without parsing the mail. */
export function senderOf(mime: Buffer): string {
  const line = splitHeaders(mime).lines.find((one) => named(one, 'from')) ?? '';
  return /[^\s<>"@:]{1,64}@[^\s<>",;]{1,255}/.exec(line)?.[0] ?? '';
}
