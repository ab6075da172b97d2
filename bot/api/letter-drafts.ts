// The letters a case may need next, drafted for a person to read, change and approve.

import type { ShownCase } from '../../src/app/show';
import type { Instant } from '../../src/core/brand';
import { delayNotice } from '../../src/core/letters/delay-notice';
import type { Letter } from '../../src/core/letters/material';
import { notice } from '../../src/core/letters/notice';
import { passedOn } from '../../src/core/letters/passed-on';
import { reply } from '../../src/core/letters/reply';
import { toProvider } from '../../src/core/letters/to-provider';
import { dueDay } from '../../src/core/routine/due';

/** Drafts by letter; null for a case whose personal data is not there. */
export function letterDrafts({ file, personal }: ShownCase, now: Instant): Readonly<Record<string, Letter>> | null {
  if (personal === null) return null;
  const material = { file, personal, now };
  const replyDue = dueDay(file.profile, 'providerReply', { received: file.case.received, opened: now });
  return {
    toProvider: toProvider({ ...material, disclosure: file.case.disclosure, replyDue }, 'sv'),
    notice: notice(material, 'sv'),
    delayNotice: delayNotice(material, 'sv'),
    passedOn: passedOn(material, 'sv'),
    reply: reply(material, 'sv'),
  };
}
