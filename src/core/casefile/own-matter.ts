// A matter beside the complaints, as it may be counted: common to all of them, with the fields of its own process as codes and days.

import { isKeyOf, keysOf, matterId, providerId, type Instant, type MatterId, type PersonId, type ProviderId } from '../brand';
import { ownProcesses, ownTables, type OwnProcessId } from '../processes/all';
import type { Place } from '../processes/process';
import { dayOf, yearOf } from '../time/plain-date';
import type { Matter } from './matter';

export interface OwnMatter extends Matter {
  /** What it was made of, so that made twice it is found: `12|lexSarah|1`, or a random one of the page where somebody wrote it. */
  readonly key: string;
  readonly process: OwnProcessId;
  /** The matter that opened it; null when a person or a clock did. */
  readonly origin: MatterId | null;
  readonly openedBy: PersonId | null;
  readonly fields: Readonly<Record<string, string>>;
}

/** A matter before SharePoint has given it an id. */
export type NewOwnMatter = Omit<OwnMatter, 'id' | 'version'>;

/** The process a matter's key names; null for a complaint's, and for one that no process has. */
export function processIn(id: string): OwnProcessId | null {
  const [process = ''] = id.split(':');
  return id.includes(':') && isKeyOf(ownProcesses, process) ? process : null;
}

/** Whether that is a whole key of one, whether it is there or not. */
export const isOwnId = (id: string): boolean => processIn(id) !== null && /^\w{1,40}:\d{1,9}$/.test(id);

/** `lexSarah:7`, of a process and its row. */
export const ownKey = (process: OwnProcessId, row: string): MatterId => matterId(`${process}:${row}`);

/** The row a key names: the case's own, or the part behind its process. */
export const rowIn = (id: MatterId): string => id.slice(id.indexOf(':') + 1);

/** Where a matter's rows lie; a complaint's in the coded lists. */
export const placeOf = (id: MatterId): Place => {
  const process = processIn(id);
  return process === null ? 'open' : ownTables(process).place;
};

/** The number people use, `LS-2026-00007`: the year it came here, and SharePoint's id. */
export const ownNumber = ({ id, process, arrived }: Pick<OwnMatter, 'id' | 'process' | 'arrived'>): string =>
  `${ownTables(process).number}-${yearOf(dayOf(arrived))}-${rowIn(id).padStart(5, '0')}`;

/** What somebody wrote as such a number, `ls-2026-7`: the key it leads to, and the number as its row must have it; null for what is none. */
export function readOwnNumber(text: string): { readonly id: MatterId; readonly number: string } | null {
  const [, letters = '', year = '', row = ''] = /^([A-Z]{2})-(\d{4})-0{0,8}(\d{1,9})$/.exec(text.trim().toUpperCase()) ?? [];
  const process = keysOf(ownProcesses).find((id) => ownTables(id).number === letters);
  return process === undefined ? null : { id: ownKey(process, row), number: `${letters}-${year}-${row.padStart(5, '0')}` };
}

/** The fields of a process that say which provider it is about, where that is known. */
export const aboutProvider = (process: OwnProcessId, provider: string | null): OwnMatter['fields'] =>
  Object.fromEntries(
    Object.entries(ownTables(process).fields).flatMap(([name, { kind }]) =>
      kind === 'provider' && provider !== null ? [[name, provider] as const] : [],
    ),
  );

/** The provider it is about, by id, where its process asks for one and it has been said. */
export const providerOf = ({ process, fields }: Pick<OwnMatter, 'process' | 'fields'>): ProviderId | null => {
  const [field] = Object.entries(ownTables(process).fields).find(([, { kind }]) => kind === 'provider') ?? [];
  const said = field === undefined ? undefined : fields[field];
  return said === undefined ? null : providerId(said);
};

/** Whether it had ended when something happened; by its row alone, which says when the last answer was given. */
export function endedBefore({ process, stage, lastDecision, arrived }: OwnMatter, moment: Instant): boolean {
  if (ownTables(process).stages[stage]?.open !== false) return false;
  return (lastDecision?.events.at(-1)?.at ?? arrived) < moment;
}

/** A new one at its first stage. */
export function newOwnMatter(
  begun: Pick<OwnMatter, 'key' | 'process' | 'origin' | 'openedBy' | 'unit' | 'profileVersion'> & {
    readonly stage: string;
    readonly fields?: OwnMatter['fields'];
    /** Who has it by name; absent: whoever its tasks' roles say. */
    readonly keeper?: PersonId | null;
  },
  at: { readonly received: Instant; readonly now: Instant },
): NewOwnMatter {
  const { keeper = null, ...own } = begun;
  return {
    ...own,
    round: 1,
    received: at.received,
    arrived: at.now,
    caseworkerId: keeper,
    holds: [],
    guarded: ownTables(own.process).level === 'protected',
    hasApart: false,
    hasReaders: false,
    lastDecision: null,
    fields: own.fields ?? {},
  };
}

/** Whether its cards show number and day only: its process is so, or what it was opened beside is. */
export const isHidden = ({ process, fields }: Pick<OwnMatter, 'process' | 'fields'>): boolean =>
  ownTables(process).level === 'protected' || fields['hidden'] === 'yes';
