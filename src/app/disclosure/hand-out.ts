// What is handed out, as one zip with its index: each document as it was answered. Fetching it is noted of every case and document, with when and by whom.

import type { Actor } from '../../core/engine/decision';
import { ownNumber } from '../../core/casefile/own-matter';
import { readFor } from '../../core/records/access-kinds';
import type { BundlePaper } from '../../core/records/bundle';
import { footOf } from '../../core/records/bundle';
import { documentPaper, historyPaper } from '../../core/records/document-papers';
import { documentName, numberInName } from '../../core/records/file-names';
import { handedOutIndex, ownDataPaper } from '../../core/disclosure/index-paper';
import type { Out } from '../../core/disclosure/answer';
import { ownTables } from '../../core/processes/all';
import { no, ok, type Result } from '../../core/result';
import { patchFound } from '../../graph/lists/disclosed';
import type { App } from '../app';
import { copyNames, placeWord, wholeName } from './copy-names';
import { openToWork, type Desk } from './desk';
import { bytesOf, contentOf } from './read-unit';
import { foundIn, keptCopy, type Found, type FoundCase, type FoundDocument } from './show-found';

/** Bytes of one package, as of a bundle. */
const largest = 120 * 1024 * 1024;

interface Part {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly paper?: BundlePaper['paper'];
}

/** `identityFirst` while nobody has made sure whose own data are asked for (GDPR art. 12.6); `casesNotYours` where others added cases she may not read; `documentsLeft` while a document is not answered; `nothingFound` where nothing is handed out. */
export async function fetchHandedOut(app: App, actor: Actor, id: string): Promise<Result<Uint8Array>> {
  const opened = await openToWork(app, actor, id);
  if (!opened.ok) return opened;
  const desk = opened.value;
  const found = await foundIn(app, actor, desk);
  if (isUnsure(desk)) return no('identityFirst');
  if (found.others > 0) return no('casesNotYours');
  if (leftIn(found) > 0) return no('documentsLeft');
  if (found.cases.length === 0) return no('nothingFound');
  if (!app.limits.allow('bundle', actor.id)) return no('tooMany');
  const at = app.clock.now();
  await app.access.noteAll(
    found.cases.map((one) => ({ who: actor.id, what: readFor('handedOut', desk.file.matter.id), caseId: one.id, at })),
  );
  const parts = await partsOf(app, desk, found);
  if (parts === null) return no('originalGone');
  if (parts.reduce((sum, { bytes }) => sum + (bytes?.byteLength ?? 0), 0) > largest) return no('handedOutTooLarge');
  const zip = await app.bundling.take('bundle', () => app.apart.pack({ ...asBundle(desk, parts), made: at }));
  if (zip === null) return no('copyNotReady');
  await noteOut(app, found, { at, by: actor.id });
  return ok(zip);
}

const isUnsure = ({ file: { matter } }: Desk): boolean => {
  const { finds, begins } = ownTables(matter.process);
  return finds === 'ownData' && matter.stage === begins.byPerson;
};

/** Documents of the cases its reader reads that nobody has answered; what came after the fetching needs none. */
export const leftIn = ({ cases }: Pick<Found, 'cases'>): number =>
  cases.flatMap(({ documents }) => documents).filter(({ row, isLate }) => !isLate && (row === undefined || row.answered === null))
    .length;

/** What is in the zip, and what the index says of the rest. */
const weighedIn = ({ documents }: FoundCase): readonly FoundDocument[] => documents.filter(({ isLate }) => !isLate);

function asBundle(desk: Desk, parts: readonly Part[]) {
  const name = numberInName(ownNumber(desk.file.matter));
  return {
    bundle: { name, papers: parts.flatMap((part) => (part.paper === undefined ? [] : [{ name: part.name, paper: part.paper }])) },
    files: parts.flatMap((part) => (part.bytes === undefined ? [] : [{ name: part.name, bytes: part.bytes }])),
  };
}

/** null where the bytes of one are gone from where they lay. */
async function partsOf(app: App, desk: Desk, found: Found): Promise<readonly Part[] | null> {
  const number = ownNumber(desk.file.matter);
  const rows = found.cases.flatMap((one) =>
    weighedIn(one).map((document) => ({
      place: placeWord(desk, { ...one.read, unit: document.unit }),
      unit: document.unit,
      answered: document.row?.answered ?? null,
      name: nameOf(desk, one, document),
    })),
  );
  const now = app.clock.now();
  const index: Part = { name: documentName(number, 0, 'forteckning.pdf'), paper: handedOutIndex(number, rows, now) };
  const about: readonly Part[] =
    ownTables(desk.file.matter.process).finds === 'ownData'
      ? [{ name: documentName(number, 0, 'information.pdf'), paper: ownDataPaper(number, { profile: desk.file.profile, now }) }]
      : [];
  const parts: Part[] = [index, ...about];
  for (const one of found.cases)
    for (const document of weighedIn(one)) {
      if (document.row?.answered?.answer === 'refused') continue;
      const part = await partOf(app, desk, { one, document });
      if (part === null) return null;
      parts.push(part);
    }
  return parts;
}

const nameOf = (desk: Desk, { read }: FoundCase, { unit, row }: FoundDocument): string | null => {
  const answer = row?.answered?.answer;
  if (answer === 'refused') return null;
  return answer === 'masked' ? copyNames(desk, { ...read, unit }).name : wholeName(desk, { ...read, unit });
};

async function partOf(
  app: App,
  desk: Desk,
  { one: { read }, document: { unit, row } }: { readonly one: FoundCase; readonly document: FoundDocument },
): Promise<Part | null> {
  const one = { ...read, unit };
  const copy = row?.copy ?? null;
  if (row?.answered?.answer === 'masked')
    return copy === null ? null : { name: copyNames(desk, one).name, bytes: await keptCopy(app, { desk, one, copy }) };
  const name = wholeName(desk, one);
  const { records, making } = read;
  const foot = footOf(records);
  if (unit.from.is === 'history') return { name, paper: historyPaper(records, { n: unit.n, foot }, making) };
  if (unit.from.is !== 'words') {
    const bytes = await bytesOf(app, one);
    return bytes === null ? null : { name, bytes };
  }
  const content = await contentOf(app, one);
  if (content === null) return null;
  return { name, paper: documentPaper(records, { placed: unit.from.placed, content, foot, nameOf: making.nameOf }) };
}

/** Each row says when it was fetched and by whom; one that somebody answers otherwise meanwhile is no copy of what went. */
async function noteOut(app: App, { cases }: Found, out: Pick<Out, 'at' | 'by'>): Promise<void> {
  const rows = cases.flatMap(({ documents }) => documents).flatMap(({ row }) => (row === undefined ? [] : [row]));
  const gone = rows.flatMap((row) => {
    const answer = row.answered?.answer ?? 'refused';
    const went = { ...out, answer, sha256: row.copy?.sha256 ?? null };
    return answer === 'refused' ? [] : [patchFound(app.places, row, { out: [...row.out, went] })];
  });
  const done = await app.graph.all(gone, { patience: 'person' });
  for (const one of done) if (!one.ok && one.failure.kind !== 'conflict') throw one.failure;
}
