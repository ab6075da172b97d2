// What production refuses although it is well formed: this machine's own addresses, plain http, a clock that can be moved, a weak secret.

import { proofNames } from '../../src/graph/proof';
import { officeJs, type RawSettings } from './schema';

export interface Fault {
  readonly name: string;
  readonly why: 'missing' | 'wrong' | 'notPublic' | 'localOnly' | 'tooShort' | 'oneProof';
}

/** The faults of settings that have the right form; in local mode only of how the app proves who it is. */
export function faultsOf(raw: RawSettings): readonly Fault[] {
  const given = proofNames.filter((name) => raw[name] !== undefined);
  const proof: readonly Fault[] =
    given.length === 0 ? [{ name: 'CLIENT_SECRET', why: 'missing' }] : given.slice(1).map((name) => ({ name, why: 'oneProof' }));
  return [...proof, ...(raw.TRAPPAN_MODE === 'local' ? [] : faultsInProduction(raw))];
}

function faultsInProduction(raw: RawSettings): readonly Fault[] {
  const addresses: readonly (readonly [string, readonly string[]])[] = [
    ['PUBLIC_URL', [raw.PUBLIC_URL]],
    ['SIGN_IN_URL', [raw.SIGN_IN_URL]],
    ['GRAPH_URL', [raw.GRAPH_URL]],
    ['BOT_OPENID_METADATA_URL', [raw.BOT_OPENID_METADATA_URL]],
    ['CONNECTOR_ORIGINS', raw.CONNECTOR_ORIGINS],
    ['METRICS_URL', raw.METRICS_URL === undefined ? [] : [raw.METRICS_URL]],
    ['FRAME_ANCESTORS', raw.FRAME_ANCESTORS.filter((source) => source.includes('://'))],
  ];
  return [
    ...addresses.filter(([, urls]) => !urls.every(isPublic)).map(([name]): Fault => ({ name, why: 'notPublic' })),
    ...(raw.CLOCK_URL === undefined ? [] : [{ name: 'CLOCK_URL', why: 'localOnly' } as const]),
    ...(raw.OFFICE_JS === officeJs ? [] : [{ name: 'OFFICE_JS', why: 'localOnly' } as const]),
    ...(raw.SECRET === undefined ? [{ name: 'SECRET', why: 'missing' } as const] : []),
    ...(raw.SECRET !== undefined && raw.SECRET.length < 32 ? [{ name: 'SECRET', why: 'tooShort' } as const] : []),
  ];
}

const own = /^(localhost|.*\.localhost|127\..*|0\.0\.0\.0|\[::1?\]|\[::ffff:(127|7f).*\])$/i;

/** Over https to a host that is not this machine. `*.` stands for any host below, as in a frame-ancestors list. */
function isPublic(address: string): boolean {
  const plain = address.replace('://*.', '://any.');
  if (!URL.canParse(plain)) return false;
  const { protocol, hostname } = new URL(plain);
  return protocol === 'https:' && !own.test(hostname);
}
