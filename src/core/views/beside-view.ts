// What was opened beside a matter, one row each, and what its reader may open there: investigations, what colleagues give to them, measures, answers to authorities.

import { z } from 'zod';
import { isKeyOf, keysOf, type Instant, type PersonId } from '../brand';
import { ownNumber, processIn, type OwnMatter } from '../casefile/own-matter';
import { isLate } from '../report/measures-in';
import { ownTables, type OwnProcessId } from '../processes/all';
import { roleIn, unitName, type Profile } from '../routine/profile';
import { roles } from '../routine/roles';
import { sayDay } from '../text/day';
import { say, sayPlain, type Language } from '../text/say';
import { dayOf, readDate } from '../time/plain-date';
import { askedField, fieldRow } from './asked-fields';

const named = z.object({ id: z.string(), name: z.string() });
export const besideRow = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.string(),
  process: z.string(),
  stage: z.string(),
  /** The same as a code. */
  code: z.string(),
  isOpen: z.boolean(),
  unit: z.string(),
  owner: z.string(),
  /** What it was opened beside: a complaint, a follow-up … */
  from: z.string(),
  /** Its day has gone by: to be done, or to be looked at. */
  isLate: z.boolean(),
  /** It has been thought over at a staff meeting. */
  isReflected: z.boolean(),
  /** What is to be done, in a line; null where nothing is said. */
  what: z.string().nullable(),
  facts: z.array(z.object({ title: z.string(), value: z.string() })),
});
export const besideKind = z.object({
  id: z.string(),
  name: z.string(),
  fields: z.array(askedField),
  words: z.object({ label: z.string(), isRequired: z.boolean() }).nullable(),
  /** Those who may be given it by name; nobody where none is asked for. */
  keepers: z.array(named),
});
export const besidePage = z.object({ rows: z.array(besideRow), kinds: z.array(besideKind) });
export type BesideRow = z.infer<typeof besideRow>;
export type BesideKind = z.infer<typeof besideKind>;

export interface BesideReading {
  readonly profile: Profile;
  readonly language: Language;
  readonly now: Instant;
  readonly nameOf: (id: PersonId) => string;
}

/** The open ones first, the newest of each first. */
export const besideRows = (matters: readonly OwnMatter[], reading: BesideReading): readonly BesideRow[] =>
  matters
    .map((matter) => rowOf(matter, reading))
    .reverse()
    .sort((one, other) => Number(other.isOpen) - Number(one.isOpen));

function rowOf(matter: OwnMatter, reading: BesideReading): BesideRow {
  const { language, profile } = reading;
  const { id, process, stage, unit, fields } = matter;
  return {
    id,
    number: ownNumber(matter),
    kind: say(language, `process.${process}`),
    process,
    stage: sayPlain(language, `matterStage.${process}.${stage}`),
    code: stage,
    isOpen: ownTables(process).stages[stage]?.open === true,
    unit: unit === null ? '' : unitName(profile, unit),
    owner: ownerWord(matter, reading),
    from: fromWord(matter, reading),
    isLate: isLate(matter, dayOf(reading.now)),
    isReflected: fields['reflectedDay'] !== undefined,
    what: fields['what'] ?? null,
    facts: keysOf(ownTables(process).fields).flatMap((name) => factRow(matter, name, reading)),
  };
}

/** The kind of matter it was opened beside. */
function fromWord({ origin }: OwnMatter, { language }: BesideReading): string {
  if (origin === null) return '';
  const process = processIn(origin);
  return say(language, process === null ? 'what.complaint' : `process.${process}`);
}

/** Whoever has it by name, else the role that does its first task. */
function ownerWord({ process, caseworkerId, fields }: OwnMatter, { profile, language, nameOf }: BesideReading): string {
  if (caseworkerId !== null) return nameOf(caseworkerId);
  const asked = fields['askedRole'] ?? '';
  if (isKeyOf(roles, asked)) return say(language, `role.${asked}`);
  const [first] = Object.values(ownTables(process).tasks);
  const role = first === undefined || first.role === 'caseOwner' ? 'unitManager' : roleIn(profile, first.role);
  return say(language, `role.${role}`);
}

/** Its days and codes; what is to be done stands apart, and whether cards hide it is no news. */
function factRow({ process, fields }: OwnMatter, name: string, { language, now }: BesideReading): BesideRow['facts'] {
  const value = fields[name];
  const rule = ownTables(process).fields[name];
  if (value === undefined || rule === undefined || ['what', 'hidden', 'askedRole'].includes(name)) return [];
  const day = rule.kind === 'day' ? readDate(value) : undefined;
  const word = day === undefined ? valueWord(language, { name, value, kind: rule.kind }) : sayDay(language, day, dayOf(now));
  return [{ title: sayPlain(language, `fact.${name}`), value: word }];
}

const valueWord = (
  language: Language,
  { name, value, kind }: { readonly name: string; readonly value: string; readonly kind: string },
): string => (kind === 'words' || kind === 'count' ? value : sayPlain(language, `ask.${name}.${value}`));

interface Offer {
  readonly language: Language;
  readonly keepers: BesideKind['keepers'];
}

/** What may be opened, with everything that is asked then. */
export const besideKinds = (may: readonly OwnProcessId[], { language, keepers }: Offer): readonly BesideKind[] =>
  may.map((process) => {
    const { asksFirst = [], words, namesKeeper } = ownTables(process);
    const asking = { matter: { process, fields: {} }, providers: [], language };
    return {
      id: process,
      name: say(language, `newMatter.${process}`),
      fields: asksFirst.map((name) => fieldRow(asking, name)),
      words: words === undefined ? null : { label: sayPlain(language, `words.${process}`), isRequired: words === 'required' },
      keepers: namesKeeper === true ? keepers : [],
    };
  });
