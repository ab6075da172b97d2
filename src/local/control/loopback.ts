// The control API makes tokens without a password, so it speaks to this machine only, and to no page from elsewhere.

import type { IncomingRequest } from './serve';

/** Whether Host, and Origin when there is one, name this machine (a web page elsewhere cannot fake either). */
export function isFromThisMachine({ headers }: IncomingRequest): boolean {
  const origin = headers['origin'];
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site') return false;
  return isLoopback(`http://${headers['host'] ?? ''}`) && (origin === undefined || isLoopback(origin));
}

function isLoopback(address: string): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
