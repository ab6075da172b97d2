// What the import needs of the product: where the lists are, who works here, and which providers there are. It sends nothing to anybody: that is the bot's.

import { randomUUID } from 'node:crypto';
import { appSettings } from '../../bot/app-settings';
import type { Settings } from '../../bot/config';
import { openApart } from '../../src/app/apart/apart';
import { openApp, type App } from '../../src/app/app';
import { askClock, movedClock, systemClock } from '../../src/app/clock';
import { readWords } from '../../src/app/privacy-words';
import { heldIn, rosterOf } from '../../src/app/recipients';
import { groupKey, readProfile, unitIds } from '../../src/core/routine/profile';
import { dayOf } from '../../src/core/time/plain-date';
import { openGraph } from '../../src/graph/client';
import { openSites } from '../../src/graph/places';
import { unreadyLists } from '../../src/graph/provision';
import type { Here } from './read-row';

/** Reads only. Throws `GraphFailure` when Graph does not answer, and an Error naming what was never provisioned. */
export async function openImport(settings: Settings): Promise<App> {
  const graph = openGraph(settings.graph);
  const places = await openSites(graph, settings.graph);
  const unready = await unreadyLists(graph, places);
  if (unready.length > 0) throw new Error(`columns are missing in ${unready.join(', ')}: run npm run provision`);
  const words = readWords(settings.screening);
  const nobody = (): never => {
    throw new Error('the import sends nothing');
  };
  const app = openApp({
    graph,
    places,
    words,
    tabUrl: nobody,
    messenger: { send: nobody, update: nobody, postToEku: nobody, updateEku: nobody, languageOf: nobody, speak: nobody },
    clock: settings.clockUrl === null ? systemClock() : movedClock(askClock(settings.clockUrl)),
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    profile: readProfile(settings.profile),
    apart: openApart(words, settings.screening),
    replica: randomUUID(),
    settings: appSettings(settings),
  });
  await app.clock.follow(null);
  return app;
}

/** What a row may name, as it is now. */
export async function hereNow(app: App): Promise<Here> {
  const roster = await rosterOf(app, 'now');
  const caseworkers = new Map(unitIds(app.profile).map((unit) => [unit, heldIn(roster, app, groupKey('caseworker', unit))]));
  return { profile: app.profile, providers: await app.providers(), caseworkers, today: dayOf(app.clock.now()) };
}
