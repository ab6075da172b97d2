// A mail in *Manuell hantering* that names a case without being let in: a person who may read both says that it belongs there.

import type { CaseFile } from '../../core/casefile/case-file';
import type { Party } from '../../core/casefile/party';
import type { Actor } from '../../core/engine/decision';
import { doubtsOf, linkedAs, type CaseAddresses } from '../../core/intake/trust/linked-as';
import { isProviderAddress, type Knows } from '../../core/intake/trust/trust';
import type { ReadMail } from '../../core/intake/read-mail';
import { no, ok, type Result } from '../../core/result';
import type { SetAsideRow } from '../../graph/lists/set-aside';
import { moveTo } from '../../graph/mail/mailbox';
import type { OpenedMail } from '../../mail/mime';
import type { App } from '../app';
import { partyOf } from '../case-reference';
import { openFile } from '../show';
import { asComplaint } from './as-complaint';
import { addressesOf, putInCase, type Joining } from './link-to-case';
import { originalMail } from './set-aside-original';
import { rowDone } from '../done-before';
import { endRow, isOwn, setAsideRow } from './set-aside-rows';
import { whatWeKnow } from './what-we-know';

/** Puts the mail of a row in the case it names. Asked again it is there once. */
export async function linkSetAside(app: App, rowId: string, by: Actor): Promise<Result<CaseFile>> {
  const found = await setAsideRow(app, rowId, by);
  if (!found.ok) return found;
  const row = found.value;
  if (row.named === null || row.fileId === null) return no('noSuchCase');
  if (row.state === 'notACase' || row.state === 'handed') return { ok: false, problem: rowDone(app, row) };
  const file = await openFile(app, by, row.named);
  if (file.ok && row.state === 'rescued' && !isOwn(row, by)) return { ok: false, problem: rowDone(app, row) };
  if (!file.ok || row.state === 'rescued') return file;
  const joined = await join(app, row, file.value);
  if (!joined.ok) return joined;
  await app.graph.send(moveTo(app.places, row.fileId, 'handled'), 'person');
  const ended = await endRow(app, row, { state: 'rescued', answer: null, answeredBy: by.id });
  return ended.ok ? file : ended;
}

async function join(app: App, row: SetAsideRow, file: CaseFile): Promise<Result<true>> {
  const raw = await originalMail(app, row);
  if (!raw.ok) return raw;
  const knows = await whatWeKnow(app);
  const { read, mail } = await app.apart.understand(raw.value, knows);
  if (mail === undefined) return no('originalGone');
  const party = read.outcome === 'link' ? partyOf(app, file.matter.id, read.token) : null;
  const addresses = await addressesOf(app, file);
  const arrival = { key: row.intakeKey, raw: raw.value, at: row.arrived };
  return (await putInCase(app, arrival, joiningOf(file, { read, mail, addresses, party }, knows)))
    ? ok(true)
    : no('changedMeanwhile');
}

interface Found {
  readonly read: ReadMail;
  readonly mail: OpenedMail;
  readonly addresses: CaseAddresses;
  /** Whose reference it carries. */
  readonly party: Party | null;
}

/** By a person's word the sender is who the mail says, and so a provider's answer may be one. */
function joiningOf(file: CaseFile, { read, mail, addresses, party }: Found, knows: Knows): Joining {
  if (read.outcome === 'link') {
    const isProvider = isProviderAddress(read.from.address, knows);
    const said = { ...read, isProvider, party };
    return { ...read, as: linkedAs(said, addresses), warnings: doubtsOf(said, addresses), file, mail };
  }
  const { complainant, forwardedBy, subject, words, note, files, flags } = asComplaint(read, mail, knows);
  return { file, as: 'other', warnings: flags, ...{ from: complainant, forwardedBy, subject, words, note, files, mail } };
}
