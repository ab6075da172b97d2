// The bot's own token for the connector, by the same sign-in as Graph's, kept until it ends.

import { openSignIn, type Who } from '../../src/graph/wire/sign-in';
import { ConnectorFailure } from './failure';

export const connectorScope = 'https://api.botframework.com';

export type ConnectorToken = (isRefused: boolean) => Promise<string>;

/** Answers the token; with `isRefused` a new one, because the connector did not accept the last. Throws `ConnectorFailure`. */
export function connectorToken(who: Who): ConnectorToken {
  const signIn = openSignIn(who);
  return async (isRefused) => {
    if (isRefused) signIn.anew();
    const answer = await signIn.token(`${connectorScope}/.default`).catch(() => null);
    if (answer === null) throw new ConnectorFailure({ kind: 'away', code: 'signIn' });
    return answer.token;
  };
}
