// What lies around: the bot at its public address, Teams' keys and the connector's sign-in.

import { z } from 'zod';
import type { Settings } from '../../bot/config';
import { connectorToken } from '../../bot/connector/token';
import { fault, good, note, type Finding } from '../../src/core/views/finding';

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

/** Teams' keys can be fetched, and the connector's sign-in gives a token. */
export async function checkChannel(settings: Settings): Promise<readonly Finding[]> {
  const what = 'Teams';
  const hasKeys = await areKeysThere(settings.channel.metadataUrl);
  const token = await connectorToken(settings.graph)(false).catch(() => null);
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
          'Botresursen i Azure ska ha samma CLIENT_ID och vara för en tenant. Kontrollera också CLIENT_SECRET, CLIENT_CERTIFICATE eller CLIENT_IDENTITY.',
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

async function asked(address: string): Promise<Response | undefined> {
  try {
    return await fetch(address, { signal: AbortSignal.timeout(patience) });
  } catch {
    return undefined;
  }
}
