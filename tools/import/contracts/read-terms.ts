// What a row of the list of contracts says of its terms. An empty cell says nothing.

import { z } from 'zod';
import { keysOf, type PlainDate } from '../../../src/core/brand';
import {
  clauses,
  type Clause,
  type ClauseId,
  type Contact,
  type Duty,
  type DutyId,
  type JointPurchase,
  type SomeTerms,
} from '../../../src/core/casefile/contract';
import { termLimits } from '../../../src/core/casefile/unfit-terms';
import { readDaysOfYear } from '../../../src/core/casefile/days-of-year';
import type { Cells } from '../cells';
import { contractColumns, contractValues, inValues, type ContractColumnId } from './columns';

type In = Cells<ContractColumnId>;

/** What else there is to say of it than what every contract has. */
export const otherTerms = (cells: In, today: PlainDate): SomeTerms => ({
  ...extensionIn(cells),
  ...clausesIn(cells, today),
  ...dutiesIn(cells),
  ...licenceIn(cells),
  ...contactsIn(cells),
  ...jointIn(cells),
});

export const missing = (cells: In, id: ContractColumnId): void => cells.fault(id, 'är tom.', contractColumns[id].help);

/** An address; what is none is a fault. */
export function addressIn(cells: In, id: 'mail' | 'contractMail' | 'returnsMail'): string | null {
  const mail = cells.text(id, 120);
  if (mail !== null && !z.email().safeParse(mail).success)
    cells.fault(id, 'är ingen e-postadress.', 'Rätta den, eller lämna cellen tom.');
  return mail;
}

function extensionIn(cells: In): SomeTerms {
  const months = countIn(cells, 'extensionMonths', termLimits.months);
  const times = countIn(cells, 'extensionTimes', termLimits.times);
  const by = cells.day('extensionBy');
  if (months === null && times === null && by === null) return {};
  if (months === null || months === 0) missing(cells, 'extensionMonths');
  if (times === null) missing(cells, 'extensionTimes');
  return months === null || times === null ? {} : { extension: { months, times, by } };
}

function countIn(cells: In, id: 'extensionMonths' | 'extensionTimes', most: number): number | null {
  const text = cells.text(id, 10);
  if (text === null) return null;
  if (/^\d{1,3}$/.test(text) && Number(text) <= most) return Number(text);
  cells.fault(id, `är inget helt tal mellan 0 och ${most}.`, 'Rätta det, eller lämna cellen tom.');
  return null;
}

/** Who has looked, a list does not say. */
function clausesIn(cells: In, today: PlainDate): SomeTerms {
  const on = cells.day('clausesOn');
  if (on !== null && on > today) cells.fault('clausesOn', 'är en dag som inte har varit.', 'Rätta dagen.');
  const said = keysOf(clauses).flatMap((id): readonly (readonly [ClauseId, Clause])[] => {
    const yes = cells.yes(id);
    return yes === null ? [] : [[id, { is: yes ? 'yes' : 'no', on, by: null }]];
  });
  return said.length === 0 ? {} : { clauses: Object.fromEntries(said) };
}

const dutyColumns = {
  complaints: ['complaintsOften', 'complaintsDays'],
  survey: ['surveyOften', 'surveyDays'],
} as const satisfies Record<DutyId, readonly [often: ContractColumnId, days: ContractColumnId]>;

function dutiesIn(cells: In): SomeTerms {
  const said = keysOf(dutyColumns).flatMap((id): readonly (readonly [DutyId, Duty | null])[] => {
    const [often, days] = dutyColumns[id];
    const found = readDaysOfYear(cells.text(days, 120) ?? '');
    if (found === null) cells.fault(days, 'är inga dagar på året.', 'Skriv dem som 15/2, 15/8.');
    if (cells.isEmpty(often)) {
      if (!cells.isEmpty(days)) cells.fault(often, 'är tom, men dagarna är ifyllda.', contractColumns[often].help);
      return [];
    }
    const months = cells.oneOf(often, contractValues.often, inValues);
    if (months === null) return [[id, null]];
    if (found !== null && found.length > 12 / months)
      cells.fault(days, 'är fler än perioderna på ett år.', `Skriv högst ${12 / months}.`);
    return [[id, { months, days: found ?? [] }]];
  });
  return said.length === 0 ? {} : { duties: Object.fromEntries(said) };
}

function licenceIn(cells: In): SomeTerms {
  const number = cells.text('licenceNumber', 60);
  const validTo = cells.day('licenceTo');
  const checked = cells.day('licenceChecked');
  return number === null && validTo === null && checked === null ? {} : { licence: { number, validTo, checked, by: null } };
}

function contactsIn(cells: In): SomeTerms {
  const contacts: readonly Contact[] = [
    { kind: 'contract' as const, mail: addressIn(cells, 'contractMail'), phone: null },
    { kind: 'returns' as const, mail: addressIn(cells, 'returnsMail'), phone: null },
  ].filter(({ mail }) => mail !== null);
  return contacts.length === 0 ? {} : { contacts };
}

function jointIn(cells: In): SomeTerms {
  const body = cells.text('jointBody', 120);
  const municipalities = (cells.text('jointOthers', 600) ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (body === null && municipalities.length > 0) missing(cells, 'jointBody');
  const joint: JointPurchase | null = body === null ? null : { body, municipalities };
  return joint === null ? {} : { joint };
}
