// "Övriga ärenden", "Skyddade ärenden" and "Rättsliga ärenden", one list a place: the matters beside the complaints, with what they have in common and their own fields in one column.

import { z } from 'zod';
import { isKeyOf, matterId, type MatterId, type UnitId } from '../../core/brand';
import { ownKey, placeOf, rowIn, type NewOwnMatter, type OwnMatter } from '../../core/casefile/own-matter';
import type { MatterPatch } from '../../core/casefile/matter';
import { ownProcesses, ownTables, type OwnProcessId } from '../../core/processes/all';
import { commonStages, fitsField, type Place } from '../../core/processes/process';
import { mapped, type Call } from '../call';
import { GraphFailure } from '../failure';
import type { Places } from '../places';
import { count, indexed, json, oneOf, orNull, text, unique, yesNo } from './cell';
import type { Kept, List } from './list';
import { createRow, patchRow, rowById, rowByKey, rowsWhere } from './list-calls';
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
  profileVersion: text('ProfileVersion', 'Profil'),
  fields: json('Fields', 'Egna fält', z.record(z.string(), z.string())),
  lastDecision: orNull(json('LastDecision', 'Senaste beslut', ownDecision)),
};

/** The matters of one kind in one unit, `measure|soder`. */
const kindAndUnit = (process: OwnProcessId, unit: UnitId | null): string => `${process}|${unit ?? '-'}`;

const listIn = (site: List<NewOwnMatter>['site'], title: string): List<NewOwnMatter> => ({
  title,
  site,
  idOf: (id) => id,
  fields,
  composed: [{ column: 'KindAndUnit', label: 'Slag och enhet', of: ({ process, unit }) => kindAndUnit(process, unit) }],
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

/** Those that were opened beside a matter, in the protected place; rows that cannot be read are left out. */
export const mattersBeside = (at: Places, origin: MatterId): Call<readonly OwnMatter[]> =>
  mapped(rowsWhere(mattersLists.protected, at, { column: 'Origin', where: { equals: origin }, unreadable: 'leave' }), (rows) =>
    rows.map(matterOf),
  );

/** Those of one kind in one unit. */
export const mattersOfUnit = (at: Places, process: OwnProcessId, unit: UnitId): Call<readonly OwnMatter[]> =>
  mapped(
    rowsWhere(mattersLists[ownTables(process).place], at, {
      column: 'KindAndUnit',
      where: { equals: kindAndUnit(process, unit) },
      unreadable: 'leave',
    }),
    (rows) => rows.map(matterOf),
  );

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
