// "EKU-ärenden", on EKU's own site: what EKU may read and where it was posted. Nothing here leads to a case (decisions 1.6, 6).

import { z } from 'zod';
import { ekuId, instant, personId, type EkuId, type TextHash } from '../../core/brand';
import { ekuNumber, type EkuMatter, type NewEkuMatter } from '../../core/eku/matter';
import { ekuStates } from '../../core/routine/criteria';
import type { Call } from '../call';
import type { Places } from '../places';
import { indexed, json, long, oneOf, orNull, text, unique } from './cell';
import { summary } from './eku-summary';
import type { List } from './list';
import { createRow, patchRow, rowById, rowByKey, rowsWhere } from './list-calls';

interface Posted {
  /** Makes creating the same matter twice fail. Must not lead to a case: a hash, never a case number. */
  readonly key: string;
  readonly postConversationId: string | null;
  readonly postActivityId: string | null;
}
type NewEkuRow = NewEkuMatter & Posted;
export type EkuRow = EkuMatter & Posted;

const answered = z.object({ by: z.string().transform(personId), at: z.string().transform(instant) });

export const ekuMattersList: List<NewEkuRow, EkuId> = {
  title: 'EKU-ärenden',
  site: 'eku',
  idOf: ekuId,
  heading: ekuNumber,
  fields: {
    key: unique(text('Key', 'Nyckel')),
    state: indexed(oneOf('State', 'Läge', ekuStates)),
    summary: json('Summary', 'Sammanfattning', summary),
    hash: indexed(text<TextHash>('Hash', 'Kontrollsumma')),
    made: text('Made', 'Skapat'),
    answered: orNull(json('Answered', 'Besvarat', answered)),
    postConversationId: orNull(long(text('PostConversationId', 'Samtal'))),
    postActivityId: orNull(text('PostActivityId', 'Meddelande')),
  },
  composed: [],
};

/** The matter with that id; `missing` when there is none. */
export const getEkuMatter = (at: Places, id: EkuId): Call<EkuRow> => rowById(ekuMattersList, at, id);

/** The matter made under a key; undefined when there is none. */
export const ekuMatterByKey = (at: Places, key: string): Call<EkuRow | undefined> =>
  rowByKey(ekuMattersList, at, { column: 'Key', value: key });

/** EKU's matters in a state. */
export const ekuMattersIn = (at: Places, state: EkuMatter['state']): Call<readonly EkuRow[]> =>
  rowsWhere(ekuMattersList, at, { column: 'State', where: { equals: state }, unreadable: 'leave' });

/** A new matter, not posted yet; `duplicate` when the key is taken. */
export const createEkuMatter = (at: Places, the: Omit<NewEkuMatter, 'answered'>, key: string): Call<EkuRow> =>
  createRow(ekuMattersList, at, { ...the, key, answered: null, postConversationId: null, postActivityId: null });

/** Changes a matter as it was read; `conflict` when it has changed since. */
export const patchEkuMatter = (
  at: Places,
  row: EkuRow,
  patch: Partial<Pick<EkuRow, 'state' | 'summary' | 'hash' | 'answered' | 'postConversationId' | 'postActivityId'>>,
): Call<EkuRow> => patchRow(ekuMattersList, at, { row, patch });
