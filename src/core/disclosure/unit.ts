// The documents of a case one by one, as each is weighed by itself: what came and its attachments, letters, notes, and the history.

import { shownNumber } from '../casefile/case';
import { hashText } from '../text-hash';
import { footOf } from '../records/bundle';
import type { Content, Document, LibraryFile, Making, Placed, Records } from '../records/document';
import { documentPaper, historyPaper } from '../records/document-papers';
import { documentKinds, type DocumentKind } from '../records/document-kinds';
import { endingOf } from '../records/file-names';
import { placed } from '../records/placed';
import { titleOf } from '../records/titles';
import { say } from '../text/say';
import type { Instant } from '../brand';
import { proposedGrounds, type GroundId } from './grounds';

export interface Unit {
  /** The same whenever the case is read, also when more has come: `12-3fa9…`, whose case it is first, so that no other is read to find it. */
  readonly ref: string;
  /** Its place in the case's index. */
  readonly n: number;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly at: Instant;
  readonly proposed: readonly GroundId[];
  readonly from:
    | { readonly is: 'words'; readonly placed: Placed }
    | { readonly is: 'mail' | 'file'; readonly file: LibraryFile; readonly ending: string }
    | { readonly is: 'history' };
}

/** Oldest first, the history last. What is gone from where it lay is in none. */
export function unitsOf(records: Records, now: Instant): readonly Unit[] {
  const all = placed(records);
  return [
    ...all.flatMap((one) => unitsIn(records, one)),
    unit(records, {
      n: all.length + 1,
      document: { kind: 'history', at: now, party: 'none' },
      title: say('sv', 'bundle.history.title', { number: shownNumber(records.file.matter) }),
      from: { is: 'history' },
      mark: 'history',
    }),
  ];
}

function unitsIn(records: Records, one: Placed): readonly Unit[] {
  const { n, document } = one;
  const title = titleOf(records, document);
  const mark = JSON.stringify([document.kind, document.at, markOf(document)]);
  const words = one.paper === null ? [] : [unit(records, { n, document, title, from: { is: 'words', placed: one }, mark })];
  const files = document.files
    .filter((file) => file.n > 0 || one.paper === null)
    .map((file) => {
      const ending = endingOf(file.kept);
      return unit(records, {
        n,
        document,
        title: file.n === 0 ? title : say('sv', 'disclosure.attachment', { title, n: file.n }),
        from: { is: ending === '.eml' ? 'mail' : 'file', file, ending },
        mark: `${mark}|${file.key}|${file.n}`,
      });
    });
  return [...words, ...files];
}

interface Given extends Pick<Unit, 'n' | 'title' | 'from'> {
  readonly document: Pick<Document, 'kind' | 'at' | 'party'>;
  readonly mark: string;
}

const unit = ({ file }: Records, { n, document, title, from, mark }: Given): Unit => ({
  ref: `${file.matter.id}-${hashText(mark).slice(0, 20)}`,
  n,
  kind: document.kind,
  title,
  at: document.at,
  proposed: proposedGrounds(document),
  from,
});

/** What tells two documents of one kind and moment apart. */
function markOf({ title }: Document): string {
  switch (title.is) {
    case 'complaint':
      return '';
    case 'text':
      return title.kind;
    case 'letter':
      return title.key;
    case 'brief':
    case 'post':
      return `${title.is}${title.round}`;
    case 'beside':
      return title.matter.id;
  }
}

/** What a document of words says, as it is masked: its heading and its text; of a post to EKU all that stands there. */
export function wordsOf(records: Records, { placed: one, content, nameOf }: ToSay): string {
  if (!('post' in content)) return [content.subject, content.body].filter((part) => part !== '').join('\n\n');
  const { facts, words } = documentPaper(records, { placed: one, content, foot: footOf(records), nameOf });
  return [...facts.map(({ title, value }) => `${title}: ${value}`), ...words].join('\n');
}

interface ToSay {
  readonly placed: Placed;
  readonly content: Content;
  readonly nameOf: Making['nameOf'];
}

/** The history as it is masked, a line a row. */
export const historyWords = (records: Records, making: Making): string =>
  (historyPaper(records, { n: 0, foot: '' }, making).table?.rows ?? []).map((cells) => cells.join('  ')).join('\n');

/** `inkommet`: what a file of it is called, which says nothing more. */
export const fileWord = ({ kind }: Pick<Unit, 'kind'>): string => documentKinds[kind].file;
