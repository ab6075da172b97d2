// The pages of docs that the code prints, whole or between two marks.

import { profiles, readProfile } from '../../src/core/routine/profile';
import { accessPage } from './access-page';
import { filled } from './inforande/filled';
import { rolloutPages } from './inforande/pages';
import { logLinesIn, loggingSources } from './messages/found';
import { messagesPage } from './messages/page';
import { processingPage } from './processing-page';
import { permissionTable } from './permission-texts';
import { ownTablesInWords, routineTable } from './routine-table';
import { profilePage } from './profile-page';
import { wantedIds } from '../requirements/ids';
import { requirementsPage } from '../requirements/page';
import { statisticsPage } from './statistics-page';
import { testTitles } from '../requirements/titles';

export interface Printed {
  readonly file: string;
  /** What the file should hold, given what it holds. */
  readonly text: (present: string) => string;
}

const routine = [
  '# Rutinen',
  '',
  'Skriven av tabellerna i `src/core/processes` med `npm run docs`. Ändra där, inte här.',
  '',
  'Samma rutin med varje profils egna tal och val, och med en bild av stegen:',
  '',
  ...Object.keys(profiles).map((name) => `- [${readProfile(name).name}](routine/${name}.md)`),
  '',
  ...routineTable(),
  ...ownTablesInWords(),
  '',
].join('\n');

const start = '<!-- Tabellen skrivs av npm run docs ur src/graph/permissions.ts och tools/docs/permission-texts.ts. -->';
const end = '<!-- Här slutar tabellen. -->';

/** The rest of the file is written by hand, and left as it is. */
function withTable(present: string): string {
  const [before, rest] = present.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/operations.md has lost its marks: ${start} … ${end}`);
  return [before, start, '\n\n', permissionTable().join('\n'), '\n\n', end, after].join('');
}

export const printedDocs: readonly Printed[] = [
  { file: 'docs/routine.md', text: () => routine },
  ...Object.keys(profiles).map((name) => ({
    file: `docs/routine/${name}.md`,
    text: () => profilePage(readProfile(name)).join('\n'),
  })),
  { file: 'docs/access.md', text: () => accessPage().join('\n') },
  { file: 'docs/processing.md', text: () => processingPage().join('\n') },
  { file: 'docs/messages.md', text: () => messagesPage(logLinesIn(loggingSources())).join('\n') },
  { file: 'docs/operations.md', text: withTable },
  ...rolloutPages.map((file) => ({ file, text: filled })),
  { file: 'docs/statistics.md', text: () => `${statisticsPage().join('\n')}\n` },
  { file: 'docs/requirements.md', text: () => `${requirementsPage(wantedIds(), testTitles()).join('\n')}\n` },
];

/** The pages that do not say what the code says; `read` answers what a file holds. */
export const staleDocs = (read: (file: string) => string): readonly Printed[] =>
  printedDocs.filter(({ file, text }) => text(read(file)) !== read(file));
