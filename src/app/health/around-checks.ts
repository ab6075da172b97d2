// What lies around the bot on its machine: the certificate of its public address, and the clock.

import { connect } from 'node:tls';
import { fault, good, note, type Finding } from '../../core/views/finding';

const patience = 10_000;

/** Days before its end that a certificate should be renewed. */
const renewDays = 21;
const dayLong = 86_400_000;

/** The certificate of the public address; `now` in milliseconds. */
export async function checkCertificate({ publicUrl }: { readonly publicUrl: string }, now: number): Promise<Finding> {
  const what = 'Certifikatet';
  const { protocol, hostname, port } = new URL(publicUrl);
  if (protocol !== 'https:')
    return note(what, 'PUBLIC_URL är http.', 'Det går bara på den egna datorn. I drift ska adressen vara https.');
  const until = await certificateEnd(hostname, port === '' ? 443 : Number(port));
  const renew = 'Förnya certifikatet för PUBLIC_URL där det ligger, framför boten. Utan det når varken Teams eller fliken boten.';
  if (until === undefined) return fault(what, 'gick inte att hämta från PUBLIC_URL.', renew);
  const days = Math.floor((until - now) / dayLong);
  if (days < 0) return fault(what, 'har gått ut.', renew);
  return days < renewDays ? fault(what, `går ut om ${days} dagar.`, renew) : good(what, `gäller i ${days} dagar till.`);
}

/** Days before its end that the app's own certificate should be exchanged: two people must find the time. */
const exchangeDays = 30;

/** The certificate by which the app proves who it is: nothing where it has none. `now` in milliseconds. */
export function checkOwnCertificate(
  { certificateEnd: endOf }: { readonly certificateEnd: () => number | null },
  now: number,
): readonly Finding[] {
  const [what, end] = ['Appens certifikat', endOf()];
  if (end === null) return [];
  const days = Math.floor((end - now) / dayLong);
  const next =
    'Gör ett nytt, lägg det bredvid det gamla i Entra (App-registreringar, Certifikat och hemligheter) och byt CLIENT_CERTIFICATE. Stegen står i docs/operations.md, Hemligheter.';
  if (days < 0) return [fault(what, 'har gått ut, eller går inte att läsa. Boten kommer inte in i Microsoft 365.', next)];
  const says = `gäller i ${days} dagar till.`;
  return [days < exchangeDays ? fault(what, says, next) : good(what, says)];
}

/** When it ends, whoever has signed it; undefined when there is none. */
function certificateEnd(host: string, port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const socket = connect({ host, port, servername: host, rejectUnauthorized: false, timeout: patience }, () => {
      const end = Date.parse(socket.getPeerCertificate().valid_to);
      socket.destroy();
      done(Number.isNaN(end) ? undefined : end);
    });
    for (const ending of ['error', 'timeout'] as const)
      socket.once(ending, () => {
        socket.destroy();
        done(undefined);
      });
  });
}

/** Seconds: a token is refused by a clock that is five minutes wrong, and a day can become another. */
const mostSkew = 60;

/** This machine's clock against Microsoft 365's; `now` in milliseconds. */
export async function checkClock({ graphUrl }: { readonly graphUrl: string }, now: () => number): Promise<Finding> {
  const what = 'Klockan';
  const said = Date.parse((await asked(graphUrl))?.headers.get('date') ?? '');
  if (Number.isNaN(said))
    return fault(what, 'Microsoft Graph sa inte vad klockan är.', 'Kontrollera GRAPH_URL och att brandväggen släpper ut boten.');
  const skew = Math.round(Math.abs(now() - said) / 1000);
  if (skew <= mostSkew) return good(what, 'går rätt.');
  return fault(what, `den här datorns klocka går ${skew} sekunder fel.`, 'Slå på tidssynkningen (NTP) på datorn som kör boten.');
}

async function asked(address: string): Promise<Response | undefined> {
  try {
    return await fetch(address, { signal: AbortSignal.timeout(patience) });
  } catch {
    return undefined;
  }
}
