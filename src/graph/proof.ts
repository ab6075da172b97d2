// How the app proves to the directory who it is: a secret, a certificate, or the identity of the container it runs in. One of them, never two.

import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

export type Proof =
  | { readonly kind: 'secret'; readonly secret: string }
  /** PEM with the certificate and its key, or the file that holds it. */
  | { readonly kind: 'certificate'; readonly certificate: string }
  /** Client id of the managed identity that the app registration trusts. */
  | { readonly kind: 'identity'; readonly identity: string };

export const proofNames = ['CLIENT_SECRET', 'CLIENT_CERTIFICATE', 'CLIENT_IDENTITY'] as const;
type Given = { readonly [Name in (typeof proofNames)[number]]?: string | undefined };

/** The one that is given; null for none, and for more than one. */
export function proofIn({
  CLIENT_SECRET: secret,
  CLIENT_CERTIFICATE: certificate,
  CLIENT_IDENTITY: identity,
}: Given): Proof | null {
  const all: readonly Proof[] = [
    ...(secret === undefined ? [] : [{ kind: 'secret', secret } as const]),
    ...(certificate === undefined ? [] : [{ kind: 'certificate', certificate } as const]),
    ...(identity === undefined ? [] : [{ kind: 'identity', identity } as const]),
  ];
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** The PEM as it is now: a file may have been laid in its place. Throws when it cannot be read. */
export const pemOf = (certificate: string): string =>
  certificate.includes('-----BEGIN') ? certificate : readFileSync(certificate, 'utf8');

/** The certificate, when its key is there with it and is RSA, as Entra wants; null otherwise. */
export function certificateIn(certificate: string): X509Certificate | null {
  try {
    const pem = pemOf(certificate);
    const [found, key] = [new X509Certificate(pem), createPrivateKey(pem)];
    return key.asymmetricKeyType === 'rsa' && found.checkPrivateKey(key) ? found : null;
  } catch {
    return null;
  }
}

/** When the certificate ends, in milliseconds since 1970; null where the app proves itself by something else. */
export function certificateEnd(proof: Proof): number | null {
  if (proof.kind !== 'certificate') return null;
  const found = certificateIn(proof.certificate);
  return found === null ? 0 : Date.parse(found.validTo);
}
