// Whether ten or twelve digits are a Swedish personal or coordination number, by date and check digit. The package knows the rules of the tax agency.

import Personnummer from 'personnummer';

/** A date comes first; the day of a coordination number is 60 more. The package throws at anything else, which is slow. */
const shape = /^(?:\d\d)?\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])\d{4}$/;

/** Whether the digits, without anything between, pass the check. */
export const isPersonalNumber = (digits: string): boolean => shape.test(digits) && Personnummer.valid(digits);
