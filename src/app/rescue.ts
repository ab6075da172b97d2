// One click in *Manuell hantering* makes what was set aside a case, with the original as it came.

import type { CaseFile } from '../core/casefile/case-file';
import type { Actor } from '../core/decide/decision';
import { holds } from '../core/decide/may';
import type { ReadComplaint } from '../core/intake/read-mail';
import { no, ok, type Result } from '../core/result';
import { patchSetAside, setAsideIn, type SetAsideRow } from '../graph/lists/set-aside';
import { moveTo, rawMessage } from '../graph/mailbox';
import { keepFile, originalPath, readFile } from '../graph/originals';
import { openMail } from '../mail/mime';
import type { App } from './app';
import { observe } from './observe';
import { newCase, personalOf, storeCase } from './open-case';
import { openFile } from './show';
import type { CaseId } from '../core/brand';

const mayRescue = (by: Actor): boolean => holds(by, 'registrar', null) || holds(by, 'departmentHead', null);

/** What waits for a person, oldest first. */
export async function setAsideRows(app: App, by: Actor): Promise<Result<readonly SetAsideRow[]>> {
  if (!mayRescue(by)) return no('notYourTask');
  const rows = await app.graph.send(setAsideIn(app.places, 'open'), 'person');
  return ok([...rows].sort((a, b) => (a.arrived < b.arrived ? -1 : 1)));
}

/** Makes the row a case. What can be read of the mail is; the rest is in the original. */
export async function rescue(app: App, rowId: string, by: Actor): Promise<Result<CaseFile>> {
  const rows = await setAsideRows(app, by);
  if (!rows.ok) return rows;
  const row = rows.value.find((one) => one.id === rowId);
  if (row === undefined || row.fileId === null) return no('alreadyDecided');
  const raw = await rawMessage(app.graph, app.places, row.fileId);
  const read = await readable(raw);
  const original = await keepFile(app.graph, app.places, { path: originalPath(row.intakeKey), name: 'original.eml', bytes: raw });
  const drafted = await newCase(app, { key: row.intakeKey, at: row.arrived, channel: 'mail', read });
  const personal = personalOf(row.intakeKey, read, { original, attachments: [] });
  const kase = await storeCase(app, {
    draft: drafted,
    personal,
    forwarded: false,
    last: moveTo(app.places, row.fileId, 'handled'),
  });
  await app.graph.send(patchSetAside(app.places, row, { state: 'rescued' }));
  return ok(await observe(app, kase.id));
}

async function readable(raw: Uint8Array): Promise<ReadComplaint> {
  const nothing = {
    outcome: 'case',
    complainant: { name: null, address: null },
    addressProof: 'none',
    forwardedBy: null,
    received: null,
    subject: '',
    words: '',
    note: '',
    files: [],
  } as const;
  try {
    const { parts } = await openMail(raw);
    return {
      ...nothing,
      complainant: parts.from,
      addressProof: parts.from.address === null ? 'none' : 'stated',
      subject: parts.subject,
      words: parts.text,
    };
  } catch {
    return nothing;
  }
}

/** The original of a case for somebody who may read it; the reading is noted first. */
export async function keptOriginal(app: App, actor: Actor, id: CaseId): Promise<Result<Uint8Array>> {
  const opened = await openFile(app, actor, id);
  if (!opened.ok) return opened;
  await app.access.note({ who: actor.id, what: 'original', caseId: id, at: app.clock.now() });
  return ok(await readFile(app.graph, app.places, { path: originalPath(opened.value.case.intakeKey), limit: 48 * 1024 * 1024 }));
}
