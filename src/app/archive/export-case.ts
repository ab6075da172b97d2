// One case into a package for the archive: read, drawn and packed, put into the library of its place, read back and compared, and only then it counts as exported.

import type { CaseId, Instant } from '../../core/brand';
import { may } from '../../core/access/access';
import { toArchive, type DeliveredCase, type DeliveredPackage, type DeliveryEnd } from '../../core/archive/delivery';
import { lackingIn, packageId } from '../../core/archive/describe';
import { exportNow } from '../../core/archive/exported';
import { packageOf } from '../../core/archive/package-of';
import type { CaseFile } from '../../core/casefile/case-file';
import type { EventOf } from '../../core/casefile/event';
import type { Actor } from '../../core/engine/decision';
import { stages } from '../../core/processes/complaint/stages';
import type { Placed, Records } from '../../core/records/document';
import { placed } from '../../core/records/placed';
import { visibleTo } from '../../core/views/visible-to';
import { personalOf } from '../../graph/lists/personal';
import { textsOfCase } from '../../graph/lists/texts';
import { exportPath, keepFile, readFile } from '../../graph/originals';
import type { App } from '../app';
import { inCase } from '../in-case';
import { kinNumbers } from '../kin/show-kin';
import { observe } from '../pass/observe';
import { writeEvents } from '../pass/write-events';
import { bytesNamed, fetchAll, largestZip, recordsOf, sha256, sizeOf } from '../records/fetch-records';
import { value } from '../settled';
import { staffOf, type ShownCase } from '../show';

export interface ExportOf {
  readonly caseId: CaseId;
  readonly actor: Actor;
  /** The number of the delivery's row. */
  readonly delivery: string;
  /** The moment of the delivery: what happened later is not in it, so that it is the same when it is begun anew. */
  readonly at: Instant;
}

/** What became of it. Throws `GraphFailure` when Graph does not answer: it is then begun anew, under the same name. */
export async function exportCase(app: App, given: ExportOf): Promise<DeliveredCase> {
  const { caseId, actor, delivery, at } = given;
  const whole = await observe(app, caseId);
  const refused = refusal(whole, actor);
  if (refused !== null) return { caseId, end: refused, package: null };
  const known = exportNow(whole, toArchive);
  if (known !== undefined) return knownCase(caseId, known, packageId({ file: whole }, delivery));
  const made = await packageNow(app, { file: upTo(visibleTo(actor, whole), at), actor, delivery, at });
  if (typeof made === 'string') return { caseId, end: made, package: null };
  const { name, sha256: hash, size, documents, lacking } = made;
  const data = { to: toArchive, name, hash, size, documents, lacking };
  await writeEvents(app, whole, { events: [{ kind: 'exported', data, at: app.clock.now(), by: actor.id }] });
  return { caseId, end: 'exported', package: made };
}

/** What its history says of the package: this delivery's own, where it was cut short before it was written down, or another's. */
function knownCase(caseId: CaseId, { data }: EventOf<'exported'>, own: string): DeliveredCase {
  const { name, hash, size, documents, lacking } = data;
  return { caseId, end: name === own ? 'exported' : 'already', package: { name, size, sha256: hash, documents, lacking } };
}

/** Why it is left where it is; null for one that goes. */
export function refusal(file: CaseFile, actor: Actor): DeliveryEnd | null {
  if (stages[file.matter.stage].open) return 'open';
  return may(actor, 'export', file) ? null : 'denied';
}

/** The case as it stood then. */
const upTo = (file: CaseFile, at: Instant): CaseFile => ({ ...file, events: file.events.filter((event) => event.at <= at) });

interface Packing extends Pick<ExportOf, 'actor' | 'delivery' | 'at'> {
  readonly file: CaseFile;
}

/** The package as it lies in the library, or why there is none. */
async function packageNow(app: App, { file, actor, delivery, at }: Packing): Promise<DeliveredPackage | DeliveryEnd> {
  const shown = await readContent(app, { file, actor, at });
  const records = { ...(await recordsOf(app, shown)), kin: await kinNumbers(app, actor, file) };
  const all = placed(records);
  const files = all.flatMap((one) => one.files);
  const size = sizeOf(files);
  if (size > largestZip) return 'tooLarge';
  const made = () => packedAndRead(app, { records, all, delivery, at });
  return size > large ? app.bundling.take('bundle', made) : made();
}

/** Of larger cases one at a time is in memory, whoever wants them: a package here, or somebody's file of a case. */
const large = 8 * 1024 * 1024;

/** Of the two threads a delivery has one: the other is for the mails, texts and papers that people wait for. */
const oneThread = 'archive';

interface Reading extends Pick<ExportOf, 'delivery' | 'at'> {
  readonly records: Records;
  readonly all: readonly Placed[];
}

async function packedAndRead(app: App, { records, all, delivery, at }: Reading): Promise<DeliveredPackage | DeliveryEnd> {
  const { file } = records;
  const held = inCase(app, file.matter);
  const got = await fetchAll(
    held,
    all.flatMap((one) => one.files),
  );
  const names = new Map((await staffOf(app, file)).map(({ id, name }) => [id, name]));
  const given = { records, all, fetched: got, making: { now: at, nameOf: (id: Actor['id']) => names.get(id) ?? '–' } };
  const { description, index, papers, files: going } = packageOf(given, packageId(records, delivery));
  const whole = { description, index, papers, files: going.flatMap(({ name }) => bytesNamed(got, name)) };
  const packed = await app.bundling.take(oneThread, () => app.apart.archive(whole));
  if (packed === null) return 'failed';
  const path = exportPath(`${description.id}.zip`);
  await keepFile(app.graph, held.places, { path, name: description.id, bytes: packed.bytes });
  const back = await readFile(app.graph, held.places, { path, limit: packed.bytes.byteLength });
  if (sha256(back) !== packed.sha256) return 'failed';
  return {
    name: description.id,
    size: packed.bytes.byteLength,
    sha256: packed.sha256,
    documents: description.records.length,
    lacking: lackingIn(description),
  };
}

/** Its personal row and texts, noted in the access log before they are read. */
async function readContent(
  app: App,
  { file, actor, at }: Omit<Packing, 'delivery'>,
): Promise<Pick<ShownCase, 'file' | 'personal' | 'texts'>> {
  const { places } = inCase(app, file.matter);
  const { id, intakeKey } = file.matter;
  const reading = { who: actor.id, what: 'archive', caseId: id, at: app.clock.now() } as const;
  const [personal, texts] = await app.access.noted(reading, [personalOf(places, intakeKey), textsOfCase(places, id)]);
  return { file, personal: value(personal) ?? null, texts: value(texts).filter((text) => text.at <= at) };
}
