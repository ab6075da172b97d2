// Throws a practice away: every row of its lists and every file of its libraries, and nothing else. Refused for lists that are not a practice's.

import { z } from 'zod';
import { body, get, getWhole, remove, segment, type Call } from './call';
import type { Graph } from './client';
import type { Places } from './places';
import { wantedLists } from './provision';
import type { GraphSettings } from './settings';

const ids = z.object({ value: z.array(z.object({ id: z.string() })) });
const idsAt = (path: string): Call<readonly string[]> => getWhole(path, (answer) => body(ids)(answer).value.map(({ id }) => id));

/** Answers how much was taken away; throws `GraphFailure`, and asked again it goes on, and an Error where this is no practice. */
export async function emptyPractice(
  graph: Graph,
  places: Places,
  { isPractice }: Pick<GraphSettings, 'isPractice'>,
): Promise<number> {
  if (!isPractice) throw new Error('only a practice can be thrown away');
  let gone = 0;
  for (const list of wantedLists) {
    const path = places.listPath(list);
    const from = list.template === 'genericList' ? `${path}/items` : `${await driveOf(graph, path)}/items`;
    const found = await graph.send(
      idsAt(
        list.template === 'genericList' ? `${from}?$select=id&$top=500` : `${from.replace(/items$/, '')}root/children?$select=id`,
      ),
    );
    gone += found.length;
    for (const one of await graph.all(found.map((id) => remove(`${from}/${segment(id)}`))))
      if (!one.ok && one.failure.kind !== 'missing') throw one.failure;
  }
  return gone;
}

const driveOf = async (graph: Graph, path: string): Promise<string> =>
  `/drives/${segment((await graph.send(get(`${path}/drive`, body(z.object({ id: z.string() }))))).id)}`;
