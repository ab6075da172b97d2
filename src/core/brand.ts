// Words that look alike to a computer and must never be mixed up: ids, days and instants, each with its one maker.

declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** Key of a matter: `lexSarah:7`; a complaint's is a case's id, `12`. */
export type MatterId = Branded<string, 'CaseId' | 'MatterId'>;
/** SharePoint item id of a case, as text. */
export type CaseId = Branded<string, 'CaseId'>;
/** SharePoint item id of a task, as text. */
export type TaskId = Branded<string, 'TaskId'>;
/** Entra object id of an employee. */
export type PersonId = Branded<string, 'PersonId'>;
/** Key of a provider in the provider register. */
export type ProviderId = Branded<string, 'ProviderId'>;
/** Key of a contract in the register of contracts. */
export type ContractId = Branded<string, 'ContractId'>;
/** Key of a unit in the profile. */
export type UnitId = Branded<string, 'UnitId'>;
/** SharePoint item id of an EKU matter, as text. */
export type EkuId = Branded<string, 'EkuId'>;
/** Version of a SharePoint row, to be sent back as If-Match. */
export type ETag = Branded<string, 'ETag'>;
/** A day in Stockholm, `2026-03-16`. */
export type PlainDate = Branded<string, 'PlainDate'>;
/** A moment in UTC with milliseconds, `2026-03-16T07:00:00.000Z`; sorts as text. */
export type Instant = Branded<string, 'Instant'>;
/** A unit's or an area's name as the profile has it; never a person's. */
export type ProfileName = Branded<string, 'ProfileName'>;
/** SHA-256 of a text, lower-case hex. */
export type TextHash = Branded<string, 'TextHash'>;

export const matterId = (text: string): MatterId => text as MatterId;
export const caseId = (text: string): CaseId => text as CaseId;
export const taskId = (text: string): TaskId => text as TaskId;
export const personId = (text: string): PersonId => text as PersonId;
export const providerId = (text: string): ProviderId => text as ProviderId;
export const contractId = (text: string): ContractId => text as ContractId;
export const unitId = (text: string): UnitId => text as UnitId;
export const ekuId = (text: string): EkuId => text as EkuId;
export const eTag = (text: string): ETag => text as ETag;
/** Only `time/` makes days and instants from other things; codecs read them back with these. */
export const plainDate = (text: string): PlainDate => text as PlainDate;
export const instant = (text: string): Instant => text as Instant;
/** Only `routine/profile` makes one. */
export const profileName = (text: string): ProfileName => text as ProfileName;
export const textHash = (text: string): TextHash => text as TextHash;

/** A table with a row for each key. */
export const tableOf = <K extends string, Row>(keys: readonly K[], row: (key: K) => Row): Readonly<Record<K, Row>> =>
  Object.fromEntries(keys.map((key) => [key, row(key)])) as Record<K, Row>;

/** Keys of a table, with their literal types kept. */
export const keysOf = <T extends object>(table: T): readonly (keyof T & string)[] => Object.keys(table) as (keyof T & string)[];
/** Of a value's fields, those that are wanted. */
export const someOf = <T extends object>(value: T, isWanted: (key: string) => boolean): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => isWanted(key))) as Partial<T>;
/** Keys of a table as zod's `enum` wants them: at least one. */
export const enumOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly [K, ...K[]] =>
  Object.keys(table) as [K, ...K[]];
/** Whether a text is one of some words; a wider question than `includes` allows. */
export const isIn = (words: readonly string[], text: string): boolean => words.includes(text);
/** Whether a text is one of a table's keys. */
export const isKeyOf = <T extends object>(table: T, text: string): text is keyof T & string => Object.hasOwn(table, text);

type Intersection<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer All) => void ? All : never;
/** Several tables as one, with their literal types kept; of two rows with one name the later would win. */
export const united = <T extends object>(tables: readonly T[]): Intersection<T> =>
  Object.assign({}, ...tables) as Intersection<T>;
