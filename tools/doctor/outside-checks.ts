// What lies around: the bot at its public address and that address's certificate, Teams' keys and the connector's sign-in, and this machine's clock.

import { connect } from 'node:tls';
import { z } from 'zod';
import type { Settings } from '../../bot/config';
import { confidentialClient, connectorToken } from '../../bot/connector/token';
import { fault, good, note, type Finding } from './finding';

const patience = 10_000;

/** The bot answers at the address Teams and Graph call, and is well. */
export async function checkBot({ publicUrl }: Pick<Settings, 'publicUrl'>): Promise<Finding> {
  const what = 'Boten';
  const answer = await asked(`${publicUrl}/health`);
  const start = 'Starta den med npm run bot, och kontrollera PUBLIC_URL, namnet i DNS och det som står framför boten.';
  if (answer === undefined) return fault(what, 'svarar inte på PUBLIC_URL.', start);
  if (answer.status === 503)
    return fault(what, 'svarar, men når inte Microsoft 365.', 'Läs botens logg: raden har orsaken bredvid (kind, status, code).');
  const health = z.object({ status: z.literal('ready') }).safeParse(await answer.json().catch(() => null));
  return health.success ? good(what, 'svarar på PUBLIC_URL.') : fault(what, 'något annat än boten svarar på PUBLIC_URL.', start);
}

/** Days before its end that a certificate should be renewed. */
const renewDays = 21;
const dayLong = 86_400_000;

/** The certificate of the public address; `now` in milliseconds. */
export async function checkCertificate({ publicUrl }: Pick<Settings, 'publicUrl'>, now: number): Promise<Finding> {
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

/** Teams' keys can be fetched, and the connector's sign-in gives a token. */
export async function checkChannel(settings: Settings): Promise<readonly Finding[]> {
  const what = 'Teams';
  const hasKeys = await areKeysThere(settings.channel.metadataUrl);
  const token = await connectorToken(confidentialClient(settings))(false).catch(() => null);
  return [
    hasKeys
      ? good(what, 'nycklarna som Teams skriver under med går att hämta.')
      : fault(
          what,
          'nycklarna som Teams skriver under med går inte att hämta.',
          'Kontrollera BOT_OPENID_METADATA_URL, och att brandväggen släpper ut boten dit. Utan dem avvisas allt som Teams skickar.',
        ),
    token === null
      ? fault(
          what,
          'boten får ingen token för att skriva i Teams.',
          'Botresursen i Azure ska ha samma CLIENT_ID och vara för en tenant. Kontrollera också CLIENT_SECRET.',
        )
      : good(what, 'boten får en token för att skriva.'),
    settings.ekuChannelId === null
      ? note(
          'EKU:s kanal',
          'EKU_CHANNEL_ID är inte ifyllt, så inget kan postas till EKU.',
          'Lägg till appen i EKU:s team och fyll i kanalens id, om profilen inte låter underlaget stanna i akten.',
        )
      : good('EKU:s kanal', 'är ifylld. Att appen finns i teamet märks först när något postas.'),
  ];
}

/** The document names where the keys lie, and there they are. */
async function areKeysThere(metadataUrl: string): Promise<boolean> {
  const metadata = z.object({ jwks_uri: z.url() }).safeParse(await jsonAt(metadataUrl));
  if (!metadata.success) return false;
  return z.object({ keys: z.array(z.unknown()).min(1) }).safeParse(await jsonAt(metadata.data.jwks_uri)).success;
}

const jsonAt = async (address: string): Promise<unknown> => (await asked(address))?.json().catch(() => undefined);

/** Seconds: a token is refused by a clock that is five minutes wrong, and a day can become another. */
const mostSkew = 60;

/** This machine's clock against Microsoft 365's; `now` in milliseconds. */
export async function checkClock({ graph }: Pick<Settings, 'graph'>, now: () => number): Promise<Finding> {
  const what = 'Klockan';
  const said = Date.parse((await asked(graph.graphUrl))?.headers.get('date') ?? '');
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
