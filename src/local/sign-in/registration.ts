// What may prove who the app is: certificates, and secrets beside the first one.

import { X509Certificate } from 'node:crypto';
import { tenant } from '../people';

/** The app registration, as the portal would show it. */
export interface AppRegistration {
  readonly certificates: () => readonly X509Certificate[];
  /** Replaces them; throws for what is no certificate. */
  readonly register: (pems: readonly string[]) => void;
  /** Adds a secret with a name: several replicas may have one each, and who calls is then seen. */
  readonly addSecret: (name: string, secret: string) => void;
  /** Takes one away: whoever still has it is not let in. */
  readonly removeSecret: (secret: string) => void;
  /** The name of a secret: empty for the first one, undefined for what is none. */
  readonly nameOf: (secret: string) => string | undefined;
}

/** One secret and no certificates. */
export function createAppRegistration(): AppRegistration {
  let registered: readonly X509Certificate[] = [];
  const secrets = new Map<string, string>([[tenant.clientSecret, '']]);
  return {
    certificates: () => registered,
    register: (pems) => void (registered = pems.map((pem) => new X509Certificate(pem))),
    addSecret: (name, secret) => void secrets.set(secret, name),
    removeSecret: (secret) => void secrets.delete(secret),
    nameOf: (secret) => secrets.get(secret),
  };
}
