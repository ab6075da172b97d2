// Mails that came to a case and wait for somebody to read them: each by itself, so that none is lost behind a newer one (decisions 8.5).

import { isIn, type Instant } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import { eventsOf, type EventOf, type Happenings } from '../../casefile/event';
import { addDays, dayOf } from '../../time/plain-date';
import { taskType } from '../all';

/** When the case was closed last, as it stands in the history; null for one that never was. */
const closing = (file: CaseFile): { readonly seq: number; readonly at: Instant } | null =>
  file.events.findLast((event) => event.kind === 'became' || (event.kind === 'decided' && leadsTo(event.data) === 'closed')) ??
  null;

function leadsTo({ type, outcome, reason }: Happenings['decided']): string | undefined {
  const rule = taskType(type).outcomes[outcome];
  return rule?.toBy?.[reason ?? '']?.to ?? rule?.to;
}

/** Whether it ended so lately that it may be opened again. */
export function mayReopen(file: CaseFile, now: Instant): boolean {
  const end = closing(file);
  if (isIn(['became', 'sameCase'], file.matter.closedAs ?? '')) return false; // taken back, or a case of its own
  return end === null || dayOf(now) <= addDays(dayOf(end.at), file.profile.reopenDays);
}

/** The mails nobody has read that came while the case was open, or after it was closed; in their order. */
export function unreadMails(file: CaseFile, which: 'whileOpen' | 'afterEnd'): readonly EventOf<'linked'>[] {
  const end = file.matter.stage === 'closed' ? (closing(file)?.seq ?? 0) : Number.POSITIVE_INFINITY;
  return eventsOf(file.events, 'linked').filter(
    ({ seq, data }) => data.isActedOn !== true && seq > end === (which === 'afterEnd') && !isRead(file, seq),
  );
}

const isRead = (file: CaseFile, seq: number): boolean =>
  file.tasks.some(
    ({ type, round, state }) => (type === 'readMail' || type === 'mailAfterEnd') && round === seq && state === 'done',
  );
