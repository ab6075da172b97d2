// Names stay where names may be: in the protected site, in the mailbox, and nowhere else; not in an address either.

import { z } from 'zod';
import { complaintsIn } from './at-rest';
import { cellOf, itemOf, rowsIn, type Line, type Told } from './read';
import { over, type Rules } from './rule';

/** The lists of the protected and the restricted site that hold what people wrote and who they are. */
const personalLists = [
  'Personuppgifter',
  'Skyddade personuppgifter',
  'Texter',
  'Skyddade texter',
  'Rättsliga texter',
  'Utlämnande',
];
const mailbox = /^\/users\/[^/]+\/messages/;

export const secretRules: Rules = {
  'no name outside the places for names': (told) => {
    const names = complaintsIn(told.lines).flatMap(({ canaries }) => canaries);
    const found = told.lines.filter((line) => line.door !== 'person').flatMap((line) => saidBy(line, told, names));
    const rows = told.final.lists
      .filter(({ title }) => !personalLists.includes(title))
      .flatMap(({ title, rows: all }) =>
        all.filter(({ fields }) => has(fields, names)).map(({ id }) => `${title} ${id} holds a name`),
      );
    const messages = told.final.messages
      .filter(({ activity }) => has(activity, names))
      .map(() => 'a message in Teams holds a name');
    const logs = told.logs.filter((log) => has(log, names)).map(() => 'a log holds a name');
    return { looked: told.lines.length * names.length, breaches: [...found, ...rows, ...messages, ...logs] };
  },
  /** Who read a case that has been disposed of goes with it. */
  'each reading of a case stands in the access log': ({ lines, final }) => {
    const logged = new Set(
      rowsIn(final, 'Åtkomstlogg').map(({ fields }) => `${cellOf(fields, 'Who')} ${cellOf(fields, 'CaseId')}`),
    );
    const gone = rowsIn(final, 'Gallring').flatMap(({ fields }) =>
      cellOf(fields, 'State') === 'gone' ? [cellOf(fields, 'CaseId')] : [],
    );
    const reads = lines.filter(({ path }) => path === '/read').map(({ sent }) => reading.parse(sent));
    return over(reads, ({ who, caseId }) =>
      logged.has(`${who} ${caseId}`) || gone.includes(caseId) ? [] : [`a reading of case ${caseId} stands nowhere`],
    );
  },
};

const reading = z.object({ who: z.string(), caseId: z.string() });

const has = (value: unknown, names: readonly string[]): boolean => {
  const text = JSON.stringify(value) ?? '';
  return names.some((name) => text.includes(name));
};

function saidBy(line: Line, { final }: Told, names: readonly string[]): readonly string[] {
  const address = has([line.path, decodeURIComponent(line.query)], names) ? [`line ${line.n} has a name in its address`] : [];
  const isPersonal = mailbox.test(line.path) || personalLists.includes(itemOf(line, final)?.list ?? '') || isAsked(line, final);
  return [...address, ...(!isPersonal && has(line.sent, names) ? [`line ${line.n} sends a name`] : [])];
}

/** A row that was not made, in a list for names. */
const isAsked = ({ path }: Line, { lists }: Told['final']): boolean =>
  lists.some(({ id, title }) => personalLists.includes(title) && path.includes(`/lists/${id}/`));
