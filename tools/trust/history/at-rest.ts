// What must be true when all has come to rest: nothing lost, nothing twice, nothing left lying.

import { z } from 'zod';
import { cellOf, objectsIn, rowsIn, type Cells, type Final, type Line, type Told } from './read';
import { once, over, type Found, type Rules } from './rule';

const complaint = z.object({ mark: z.string(), canaries: z.array(z.string()).min(1) });
type Complaint = z.infer<typeof complaint>;

/** The complaints that were sent, each once however often its mail came. */
export function complaintsIn(lines: readonly Line[]): readonly Complaint[] {
  const sent = lines.filter(({ path }) => path === '/complaint').map((line) => complaint.parse(line.sent));
  return [...new Map(sent.map((one) => [one.mark, one])).values()];
}

/** Who a protected case is about. */
const apartList = 'Skyddade personuppgifter';
const arrived = z.object({ id: z.string() });
const isIn = (text: string, { canaries }: Complaint): boolean => canaries.some((word) => text.includes(word));
export const endRules: Rules = {
  'each mail has one outcome': (told) => outcomes(told),
  'a case a complaint, and no other': (told) => casesOf(told),
  'no row twice under one key': ({ final }) => once(keysIn(final), (key) => `${key} stands twice`),
  'each case is watched once': ({ final }) => {
    const watched = rowsIn(final, 'Bevakning').map(({ fields }) => cellOf(fields, 'CaseId'));
    return over(rowsIn(final, 'Ärenden'), ({ id }) => {
      const times = watched.filter((one) => one === id).length;
      return times === 1 ? [] : [`case ${id} is watched ${times} times`];
    });
  },
  'the events of a case have no gap': ({ final }) => gapsIn(final),
  'an answer is an event, once': ({ final }) =>
    once(
      eventsIn(final)
        .filter(({ kind }) => kind === 'decided')
        .map(({ data }) => decided.parse(data).task),
      (one) => `${one} was decided twice`,
    ),
  'no draft is left': ({ final }) =>
    over(final.mails, ({ isDraft }) => (isDraft ? ['a draft lies in the mailbox at the end'] : [])),
  'at most one live place an open task and holder': ({ final }) => {
    const open = new Set(
      rowsIn(final, 'Uppgifter')
        .filter(({ fields }) => cellOf(fields, 'State') === 'open')
        .map(({ fields }) => cellOf(fields, 'Key')),
    );
    const places = final.messages.flatMap(({ chat, activity }) =>
      [...new Set(objectsIn(activity).flatMap(keyOfButton))].filter((key) => open.has(key)).map((key) => `${key} in ${chat}`),
    );
    return once(places, (place) => `two live cards of ${place}`);
  },
};

const keyColumns = ['Key', 'IntakeKey', 'Entry', 'ContractId'];

/** *Sök* has a key many times, and an entry once; a contract has one row in its own list, and several matters at EKU. */
const keysIn = (final: Final): readonly string[] =>
  final.lists.flatMap(({ title, rows }) =>
    keyColumns
      .filter((column) => !(title === 'Sök' && column === 'Key') && !(title === 'EKU-ärenden' && column === 'ContractId'))
      .flatMap((column) =>
        rows
          .map(({ fields }) => cellOf(fields, column))
          .filter((key) => key !== '')
          .map((key) => `${title} ${column} ${key}`),
      ),
  );

const button = z.object({ c: z.coerce.string(), t: z.string(), r: z.coerce.number(), o: z.string() });
const keyOfButton = (one: Cells): readonly string[] => {
  const found = button.safeParse(one).data;
  return found === undefined ? [] : [`${found.c}|${found.t}|${found.r}`];
};

const takenAway = /\/messages\/([^/]+)\/permanentDelete$/;

/** A mail lies once, and not in the inbox; or it has been taken away by a call, as that of a protected case is, of whose content nothing may stay behind, and that of one that was disposed of. */
function outcomes({ lines, final }: Told): Found {
  const came = lines.filter(({ path, status }) => path === '/local/mail/deliver' && status === 201);
  const gone = new Set(lines.filter(({ isDone }) => isDone).map(({ path }) => takenAway.exec(path)?.[1]));
  const isApart = rowsIn(final, apartList).length > 0 || disposedOf(final).size > 0;
  return over(came, ({ got }) => {
    const { id } = arrived.parse(got);
    const found = final.mails.filter((mail) => mail.id === id);
    if (found.length === 0 && isApart && gone.has(id)) return [];
    if (found.length !== 1) return [`a mail is found ${found.length} times at the end`];
    return found[0]?.folder === 'inbox' ? ['a mail lies in the inbox at the end'] : [];
  });
}

/** The cases that were disposed of: nothing is left of them but a row that says so. */
export const disposedOf = (final: Final): ReadonlySet<string> =>
  new Set(
    rowsIn(final, 'Gallring')
      .filter(({ fields }) => cellOf(fields, 'State') === 'gone')
      .map(({ fields }) => cellOf(fields, 'CaseId')),
  );

function casesOf({ lines, final }: Told): Found {
  const complaints = complaintsIn(lines);
  const all = ['Personuppgifter', apartList].flatMap((title) => rowsIn(final, title));
  const personal = all.map(({ fields }) => ({
    key: cellOf(fields, 'IntakeKey'),
    text: JSON.stringify(fields),
  }));
  const cases = rowsIn(final, 'Ärenden').map(({ fields }) => cellOf(fields, 'IntakeKey'));
  const gone = disposedOf(final).size;
  let without = 0;
  const found = over(complaints, (one) => {
    const keys = [...new Set(personal.filter(({ text }) => isIn(text, one)).map(({ key }) => key))];
    const count = cases.filter((key) => keys.includes(key)).length;
    if (count === 0 && (without += 1) <= gone) return [];
    return count === 1 ? [] : [`complaint ${one.mark} has ${count} cases`];
  });
  const isEven = cases.length + gone === complaints.length || found.breaches.length > 0;
  return isEven
    ? found
    : { ...found, breaches: [`${cases.length} cases, and ${gone} disposed of, of ${complaints.length} complaints`] };
}

interface Event {
  readonly caseId: string;
  readonly kind: string;
  readonly data: Cells;
}

const more = z.array(z.object({ kind: z.string(), data: z.record(z.string(), z.unknown()) }));
const json = (text: string): unknown => (text === '' ? [] : JSON.parse(text));

function eventsIn(final: Final): readonly Event[] {
  return rowsIn(final, 'Händelser').flatMap(({ fields }) => {
    const caseId = cellOf(fields, 'CaseId');
    const first = {
      caseId,
      kind: cellOf(fields, 'Kind'),
      data: z.record(z.string(), z.unknown()).parse(json(cellOf(fields, 'Data'))),
    };
    return [first, ...more.parse(json(cellOf(fields, 'More'))).map((one) => ({ caseId, kind: one.kind, data: one.data }))];
  });
}

const decided = z.object({ task: z.string() });

/** Events that happened together share a row: the next row's number counts them. */
function gapsIn(final: Final): Found {
  const rows = rowsIn(final, 'Händelser').map(({ fields }) => ({
    caseId: cellOf(fields, 'CaseId'),
    seq: Number(fields['Seq']),
    held: 1 + more.parse(json(cellOf(fields, 'More'))).length,
  }));
  return over([...new Set(rows.map(({ caseId }) => caseId))], (id) => {
    const own = rows.filter(({ caseId }) => caseId === id).sort((one, other) => one.seq - other.seq);
    const isWhole = own.every(({ seq }, at) => seq === 1 + own.slice(0, at).reduce((sum, { held }) => sum + held, 0));
    return isWhole ? [] : [`the events of ${id} have a gap`];
  });
}
