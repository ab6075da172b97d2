// A compilation as a paper, and the sheet for the staff meeting: the parts of the page, with a head and a foot.

import type { CompilationView } from '../views/compilation-view';
import { say } from '../text/say';
import type { Paper } from './paper';

/** `office`: whose it is. */
export const compilationPaper = (
  { title, facts, parts }: Pick<CompilationView, 'title' | 'facts' | 'parts'>,
  office: string,
): Paper => ({
  title,
  facts,
  words: [],
  table: null,
  parts,
  isWide: false,
  foot: say('sv', 'compiled.foot', { name: office, title, page: '{page}', pages: '{pages}' }),
  lacking: say('sv', 'bundle.lacking'),
});
