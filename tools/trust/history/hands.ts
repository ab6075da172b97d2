// What staff do in the lists by hand: what they may choose is followed, the rest is put back, either is told in the history of the case; and nothing is sent from a case
// whose history lacks a row.

import { z } from 'zod';
import { claimChanges, leaving, type ClaimChange } from './claims';
import { cellOf, cellsSent, isPersons, itemOf, rowsIn, type Line, type Told } from './read';
import { over, type Rules } from './rule';

/** What a person has done through Graph. */
const isByHand = (line: Line): boolean => line.door === 'graph' && isPersons(line) && line.isDone && line.status < 300;

/** Cells that are a case's or a task's, and by what name its history calls them. */
const fields: Readonly<Record<string, string>> = { Stage: 'stage', Topic: 'topic', Outcome: 'outcome', State: 'state' };

export const handRules: Rules = {
  'what a hand changes is followed or put back, and told': (told) =>
    over(editsIn(told), ({ line, caseId, field, by }) =>
      isTold(told, { caseId, field, by })
        ? []
        : [`line ${line.n}: a hand changed ${field} of case ${caseId}, of which nothing is told`],
    ),
  'nothing is sent while a history lacks a row': (told) => {
    const claims = claimChanges(told);
    const sent = leaving(told);
    return over(gapsIn(told), ({ caseId, from, to }) =>
      sent
        .filter((one) => one.caseId === caseId && one.line.n > from && one.line.n < to)
        .filter(({ line }) => begunAt(claims.get(caseId) ?? [], line) > from)
        .map(({ line, what }) => `line ${line.n}: ${what} of case ${caseId} left while its history lacked a row`),
    );
  },
};

interface Edit {
  readonly line: Line;
  readonly caseId: string;
  readonly field: string;
  readonly by: string;
}

function editsIn({ lines, final }: Told): readonly Edit[] {
  const tasks = new Map(rowsIn(final, 'Uppgifter').map(({ id, fields: cells }) => [id, cellOf(cells, 'CaseId')]));
  return lines.filter(isByHand).flatMap((line) => {
    const item = itemOf(line, final);
    if (item === undefined || line.method !== 'PATCH') return [];
    const caseId = item.list === 'Ärenden' ? item.id : tasks.get(item.id);
    return caseId === undefined
      ? []
      : Object.keys(cellsSent(line)).flatMap((name) => {
          const field = fields[name];
          return field === undefined ? [] : [{ line, caseId, field, by: line.who }];
        });
  });
}

const more = z.array(z.object({ kind: z.string(), by: z.string().nullable(), data: z.unknown() }));

/** Whether the case's history says that the field was changed by hand, and by whom. */
const isTold = ({ final }: Told, { caseId, field, by }: Omit<Edit, 'line'>): boolean =>
  rowsIn(final, 'Händelser')
    .filter(({ fields: cells }) => cellOf(cells, 'CaseId') === caseId)
    .flatMap(({ fields: cells }) => [
      { kind: cellOf(cells, 'Kind'), by: cellOf(cells, 'By'), data: cellOf(cells, 'Data') },
      ...more.parse(JSON.parse(cellOf(cells, 'More') || '[]')).map((one) => ({ ...one, data: JSON.stringify(one.data) })),
    ])
    .some((event) => ['edited', 'putBack'].includes(event.kind) && event.by === by && event.data.includes(`"${field}"`));

interface Gap {
  readonly caseId: string;
  /** Lines: when it was taken away, and brought back. */
  readonly from: number;
  readonly to: number;
}

const restored = z.object({ list: z.string(), item: z.number() });

function gapsIn({ lines, final }: Told): readonly Gap[] {
  const cases = new Map(rowsIn(final, 'Händelser').map(({ id, fields: cells }) => [id, cellOf(cells, 'CaseId')]));
  return lines.filter(isByHand).flatMap((line) => {
    const item = itemOf(line, final);
    const caseId = cases.get(item?.id ?? '');
    if (item?.list !== 'Händelser' || line.method !== 'DELETE' || caseId === undefined) return [];
    const back = lines.find(({ n, path, sent }) => {
      const one = restored.safeParse(sent).data;
      return n > line.n && path === '/local/recycle-bin/restore' && one?.list === 'Händelser' && String(one.item) === item.id;
    });
    return [{ caseId, from: line.n, to: back?.n ?? Number.POSITIVE_INFINITY }];
  });
}

/** The line by which whoever held the case when something left had taken it; what it had read of the case is no older. */
function begunAt(changes: readonly ClaimChange[], sent: Line): number {
  const before = changes.filter(({ n }) => n < sent.n);
  const by = before.at(-1)?.claim?.by;
  const other = before.findLastIndex(({ claim }) => claim?.by !== by);
  return before[other + 1]?.n ?? sent.n;
}
