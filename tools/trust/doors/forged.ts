// Ways to forge a token, as a table: each makes an Authorization header that no door may take, whoever signs for it.

import { constants, generateKeyPairSync } from 'node:crypto';
import type { Dice } from '../../../test/support/dice';
import { byKey, bySecret, genuineToken, strangersKey, tokenOf, unsigned, type Claims, type Genuine } from './token';

export type Forgery = (genuine: Genuine, luck: Dice) => string;
export type Forgeries = Readonly<Record<string, Forgery>>;

const bearer = (token: string): string => `Bearer ${token}`;
const seconds = (): number => Math.floor(Date.now() / 1000);
const { privateKey: curve } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const strangers = strangersKey.publicKey.export({ format: 'jwk' });

/** Signed by the door's own key, with other claims than it wants. */
const claiming =
  (claims: (luck: Dice) => Claims): Forgery =>
  (genuine, luck) =>
    bearer(genuineToken(genuine, claims(luck)));

/** Signed by somebody else, under a header of her own. */
const strangely =
  (header: (genuine: Genuine, luck: Dice) => Claims): Forgery =>
  (genuine, luck) =>
    bearer(
      tokenOf(
        { alg: 'RS256', typ: 'JWT', kid: genuine.kid, ...header(genuine, luck) },
        genuine.claims(),
        byKey(strangersKey.privateKey),
      ),
    );

/** The right claims under an algorithm the door does not know. */
const otherwise =
  (alg: string, signature: (genuine: Genuine) => ReturnType<typeof bySecret>): Forgery =>
  (genuine) =>
    bearer(tokenOf({ alg, typ: 'JWT', kid: genuine.kid }, genuine.claims(), signature(genuine)));

const partsOf = (token: string): readonly string[] => token.split('.');
const inLetters = (text: string): string => Buffer.from(text).toString('base64url');

/** A genuine token, changed after it was signed. */
const changed =
  (change: (parts: readonly string[], luck: Dice) => readonly string[]): Forgery =>
  (genuine, luck) =>
    bearer(change(partsOf(genuineToken(genuine)), luck).join('.'));

const headers: Forgeries = {
  'no header': () => '',
  'a scheme and nothing': () => 'Bearer',
  'a scheme and a blank': () => 'Bearer ',
  garbage: (_genuine, luck) => bearer(`x${luck.below(1e9)}`),
  'three pieces of garbage': (_genuine, luck) => bearer(`a${luck.below(1e9)}.b.c`),
  'another scheme': (genuine) => `Basic ${genuineToken(genuine)}`,
  'the scheme in small letters': (genuine) => `bearer ${genuineToken(genuine)}`,
  'two blanks': (genuine) => `Bearer  ${genuineToken(genuine)}`,
  'a word after it': (genuine) => `${bearer(genuineToken(genuine))} x`,
  'two tokens': (genuine) => `${bearer(genuineToken(genuine))}, ${bearer(genuineToken(genuine))}`,
  'no scheme': (genuine) => genuineToken(genuine),
  'twelve thousand letters': (genuine) => bearer(genuineToken(genuine, {}, { more: 'x'.repeat(9_000) }).slice(0, -1)),
};

const algorithms: Forgeries = {
  'not signed': otherwise('none', () => unsigned),
  'not signed, in other letters': otherwise('nOnE', () => unsigned),
  'the public key as a secret': otherwise('HS256', ({ publicPem }) => bySecret(publicPem)),
  'the public key as a secret, trimmed': otherwise('HS256', ({ publicPem }) => bySecret(publicPem.trim())),
  'the name of the key as a secret': otherwise('HS512', ({ kid }) => bySecret(kid, 'sha512')),
  'an empty secret': otherwise('HS256', () => bySecret('')),
  'a longer hash': otherwise('RS384', ({ key }) => byKey(key, 'sha384')),
  'the longest hash': otherwise('RS512', ({ key }) => byKey(key, 'sha512')),
  'another padding': otherwise('PS256', ({ key }) =>
    byKey(key, 'sha256', { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }),
  ),
  'a curve': otherwise('ES256', () => byKey(curve, 'sha256', { dsaEncoding: 'ieee-p1363' })),
  'no algorithm': (genuine) => bearer(tokenOf({ kid: genuine.kid }, genuine.claims(), byKey(genuine.key))),
  'a list of algorithms': (genuine) =>
    bearer(tokenOf({ alg: ['RS256'], kid: genuine.kid }, genuine.claims(), byKey(genuine.key))),
};

const keys: Forgeries = {
  'another key under the right name': strangely(() => ({})),
  'a key nobody knows': strangely((_genuine, luck) => ({ kid: `nobody-${luck.below(1e9)}` })),
  'no name of a key': strangely(() => ({ kid: undefined })),
  'a number for a key': strangely((_genuine, luck) => ({ kid: luck.below(10) })),
  'a key of the language': strangely(() => ({ kid: '__proto__' })),
  'a path for a key': strangely(() => ({ kid: '../../../../dev/null' })),
  'a question for a key': strangely(() => ({ kid: "' OR 1=1 --" })),
  'a key that comes along': strangely(() => ({ jwk: strangers })),
  'a key that comes along under a new name': strangely(() => ({ kid: 'own', jwk: { ...strangers, kid: 'own' } })),
  'an address of keys': strangely(() => ({ jku: 'https://keys.example/keys' })),
  'an address of a certificate': strangely(() => ({ x5u: 'https://keys.example/cert' })),
  'a certificate that comes along': strangely(() => ({ x5c: ['MIIB'] })),
  'something critical nobody knows': (genuine) => bearer(genuineToken(genuine, {}, { crit: ['exp2'], exp2: 1 })),
  'a body that is not in letters': (genuine) => bearer(genuineToken(genuine, {}, { crit: ['b64'], b64: false })),
};

const forms: Forgeries = {
  'two pieces': changed((parts) => parts.slice(0, 2)),
  'four pieces': changed((parts) => [...parts, 'x']),
  'no signature': changed(([head = '', body = '']) => [head, body, '']),
  'half a signature': changed(([head = '', body = '', end = '']) => [head, body, end.slice(0, end.length / 2)]),
  'a letter of the signature changed': changed(([head = '', body = '', end = ''], luck) => {
    const at = luck.below(end.length - 2);
    return [head, body, `${end.slice(0, at)}${end[at] === 'A' ? 'B' : 'A'}${end.slice(at + 1)}`];
  }),
  'claims put in after it was signed': (genuine) => {
    const [head = '', , end = ''] = partsOf(genuineToken(genuine));
    return bearer([head, inLetters(JSON.stringify({ ...genuine.claims(), oid: 'x', exp: seconds() + 9e6 })), end].join('.'));
  },
  'a signature of another token': (genuine) => {
    const [head = '', body = ''] = partsOf(genuineToken(genuine, { jti: 'one' }));
    return bearer([head, body, partsOf(genuineToken(genuine, { jti: 'other' }))[2] ?? ''].join('.'));
  },
  'letters of the other alphabet': changed(([head = '', body = '', end = '']) => [head, `${body}==`, end]),
  'a header that is no JSON': (genuine) => bearer(tokenOf('{"alg":', genuine.claims(), byKey(genuine.key))),
  'a header that is a list': (genuine) => bearer(tokenOf('["RS256"]', genuine.claims(), byKey(genuine.key))),
  'claims that are no JSON': (genuine) => bearer(tokenOf({ alg: 'RS256', kid: genuine.kid }, '{"iss":', byKey(genuine.key))),
  'claims that are nothing': (genuine) => bearer(tokenOf({ alg: 'RS256', kid: genuine.kid }, 'null', byKey(genuine.key))),
  'claims that are a list': (genuine) => bearer(tokenOf({ alg: 'RS256', kid: genuine.kid }, '[]', byKey(genuine.key))),
};

const claims: Forgeries = {
  'for somebody else': claiming((luck) => ({ aud: `eb0c4a00-0000-4000-8000-${String(luck.below(1e9)).padStart(12, 'f')}` })),
  'for others in a list': claiming(() => ({ aud: ['https://graph.microsoft.com', 'x'] })),
  'for nobody': claiming(() => ({ aud: undefined })),
  'for everybody': claiming(() => ({ aud: '*' })),
  'from somebody else': claiming((luck) => ({ iss: `https://sts.windows.net/${luck.below(1e9)}/` })),
  'from an issuer with a slash more': claiming(() => ({ iss: 'https://api.botframework.com/' })),
  'from a list of issuers': (genuine) => bearer(genuineToken(genuine, { iss: [genuine.claims()['iss']] })),
  'from nobody': claiming(() => ({ iss: undefined })),
  'that has ended': claiming((luck) => ({ exp: seconds() - 400 - luck.below(1e6) })),
  'that never ends': claiming(() => ({ exp: undefined })),
  'that ends at a word': claiming(() => ({ exp: 'never' })),
  'that ends at a number in words': claiming(() => ({ exp: String(seconds() + 600) })),
  'that ends before time began': claiming(() => ({ exp: -1 })),
  'that begins later': claiming((luck) => ({ nbf: seconds() + 400 + luck.below(1e6) })),
  'that never begins': claiming(() => ({ nbf: undefined })),
  'that begins at a word': claiming(() => ({ nbf: 'now' })),
};

/** By name. */
export const forgeries: Forgeries = { ...headers, ...algorithms, ...keys, ...forms, ...claims };
export { bearer, claiming };
