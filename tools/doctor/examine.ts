// Everything there is to look at, in the order it is put into service. What cannot be asked because of something before it is said to be so.

import { systemClock } from '../../src/app/clock';
import { dayOf } from '../../src/core/time/plain-date';
import type { Settings } from '../../bot/config';
import { openGraph, type Graph } from '../../src/graph/client';
import { openSites } from '../../src/graph/places';
import { orFault } from '../../src/app/health/health';
import { checkAfterRestore } from '../../src/app/health/after-restore';
import { checkLists } from '../../src/app/health/lists-check';
import { checkSearchKeys } from '../../src/app/health/search-check';
import { unseen, type Finding } from '../../src/core/views/finding';
import { certificateEnd } from '../../src/graph/proof';
import { checkCertificate, checkClock, checkOwnCertificate } from '../../src/app/health/around-checks';
import { checkHolding } from '../../src/app/health/holding-check';
import { checkCatalogue, checkGroups, checkMailbox, checkSignIn, checkSites } from '../../src/app/health/graph-checks';
import { checkBot, checkChannel } from './outside-checks';
import { checkNamedProfile, checkSettings } from './settings-check';

const behindSignIn = [
  'Webbplatserna',
  'Brevlådan',
  'Gallring',
  'Grupperna',
  'Appen i Teams',
  'Listornas version',
  'Sökningens nyckel',
];
const behindSettings = ['Profilen', 'Klockan', 'Inloggning', ...behindSignIn, 'Teams', 'Boten', 'Certifikatet'];

/** Looks at a tenant as the environment says, and changes nothing there; `now` in milliseconds. */
export async function examine(
  env: Readonly<Record<string, string | undefined>>,
  now: () => number = Date.now,
): Promise<readonly Finding[]> {
  const { settings, findings } = checkSettings(env);
  if (settings === undefined) return [...findings, ...behindSettings.map((what) => unseen(what, 'Rätta inställningarna först.'))];
  const { profile, findings: ofProfile } = checkNamedProfile(settings.profile, dayOf(systemClock().now()));
  const graph = openGraph(settings.graph);
  const clock = await checkClock(settings.graph, now);
  const signIn = await checkSignIn(graph, settings.graph);
  const inside = signIn.isIn
    ? [
        ...(await checkSites(graph, settings.graph)),
        ...(await checkMailbox(graph, settings.graph.mailbox)),
        ...(await orFault('Gallring', () => checkHolding(graph, settings.graph))),
        ...(profile === undefined ? [unseen('Grupperna', 'Rätta PROFILE först.')] : await checkGroups(graph, profile)),
        await checkCatalogue(graph, settings.teamsAppId),
        ...(await findingsAt(graph, settings)),
      ]
    : behindSignIn.map((what) => unseen(what, 'Rätta inloggningen först.'));
  const around = [...(await checkChannel(settings)), await checkBot(settings), await checkCertificate(settings, now())];
  const own = checkOwnCertificate({ certificateEnd: () => certificateEnd(settings.graph.proof) }, now());
  return [...findings, ...ofProfile, clock, signIn.finding, ...own, ...inside, ...around];
}

/** After a restoring: what the places know of each other that is not there any more. Reads every row. */
export async function examineRestored(env: Readonly<Record<string, string | undefined>>): Promise<readonly Finding[]> {
  const { settings, findings } = checkSettings(env);
  if (settings === undefined) return findings;
  const graph = openGraph(settings.graph);
  return checkAfterRestore({ graph, places: await openSites(graph, settings.graph) });
}

/** Asked only of lists that are there; what is missing has been said. */
async function findingsAt(graph: Graph, { graph: at, searchKeys }: Settings): Promise<readonly Finding[]> {
  try {
    const places = await openSites(graph, at);
    return [
      ...(await orFault('Listornas version', () => checkLists({ graph, places }))),
      ...(await orFault('Sökningens nyckel', () => checkSearchKeys({ graph, places }, searchKeys))),
    ];
  } catch {
    return ['Listornas version', 'Sökningens nyckel'].map((what) => unseen(what, 'Gör webbplatserna i ordning först.'));
  }
}
