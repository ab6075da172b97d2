// A public key as the bytes of its PEM file: the secret of the old trick that signs HS256 with what everybody can read.

import { exportSPKI, type CryptoKey } from 'jose';

export const readPublicPem = async (key: CryptoKey): Promise<Uint8Array> => new TextEncoder().encode(await exportSPKI(key));
