// "Månadsläge", on EKU's own site: how it stands with each provider, a row a provider and month. Codes and numbers; a small number is not there.

import { z } from 'zod';
import { enumOf } from '../../core/brand';
import { services, type RegisteredName } from '../../core/casefile/provider';
import type { GroupOfMonth, ProviderMonth } from '../../core/eku/month';
import { topicGroups, type TopicGroup } from '../../core/processes/complaint/criteria';
import type { Call } from '../call';
import type { Places } from '../places';
import { count, indexed, json, oneOf, orNull, text, unique } from './cell';
import type { Kept, List } from './list';
import { createRow, rowsWhere } from './list-calls';

/** A row under a key from which nobody but us can tell anything. */
export interface KeyedMonth extends ProviderMonth {
  readonly key: string;
  /** `2026-03`. */
  readonly month: string;
}

const groups: z.ZodType<readonly GroupOfMonth[]> = z.array(
  z.object({ group: z.enum(enumOf<TopicGroup>(topicGroups)), count: z.number().int().exactOptional() }),
);

export const providerMonthsList: List<KeyedMonth> = {
  title: 'Månadsläge',
  site: 'eku',
  idOf: (id) => id,
  fields: {
    key: unique(text('Key', 'Nyckel')),
    month: indexed(text('Month', 'Månad')),
    provider: text<RegisteredName>('Provider', 'Utförare'),
    contractId: text<RegisteredName>('ContractId', 'Avtal'),
    service: oneOf('Service', 'Insats', services),
    complaints: orNull(count('Complaints', 'Klagomål')),
    groups: json('Groups', 'Ämnesgrupper', groups),
  },
  composed: [],
};

/** The rows of a month. */
export const monthsOf = (at: Places, month: string): Call<readonly Kept<KeyedMonth, string>[]> =>
  rowsWhere(providerMonthsList, at, { column: 'Month', where: { equals: month }, unreadable: 'leave' });

/** Writes a row; `duplicate` when there is one. */
export const createMonth = (at: Places, row: KeyedMonth): Call<Kept<KeyedMonth, string>> =>
  createRow(providerMonthsList, at, row);
