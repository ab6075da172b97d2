// "Övriga ärenden", "Skyddade ärenden" and "Rättsliga ärenden", one list a place: the matters beside the complaints, with what they have in common and their own fields in one column.

import { z } from 'zod';
import { isKeyOf, matterId, type MatterId, type PersonId, type ProviderId, type UnitId } from '../../core/brand';
import { ownKey, placeOf, providerOf, rowIn, type NewOwnMatter, type OwnMatter } from '../../core/casefile/own-matter';
import type { MatterPatch } from '../../core/casefile/matter';
import { ownProcesses, ownTables, type OwnProcessId } from '../../core/processes/all';
import { commonStages, fitsField, type Place } from '../../core/processes/process';
import { dayOf } from '../../core/time/plain-date';
import { mapped, type Call } from '../call';
import { GraphFailure } from '../failure';
import type { Places } from '../places';
import { count, indexed, json, oneOf, orNull, text, unique, yesNo } from './cell';
import type { Kept, List } from './list';
import { createRow, patchRow, rowById, rowByKey, rowsWhere, type LookUp } from './list-calls';
import { ownDecision } from './written-decision';

const fields: List<NewOwnMatter>['fields'] = {
  key: unique(text('Key', 'Nyckel')),
  process: oneOf('Process', 'Slag av ärende', ownProcesses),
  stage: text('Stage', 'Skede'),
  round: count('Round', 'Varv'),
  received: text('Received', 'Inkom'),
  arrived: text('Arrived', 'Nådde Trappan'),
  origin: indexed(orNull(text('Origin', 'Öppnades av'))),
  openedBy: orNull(text('OpenedBy', 'Öppnades av person')),
  unit: orNull(text('Unit', 'Enhet')),
  caseworkerId: orNull(text('OwnerId', 'Ansvarig')),
  holds: json('Holds', 'Väntar', z.array(z.string()).readonly()),
  guarded: yesNo('Guarded', 'Döljs på kort'),
  hasApart: yesNo('HasApart', 'Har handlingar på annan plats'),
  hasReaders: yesNo('HasReaders', 'Öppnat för namngivna'),
  profileVersion: text('ProfileVersion', 'Profil'),
  fields: json('Fields', 'Egna fält', z.record(z.string(), z.string())),
  lastDecision: orNull(json('LastDecision', 'Senaste beslut', ownDecision)),
};

const kindAndUnit = (process: OwnProcessId, unit: UnitId | null): string => `${process}|${unit ?? '-'}`;
const monthOf = ({ received }: Pick<OwnMatter, 'received'>): string => dayOf(received).slice(0, 7);
const isOpen = ({ process, stage }: NewOwnMatter): boolean => ownTables(process).stages[stage]?.open === true;

/**
 * The process stands first in what they are looked for by: nobody asks for one that is none of hers, so that there is neither a count, a gap nor a
 * longer wait by which she could know of it (OSL 26 kap. 1 §).
 */
const composed: List<NewOwnMatter>['composed'] = [
  {
    column: 'OpenUnit',
    label: 'Pågår, slag, enhet och år',
    of: (one) => (isOpen(one) ? `${kindAndUnit(one.process, one.unit)}|${monthOf(one).slice(0, 4)}|${one.stage}` : null),
  },
  {
    column: 'UnitMonth',
    label: 'Slag, enhet och månad',
    of: (one) => `${kindAndUnit(one.process, one.unit)}|${monthOf(one)}`,
  },
  {
    column: 'ProviderMonth',
    label: 'Slag, utförare och månad',
    of(one) {
      const provider = providerOf(one);
      return provider === null ? null : `${one.process}|${provider}|${monthOf(one)}`;
    },
  },
  {
    column: 'OpenerMonth',
    label: 'Öppnat av, månad',
    of: (one) =>
      one.openedBy !== null && ownTables(one.process).openerReads === true ? `${one.openedBy}|${monthOf(one)}` : null,
  },
];

const listIn = (site: List<NewOwnMatter>['site'], title: string): List<NewOwnMatter> => ({
  title,
  site,
  idOf: (id) => id,
  fields,
  composed,
});

export const mattersLists: Readonly<Record<Place, List<NewOwnMatter>>> = {
  open: listIn('cases', 'Övriga ärenden'),
  protected: listIn('protected', 'Skyddade ärenden'),
  restricted: listIn('restricted', 'Rättsliga ärenden'),
};

type Row = Kept<NewOwnMatter, string>;

/** The matter with that key; `missing` when there is none. */
export const getMatter = (at: Places, id: MatterId): Call<OwnMatter> =>
  mapped(rowById(mattersLists[placeOf(id)], at, rowIn(id)), (row) => sameAs(id, matterOf(row)));

/** What was made of that: made twice it is found. */
export const matterByKey = (at: Places, process: OwnProcessId, key: string): Call<OwnMatter | undefined> =>
  mapped(rowByKey(mattersLists[ownTables(process).place], at, { column: 'Key', value: key }), (row) =>
    row === undefined ? undefined : matterOf(row),
  );

/** The keys there that begin so; one that cannot be read is as good as made. */
export const keysOfMatters = (at: Places, place: Place, begin: string): Call<readonly string[]> =>
  mapped(rowsWhere(mattersLists[place], at, { column: 'Key', where: { startsWith: begin }, unreadable: 'leave' }), (rows) =>
    rows.map(({ key }) => key),
  );

/** Those there whose keys begin so; rows that cannot be read are left out. */
export const mattersByKeys = (at: Places, place: Place, begin: string): Call<readonly OwnMatter[]> =>
  rowsOf(at, place, { column: 'Key', where: { startsWith: begin } });

/** Those that were opened beside a matter, in the protected place; rows that cannot be read are left out. */
export const mattersBeside = (at: Places, origin: MatterId): Call<readonly OwnMatter[]> =>
  mapped(rowsWhere(mattersLists.protected, at, { column: 'Origin', where: { equals: origin }, unreadable: 'leave' }), (rows) =>
    rows.map(matterOf),
  );

/** Those of one kind in one unit. */
export const mattersOfUnit = (at: Places, process: OwnProcessId, unit: UnitId | null): Call<readonly OwnMatter[]> =>
  rowsOf(at, ownTables(process).place, { column: 'UnitMonth', where: { startsWith: `${kindAndUnit(process, unit)}|` } });

/** Those of one kind that run: in a unit (null: in none), or in `all`. */
export const openMatters = (at: Places, process: OwnProcessId, unit: UnitId | null | 'all'): Call<readonly OwnMatter[]> =>
  rowsOf(at, ownTables(process).place, {
    column: 'OpenUnit',
    where: { startsWith: unit === 'all' ? `${process}|` : `${kindAndUnit(process, unit)}|` },
  });

/** Those of one kind that run in a unit (null: in none) and came in a year, `2026`. */
export const openMattersOfYear = (
  at: Places,
  process: OwnProcessId,
  { unit, year }: { readonly unit: UnitId | null; readonly year: string },
): Call<readonly OwnMatter[]> =>
  rowsOf(at, ownTables(process).place, {
    column: 'OpenUnit',
    where: { startsWith: `${kindAndUnit(process, unit)}|${year}|` },
  });

/** Those of one kind that came to a unit (null: to none) in a year, `2026`. */
export const mattersOfUnitYear = (
  at: Places,
  process: OwnProcessId,
  { unit, year }: { readonly unit: UnitId | null; readonly year: string },
): Call<readonly OwnMatter[]> =>
  rowsOf(at, ownTables(process).place, {
    column: 'UnitMonth',
    where: { startsWith: `${kindAndUnit(process, unit)}|${year}-` },
  });

/** Those of one kind about a provider that came in a year, `2026`. */
export const mattersOfProvider = (
  at: Places,
  process: OwnProcessId,
  { providerId, year }: { readonly providerId: ProviderId; readonly year: string },
): Call<readonly OwnMatter[]> =>
  rowsOf(at, ownTables(process).place, { column: 'ProviderMonth', where: { startsWith: `${process}|${providerId}|${year}-` } });

/** Those somebody has opened beside others, and reads on, that came in a year. */
export const mattersOpenedBy = (at: Places, person: PersonId, year: string): Call<readonly OwnMatter[]> =>
  rowsOf(at, 'protected', { column: 'OpenerMonth', where: { startsWith: `${person}|${year}-` } });

const rowsOf = (at: Places, place: Place, look: LookUp): Call<readonly OwnMatter[]> =>
  mapped(rowsWhere(mattersLists[place], at, { ...look, unreadable: 'leave' }), (rows) => rows.map(matterOf));

/** Stores a new one; `duplicate` when it was made before. */
export const createMatter = (at: Places, the: NewOwnMatter): Call<OwnMatter> =>
  mapped(createRow(mattersLists[ownTables(the.process).place], at, the), matterOf);

/** Changes one as it was read; `conflict` when it has changed since. */
export const patchMatter = (at: Places, the: OwnMatter, patch: MatterPatch): Call<OwnMatter> =>
  mapped(patchRow(mattersLists[placeOf(the.id)], at, { row: { ...the, id: rowIn(the.id) }, patch }), matterOf);

/** A row as a matter; `unreadable` where a field or a stage is none of its process's. */
function matterOf({ edits: _edits, editor: _editor, ...row }: Row): OwnMatter {
  const tables = ownTables(row.process);
  const own = Object.entries(row.fields).every(([name, value]) => fitsField(tables.fields[name], value));
  if (!own || !isKeyOf({ ...tables.stages, ...commonStages }, row.stage))
    throw new GraphFailure({ kind: 'unreadable', code: 'matter' });
  return { ...row, id: ownKey(row.process, row.id), origin: row.origin === null ? null : matterId(row.origin) };
}

/** A row of another process than the key says is not that matter. */
function sameAs(id: MatterId, matter: OwnMatter): OwnMatter {
  if (matter.id !== id) throw new GraphFailure({ kind: 'missing', code: 'matter' });
  return matter;
}
