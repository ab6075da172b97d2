// The rows of *Statistik* a case, or a matter beside the complaints, should have, written by its pass: each under a key that only we can make, so that written twice it is one. The watch row keeps
// what they say; one that was made anew only means that they are looked up once more.

import { isCaseFile } from '../../core/casefile/case-file';
import { isOwnFile } from '../../core/casefile/own-file';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { MatterId } from '../../core/brand';
import { figureKinds, figuresOf, hashOf, type Figure, type FigureKind } from '../../core/report/figures';
import { ownFiguresOf } from '../../core/report/own-figures';
import { keysOf } from '../../core/brand';
import { GraphFailure } from '../../graph/failure';
import { createFigure, figureByKey, patchFigure, removeFigure } from '../../graph/lists/statistics';
import type { App } from '../app';
import { relationOf } from '../../core/eku/relation';
import { secretHash } from '../keys';

/** What the rows of a file say, as the watch row keeps it, and by what it was counted with others: `received:1f…;closed:9a…;pattern:07…`. */
const countedIn = (file: MatterFile): string =>
  [...wantedOf(file).map((figure) => `${figure.what}:${hashOf(figure)}`), isCaseFile(file) ? relationOf(file) : '']
    .filter((part) => part !== '')
    .join(';');

function wantedOf(file: MatterFile): readonly Figure[] {
  if (isCaseFile(file)) return figuresOf(file);
  return isOwnFile(file) ? ownFiguresOf(file) : [];
}

/** Makes the rows what they should be, where they are known to say something else. Answers what they say then. */
export async function keepFigures(app: App, file: MatterFile, known: string): Promise<string> {
  const counted = countedIn(file);
  if (counted === known) return counted;
  const wanted = wantedOf(file);
  for (const what of keysOf(figureKinds)) {
    const figure = wanted.find((one) => one.what === what);
    const before = partOf(known, what);
    if (before === partOf(counted, what)) continue;
    if (figure === undefined) await withoutFigure(app, file.matter.id, what);
    else await withFigure(app, file.matter.id, { figure, isKnown: before !== undefined });
  }
  return counted;
}

const partOf = (counted: string, what: FigureKind): string | undefined =>
  counted.split(';').find((part) => part.startsWith(`${what}:`));

const keyOf = ({ settings }: App, id: MatterId, what: FigureKind): string =>
  secretHash(settings.secret, `figure|${what}|${id}`).slice(0, 40);

interface Writing {
  readonly figure: Figure;
  readonly isKnown: boolean;
}

async function withFigure(app: App, id: MatterId, { figure, isKnown }: Writing): Promise<void> {
  const keyed = { ...figure, key: keyOf(app, id, figure.what) };
  if (!isKnown && (await isMade(app, keyed))) return;
  const row = await app.graph.send(figureByKey(app.places, keyed.key));
  if (row === undefined) await app.graph.send(createFigure(app.places, keyed));
  else if (hashOf(figureIn(row)) !== hashOf(figure)) await app.graph.send(patchFigure(app.places, row, keyed));
}

async function isMade(app: App, keyed: Parameters<typeof createFigure>[1]): Promise<boolean> {
  try {
    await app.graph.send(createFigure(app.places, keyed));
    return true;
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
    return false;
  }
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
  closedAs: row.closedAs,
  end: row.end,
  needsMet: row.needsMet,
  escalated: row.escalated,
  days: row.days,
  inTime: row.inTime,
});
