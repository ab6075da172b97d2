// Whether ten or twelve digits are a Swedish personal or coordination number, by date and check digit. The package knows the rules of the tax agency.

import Personnummer from 'personnummer';

/** Whether the digits, without anything between, pass the check. */
export const isPersonalNumber = (digits: string): boolean => /^(?:\d{10}|\d{12})$/.test(digits) && Personnummer.valid(digits);
