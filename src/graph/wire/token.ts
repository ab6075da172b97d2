// The product's own token for Graph, and the only place that says which addresses may see it.

import { GraphFailure } from '../failure';
import type { GraphSettings } from '../settings';
import { openSignIn } from './sign-in';

const graphHosts = new Set([
  'graph.microsoft.com',
  'graph.microsoft.us',
  'dod-graph.microsoft.us',
  'microsoftgraph.chinacloudapi.cn',
]);
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);
const earlyMilliseconds = 5 * 60_000;

export interface Tokens {
  /** The bearer token for an address, or undefined when the address may not see one. Throws `GraphFailure` when sign-in fails. */
  readonly tokenFor: (address: URL) => Promise<string | undefined>;
  /** Graph did not accept it: ask for a new one next time. */
  readonly forget: () => void;
}

/** Whether an address is on this machine: only there is plain http good enough. */
export const isLoopback = (address: URL): boolean => loopback.has(address.hostname);

/** Tokens by client credentials, kept until five minutes before they end, fetched once however many ask at the same time. */
export function openTokens(settings: GraphSettings): Tokens {
  const own = new URL(settings.graphUrl);
  if (!isTrusted(own, own)) throw new Error('GRAPH_URL must be a Graph host over https, or an address on this machine');
  const signIn = openSignIn(settings);
  let kept: { readonly token: string; readonly until: number } | undefined;
  let asking: Promise<string> | undefined;
  const ask = async (): Promise<string> => {
    const answer = await signIn.token(settings.scope).catch(signInFailed);
    kept = { token: answer.token, until: performance.now() + answer.expiresOnTimestamp - Date.now() - earlyMilliseconds };
    return answer.token;
  };
  const current = (): Promise<string> => {
    if (kept !== undefined && performance.now() < kept.until) return Promise.resolve(kept.token);
    asking ??= ask().finally(() => (asking = undefined));
    return asking;
  };
  return {
    tokenFor: (address) => (isTrusted(address, own) ? current() : Promise.resolve(undefined)),
    forget: () => {
      kept = undefined;
      signIn.anew();
    },
  };
}

/** Graph over https, or the configured address when it is on this machine (decisions 7.10). */
function isTrusted(address: URL, own: URL): boolean {
  if (isLoopback(own) && address.origin === own.origin) return true;
  return address.protocol === 'https:' && address.port === '' && graphHosts.has(address.hostname);
}

function signInFailed(error: unknown): never {
  const refused = error instanceof Error && /invalid_client|unauthorized_client|AADSTS7\d{5}/.test(error.message);
  throw new GraphFailure({ kind: refused ? 'forbidden' : 'away', code: 'signIn' });
}
