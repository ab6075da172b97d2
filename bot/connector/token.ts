// The bot's own token for the connector, by client credentials, kept by msal until it ends.

import { ConfidentialClientApplication } from '@azure/msal-node';
import { ConnectorFailure } from './failure';
import type { Settings } from '../config';

export const connectorScope = 'https://api.botframework.com';

type Who = Pick<Settings, 'signInUrl' | 'tenantId' | 'clientId' | 'clientSecret'>;

/** The app as msal knows it; the authority is the configured sign-in and no other (platform 3.3). */
export const confidentialClient = (who: Who): ConfidentialClientApplication =>
  new ConfidentialClientApplication({
    auth: {
      clientId: who.clientId,
      clientSecret: who.clientSecret,
      authority: `${who.signInUrl}/${who.tenantId}`,
      knownAuthorities: [new URL(who.signInUrl).host],
    },
  });

export type ConnectorToken = (isRefused: boolean) => Promise<string>;

/** Answers the token; with `isRefused` a new one, because the connector did not accept the last. Throws `ConnectorFailure`. */
export function connectorToken(client: ConfidentialClientApplication): ConnectorToken {
  return async (isRefused) => {
    const answer = await client
      .acquireTokenByClientCredential({ scopes: [`${connectorScope}/.default`], skipCache: isRefused })
      .catch(() => null);
    if (answer === null) throw new ConnectorFailure({ kind: 'away', code: 'signIn' });
    return answer.accessToken;
  };
}
