// What was set aside, as far as it can be read: shown in the tab alone, and the reading is in the access log first (decisions 7.3).

import { caseId, type Instant } from '../../core/brand';
import type { Actor } from '../../core/engine/decision';
import { no, ok, type Result } from '../../core/result';
import { GraphFailure } from '../../graph/failure';
import type { SetAsideRow } from '../../graph/lists/set-aside';
import { rawMessage } from '../../graph/mail/mailbox';
import type { App } from '../app';
import { draftRow, writerOf } from './drafts';
import { setAsideRow } from './set-aside-rows';

export interface ShownOriginal {
  /** null: nobody could read it as a mail. */
  readonly from: string | null;
  readonly subject: string | null;
  readonly sent: Instant | null;
  readonly words: string | null;
  /** Whether the words go on in the original. */
  readonly isCut: boolean;
  readonly files: readonly { readonly name: string; readonly size: number }[];
}

const longest = 20_000;
const nothing: ShownOriginal = { from: null, subject: null, sent: null, words: null, isCut: false, files: [] };

/** The original of a row, for those who look after *Manuell hantering*. `originalGone` when somebody took it away by hand. */
export async function lookAtSetAside(app: App, rowId: string, by: Actor): Promise<Result<ShownOriginal>> {
  const row = await setAsideRow(app, rowId, by);
  if (!row.ok) return row;
  await app.access.note({ who: by.id, what: `setAside:${rowId}`, caseId: caseId('0'), at: app.clock.now() });
  return row.value.reason === 'unusedDraft' ? shownDraft(app, row.value) : shownMail(app, row.value);
}

async function shownDraft(app: App, { fileId }: SetAsideRow): Promise<Result<ShownOriginal>> {
  const text = fileId === null ? undefined : await draftRow(app, fileId);
  if (text === undefined) return no('originalGone');
  return ok({ ...nothing, from: await writerOf(app, text.by), sent: text.at, ...cut(text.body) });
}

async function shownMail(app: App, row: SetAsideRow): Promise<Result<ShownOriginal>> {
  const raw = await originalMail(app, row);
  if (!raw.ok) return raw.problem.code === 'tooLarge' ? ok(nothing) : raw;
  const parts = await app.apart.look(raw.value);
  if (parts === undefined) return ok(nothing);
  const { from, subject, date, text, files } = parts;
  return ok({
    ...{ from: contactText(from), subject, sent: date, ...cut(text) },
    files: files.map(({ name, size }) => ({ name, size })),
  });
}

/** The mail's bytes as the mailbox has them. */
export async function originalMail(app: App, { fileId }: SetAsideRow): Promise<Result<Uint8Array>> {
  if (fileId === null) return no('originalGone');
  try {
    return ok(await rawMessage(app.graph, app.places, fileId));
  } catch (failure) {
    if (!(failure instanceof GraphFailure)) throw failure;
    if (failure.kind === 'missing') return no('originalGone');
    if (failure.kind === 'tooLarge') return no('tooLarge');
    throw failure;
  }
}

const contactText = ({ name, address }: { readonly name: string | null; readonly address: string | null }): string | null =>
  name !== null && address !== null ? `${name} <${address}>` : (name ?? address);

const cut = (words: string): Pick<ShownOriginal, 'words' | 'isCut'> => ({
  words: words.slice(0, longest),
  isCut: words.length > longest,
});
