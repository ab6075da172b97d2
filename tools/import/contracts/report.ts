// What the import of contracts says of each row: new, changed in which columns and from which day, or nothing to do.

import { isKeyOf } from '../../../src/core/brand';
import type { ContractRow } from '../../../src/graph/lists/contracts';
import { contractColumns, type ContractColumnId } from './columns';
import type { Planned } from './plan';

/** Each row in one line of its own or with its likes, and how many of the register the list does not name. */
export function contractLines(planned: readonly Planned[], register: readonly ContractRow[]): readonly string[] {
  const named = new Set(planned.flatMap((one) => (one.is === 'changed' ? [one.before.key] : [])));
  const left = register.length - named.size - planned.filter(({ is }) => is === 'same').length;
  return [
    ...grouped(
      'Nya avtal',
      planned.filter(({ is }) => is === 'new'),
    ),
    ...grouped(
      'Nya utförare',
      planned.filter(({ read }) => read.isNew !== null),
    ),
    ...planned.flatMap((one) =>
      one.is === 'changed'
        ? [`Rad ${one.row} ändras: ${one.parts.map(partWord).join(', ')}. Gäller från ${one.read.since}.`]
        : [],
    ),
    ...grouped(
      'Finns redan, inget att ändra',
      planned.filter(({ is }) => is === 'same'),
    ),
    ...(left > 0 ? [`I registret men inte i filen: ${left} avtal. De rörs inte.`] : []),
  ];
}

const grouped = (what: string, rows: readonly Planned[]): readonly string[] =>
  rows.length === 0 ? [] : [`${what}: ${rows.length} (rad ${rows.map(({ row }) => row).join(', ')})`];

const columnOf: Readonly<Record<string, ContractColumnId>> = {
  extension: 'extensionMonths',
  licence: 'licenceNumber',
  contacts: 'contractMail',
  joint: 'jointBody',
  'duties.complaints': 'complaintsOften',
  'duties.survey': 'surveyOften',
};

function partWord(part: string): string {
  const id = columnOf[part] ?? part.replace('clauses.', '');
  return isKeyOf(contractColumns, id) ? contractColumns[id].heading : id;
}
