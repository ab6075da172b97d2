// Files of a mail in the library: kept when it comes, and given out to somebody who may read its case.

import type { CaseId } from '../../core/brand';
import type { KeptFile } from '../../core/casefile/personal';
import type { Actor } from '../../core/engine/decision';
import { hidesReporter } from '../../core/access/reporter';
import type { MailFile } from '../../core/intake/mail-parts';
import { no, ok, type Result } from '../../core/result';
import { attachmentPath, keepFile, originalPath, readFile } from '../../graph/originals';
import type { OpenedMail } from '../../mail/mime';
import type { App } from '../app';
import { inCase } from '../in-case';
import { cameAs } from '../matters/links';
import { showCase, type ShownCase } from '../show';

export interface KeptFiles {
  readonly original: KeptFile;
  readonly attachments: readonly KeptFile[];
}

export interface Keeping {
  readonly key: string;
  readonly raw: Uint8Array;
}

/** Keeps a mail as Graph delivered it, and the files somebody would call attachments beside it. Done twice it is there once. */
export async function keepMail(
  app: App,
  { key, raw }: Keeping,
  { files, mail }: { readonly files: readonly MailFile[]; readonly mail: OpenedMail },
): Promise<KeptFiles> {
  const original = await keepFile(app.graph, app.places, { path: originalPath(key), name: 'original.eml', bytes: raw });
  const attachments: KeptFile[] = [];
  for (const { index, name } of files) {
    const bytes = mail.bytes[index];
    if (bytes === undefined) continue;
    const path = attachmentPath(key, attachments.length + 1, name);
    attachments.push(await keepFile(app.graph, app.places, { path, name, bytes }));
  }
  return { original, attachments };
}

export interface AskedFile {
  readonly caseId: CaseId;
  /** The mail it came with. */
  readonly key: string;
  /** 0 is the mail itself, then its attachments. */
  readonly n: number;
}

/** The largest file that is read back: a mail, or one of its files. */
export const largestMail = 35 * 1024 * 1024;

/** A file of a case for somebody who may read the case; the reading is noted first. `noSuchCase` for a file that is not the case's. */
export async function keptFile(
  app: App,
  actor: Actor,
  { caseId, key, n }: AskedFile,
): Promise<Result<{ readonly file: KeptFile; readonly bytes: Uint8Array }>> {
  const shown = await showCase(app, actor, { caseId });
  if (shown.ok && hidesReporter(actor, shown.value.file)) return no('noSuchCase');
  return shown.ok ? fileIn(app, actor, { ...shown.value, caseId, key, n }) : shown;
}

/** The same for somebody who may read the matter a case became. */
export async function keptFileOf(
  app: App,
  actor: Actor,
  asked: Omit<AskedFile, 'caseId'> & { readonly id: string },
): ReturnType<typeof keptFile> {
  const came = await cameAs(app, actor, asked.id);
  return came.ok ? fileIn(app, actor, { ...came.value, caseId: came.value.file.matter.id, key: asked.key, n: asked.n }) : came;
}

async function fileIn(app: App, actor: Actor, { caseId, key, n, ...shown }: AskedFile & Holding): ReturnType<typeof keptFile> {
  const kept = filesOf(shown, key);
  const file = n === 0 ? kept?.original : kept?.attachments[n - 1];
  if (file === undefined) return no('noSuchCase');
  await app.access.note({ who: actor.id, what: n === 0 ? 'original' : 'attachment', caseId, at: app.clock.now() });
  const path = n === 0 ? originalPath(key) : attachmentPath(key, n, file.name);
  const { places } = inCase(app, shown.file.matter);
  return ok({
    file,
    bytes: file.size === 0 ? new Uint8Array() : await readFile(app.graph, places, { path, limit: largestMail }),
  });
}

type Holding = Pick<ShownCase, 'file' | 'personal' | 'texts'>;

const filesOf = ({ file, personal, texts }: Holding, key: string): KeptFiles | undefined =>
  (key === file.matter.intakeKey ? personal : texts.find(({ mail }) => mail?.key === key)?.mail) ?? undefined;
