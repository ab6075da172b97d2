// Being one of the invented people without a password: the token the tab would get from Teams (decisions 7.12).

import { z } from 'zod';
import { audiences, personById, personToken, type TokenMaker } from '../sign-in/tokens';
import { failed, jsonOf, type Endpoint } from './serve';

const wanted = z.object({ personId: z.string(), audience: z.string().default(audiences.bot) });

/** `POST /local/sign-in/as {personId, audience?}` → `{token, expiresOn, personId}`; the usual audience is the bot's own API. */
export function signInEndpoints(maker: TokenMaker): readonly Endpoint[] {
  return [
    {
      method: 'POST',
      template: '/local/sign-in/as',
      handle: async (request) => {
        const body = wanted.safeParse(jsonOf(request.body));
        const person = personById(body.data?.personId);
        if (!body.success || !person) return failed(404, 'noSuchPerson', 'Den personen finns inte. Se GET /local/people.');
        const { token, expiresIn } = await personToken(maker, person, { audience: body.data.audience, scope: 'access_as_user' });
        return {
          status: 200,
          body: { token, expiresOn: new Date(Date.now() + expiresIn * 1000).toISOString(), personId: person.id },
        };
      },
    },
  ];
}
