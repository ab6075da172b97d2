// What production refuses although it is well formed: a Microsoft 365 that is not Microsoft's, this machine's own addresses, plain http, a clock that can be moved, a
// secret that is weak or that everybody can read in this code, and a Node that lets others look inside.

import { proofNames } from '../../src/graph/proof';
import { keysOf } from '../../src/core/brand';
import { issuer, officeJs, type RawSettings } from './schema';

export interface Fault {
  readonly name: string;
  readonly why:
    | 'missing'
    | 'wrong'
    | 'notPublic'
    | 'notMicrosoft'
    | 'localOnly'
    | 'tooShort'
    | 'known'
    | 'simple'
    | 'oneProof'
    | 'watched';
}

/** What a program was started with besides its settings. */
export interface Started {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Node's own arguments. */
  readonly args: readonly string[];
}

/** The faults of settings that have the right form; in local mode only of how the app proves who it is. */
export function faultsOf(raw: RawSettings, started: Started): readonly Fault[] {
  const given = proofNames.filter((name) => raw[name] !== undefined);
  const proof: readonly Fault[] =
    given.length === 0 ? [{ name: 'CLIENT_SECRET', why: 'missing' }] : given.slice(1).map((name) => ({ name, why: 'oneProof' }));
  return [...proof, ...(raw.TRAPPAN_MODE === 'local' ? [] : [...faultsInProduction(raw), ...faultsOfStart(started)])];
}

function faultsInProduction(raw: RawSettings): readonly Fault[] {
  const addresses: readonly (readonly [string, readonly string[]])[] = [
    ['PUBLIC_URL', [raw.PUBLIC_URL]],
    ['METRICS_URL', raw.METRICS_URL === undefined ? [] : [raw.METRICS_URL]],
    ['FRAME_ANCESTORS', raw.FRAME_ANCESTORS.filter((source) => source.includes('://'))],
  ];
  return [
    ...addresses.filter(([, urls]) => !urls.every(isPublic)).map(([name]): Fault => ({ name, why: 'notPublic' })),
    ...notMicrosofts(raw),
    ...(raw.CLOCK_URL === undefined ? [] : [{ name: 'CLOCK_URL', why: 'localOnly' } as const]),
    ...(raw.OFFICE_JS === officeJs ? [] : [{ name: 'OFFICE_JS', why: 'localOnly' } as const]),
    ...faultsOfSecrets(raw),
  ];
}

/** Whose the hosts are that hold everything, say who somebody is, and are sent what is said in Teams. */
const microsofts = {
  SIGN_IN_URL: /^login\.microsoftonline\.com$/,
  GRAPH_URL: /^graph\.microsoft\.com$/,
  BOT_OPENID_METADATA_URL: /^login\.botframework\.com$/,
  CONNECTOR_ORIGINS:
    /^(?:smba\.trafficmanager\.net|(?:[\w-]{1,63}\.){1,4}teams\.microsoft\.com|(?:[\w-]{1,63}\.){1,4}botframework\.com)$/,
} as const;

function notMicrosofts(raw: RawSettings): readonly Fault[] {
  const hosts = keysOf(microsofts).filter(
    (name) => ![raw[name]].flat().every((url) => isPublic(url) && isAt(url, microsofts[name])),
  );
  return [...hosts, ...(raw.BOT_TOKEN_ISSUER === issuer ? [] : ['BOT_TOKEN_ISSUER'])].map((name): Fault => ({
    name,
    why: 'notMicrosoft',
  }));
}

const isAt = (url: string, host: RegExp): boolean => URL.canParse(url) && host.test(new URL(url).hostname);

/** The secrets of the try-out stand in this code, where everybody can read them. */
const known = /^local-secret-/;
/** Fewer different signs than this is nobody's random text. */
const fewestSigns = 10;

function faultsOfSecrets(raw: RawSettings): readonly Fault[] {
  const secrets: readonly (readonly [string, string])[] = [
    ['SECRET', raw.SECRET ?? ''],
    ['CLIENT_SECRET', raw.CLIENT_SECRET ?? ''],
    ...raw.SEARCH_KEYS.split(/\s+/).map((key) => ['SEARCH_KEYS', key.slice(2)] as const),
  ];
  const given = secrets.filter(([, secret]) => secret !== '');
  const isSimple = ([name, secret]: readonly [string, string]): boolean =>
    name !== 'CLIENT_SECRET' && new Set(secret).size < fewestSigns;
  return [
    ...(raw.SECRET === undefined ? [{ name: 'SECRET', why: 'missing' } as const] : []),
    ...(raw.SECRET !== undefined && raw.SECRET.length < 32 ? [{ name: 'SECRET', why: 'tooShort' } as const] : []),
    ...given.filter(([, secret]) => known.test(secret)).map(([name]): Fault => ({ name, why: 'known' })),
    ...given.filter(isSimple).map(([name]): Fault => ({ name, why: 'simple' })),
  ];
}

/** A Node that takes any certificate, or lets whoever is on the machine read its memory. */
function faultsOfStart({ env, args }: Started): readonly Fault[] {
  const options = [...args, ...(env['NODE_OPTIONS'] ?? '').split(/\s+/)];
  return [
    ...(env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0' ? [{ name: 'NODE_TLS_REJECT_UNAUTHORIZED', why: 'localOnly' } as const] : []),
    ...(options.some((one) => one.startsWith('--inspect')) ? [{ name: '--inspect', why: 'watched' } as const] : []),
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
