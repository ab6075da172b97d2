// How SharePoint treats rows where the documentation leaves it open (G6.1–G6.3, G6.5).

import { setTimeout as pause } from 'node:timers/promises';
import { get, patch, query, segment } from '../../../src/graph/call';
import { entriesBeginning, searchList } from '../../../src/graph/lists/search';
import { fault, good, note, type Finding } from '../../../src/core/views/finding';
import { makeRow, outcomeOf, probeKey, rowCall, type At } from './at';

const stop = 'Låt boten stå. Säg till den som bygger Trappan, med den här raden.';

/** G6.1: a change on an old version must be refused, in the way the product writes and in the other one. */
export async function staleChange(at: At): Promise<readonly Finding[]> {
  const what = 'G6.1 Ändring på en gammal version';
  const row = await makeRow(at, 'version');
  const path = `${at.places.listPath(searchList)}/items/${segment(row.id)}`;
  const change = (fields: object, version?: string) =>
    at.graph.send(patch(path, { fields }, { read: tagIn, ...(version === undefined ? {} : { version }) }), 'person');
  const tag = await change({ CaseId: '-1' }, row.version);
  const stale = await outcomeOf(change({ CaseId: '-2' }, row.version));
  if (stale.kind === 'done')
    return [fault(what, 'togs emot. Två som skriver samtidigt skulle ta bort varandras svar utan att det syns.', stop)];
  if (stale.kind !== 'conflict')
    return [fault(what, `nekades på ett sätt som boten inte känner igen (${stale.status ?? stale.kind}).`, stop)];
  const carried =
    tag === undefined ? 'Svaret bär inte den nya versionen; boten räknar fram den själv.' : 'Svaret bär den nya versionen.';
  return [good(what, `nekas (${stale.status}). ${carried}`)];
}

const tagIn = ({ header, body }: { readonly header: (name: string) => string | undefined; readonly body: unknown }): unknown => {
  const named = typeof body === 'object' && body !== null && ('@odata.etag' in body || 'eTag' in body);
  return named ? true : header('etag');
};

const races = 3;

/** G6.2: of two who make the same row in the same instant exactly one may succeed: no case is made twice, no card goes twice. */
export async function sameInstant(at: At): Promise<readonly Finding[]> {
  const what = 'G6.2 Två som gör samma rad samtidigt';
  for (let race = 0; race < races; race += 1) {
    const call = rowCall(at.places, `samtidigt${race}`);
    const both = await Promise.all([outcomeOf(at.graph.send(call, 'person')), outcomeOf(at.graph.send(call, 'person'))]);
    const made = both.filter(({ kind }) => kind === 'done').length;
    if (made === 2)
      return [
        fault(
          what,
          'lyckades båda. Ett ärende skulle kunna göras två gånger.',
          `Kör en enda replika (replicas i infra/main.bicep, annars en enda process). ${stop}`,
        ),
      ];
    if (made === 0) return [fault(what, `lyckades ingen av dem (${both.map(({ kind }) => kind).join(', ')}).`, stop)];
  }
  return [good(what, 'en av dem lyckas, den andra får veta att raden finns.')];
}

const longest = 15_000;
/** What a pass waits for a row that must be there: three looks, four tenths of a second apart. */
const waited = 800;

/** G6.3: how soon a question by an indexed column sees what was just written. */
export async function seenAfter(at: At): Promise<readonly Finding[]> {
  const what = 'G6.3 En ny rad i en fråga';
  const since = performance.now();
  await makeRow(at, 'synlig');
  const made = performance.now();
  while (performance.now() - made < longest) {
    const rows = await at.graph.send(entriesBeginning(at.places, `${probeKey}-synlig`, 1), 'person');
    const after = Math.round(performance.now() - made);
    if (rows.length === 0) {
      await pause(100);
      continue;
    }
    return after <= waited + (made - since)
      ? [good(what, `syns efter ${after} millisekunder.`)]
      : [
          note(
            what,
            `syns först efter ${after} millisekunder.`,
            `Inget går förlorat: ett ärende vars historik inte syns hel lämnas till nästa genomgång. Sätt EVERY_SECONDS till minst ${Math.max(20, Math.ceil(after / 1000) * 5)}, så att den inte frågar i onödan.`,
          ),
        ];
  }
  return [
    fault(
      what,
      `syns inte efter ${longest / 1000} sekunder.`,
      `Kontrollera att kolumnen Key i listan Sök är indexerad (npm run provision). ${stop}`,
    ),
  ];
}

/** G6.5: two columns in one question. The product never asks so; it is told because a report made beside it may. */
export async function twoColumns(at: At): Promise<readonly Finding[]> {
  const what = 'G6.5 Fråga på två kolumner';
  const filter = `fields/Key eq '${probeKey}-synlig' and fields/CaseId eq '0'`;
  const path = `${at.places.listPath(searchList)}/items${query({ $filter: filter, $expand: 'fields', $top: 1 })}`;
  const asked = await outcomeOf(
    at.graph.send(
      get(path, () => true),
      'person',
    ),
  );
  const how = asked.kind === 'done' ? 'besvaras' : `nekas (${asked.status ?? asked.kind})`;
  return [good(what, `${how}. Boten frågar aldrig så.`)];
}
