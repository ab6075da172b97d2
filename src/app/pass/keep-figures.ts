// The rows of *Statistik* a case, or a matter beside the complaints, should have, written by its pass: each under a key that only we can make, so that written twice it is one. The watch row keeps
// what they say; one that was made anew only means that they are looked up once more.

import { isCaseFile } from '../../core/casefile/case-file';
import { isOwnFile } from '../../core/casefile/own-file';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { MatterId } from '../../core/brand';
import { figureKinds, figuresOf, hashOf, type Figure, type FigureKind } from '../../core/report/figures';
import { ownFiguresOf } from '../../core/report/own-figures';
import { keysOf } from '../../core/brand';
import type { Call } from '../../graph/call';
import {
  createFigure,
  figureByKey,
  patchFigure,
  removeFigure,
  type FigureRow,
  type KeyedFigure,
} from '../../graph/lists/statistics';
import type { App } from '../app';
import { relationOf } from '../../core/eku/relation';
import { secretHash } from '../keys';
import { readAhead, type Ahead } from './read-ahead';

/** What the rows of a file say, as the watch row keeps it, and by what it was counted with others: `received:1f…;closed:9a…;pattern:07…`. */
const countedIn = (file: MatterFile): string =>
  [...wantedOf(file).map((figure) => `${figure.what}:${hashOf(figure)}`), isCaseFile(file) ? relationOf(file) : '']
    .filter((part) => part !== '')
    .join(';');

function wantedOf(file: MatterFile): readonly Figure[] {
  if (isCaseFile(file)) return figuresOf(file);
  return isOwnFile(file) ? ownFiguresOf(file) : [];
}

/** The rows of a file as they should be, and how to get there. */
export interface Figures {
  /** What they say then. */
  readonly counted: string;
  /** Writes them, where they are known to say something else; they may go along with other writes. */
  readonly writes: readonly Call<unknown>[];
  /** The same one by one, where those found that another pass had written them. */
  readonly anew: () => Promise<unknown>;
}

/** Rows that will be changed, read in the request of other work; those of kinds that are not here are read when they are wanted. */
export type FiguresAhead = ReadonlyMap<FigureKind, Ahead<FigureRow | undefined>>;

/** What must be read of *Statistik* before it can be changed, as the file stands at the beginning of a pass. */
export function figuresAhead(app: App, file: MatterFile, known: string): FiguresAhead {
  const counted = countedIn(file);
  const changed = keysOf(figureKinds).filter((what) => isKnown(known, what) && partOf(known, what) !== partOf(counted, what));
  return new Map(changed.map((what) => [what, readAhead(app.graph, figureByKey(app.places, keyOf(app, file.matter.id, what)))]));
}

/** The rows as they should be when `known` is what they say now. */
export async function figuresFor(
  app: App,
  file: MatterFile,
  { known, ahead }: { readonly known: string; readonly ahead: FiguresAhead },
): Promise<Figures> {
  const counted = countedIn(file);
  const anew = (): Promise<string> => keepFigures(app, file, known);
  if (counted === known) return { counted, writes: [], anew };
  const wanted = wantedOf(file);
  const writes: Call<unknown>[] = [];
  for (const what of keysOf(figureKinds)) {
    if (partOf(known, what) === partOf(counted, what)) continue;
    const figure = wanted.find((one) => one.what === what);
    const key = keyOf(app, file.matter.id, what);
    const read = ahead.get(what)?.value ?? ((): Promise<FigureRow | undefined> => app.graph.send(figureByKey(app.places, key)));
    const row = isKnown(known, what) ? await read() : undefined;
    writes.push(...writesOf(app, { row, wanted: figure && { ...figure, key } }));
  }
  return { counted, writes, anew };
}

const isKnown = (known: string, what: FigureKind): boolean => partOf(known, what) !== undefined;

function writesOf(
  app: App,
  { row, wanted }: { readonly row: FigureRow | undefined; readonly wanted: KeyedFigure | undefined },
): readonly Call<unknown>[] {
  if (wanted === undefined) return row === undefined ? [] : [removeFigure(app.places, row)];
  if (row === undefined) return [createFigure(app.places, wanted)];
  return hashOf(figureIn(row)) === hashOf(figureIn(wanted)) ? [] : [patchFigure(app.places, row, wanted)];
}

/** Makes the rows what they should be, one by one. Answers what they say then. */
async function keepFigures(app: App, file: MatterFile, known: string): Promise<string> {
  const counted = countedIn(file);
  if (counted === known) return counted;
  const wanted = wantedOf(file);
  for (const what of keysOf(figureKinds)) {
    const figure = wanted.find((one) => one.what === what);
    if (partOf(known, what) === partOf(counted, what)) continue;
    if (figure === undefined) await withoutFigure(app, file.matter.id, what);
    else await withFigure(app, file.matter.id, figure);
  }
  return counted;
}

const partOf = (counted: string, what: FigureKind): string | undefined =>
  counted.split(';').find((part) => part.startsWith(`${what}:`));

const keyOf = ({ settings }: App, id: MatterId, what: FigureKind): string =>
  secretHash(settings.secret, `figure|${what}|${id}`).slice(0, 40);

async function withFigure(app: App, id: MatterId, figure: Figure): Promise<void> {
  const keyed = { ...figure, key: keyOf(app, id, figure.what) };
  const row = await app.graph.send(figureByKey(app.places, keyed.key));
  for (const write of writesOf(app, { row, wanted: keyed })) await app.graph.send(write);
}

async function withoutFigure(app: App, id: MatterId, what: FigureKind): Promise<void> {
  const row = await app.graph.send(figureByKey(app.places, keyOf(app, id, what)));
  if (row !== undefined) await app.graph.send(removeFigure(app.places, row));
}

/** A row's own values, without its key and version. */
export const figureIn = (row: Figure): Figure => ({
  what: row.what,
  process: row.process,
  period: row.period,
  unit: row.unit,
  kind: row.kind,
  channel: row.channel,
  exit: row.exit,
  provider: row.provider,
  service: row.service,
  contractForm: row.contractForm,
  topic: row.topic,
  topicGroup: row.topicGroup,
  seriousness: row.seriousness,
  closedAs: row.closedAs,
  end: row.end,
  needsMet: row.needsMet,
  escalated: row.escalated,
  days: row.days,
  inTime: row.inTime,
});
