// The app's sign-in at the directory, for Graph and for the Teams connector alike.

import {
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type AccessToken,
  type TokenCredential,
} from '@azure/identity';
import { pemOf } from '../proof';
import type { GraphSettings } from '../settings';

export type Who = Pick<GraphSettings, 'signInUrl' | 'tenantId' | 'clientId' | 'proof'>;

export interface SignIn {
  /** A token for a scope, kept until it ends. Throws what the sign-in says. */
  readonly token: (scope: string) => Promise<AccessToken>;
  /** What it gave was not accepted: the next is asked for anew, with the certificate as its file stands then. */
  readonly anew: () => void;
}

/** Nothing is asked of anybody yet. A certificate that was laid in the place of another is taken at the next question. */
export function openSignIn(who: Who): SignIn {
  let made: { readonly by: string; readonly credential: TokenCredential } | undefined;
  const anew = (): void => (made = undefined);
  const current = (): TokenCredential => {
    const by = who.proof.kind === 'certificate' ? pemOf(who.proof.certificate) : '';
    if (made?.by !== by) made = { by, credential: credentialOf(who, by) };
    return made.credential;
  };
  return {
    anew,
    token: async (scope) => {
      try {
        const found = await current().getToken(scope, { abortSignal: AbortSignal.timeout(15_000) });
        if (found === null) throw new Error('The sign-in gave no token');
        return found;
      } catch (error) {
        anew();
        throw error;
      }
    },
  };
}

/** What the directory asks of a managed identity that speaks for an app. */
const exchange = 'api://AzureADTokenExchange/.default';

function credentialOf({ signInUrl, tenantId, clientId, proof }: Who, certificate: string): TokenCredential {
  const options = { authorityHost: signInUrl, disableInstanceDiscovery: true, retryOptions: { maxRetries: 1 } };
  switch (proof.kind) {
    case 'secret':
      return new ClientSecretCredential(tenantId, clientId, proof.secret, options);
    case 'certificate':
      return new ClientCertificateCredential(tenantId, clientId, { certificate }, options);
    case 'identity': {
      const container = new ManagedIdentityCredential({ clientId: proof.identity });
      const assertion = async (): Promise<string> => (await container.getToken(exchange)).token;
      return new ClientAssertionCredential(tenantId, clientId, assertion, options);
    }
  }
}
