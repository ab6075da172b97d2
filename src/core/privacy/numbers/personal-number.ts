// Whether ten or twelve digits are a Swedish personal or coordination number, by date and check digit. The package knows the rules of the tax agency.

import Personnummer from 'personnummer';

/** A date comes first; the day of a coordination number is 60 more. The package throws at anything else, which is slow. */
const shape = /^(?:\d\d)?\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])\d{4}$/;

/** Whether the digits, without anything between, pass the check. */
export const isPersonalNumber = (digits: string): boolean => shape.test(digits) && Personnummer.valid(digits);

const company = /^(?:16)?\d\d[2-9]\d{3}[- ]?\d{4}$/;

/** Whether a number is that of a company or another organisation: its third digit is two or more, so it is no date, and the last one checks. */
export function isOrganisationNumber(text: string): boolean {
  if (!company.test(text)) return false;
  const digits = [...text.replace(/\D/g, '').slice(-10)].map(Number);
  const sum = digits.reduce((all, digit, place) => all + luhn(place % 2 === 0 ? digit * 2 : digit), 0);
  return sum % 10 === 0;
}

const luhn = (product: number): number => (product > 9 ? product - 9 : product);
