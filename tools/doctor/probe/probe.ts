// `npm run doctor -- --probe`: tries in the tenant what Microsoft's documentation leaves open, on rows, a list and a draft of its own, and says what it means here.
// What it makes it takes away; what a probe that was ended half way has left is taken away first.

import { openConnector } from '../../../bot/connector/connector';
import { connectorToken } from '../../../bot/connector/token';
import { fault, note, unseen, type Finding } from '../../../src/core/views/finding';
import { readProfile } from '../../../src/core/routine/profile';
import { openGraph } from '../../../src/graph/client';
import { GraphFailure } from '../../../src/graph/failure';
import { openSites } from '../../../src/graph/places';
import { checkSettings } from '../settings-check';
import { clearRows, type At } from './at';
import { clearList, mayMakeLists, ownIndexes } from './list-probes';
import { chatById, clearDrafts, draftKeeps } from './outside-probes';
import { sameInstant, seenAfter, staleChange, twoColumns } from './row-probes';

type Probe = (at: At) => Promise<readonly Finding[]>;

/** Why one is not tried, and what to do instead. */
const notTried =
  (what: string, says: string, next: string): Probe =>
  () =>
    Promise.resolve([note(what, says, next)]);

/** Every point the facts call unsure (docs/local.md, G6), in their order. */
export const probes: Readonly<Record<string, Probe>> = {
  'G6.1': staleChange,
  'G6.2': sameInstant,
  'G6.3': seenAfter,
  'G6.4': ownIndexes,
  'G6.5': twoColumns,
  'G6.6': mayMakeLists,
  'G6.7': notTried(
    'G6.7 Mejl som andra program bifogar',
    'prövas inte: det krävs ett mejl från vart och ett av programmen.',
    'Skicka ett mejl som bifogad fil från varje program ni använder till brevlådan, och se att det blir ett ärende med rätt avsändare. Blir det inte det ligger det i Manuell hantering.',
  ),
  'G6.8': notTried(
    'G6.8 Privata och delade kanaler',
    'prövas inte: det skulle synas i EKU:s team.',
    'Låt EKU_CHANNEL_ID vara en vanlig kanal (standard), inte en privat eller delad.',
  ),
  'G6.9': draftKeeps,
  'G6.10': chatById,
};

/** Tries all of them. One that fails is told of, and the others are tried all the same. */
export async function probeAll(env: Readonly<Record<string, string | undefined>>): Promise<readonly Finding[]> {
  const { settings, findings } = checkSettings(env);
  if (settings === undefined) return [...findings, unseen('Proven', 'Rätta inställningarna först.')];
  const graph = openGraph(settings.graph);
  try {
    const connector = openConnector(connectorToken(settings.graph), settings.channel.origins);
    const places = await openSites(graph, settings.graph);
    return await probeIn({ graph, places, settings, profile: readProfile(settings.profile), connector });
  } catch {
    return [unseen('Proven', 'Kör npm run doctor utan --probe och rätta det den säger först.')];
  }
}

async function probeIn(at: At): Promise<readonly Finding[]> {
  const left = await cleared(at);
  const found: Finding[] = [];
  for (const [id, probe] of Object.entries(probes)) found.push(...(await tried(at, id, probe)));
  const more = await cleared(at);
  const again =
    'Kör npm run doctor -- --probe igen om en minut. Står det kvar: ta bort raderna som börjar med -prov i listan Sök, listan Trappan prov och utkastet Trappan prov.';
  if (left === null || more === null) return [...found, fault('Efter proven', 'allt gick inte att ta bort.', again)];
  return left === 0
    ? found
    : [note('Före proven', `${left} saker låg kvar efter ett prov som avbröts. De är borttagna.`, 'Ingenting.'), ...found];
}

async function tried(at: At, id: string, probe: Probe): Promise<readonly Finding[]> {
  try {
    return await probe(at);
  } catch (failure) {
    if (!(failure instanceof GraphFailure)) return [fault(id, 'gick inte att pröva.', sayToBuilder)];
    const next = failure.kind === 'forbidden' ? notAllowed : 'Vänta en minut och kör npm run doctor -- --probe igen.';
    return [fault(id, `gick inte att pröva (${failure.status ?? failure.kind}).`, next)];
  }
}

const notAllowed = 'Appen får inte göra det. Kör npm run doctor utan --probe: den säger vilken rättighet som fattas.';
const sayToBuilder = 'Kör npm run doctor -- --probe igen. Blir det likadant: säg till den som bygger Trappan, med den här raden.';

/** How many things were there; null when some could not be taken away. */
async function cleared(at: At): Promise<number | null> {
  let count = 0;
  for (const clear of [clearRows, clearList, clearDrafts]) {
    try {
      count += await clear(at);
    } catch (failure) {
      if (!(failure instanceof GraphFailure)) throw failure;
      return null;
    }
  }
  return count;
}
