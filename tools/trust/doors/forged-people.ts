// What is wrong at the door of the tab and of the pane alone: other programs, other scopes, other tenants, guests, and accounts nobody knows.

import { people, tenant } from '../../../src/local/people';
import { bearer, claiming, type Forgeries } from './forged';
import { genuineToken } from './token';

/** What a token of somebody who works here says. */
export const claimsOf = (issuer: string) => (): Readonly<Record<string, unknown>> => {
  const seconds = Math.floor(Date.now() / 1000);
  return {
    iss: issuer,
    aud: tenant.clientId,
    tid: tenant.id,
    oid: people.registrar.id,
    azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
    scp: 'access_as_user',
    nbf: seconds - 5,
    exp: seconds + 600,
  };
};

const foreign = 'eb0c4a00-0000-4000-8000-0000000000ff';
const guid = (n: number): string => `eb0c4a00-0000-4000-9000-${String(n).padStart(12, '0')}`;

/** Signed by the tenant itself, and for nobody who may come in. */
export const personForgeries: Forgeries = {
  'of another program': claiming((luck) => ({ azp: guid(luck.below(1e9)) })),
  'of no program': claiming(() => ({ azp: undefined })),
  'of an empty program': claiming(() => ({ azp: '' })),
  'of a list of programs': claiming(() => ({ azp: [tenant.clientId] })),
  'of another program under the old name': claiming(() => ({ azp: undefined, appid: foreign })),
  'with another scope': claiming(() => ({ scp: 'User.Read' })),
  'with a scope that only looks like it': claiming(() => ({ scp: 'access_as_user_2' })),
  'with the scope in capitals': claiming(() => ({ scp: 'ACCESS_AS_USER' })),
  'with an empty scope': claiming(() => ({ scp: '' })),
  'with a list of scopes': claiming(() => ({ scp: ['access_as_user'] })),
  'without a scope': claiming(() => ({ scp: undefined })),
  'of an account nobody knows': claiming((luck) => ({ oid: guid(luck.below(4)) })),
  'of an account that is none': claiming((luck) => ({ oid: `../users/${luck.below(99)}` })),
  'of a question for an account': claiming(() => ({ oid: "x' or '1' eq '1" })),
  'of no account': claiming(() => ({ oid: undefined })),
  'of another tenant': claiming(() => ({ tid: foreign })),
  'of no tenant': claiming(() => ({ tid: undefined })),
  'of an app': claiming(() => ({ idtyp: 'app' })),
  'of a guest by number': claiming(() => ({ acct: 1 })),
  'of a guest by letter': claiming(() => ({ acct: '1' })),
  'of a guest by where she is known': claiming(() => ({ idp: 'https://sts.windows.net/other/' })),
  'of a guest by name': claiming(() => ({ preferred_username: 'x_y.example#EXT#@ekbacka.example' })),
  'of a guest by the old name': claiming(() => ({ unique_name: 'x_y.example#ext#@ekbacka.example' })),
  'of the old kind, from another tenant': claiming(() => ({ iss: `https://sts.windows.net/${foreign}/` })),
  'of the old kind, for another host': claiming(() => ({
    iss: `https://sts.windows.net/${tenant.id}/`,
    aud: `api://x.example/${tenant.clientId}`,
  })),
  'for Graph': claiming(() => ({ aud: 'https://graph.microsoft.com', scp: 'User.Read' })),
  'for the connector': claiming(() => ({ aud: 'https://api.botframework.com' })),
  'in a mark beside it': (genuine) => `${bearer(genuineToken(genuine, { scp: 'x' }))}`.replace('Bearer ', 'Bearer\t'),
};
