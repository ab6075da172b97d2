// Starts and ends the echo beside a running product, with the same sign-in, the same channel and the same Teams.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { tenant } from '../../src/local/people';
import { ask, until } from './at';
import { atEnd } from './clean-up';
import { ended, freePorts, fromOutside, type Product } from './product';

/** Answers the echo's address when it is ready. */
export async function startEcho(product: Product): Promise<string> {
  const [port = 0] = await freePorts(1);
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/tools/bench/echo.js'], {
    stdio: ['ignore', 'ignore', 2],
    env: {
      ...fromOutside(),
      PORT: String(port),
      TENANT_ID: tenant.id,
      CLIENT_ID: tenant.clientId,
      CLIENT_SECRET: tenant.clientSecret,
      SIGN_IN_URL: product.signIn,
      BOT_OPENID_METADATA_URL: `${product.local}/botframework/.well-known/openidconfiguration`,
      NODE_EXTRA_CA_CERTS: join(product.data, 'ca', 'ca.pem'),
    },
  });
  atEnd(() => ended(child));
  const url = `http://127.0.0.1:${port}`;
  await until('ekot', () =>
    ask(`${url}/health`).then(
      () => true,
      () => undefined,
    ),
  );
  return url;
}
