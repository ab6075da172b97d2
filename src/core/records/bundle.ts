// The bundle of a case for the register: its papers with what each is called, and the files that lie beside them unchanged (R029, R048, R158, R235).

import { shownNumber } from '../casefile/case';
import { say } from '../text/say';
import { contentOf, type BundleFile, type Fetched, type Making, type Placed, type Records } from './document';
import { documentKinds } from './document-kinds';
import { documentPaper, historyPaper } from './document-papers';
import { documentName, numberInName } from './file-names';
import { indexPaper } from './index-paper';
import type { Paper } from './paper';

export interface BundlePaper {
  readonly name: string;
  readonly paper: Paper;
}
export interface Bundle {
  /** The name of the zip and of the folder in it, without ending. */
  readonly name: string;
  /** The index first, the history last. */
  readonly papers: readonly BundlePaper[];
  readonly files: readonly BundleFile[];
}

/** The bundle as what was fetched lets it be; nothing stands in it as if it were there when it is not. */
export function bundleOf(
  records: Records,
  all: readonly Placed[],
  given: { readonly fetched: Fetched; readonly making: Making },
): Bundle {
  const { fetched, making } = given;
  const number = shownNumber(records.file.matter);
  const foot = footOf(records);
  const n = all.length + 1;
  const history = documentName(number, n, `${documentKinds.history.file}.pdf`);
  return {
    name: numberInName(number),
    papers: [
      { name: documentName(number, 0, 'forteckning.pdf'), paper: indexPaper(records, { all, history, fetched, foot }, making) },
      ...all.flatMap((one) => paperOf(records, one, { fetched, foot, nameOf: making.nameOf })),
      { name: history, paper: historyPaper(records, { n, foot }, making) },
    ],
    files: all.flatMap(({ files }) => files.filter(({ name }) => (fetched.files.get(name) ?? 'missing') !== 'missing')),
  };
}

/** What stands at the foot of each of its papers: the number, and which sheet of how many. */
export const footOf = ({ file, isPractice }: Pick<Records, 'file' | 'isPractice'>): string =>
  say('sv', isPractice ? 'bundle.foot.practice' : 'bundle.foot', {
    number: shownNumber(file.matter),
    page: '{page}',
    pages: '{pages}',
  });

function paperOf(
  records: Records,
  placed: Placed,
  { fetched, foot, nameOf }: { readonly fetched: Fetched; readonly foot: string; readonly nameOf: Making['nameOf'] },
): readonly BundlePaper[] {
  const content = contentOf(placed.document, fetched);
  return placed.paper === null || content === null
    ? []
    : [{ name: placed.paper, paper: documentPaper(records, { placed, content, foot, nameOf }) }];
}
