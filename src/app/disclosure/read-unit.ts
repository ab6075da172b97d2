// A found document as it is read to be masked: its words with what the screening points at, or its pages as pictures.

import type { TextHash } from '../../core/brand';
import { textOfMail } from '../../core/disclosure/mail-text';
import { proposalsOf, type Proposal } from '../../core/disclosure/marks';
import { historyWords, wordsOf } from '../../core/disclosure/unit';
import type { Content } from '../../core/records/document';
import { no, ok, type Result } from '../../core/result';
import { hashText } from '../../core/text-hash';
import { caseFacts } from '../eku/case-facts';
import type { App } from '../app';
import { inCase } from '../in-case';
import { kept, sentWords } from '../records/fetch-records';
import type { OneUnit } from './case-units';
import type { FileForm } from './mask-file';

export type ReadUnit =
  | { readonly form: 'text'; readonly text: string; readonly hash: TextHash; readonly proposals: readonly Proposal[] }
  | Exclude<FileForm, { readonly form: 'text' }>;

/** `originalGone` where it lies no more where it did; `tooLarge` for words that take too long to look through: they are not let by. */
export async function readUnit(app: App, one: OneUnit): Promise<Result<ReadUnit>> {
  const read = await formIn(app, one);
  if (!read.ok) return read;
  const form = read.value;
  if (form.form !== 'text') return ok(form);
  const { text } = form;
  const facts = await caseFacts(app, [one.records.file.matter]);
  const screened = await app.apart.screen(text, facts);
  if (!screened.ok) return screened;
  const found = await app.apart.find([text], facts);
  if (found === null) return no('tooLarge');
  return ok({ form: 'text', text, hash: hashText(text), proposals: proposalsOf(screened.value.findings, found[0] ?? []) });
}

/** Its form without the screening. */
async function formIn(app: App, one: OneUnit): Promise<Result<FileForm>> {
  const { from } = one.unit;
  if (from.is === 'words') return words(app, one);
  if (from.is === 'history') return ok({ form: 'text', text: historyWords(one.records, one.making) });
  const bytes = await bytesOf(app, one);
  if (bytes === null) return no('originalGone');
  if (from.is === 'file') return ok(await app.apart.formOf({ bytes, ending: from.ending }));
  const parts = await app.apart.look(bytes);
  return ok(parts === undefined ? { form: 'none' } : { form: 'text', text: textOfMail(parts) });
}

/** The bytes of a file as they were kept; null for what is no file, or is gone. */
export async function bytesOf(
  app: App,
  { records, unit: { from } }: Pick<OneUnit, 'records' | 'unit'>,
): Promise<Uint8Array | null> {
  return from.is === 'mail' || from.is === 'file' ? kept(inCase(app, records.file.matter), from.file) : null;
}

async function words(app: App, one: OneUnit): Promise<Result<FileForm>> {
  const content = await contentOf(app, one);
  if (content === null || one.unit.from.is !== 'words') return no('originalGone');
  return ok({ form: 'text', text: wordsOf(one.records, { placed: one.unit.from.placed, content, nameOf: one.making.nameOf }) });
}

/** The words of a letter, a note or a post; null where they are gone. */
export async function contentOf(app: App, { unit: { from } }: Pick<OneUnit, 'unit'>): Promise<Content | null> {
  const content = from.is === 'words' ? from.placed.document.content : null;
  if (content === null || content === 'notHere') return null;
  return 'sentKey' in content ? sentWords(app, content.sentKey) : content;
}
