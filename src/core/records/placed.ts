// The documents of a case in their places in a bundle, and what each of their files is called there.

import { shownNumber } from '../casefile/case';
import { sentKeyOf, type BundleFile, type Document, type Placed, type Records } from './document';
import { documentKinds } from './document-kinds';
import { documentsOf } from './documents';
import { documentName, endingOf } from './file-names';

/** Counted from 1: what stands in place 0 is the index. */
export function placed(records: Records): readonly Placed[] {
  const number = shownNumber(records.file.matter);
  return documentsOf(records).map((document, index) => {
    const named = (rest: string): string => documentName(number, index + 1, rest);
    const { file } = documentKinds[document.kind];
    const hasPaper = document.content !== null && document.content !== 'notHere';
    return { n: index + 1, document, files: filesOf(document, named), paper: hasPaper ? named(`${file}.pdf`) : null };
  });
}

function filesOf(document: Document, named: (rest: string) => string): readonly BundleFile[] {
  const { file } = documentKinds[document.kind];
  const sentKey = sentKeyOf(document);
  const kept = document.files.map((from) => ({
    name: named(`${from.n === 0 ? file : `bilaga-${from.n}`}${endingOf(from.kept)}`),
    from,
  }));
  return sentKey === null ? kept : [...kept, { name: named(`${file}.eml`), from: { sentKey } }];
}
