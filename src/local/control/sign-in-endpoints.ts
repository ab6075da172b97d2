// Being one of the invented people without a password: the token the tab would get from Teams (decisions 7.12).

import { z } from 'zod';
import { tenant } from '../people';
import {
  audiences,
  identityToken,
  oldPersonToken,
  personById,
  personToken,
  teamsOnTheWeb,
  type TokenMaker,
} from '../sign-in/tokens';
import { failed, jsonOf, type Endpoint } from './serve';

const wanted = z.object({
  personId: z.string(),
  audience: z.string().default(audiences.bot),
  /** What `requestedAccessTokenVersion` of the app registration says; nothing there means 1. */
  version: z.union([z.literal(1), z.literal(2)]).default(2),
  /** Where the bot is reached: the audience of a token of version 1. */
  host: z.string().default(''),
});

const registered = z.object({ certificates: z.array(z.string().startsWith('-----BEGIN CERTIFICATE-----')) });

/**
 * `POST /local/sign-in/certificates {certificates}`: those of the app registration, as PEM. `GET /local/managed-identity/token`: what a container's platform
 * answers the program in it. `POST /local/sign-in/as {personId, audience?, version?, host?}` → `{token, expiresOn, personId}`; the usual audience is the bot's own API, and the
 * program that asks is Teams on the web.
 */
export function signInEndpoints(maker: TokenMaker): readonly Endpoint[] {
  return [
    ...appEndpoints(maker),
    {
      method: 'POST',
      template: '/local/sign-in/as',
      handle: async (request) => {
        const body = wanted.safeParse(jsonOf(request.body));
        const person = personById(body.data?.personId);
        if (!body.success || !person) return failed(404, 'noSuchPerson', 'Den personen finns inte. Se GET /local/people.');
        const { audience, version, host } = body.data;
        const program = audience === audiences.bot ? teamsOnTheWeb : tenant.clientId;
        const asked = { audience, scope: 'access_as_user', program };
        const { token, expiresIn } =
          version === 2
            ? await personToken(maker, person, asked)
            : await oldPersonToken(maker, person, { ...asked, audience: `api://${host}/${tenant.clientId}` });
        return {
          status: 200,
          body: { token, expiresOn: new Date(Date.now() + expiresIn * 1000).toISOString(), personId: person.id },
        };
      },
    },
  ];
}

/** How the app itself signs in without a secret. */
const appEndpoints = (maker: TokenMaker): readonly Endpoint[] => [
  {
    method: 'POST',
    template: '/local/sign-in/certificates',
    handle: ({ body }) => {
      const given = registered.safeParse(jsonOf(body));
      if (!given.success) return failed(400, 'noCertificates', 'Ge certifikaten som PEM: {certificates: [...]}.');
      maker.app.register(given.data.certificates);
      return { status: 200, body: { certificates: maker.app.certificates().length } };
    },
  },
  {
    method: 'GET',
    template: '/local/managed-identity/token',
    handle: async ({ headers, query }) => {
      const isOurs = query.get('client_id') === tenant.managedIdentity.clientId;
      if (headers['x-identity-header'] !== tenant.managedIdentity.header || !isOurs)
        return failed(400, 'noSuchIdentity', 'Den identiteten finns inte i containern.');
      const resource = query.get('resource') ?? '';
      const { token, expiresIn } = await identityToken(maker, resource);
      const ends = Math.floor(Date.now() / 1000) + expiresIn;
      return {
        status: 200,
        body: {
          access_token: token,
          expires_on: String(ends),
          resource,
          token_type: 'Bearer',
          client_id: query.get('client_id'),
        },
      };
    },
  },
];
