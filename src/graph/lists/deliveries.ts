// "Leveranser", in the protected site: which cases somebody has asked to have exported, to the archive or in a file for another system, and what became of each.

import { z } from 'zod';
import { caseId, enumOf, type Instant, type PersonId, type UnitId } from '../../core/brand';
import { deliveredPackage, deliveryEnds, type DeliveredCase, type Delivery, type DeliveryEnd } from '../../core/archive/delivery';
import type { Call } from '../call';
import type { Places } from '../places';
import { indexed, json, oneOf, orNull, text, unique } from './cell';
import type { Kept, List } from './list';
import { createRow, patchRow, rowById, rowByKey, rowsWhere } from './list-calls';

export type DeliveryRow = Kept<Delivery, string>;

const aCase = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(caseId);
const delivered: z.ZodType<DeliveredCase> = z.object({
  caseId: aCase,
  end: z.enum(enumOf<DeliveryEnd>(deliveryEnds)),
  package: deliveredPackage.nullable(),
});

export const deliveriesList: List<Delivery> = {
  title: 'Leveranser',
  site: 'protected',
  idOf: (id) => id,
  fields: {
    key: unique(text('Key', 'Nyckel')),
    to: text('To', 'Till'),
    unit: orNull(text<UnitId>('Unit', 'Enhet')),
    year: orNull(text('Year', 'År')),
    cases: json('Cases', 'Ärenden', z.array(aCase).readonly()),
    done: json('Done', 'Gjorda', z.array(delivered).readonly()),
    at: text<Instant>('At', 'Beställd'),
    by: text<PersonId>('By', 'Av'),
    state: indexed(oneOf('State', 'Läge', { running: {}, done: {} })),
    file: orNull(json('File', 'Fil', deliveredPackage)),
  },
  composed: [{ column: 'Month', label: 'Månad', of: ({ at }) => at.slice(0, 7) }],
};

/** Asks for a delivery; `duplicate` when the same has been asked for the same day. */
export const createDelivery = (at: Places, delivery: Delivery): Call<DeliveryRow> => createRow(deliveriesList, at, delivery);

/** The delivery of that row; `missing` when there is none. */
export const deliveryById = (at: Places, id: string): Call<DeliveryRow> => rowById(deliveriesList, at, id);

/** The one asked for under that key; undefined when there is none. */
export const deliveryByKey = (at: Places, key: string): Call<DeliveryRow | undefined> =>
  rowByKey(deliveriesList, at, { column: 'Key', value: key });

/** Those asked for in a year (`2026`), so that the list never grows beyond what can be told. */
export const deliveriesOf = (at: Places, year: string): Call<readonly DeliveryRow[]> =>
  rowsWhere(deliveriesList, at, { column: 'Month', where: { startsWith: `${year}-` }, unreadable: 'leave' });

/** Those that are not done. */
export const deliveriesRunning = (at: Places): Call<readonly DeliveryRow[]> =>
  rowsWhere(deliveriesList, at, { column: 'State', where: { equals: 'running' }, unreadable: 'leave' });

/** Changes it as it was read; `conflict` when it has changed since. */
export const patchDelivery = (
  at: Places,
  row: DeliveryRow,
  patch: Partial<Pick<Delivery, 'done' | 'state' | 'file'>>,
): Call<DeliveryRow> => patchRow(deliveriesList, at, { row, patch });
