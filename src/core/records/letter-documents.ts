// The letters of a case that went, or were given by hand, or were approved and never arrived. What waits, was undone or replaced is no document.

import type { Instant } from '../brand';
import { eventsOf } from '../casefile/event';
import { letterState } from '../engine/letter-state';
import { letterOfText } from '../processes/complaint/addressed';
import { letterTypes } from '../processes/complaint/letters';
import type { Document, Party, Records } from './document';

/** One for each key; its words are those that were kept, or lie with the sent mails where nobody read them first. */
export function letterDocuments(records: Records): readonly Document[] {
  const { sent, told, failed } = letterState(records.file);
  return [...new Set([...sent, ...told, ...failed])].map((key) => ({
    kind: failed.includes(key) && !told.includes(key) ? 'notSent' : 'letter',
    title: { is: 'letter', key },
    at: goneAt(records, key),
    party: partyOf(records, key),
    files: [],
    content: contentIn(records, key),
  }));
}

/** When it went; of what did not, when that was known. */
const goneAt = ({ file: { matter, events } }: Records, key: string): Instant =>
  eventsOf(events, 'letterTold').find(({ data }) => data.textKey === key)?.at ??
  eventsOf(events, 'letterSent').find(({ data }) => data.textKey === key)?.at ??
  eventsOf(events, 'letterFailed').find(({ data }) => data.textKey === key)?.at ??
  matter.received;

function partyOf(records: Records, key: string): Party {
  const type = letterOfText(records.file, key);
  return type === null ? 'none' : letterTypes[type].to;
}

/** Of somebody with a protected identity no text is kept here (decisions 5); what goes by itself is made when it goes, and lies with the sent mails. */
function contentIn(records: Records, key: string): Document['content'] {
  const text = records.texts.find((one) => one.key === key);
  if (text !== undefined) return { subject: text.subject, body: text.body };
  const type = letterOfText(records.file, key);
  const goesByItself = type !== null && letterTypes[type].readBy === null;
  return goesByItself && letterState(records.file).sent.includes(key) ? { sentKey: key } : 'notHere';
}
