// What is done in a thread of its own: everything that reads what others wrote. Plain values in, plain values out, as they travel between threads.

import type { Suggestion } from '../../core/casefile/case';
import type { DangerSign } from '../../core/casefile/danger-sign';
import { dangerSignsOf } from '../../core/intake/danger/danger-signs';
import { mayBeDanger } from '../../core/intake/danger/danger-words';
import type { ToHear } from '../../core/intake/danger/places';
import type { MailParts } from '../../core/intake/mail-parts';
import type { FileRows } from '../../core/intake/file-in/read-file';
import { suggest, type SuggestFrom } from '../../core/intake/suggest';
import type { Knows } from '../../core/intake/trust/trust';
import { clear, type Resolution } from '../../core/privacy/cleared-text';
import { finderOf, type CaseFacts, type Occurrence } from '../../core/privacy/occurrences';
import { screen, type Screened } from '../../core/privacy/screen';
import type { Words } from '../../core/privacy/words/words';
import { ok, type Result } from '../../core/result';
import type { FileForm, ToBlacken } from '../disclosure/mask-file';
import type { Packed, ToArchive } from '../../paper/pack-archive';
import type { ToDraw, ToPack } from '../../paper/pack-bundle';
import type { Came, ReadBytes } from '../intake/read-bytes';

/** Each job with what it is given. */
export type Handed = MailJob | TextJob | PaperJob | SheetJob | FileJob;
export type MailJob =
  | { readonly name: 'understand'; readonly raw: Uint8Array; readonly knows: Knows; readonly came?: Came }
  | { readonly name: 'look'; readonly raw: Uint8Array };
export type PaperJob =
  | ({ readonly name: 'pack' } & ToPack)
  | ({ readonly name: 'draw' } & ToDraw)
  | ({ readonly name: 'word' } & ToDraw)
  | ({ readonly name: 'archive' } & ToArchive);
export type SheetJob = { readonly name: 'sheet'; readonly raw: Uint8Array } | { readonly name: 'rows'; readonly raw: Uint8Array };
/** What is done with a file of a case that is to be masked; `ending` with its dot. */
export type FileJob =
  | { readonly name: 'form'; readonly bytes: Uint8Array; readonly ending: string }
  | { readonly name: 'page'; readonly bytes: Uint8Array; readonly ending: string; readonly page: number }
  | ({ readonly name: 'blacken' } & ToBlacken);
export type TextJob =
  | { readonly name: 'suggest'; readonly from: SuggestFrom }
  | { readonly name: 'screen'; readonly text: string; readonly known: CaseFacts }
  | ({ readonly name: 'clear'; readonly text: string } & ToClear)
  | { readonly name: 'find'; readonly texts: readonly string[]; readonly facts: CaseFacts }
  | { readonly name: 'danger'; readonly texts: readonly string[] }
  | { readonly name: 'signs'; readonly heard: ToHear };

/** What a text is cleared with: what its cases know, and what a person decided about each finding. */
export interface ToClear {
  readonly known: CaseFacts;
  readonly resolutions: readonly Resolution[];
}

/** Each job with what it answers. */
export type Answered =
  | { readonly name: 'understand'; readonly value: ReadBytes }
  | { readonly name: 'look'; readonly value: MailParts | undefined }
  | { readonly name: 'sheet'; readonly value: readonly (readonly string[])[] | null }
  | { readonly name: 'rows'; readonly value: FileRows | null }
  | { readonly name: 'suggest'; readonly value: Suggestion }
  | { readonly name: 'pack' | 'draw' | 'word'; readonly value: Uint8Array }
  | { readonly name: 'form'; readonly value: FileForm }
  | { readonly name: 'page' | 'blacken'; readonly value: Uint8Array | null }
  | { readonly name: 'archive'; readonly value: Packed }
  | { readonly name: 'screen'; readonly value: Screened }
  | { readonly name: 'clear'; readonly value: Result<string> }
  | { readonly name: 'find'; readonly value: Found }
  | { readonly name: 'danger'; readonly value: boolean }
  | { readonly name: 'signs'; readonly value: readonly DangerSign[] };

/** Where each of several texts holds what the cases know. */
export type Found = readonly (readonly Occurrence[])[];

/** Does the job of a text, here or in a thread. */
export function doneText(job: TextJob, words: Words): Answered {
  switch (job.name) {
    case 'suggest':
      return { name: job.name, value: suggest(job.from) };
    case 'screen':
      return { name: job.name, value: screen(job.text, job.known, words) };
    case 'clear':
      return { name: job.name, value: clearedText(job, words) };
    case 'find':
      return { name: job.name, value: job.texts.map(finderOf(job.facts)) };
    case 'danger':
      return { name: job.name, value: job.texts.some(mayBeDanger) };
    case 'signs':
      return { name: job.name, value: dangerSignsOf(job.heard) };
  }
}

/** As plain text: what only `clear` can make does not travel. */
function clearedText({ text, known, resolutions }: ToClear & { readonly text: string }, words: Words): Result<string> {
  const cleared = clear(text, { known, words, resolutions });
  return cleared.ok ? ok(cleared.value.text) : cleared;
}
