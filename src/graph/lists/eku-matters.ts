// "EKU-ärenden", on EKU's own site: what EKU may read and what it has answered. Nothing here leads to a case (decisions 1.6, 6).

import { ekuId, type EkuId } from '../../core/brand';
import { ekuNumber, type EkuMatter, type EkuPart, type NewEkuMatter } from '../../core/eku/matter';
import { ekuStates } from '../../core/processes/complaint/criteria';
import type { Call } from '../call';
import type { Places } from '../places';
import { indexed, json, oneOf, orNull, text, unique } from './cell';
import { activity, answered, asks, ending, parts, remarks } from './eku-matter-cells';
import type { List } from './list';
import { createRow, patchRow, rowById, rowsWhere } from './list-calls';

interface Keyed {
  /** Makes creating the same matter twice fail. Must not lead to a case: a hash, never a case number. */
  readonly key: string;
}
type NewEkuRow = NewEkuMatter & Keyed;
export type EkuRow = EkuMatter & Keyed;

export const ekuMattersList: List<NewEkuRow, EkuId> = {
  title: 'EKU-ärenden',
  site: 'eku',
  idOf: ekuId,
  heading: ekuNumber,
  fields: {
    key: unique(text('Key', 'Nyckel')),
    state: indexed(oneOf('State', 'Läge', ekuStates)),
    contractId: indexed(text('ContractId', 'Avtal')),
    parts: json('Parts', 'Sammanfattningar', parts),
    asks: json('Asks', 'Frågor', asks),
    remarks: json('Remarks', 'Kommentarer', remarks),
    made: text('Made', 'Skapat'),
    answered: orNull(json('Answered', 'Besvarat', answered)),
    activity: orNull(json('Activity', 'Uppföljning', activity)),
    ending: orNull(json('Ending', 'Utfall', ending)),
  },
  composed: [],
};

/** The matter with that id; `missing` when there is none. */
export const getEkuMatter = (at: Places, id: EkuId): Call<EkuRow> => rowById(ekuMattersList, at, id);

/** EKU's matters in a state. */
export const ekuMattersIn = (at: Places, state: EkuMatter['state']): Call<readonly EkuRow[]> =>
  rowsWhere(ekuMattersList, at, { column: 'State', where: { equals: state }, unreadable: 'leave' });

/** EKU's matters about a contract. */
export const ekuMattersOf = (at: Places, contractId: string): Call<readonly EkuRow[]> =>
  rowsWhere(ekuMattersList, at, { column: 'ContractId', where: { equals: contractId }, unreadable: 'leave' });

/** A new matter with its first part, not posted yet; `duplicate` when the part's key is taken. */
export const createEkuMatter = (at: Places, first: EkuPart): Call<EkuRow> =>
  createRow(ekuMattersList, at, {
    ...{ key: first.key, state: 'approved', contractId: first.summary.contractId, parts: [first], made: first.at },
    asks: [],
    remarks: [],
    answered: null,
    activity: null,
    ending: null,
  });

/** Changes a matter as it was read; `conflict` when it has changed since. */
export const patchEkuMatter = (
  at: Places,
  row: EkuRow,
  patch: Partial<Pick<EkuRow, 'state' | 'parts' | 'asks' | 'remarks' | 'answered' | 'activity' | 'ending'>>,
): Call<EkuRow> => patchRow(ekuMattersList, at, { row, patch });
