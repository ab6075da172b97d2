// A file for another system: one row a case, written when all are read, put into the library, read back and compared (D15, R042). No person is named in it.

import write from 'write-excel-file/node';
import type { CaseId } from '../../core/brand';
import { cameFrom } from '../../core/archive/came-from';
import { csv } from '../../core/archive/csv';
import type { DeliveredCase, DeliveredPackage } from '../../core/archive/delivery';
import { exportNow } from '../../core/archive/exported';
import { exportRow } from '../../core/archive/export-row';
import type { Actor } from '../../core/engine/decision';
import type { CaseFile } from '../../core/casefile/case-file';
import { leading } from '../../core/privacy/finding';
import { masked } from '../../core/privacy/mask';
import { columnsOut, type Export } from '../../core/routine/exports';
import { visibleTo } from '../../core/views/visible-to';
import { GraphFailure } from '../../graph/failure';
import { patchDelivery, type DeliveryRow } from '../../graph/lists/deliveries';
import { exportPath, keepFile, readFile } from '../../graph/originals';
import type { App } from '../app';
import { openFacts } from '../eku/case-facts';
import type { Holding } from '../pass/hold';
import { observe } from '../pass/observe';
import { writeEvents } from '../pass/write-events';
import { recordsOf, sha256 } from '../records/fetch-records';
import { refusal } from './export-case';

interface Looked {
  readonly caseId: CaseId;
  readonly end: DeliveredCase['end'];
  readonly file: CaseFile | null;
}

/** The delivery with its file. Begun anew it writes the same file under the same name. */
export async function exportRows(app: Holding, delivery: DeliveryRow, actor: Actor): Promise<DeliveryRow> {
  const rules = app.profile.exports.find(({ id }) => id === delivery.to);
  const looked: Looked[] = [];
  for (const caseId of delivery.cases) {
    await app.hold.secure();
    looked.push(
      rules === undefined ? { caseId, end: 'denied', file: null } : await look(app, { caseId, delivery, actor, rules }),
    );
  }
  const going = looked.flatMap(({ file }) => (file === null ? [] : [file]));
  const file = rules === undefined || going.length === 0 ? null : await written(app, { delivery, rules, going });
  if (rules !== undefined && going.length > 0 && file === null) return failed(app, delivery, looked);
  for (const one of going) if (file !== null) await noted(app, one, { delivery, file, actor });
  const done = looked.map(({ caseId, end }) => ({ caseId, end, package: null }));
  return app.graph.send(patchDelivery(app.places, delivery, { done, file, state: 'done' }));
}

interface Looking {
  readonly caseId: CaseId;
  readonly delivery: DeliveryRow;
  readonly actor: Actor;
  readonly rules: Export;
}

async function look(app: Holding, { caseId, delivery, actor, rules }: Looking): Promise<Looked> {
  try {
    const file = await observe(app, caseId);
    const refused = refusal(file, actor);
    if (refused !== null) return { caseId, end: refused, file: null };
    if (rules.onlyOwn && cameFrom(file)?.system !== rules.id) return { caseId, end: 'notTheirs', file: null };
    const known = exportNow(file, delivery.to);
    const isElsewhere = known !== undefined && known.data.name !== fileName(app, delivery);
    return isElsewhere ? { caseId, end: 'already', file: null } : { caseId, end: 'exported', file: visibleTo(actor, file) };
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || (failure.kind !== 'missing' && failure.kind !== 'unreadable')) throw failure;
    return { caseId, end: 'unreadable', file: null };
  }
}

/** `ekbacka-ils-webb-3.xlsx` */
const fileName = ({ profile }: App, { to, id }: DeliveryRow): string =>
  `${profile.id}-${to}-${id}.${profile.exports.find((one) => one.id === to)?.format ?? 'csv'}`;

interface Writing {
  readonly delivery: DeliveryRow;
  readonly rules: Export;
  readonly going: readonly CaseFile[];
}

/** null when what was read back is another. */
async function written(app: Holding, { delivery, rules, going }: Writing): Promise<DeliveredPackage | null> {
  const mask = await maskIn(app);
  const columns = columnsOut(rules);
  const rows = [columns.map(({ title }) => title)];
  for (const file of going) {
    await app.hold.secure();
    const records = await recordsOf(app, { file, personal: null, texts: [] });
    rows.push([...(await exportRow(columns, records, mask))]);
  }
  const bytes = rules.format === 'csv' ? new TextEncoder().encode(csv(rows, rules.separator)) : await workbook(rows);
  const name = fileName(app, delivery);
  await app.hold.secure();
  await keepFile(app.graph, app.places, { path: exportPath(name), name, bytes });
  const back = await readFile(app.graph, app.places, { path: exportPath(name), limit: bytes.byteLength });
  const hash = sha256(back);
  return hash === sha256(bytes) ? { name, size: bytes.byteLength, sha256: hash, documents: going.length, lacking: 0 } : null;
}

/** Persons in what people wrote are masked; words that take too long to look through do not go. */
async function maskIn(app: App): Promise<(words: string) => Promise<string>> {
  const { providers = [], units = [] } = await openFacts(app);
  return async (words) => {
    const screened = await app.apart.screen(words, { providers, units });
    return screened.ok
      ? masked(
          words,
          screened.value.findings.filter(({ type }) => leading.has(type)),
        )
      : '';
  };
}

/** Text is text in every cell, and never a formula. */
async function workbook(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const cells = rows.map((row) => row.map((value) => ({ type: String, value })));
  return new Uint8Array(await write(cells, { sheet: 'Ärenden' }).toBuffer());
}

async function noted(
  app: App,
  file: CaseFile,
  { delivery, file: made, actor }: { readonly delivery: DeliveryRow; readonly file: DeliveredPackage; readonly actor: Actor },
): Promise<void> {
  if (exportNow(file, delivery.to) !== undefined) return;
  const data = { to: delivery.to, name: made.name, hash: made.sha256, size: made.size, documents: 1, lacking: 0 };
  await writeEvents(app, file, { events: [{ kind: 'exported', data, at: app.clock.now(), by: actor.id }] });
}

const failed = (app: App, delivery: DeliveryRow, looked: readonly Looked[]): Promise<DeliveryRow> =>
  app.graph.send(
    patchDelivery(app.places, delivery, {
      done: looked.map(({ caseId, end }) => ({ caseId, end: end === 'exported' ? 'failed' : end, package: null })),
      state: 'done',
    }),
  );
