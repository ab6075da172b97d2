// Whom a line of the calendar follows up on a day, and when the period that runs then began: by the contracts that ran when it began and run still.

import { plainDate, type PlainDate, type ProviderId } from '../brand';
import { contractOn, runsOn, type Contract, type KeptContract } from '../casefile/contract';
import type { Provider } from '../casefile/provider';
import { followUpLine, type FollowUp, type FollowUpId } from '../routine/follow-ups';
import { isFollowedUp } from '../routine/organisation';
import type { Profile } from '../routine/profile';
import { hashText } from '../text-hash';
import { addDays } from '../time/plain-date';

/** The providers and their contracts. One without a contract in the register is followed up by what its own row says. */
export interface Registers {
  readonly providers: readonly Provider[];
  readonly contracts: readonly KeptContract[];
}

export interface Period {
  /** null: all of the line together. */
  readonly followed: Provider | null;
  /** Its first day. */
  readonly day: PlainDate;
}

interface Asked {
  readonly line: FollowUpId;
  readonly registers: Registers;
}

/** Each whom the line follows up on that day. */
export function periodsOf(profile: Profile, { line: id, registers }: Asked, today: PlainDate): readonly Period[] {
  const line = followUpLine(id);
  const agreed = agreedWith(registers, today);
  const isOurs = (one: Agreed): boolean => isFollowedUp(profile, one.service) && isOf(line, one);
  const runs = (provider: Provider, day: PlainDate): boolean =>
    agreed(provider).some((one) => isOurs(one) && runsOn(one, day) && runsOn(one, today));
  if (line.how === 'newContract') {
    return registers.providers.flatMap((followed) =>
      begunOf(agreed(followed).filter(isOurs), today).map((day) => ({ followed, day })),
    );
  }
  if (typeof line.how === 'string') return [];
  const { months } = line.how;
  if (line.together === true) {
    const day = openingDay(id, months, today);
    return registers.providers.some((one) => runs(one, day)) ? [{ followed: null, day }] : [];
  }
  return registers.providers
    .map((followed) => ({ followed, day: openingDay(followed.id, months, today) }))
    .filter(({ followed, day }) => runs(followed, day));
}

/** Each period of a line that begins in a year, `2027`, of whom it follows up then: what is expected, whether it was opened or not. */
export function periodsIn(profile: Profile, { line: id, registers }: Asked, year: string): readonly Period[] {
  const line = followUpLine(id);
  const last = plainDate(`${year}-12-31`);
  const onDay = new Map<PlainDate, ReturnType<typeof agreedWith>>();
  const oursOn = (provider: Provider, day: PlainDate): readonly Agreed[] => {
    const agreed = onDay.get(day) ?? agreedWith(registers, day);
    onDay.set(day, agreed);
    return agreed(provider).filter((one) => isFollowedUp(profile, one.service) && isOf(line, one));
  };
  if (line.how === 'newContract') {
    const begun = (followed: Provider) => oursOn(followed, last).filter(({ from }) => from.startsWith(`${year}-`));
    return registers.providers.flatMap((followed) => monthsOf(begun(followed)).map((day) => ({ followed, day })));
  }
  if (typeof line.how === 'string') return [];
  const { months } = line.how;
  const opening = (of: string): PlainDate => openingDay(of, months, last);
  const isIn = ({ followed, day }: Period): boolean =>
    day.startsWith(`${year}-`) &&
    (followed === null ? registers.providers : [followed]).some((one) => oursOn(one, day).some((agreed) => runsOn(agreed, day)));
  if (line.together === true) return [{ followed: null, day: opening(id) }].filter(isIn);
  return registers.providers.map((followed) => ({ followed, day: opening(followed.id) })).filter(isIn);
}

/** The first of the month in which the period of so many months that runs on `today` began. They are spread over the months, so that not all come at once. */
function openingDay(id: string, months: number, today: PlainDate): PlainDate {
  const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  const own = Number.parseInt(hashText(id).slice(0, 8), 16) % months;
  const began = Math.floor((month - own) / months) * months + own;
  return plainDate(`${Math.floor(began / 12)}-${String((began % 12) + 1).padStart(2, '0')}-01`);
}

type Agreed = Pick<Contract, 'form' | 'service' | 'from' | 'to'> & Partial<Pick<Contract, 'duties'>>;

const isOf = ({ forms, services, unless }: FollowUp, { form, service, duties }: Agreed): boolean =>
  forms?.includes(form) !== false &&
  services?.includes(service) !== false &&
  (unless === undefined || (duties?.[unless] ?? null) === null);

const always = { from: plainDate('1900-01-01'), to: null };

/** A provider's contracts as they stand on that day. */
function agreedWith({ contracts }: Registers, today: PlainDate): (provider: Provider) => readonly Agreed[] {
  const known = new Map<string, Contract[]>();
  for (const one of contracts) {
    if (one.provider !== null) known.set(one.provider, [...(known.get(one.provider) ?? []), contractOn(one, today)]);
  }
  return ({ id, contractForm, service }) => known.get(id) ?? [{ form: contractForm, service, from: always.from, to: always.to }];
}

/** The days on which contracts of the last year began, each the first of its month. */
const begunOf = (agreed: readonly Agreed[], today: PlainDate): readonly PlainDate[] =>
  monthsOf(agreed.filter((one) => runsOn(one, today) && one.from > yearBefore(today)));

const monthsOf = (agreed: readonly Agreed[]): readonly PlainDate[] => [
  ...new Set(agreed.map(({ from }) => plainDate(`${from.slice(0, 7)}-01`))),
];

const yearBefore = (day: PlainDate): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** Those whose licence has run out within a year while the contract runs, each with the first day without one. */
export const licencesOut = (
  { contracts }: Registers,
  today: PlainDate,
): readonly { readonly provider: ProviderId; readonly day: PlainDate }[] =>
  contracts.flatMap((kept) => {
    const { provider, licence, ...terms } = contractOn(kept, today);
    const validTo = licence?.validTo ?? null;
    if (provider === null || validTo === null || !runsOn(terms, today)) return [];
    return validTo < today && validTo > yearBefore(today) ? [{ provider, day: addDays(validTo, 1) }] : [];
  });
