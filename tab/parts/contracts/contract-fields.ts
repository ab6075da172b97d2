// A contract's terms as words in fields, and back again as the server takes them: only what is otherwise than it stood.

import { keysOf, plainDate, tableOf } from '../../../src/core/brand';
import { contactKinds, type ContactKind, type SomeTerms } from '../../../src/core/casefile/contract';
import { readDaysOfYear, writtenDays } from '../../../src/core/casefile/days-of-year';
import { unfitTerms, type Unfit } from '../../../src/core/casefile/unfit-terms';
import type { ContractView } from '../../../src/core/views/contract-view';

export const dutyIds = ['complaints', 'survey'] as const;
/** How often something is handed in: never. */
export const never = '-';
export const contactIds = keysOf(contactKinds);
export const mailOf = <K extends ContactKind>(kind: K) => `mail.${kind}` as const;
export const phoneOf = <K extends ContactKind>(kind: K) => `phone.${kind}` as const;

/** The terms as words in fields; an empty day is no day. */
export const begun = ({ terms }: ContractView) => ({
  number: terms.number,
  form: terms.form,
  service: terms.service,
  from: terms.from,
  to: terms.to ?? '',
  licenceNumber: terms.licence?.number ?? '',
  licenceTo: terms.licence?.validTo ?? '',
  complaintsOften: String(terms.duties['complaints']?.months ?? never),
  complaintsDays: writtenDays(terms.duties['complaints']?.days ?? []),
  surveyOften: String(terms.duties['survey']?.months ?? never),
  surveyDays: writtenDays(terms.duties['survey']?.days ?? []),
  extensionMonths: wordOf(terms.extension?.months),
  extensionTimes: wordOf(terms.extension?.times),
  extensionBy: terms.extension?.by ?? '',
  ...tableOf(contactIds.map(mailOf), (id) => terms.contacts.find(({ kind }) => mailOf(kind) === id)?.mail ?? ''),
  ...tableOf(contactIds.map(phoneOf), (id) => terms.contacts.find(({ kind }) => phoneOf(kind) === id)?.phone ?? ''),
  jointBody: terms.joint?.body ?? '',
  jointOthers: terms.joint?.municipalities.join(', ') ?? '',
});
export type Fields = ReturnType<typeof begun>;

const wordOf = (count: number | undefined): string => (count === undefined ? '' : String(count));

export interface Written {
  readonly contract: ContractView;
  readonly fields: Fields;
  readonly isChecked: boolean;
}

/** Whether any of those fields is otherwise than it stood. */
const differs = ({ contract, fields }: Pick<Written, 'contract' | 'fields'>, names: readonly (keyof Fields)[]): boolean => {
  const before = begun(contract);
  return names.some((name) => fields[name] !== before[name]);
};

/** Whether nothing is otherwise than it stood. */
export const isSame = (written: Written): boolean => !written.isChecked && !differs(written, keysOf(written.fields));

/** What cannot be in what is otherwise, field by field. */
export const unfitIn = (written: Pick<Written, 'contract' | 'fields'>): readonly Unfit[] =>
  unfitTerms(moreOf(written), {
    from: plainDate(written.fields.from),
    to: written.fields.to === '' ? null : plainDate(written.fields.to),
  });

/** What is otherwise than it stood, as the server takes it. */
export function givenOf(written: Written): object {
  const { fields, isChecked } = written;
  const isOther = (...names: readonly (keyof Fields)[]): boolean => differs(written, names);
  const duties = dutyIds.filter((id) => isOther(`${id}Often`, `${id}Days`));
  const terms = {
    ...(isOther('number') ? { number: fields.number } : {}),
    ...(isOther('form') ? { form: fields.form } : {}),
    ...(isOther('service') ? { service: fields.service } : {}),
    ...(isOther('from') ? { from: fields.from } : {}),
    ...(isOther('to') ? { to: textOrNull(fields.to) } : {}),
    ...moreOf(written),
    ...(duties.length === 0 ? {} : { duties: Object.fromEntries(duties.map((id) => [id, dutyOf(fields, id)])) }),
  };
  if (!isChecked && !isOther('licenceNumber', 'licenceTo')) return { terms };
  const licence = { number: textOrNull(fields.licenceNumber), validTo: textOrNull(fields.licenceTo), isChecked };
  return { terms, licence };
}

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const dutyOf = (fields: Fields, id: (typeof dutyIds)[number]): object | null =>
  fields[`${id}Often`] === never
    ? null
    : { months: Number(fields[`${id}Often`]), days: readDaysOfYear(fields[`${id}Days`]) ?? [] };

/** How it may be extended, whom one turns to, and who buys together, where that is otherwise. */
function moreOf(written: Pick<Written, 'contract' | 'fields'>): Pick<SomeTerms, 'extension' | 'contacts' | 'joint'> {
  const isOther = (...names: readonly (keyof Fields)[]): boolean => differs(written, names);
  return {
    ...(isOther('extensionMonths', 'extensionTimes', 'extensionBy') ? { extension: extensionOf(written.fields) } : {}),
    ...(isOther(...contactIds.map(mailOf), ...contactIds.map(phoneOf)) ? { contacts: contactsOf(written) } : {}),
    ...(isOther('jointBody', 'jointOthers') ? { joint: jointOf(written.fields) } : {}),
  };
}

function extensionOf({ extensionMonths, extensionTimes, extensionBy }: Fields): NonNullable<SomeTerms['extension']> | null {
  if ([extensionMonths, extensionTimes, extensionBy].every((text) => text.trim() === '')) return null;
  const by = extensionBy === '' ? null : plainDate(extensionBy);
  return { months: countOf(extensionMonths), times: countOf(extensionTimes), by };
}

/** What is no number is none that a contract may have. */
const countOf = (text: string): number => (text.trim() === '' ? -1 : Number(text));

/** One of each function; a second of the same, which a list may have brought, stays as it is. */
function contactsOf({ contract, fields }: Pick<Written, 'contract' | 'fields'>): NonNullable<SomeTerms['contacts']> {
  const first = contactIds.map((kind) => ({
    kind,
    mail: textOrNull(fields[mailOf(kind)]),
    phone: textOrNull(fields[phoneOf(kind)]),
  }));
  const { contacts } = contract.terms;
  const seconds = contacts.filter((one, at) => contacts.findIndex(({ kind }) => kind === one.kind) < at);
  return [...first.filter(({ mail, phone }) => mail !== null || phone !== null), ...seconds];
}

function jointOf({ jointBody, jointOthers }: Fields): NonNullable<SomeTerms['joint']> | null {
  const municipalities = [...new Set(jointOthers.split(/[,;\n]/).map((one) => one.trim()))].filter((one) => one !== '');
  return jointBody.trim() === '' && municipalities.length === 0 ? null : { body: jointBody.trim(), municipalities };
}
