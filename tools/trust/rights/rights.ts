// Everybody asks for everything, in a town whose matters stand where rights may differ; each answer is held against what the tables say. What one may not see is answered
// as what is not there, to the letter and with as many questions to Microsoft 365; what one sees and may not do is refused, and nothing is written.

import type { Ran } from '../ran';
import { openAsker, type Asker, type Met } from './ask';
import { filled, nowhere, taskOf, type Filled } from './asked';
import { allRoutes, cellsOf, type Cell } from './expected';
import { openHouse, type Built, type House } from './house';
import { toldApart, wrongIn } from './judge';
import { lists, namingsOf, toldIn } from './pairs';
import type { Reader } from './reading';

export interface Trial {
  readonly built: Built;
  readonly routes: (route: string) => boolean;
  /** So many of the matters a route can be about for each reader; all of them where it is not said. */
  readonly each?: number;
  /** Who names what is others' too. */
  readonly names: (reader: Reader) => boolean;
}

/** A server with a fault of its own: what somebody is answered in place of what she asked for. */
export type Fault = (cell: Cell, ask: (as?: Reader['key']) => Promise<Met>) => Promise<Met>;

interface Trying {
  readonly house: House;
  readonly asker: Asker;
  readonly fault: Fault;
  readonly says: string[];
  readonly times: { readonly there: number[]; readonly none: number[] };
  runs: number;
}

const honest: Fault = (_cell, ask) => ask();

/** One town. */
export async function tryRights({ built, routes, each, names }: Trial, fault: Fault = honest): Promise<Ran> {
  const house = await openHouse(built);
  const asker = await openAsker(house);
  const trying: Trying = { house, asker, fault, says: [], times: { there: [], none: [] }, runs: 0 };
  const cells = chosen(cellsOf(house, allRoutes.filter(routes)), each);
  await tryCells(trying, cells);
  for (const reader of house.town.readers.filter(names)) await tryNames(trying, reader);
  asker.end();
  await house.world.stop();
  const { says, runs, times } = trying;
  const hidden = cells.filter(({ expected }) => expected === 'hides').length;
  const figure = `${cells.length} cells, ${hidden} hidden, ${house.matters.length} matters; not hers ${middle(times.there)} ms, not there ${middle(times.none)} ms`;
  return { runs, violations: says.length, figure, says: says.slice(0, 30) };
}

const middle = (times: readonly number[]): string =>
  ([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(1);

/** Some for each reader at each route: another each time, so that together they are all. */
function chosen(cells: readonly Cell[], each: number | undefined): readonly Cell[] {
  if (each === undefined) return cells;
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = `${cell.route} ${cell.reader.key}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()].flatMap((group, at) =>
    [...new Set(Array.from({ length: each }, (_none, n) => (at * 5 + n * 7) % group.length))].flatMap((n) => group[n] ?? []),
  );
}

async function tryCells(trying: Trying, cells: readonly Cell[]): Promise<void> {
  const nones = new Map<string, Met>();
  for (const cell of cells) {
    const met = await answeredTo(trying, cell);
    const none = cell.expected === 'hides' ? await ofNothing(trying, cell, nones) : null;
    const wrong = wrongIn(cell, met, none);
    trying.runs += 1;
    if (none !== null) trying.times.there.push(met.milliseconds);
    if (wrong !== null && !(await isPassing(trying, cell, none))) trying.says.push(`${nameOf(cell)}: ${wrong}`);
  }
}

const nameOf = ({ route, reader, known, expected }: Cell): string =>
  `${route} ${reader.key} ${known === undefined ? '' : `${known.id} (${known.stage}, ${known.level}, ${known.unit ?? 'no unit'})`} ${expected}`;

const askedFor = ({ route, known }: Cell): Filled =>
  filled(route, known?.id, known === undefined ? { type: 'triage', round: 1 } : taskOf(known));

function answeredTo({ house, asker, fault }: Trying, cell: Cell): Promise<Met> {
  const as = (key: Reader['key']): Reader => house.town.readers.find((one) => one.key === key) ?? cell.reader;
  return fault(cell, (key = cell.reader.key) => asker.ask(as(key), askedFor(cell)));
}

/** The same of a matter that is not there, asked once of each kind. */
async function ofNothing({ asker, times }: Trying, { route, reader, known }: Cell, nones: Map<string, Met>): Promise<Met> {
  const kind = known?.kind ?? 'complaint';
  const absent = kind === 'complaint' ? nowhere : `${kind}:${nowhere}`;
  const what = filled(route, absent, known === undefined ? { type: 'triage', round: 1 } : taskOf(known));
  const key = `${reader.key} ${route} ${what.path}`;
  const found = nones.get(key) ?? (await asker.ask(reader, what));
  if (!nones.has(key)) times.none.push(found.milliseconds);
  nones.set(key, found);
  return found;
}

/** Roles and registers are asked for anew once a minute: what made more questions of one of the two makes no difference when both are asked again. */
const mostAgain = 3;

async function isPassing(trying: Trying, cell: Cell, none: Met | null): Promise<boolean> {
  for (let again = 0; none !== null && again < mostAgain; again += 1) {
    const [met, absent] = [await answeredTo(trying, cell), await ofNothing(trying, cell, new Map())];
    if (wrongIn(cell, met, absent) === null) return true;
  }
  return false;
}

/** What is named in a body, or behind her own, and what lists tell. */
async function tryNames(trying: Trying, reader: Reader): Promise<void> {
  const { house, asker, says } = trying;
  for (const naming of namingsOf(house, reader)) {
    const tried = async () => toldApart(await asker.ask(reader, naming.there), await asker.ask(reader, naming.nowhere));
    let wrong = await tried();
    for (let again = 0; wrong !== null && again < mostAgain; again += 1) wrong = await tried();
    trying.runs += 1;
    if (wrong !== null) says.push(`${naming.name}, ${reader.key}: ${wrong}`);
  }
  for (const list of lists) {
    const told = toldIn(house, reader, (await asker.ask(reader, list)).text);
    trying.runs += 1;
    if (told.length > 0) says.push(`${list.method} ${list.path} ${list.body ?? ''} tells ${reader.key} of ${told.join()}`);
  }
}
