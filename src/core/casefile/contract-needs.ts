// What somebody has to see to in a contract: what has run out or soon does, what nobody has looked at, and what it should say and does not. The gravest first.

import { keysOf, type PlainDate } from '../brand';
import { addDays } from '../time/plain-date';
import { clauses, type ClauseId, type Contract } from './contract';
import { services } from './provider';

/** Calendar days ahead of which a day is near, and after which a look in the inspectorate's register is old. */
const needDays = { ends: 180, extend: 90, licenceEnds: 90, licenceLook: 365 } as const;

/** `day`: the one it is about. */
export type Need =
  | { readonly is: 'ended' | 'licenceOut' | 'ends' | 'extend' | 'licenceEnds' | 'licenceOld'; readonly day: PlainDate }
  | { readonly is: 'licenceMissing' | 'licenceNotLooked' | 'dutyMissing' }
  | { readonly is: 'clauseMissing' | 'clauseNotChecked'; readonly clause: ClauseId };

/** Of one that has not begun, nothing; of one that has ended, that it has. */
export function needsOf(contract: Contract, today: PlainDate): readonly Need[] {
  const { from, to } = contract;
  if (from > today) return [];
  if (to !== null && to < today) return [{ is: 'ended', day: to }];
  return [...licenceNeeds(contract, today), ...endNeeds(contract, today), ...clauseNeeds(contract)];
}

/**
 * The operation the municipality runs itself is only notified to the inspectorate; whoever runs one in its place needs a licence of her own, also on a whole
 * operation let out (the duty reaches that since 15 April 2017).
 */
const asksLicence = ({ form, service }: Contract): boolean => services[service].licensed && form !== 'own';

function licenceNeeds({ licence, ...contract }: Contract, today: PlainDate): readonly Need[] {
  if (licence === null) return asksLicence({ ...contract, licence }) ? [{ is: 'licenceMissing' }] : [];
  const { validTo, checked } = licence;
  if (validTo !== null && validTo < today) return [{ is: 'licenceOut', day: validTo }];
  const ends: readonly Need[] =
    validTo !== null && validTo <= addDays(today, needDays.licenceEnds) ? [{ is: 'licenceEnds', day: validTo }] : [];
  if (checked === null) return [...ends, { is: 'licenceNotLooked' }];
  return checked < addDays(today, -needDays.licenceLook) ? [...ends, { is: 'licenceOld', day: checked }] : ends;
}

function endNeeds({ to, extension }: Contract, today: PlainDate): readonly Need[] {
  const by = extension === null || extension.times === 0 ? null : extension.by;
  const extend: readonly Need[] =
    by !== null && by >= today && by <= addDays(today, needDays.extend) ? [{ is: 'extend', day: by }] : [];
  return to !== null && to <= addDays(today, needDays.ends) ? [{ is: 'ends', day: to }, ...extend] : extend;
}

/** The board's own operation has no contract that must say it. */
function clauseNeeds({ form, clauses: said, duties }: Contract): readonly Need[] {
  if (form === 'own') return [];
  const of = (state: 'no' | 'notChecked'): readonly ClauseId[] => keysOf(clauses).filter((clause) => said[clause].is === state);
  return [
    ...of('no').map((clause) => ({ is: 'clauseMissing' as const, clause })),
    ...(duties.complaints === null && said.reporting.is === 'yes' ? [{ is: 'dutyMissing' as const }] : []),
    ...of('notChecked').map((clause) => ({ is: 'clauseNotChecked' as const, clause })),
  ];
}
