// Where a program may die: right before and right after each thing it does outside itself, by name, in the order of the road.

import { keysOf } from '../../src/core/brand';
import { textOf, type Store } from '../../src/local/store';
import type { Asked } from '../../src/local/witness';

/** What a call is about, as a point sees it: the list by its title, or a place in the mailbox, in the library or in Teams. */
interface Seen {
  readonly method: string;
  readonly place: string;
  readonly sent: string;
}

type Is = (seen: Seen) => boolean;

const on =
  (method: string, place: string, says = ''): Is =>
  (seen) =>
    seen.method === method && seen.place === place && seen.sent.includes(says);

/** The points, by the names the report says. */
export const crashPoints = {
  'mail listed': on('GET', 'inbox'),
  'mail read': on('GET', 'mail bytes'),
  'original kept': on('PUT', 'Original'),
  'person kept': on('POST', 'Personuppgifter'),
  'case made': on('POST', 'Ärenden'),
  'case numbered': on('PATCH', 'Ärenden', '"Title":"SYN-'),
  'case watched': on('POST', 'Bevakning'),
  'mail moved': on('POST', 'move'),
  'case claimed': on('PATCH', 'Bevakning', '"Holder":"'),
  'case let go': on('PATCH', 'Bevakning', '"Holder":null'),
  'event written': on('POST', 'Händelser'),
  'task opened': on('POST', 'Uppgifter'),
  'card sent': on('POST', 'chat'),
  'card changed': on('PUT', 'chat'),
  'decision written': on('PATCH', 'Ärenden', 'LastDecision'),
  'task answered': on('PATCH', 'Uppgifter', '"State":"done"'),
  'text kept': on('POST', 'Texter'),
  'letter laid': on('POST', 'draft'),
  'letter sent': on('POST', 'send'),
  'reading logged': on('POST', 'Åtkomstlogg'),
  'figure kept': on('POST', 'Statistik'),
  'made findable': on('POST', 'Sök'),
  'content moved': on('POST', 'Skyddade personuppgifter'),
  'content cleared': on('DELETE', 'Personuppgifter'),
  'EKU row made': on('POST', 'EKU-ärenden'),
  'EKU posted': on('POST', 'channel'),
  'EKU row marked': on('PATCH', 'EKU-ärenden', '"State":"posted"'),
  'EKU noted': on('POST', 'Händelser', '"ekuPosted"'),
  'EKU post changed': on('PUT', 'channel'),
  'disposal held': on('POST', 'Gallring'),
  'export ordered': on('POST', 'Leveranser'),
  'package up': on('PUT', 'packages'),
  'export noted': on('POST', 'Händelser', '"exported"'),
  'disposal confirmed': on('PATCH', 'Ärenden', 'disposalOrdered'),
  'disposal begun': on('PATCH', 'Gallring', '"State":"ordered"'),
  'mail taken away': on('POST', 'taken away'),
  'case disposed of': on('DELETE', 'Ärenden'),
  'history disposed of': on('DELETE', 'Händelser'),
  'disposal noted': on('PATCH', 'Gallring', '"State":"gone"'),
} as const satisfies Readonly<Record<string, Is>>;

export type CrashPoint = keyof typeof crashPoints;

/** Stretches of the road, each with the point it begins with: in the short form each is tried in a town of its own, so that none waits for all before it. */
const stretches = {
  intake: 'mail listed',
  work: 'case claimed',
  'contracts unit': 'EKU row made',
  end: 'disposal held',
} as const satisfies Readonly<Record<string, CrashPoint>>;

/** The points by stretch, in the order of the road. */
export function pointsByStretch(): readonly (readonly [string, readonly CrashPoint[]])[] {
  const points = keysOf(crashPoints);
  const begins = keysOf(stretches).map((stretch) => [stretch, points.indexOf(stretches[stretch])] as const);
  return begins.map(([stretch, from], n) => [stretch, points.slice(from, begins[n + 1]?.[1])]);
}

const places: readonly (readonly [RegExp, string])[] = [
  [/\/mailFolders\/inbox\/messages/, 'inbox'],
  [/\/messages\/[^/]+\/\$value$/, 'mail bytes'],
  [/\/messages\/[^/]+\/move$/, 'move'],
  [/\/messages\/[^/]+\/send$/, 'send'],
  [/\/messages\/[^/]+\/permanentDelete$/, 'taken away'],
  [/\/users\/[^/]+\/messages$/, 'draft'],
  [/\/root:\/arkiv\//, 'packages'],
];

/** Whether a call is at a point. `titles`: of the lists and drives, by the id that stands in a path. */
export function isAt(point: CrashPoint, { door, method, path, sent }: Asked, titles: ReadonlyMap<string, string>): boolean {
  const said = JSON.stringify(sent ?? '');
  const place = door === 'teams' ? inTeams(path, said) : (places.find(([is]) => is.test(path))?.[1] ?? titleIn(path, titles));
  return crashPoints[point]({ method, place, sent: said });
}

/** EKU's channel, where a post begins a thread of its own; everything else is somebody's chat. */
const inTeams = (path: string, said: string): string =>
  path.includes('@thread') || (path.endsWith('/v3/conversations') && said.includes('@thread')) ? 'channel' : 'chat';

const titleIn = (path: string, titles: ReadonlyMap<string, string>): string => {
  const id = /\/(?:lists|drives)\/([^/]+)/.exec(path)?.[1] ?? '';
  return titles.get(id) ?? '';
};

/** The titles of a town's lists and libraries. */
export const titlesIn = (store: Store): ReadonlyMap<string, string> =>
  new Map(
    store
      .all('SELECT id, drive, title FROM sp_lists')
      .flatMap((list) => [textOf(list, 'id'), textOf(list, 'drive')].map((id) => [id, textOf(list, 'title')] as const)),
  );
