// How often one network address may ask anything in a minute, whoever it is: what is beyond that is told to wait before anything is looked at.

import { isIP } from 'node:net';
import type { IncomingMessage } from 'node:http';

export interface AddressRules {
  /** Questions a minute. */
  readonly most: number;
  /** How many proxies of our own stand before the bot, each of which adds the address it was asked from to *X-Forwarded-For*; none: the header is anybody's. */
  readonly proxies: number;
}

/** Seconds to wait; 0 when it may ask. */
export type AddressLimit = (request: IncomingMessage) => number;

const minute = 60_000;
/** Addresses counted at the same time; the one that began its minute first is forgotten. */
const mostKept = 20_000;

/** Nobody has asked yet. `milliseconds` is the time now. */
export function openAddresses(milliseconds: () => number, { most, proxies }: AddressRules): AddressLimit {
  const asked = new Map<string, { readonly since: number; times: number }>();
  return (request) => {
    const address = addressOf(request, proxies);
    const now = milliseconds();
    const begun = asked.get(address);
    if (begun === undefined || now - begun.since >= minute) {
      asked.delete(address);
      asked.set(address, { since: now, times: 1 });
      const [oldest] = asked.keys();
      if (asked.size > mostKept && oldest !== undefined) asked.delete(oldest);
      return 0;
    }
    begun.times += 1;
    return begun.times <= most ? 0 : Math.ceil((begun.since + minute - now) / 1_000);
  };
}

/** As the outermost of our proxies saw it; what stands to the left of that the asker may have written herself. Of IPv6 the network of one house. */
export function addressOf({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>, proxies: number): string {
  const said = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const seen = proxies === 0 ? undefined : withoutPort(said.at(-proxies)?.trim() ?? '');
  const address = (seen !== undefined && isIP(seen) !== 0 ? seen : (socket.remoteAddress ?? '')).replace(/^::ffff:/i, '');
  return isIP(address) === 6 ? houseOf(address) : address;
}

/** `192.0.2.1:5000` and `[2001:db8::1]:5000`, as some proxies write them. */
const withoutPort = (text: string): string => text.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');

/** The first four of its eight parts. */
function houseOf(address: string): string {
  const [left = '', right] = address.split('::');
  const parts = left.split(':');
  const rest = right === undefined ? [] : right.split(':');
  const zeros = right === undefined ? [] : Array.from({ length: Math.max(0, 8 - parts.length - rest.length) }, () => '0');
  return [...parts, ...zeros, ...rest].slice(0, 4).join(':');
}
