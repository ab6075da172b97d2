// What has been put right in a complaint and stands: the amendments nobody has taken back, and since when what is counted or posted of it is as it is.

import type { CaseFile } from '../../casefile/case-file';
import { eventsOf } from '../../casefile/event';
import { amendFields, amendRow, holdsFor } from './amendable';

/** Amendments that stand. */
export function amendments({ events }: Pick<CaseFile, 'events'>) {
  const undone = eventsOf(events, 'amendmentUndone').map(({ data }) => data.amendment);
  return eventsOf(events, 'amended').filter(({ seq }) => !undone.includes(seq));
}

/** The place of the amendment that made it this provider's; 0 when it has been from the beginning. */
export const providerAmended = (file: Pick<CaseFile, 'events'>): number => amendedAt(file, ['providerId']);

/** The place of the last amendment after which it is counted with others than before; 0 when there is none. */
export const relationAmended = (file: Pick<CaseFile, 'events'>): number =>
  amendedAt(file, ['providerId', 'topic', 'unit', 'kind']);

/** The place of the last amendment after which a post to EKU would say something else; 0 when there is none. */
export const postAmended = (file: Pick<CaseFile, 'events'>): number =>
  amendments(file).findLast(({ data }) => data.changes.some(({ field, to }) => stopsPost(field, to)))?.seq ?? 0;

/** Whether a post to EKU that says what the field said may not go any more. */
export const stopsPost = (field: string, to: string | null): boolean => {
  const row = amendFields.filter((one) => one === field).map(amendRow)[0];
  return row?.stops?.includes('eku') === true && holdsFor(row, to);
};

const amendedAt = (file: Pick<CaseFile, 'events'>, fields: readonly string[]): number =>
  amendments(file).findLast(({ data }) => data.changes.some(({ field }) => fields.includes(field)))?.seq ?? 0;
