// The certificates that may prove who the app is.

import { X509Certificate } from 'node:crypto';

/** The certificates of the app registration, which the portal would show. */
export interface AppRegistration {
  readonly certificates: () => readonly X509Certificate[];
  /** Replaces them; throws for what is no certificate. */
  readonly register: (pems: readonly string[]) => void;
}

/** None are registered yet. */
export function createAppRegistration(): AppRegistration {
  let registered: readonly X509Certificate[] = [];
  return {
    certificates: () => registered,
    register: (pems) => void (registered = pems.map((pem) => new X509Certificate(pem))),
  };
}
