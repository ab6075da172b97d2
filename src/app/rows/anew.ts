// A case that is lost for good becomes a new one, from its original in the library: byte for byte what came, by mail or written down.

import type { CaseId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Channel } from '../../core/casefile/channel';
import { eventsOf } from '../../core/casefile/event';
import type { LostWhy } from '../../core/casefile/lost';
import type { Warning } from '../../core/casefile/warning';
import type { Actor } from '../../core/engine/decision';
import { no, ok, type Result } from '../../core/result';
import { caseByIntakeKey } from '../../graph/lists/cases';
import { eventsOfCase } from '../../graph/lists/events';
import type { App } from '../app';
import { asComplaint } from '../intake/as-complaint';
import { rememberWords } from '../intake/duplicates';
import { openCase } from '../intake/open-case';
import { storeUnread } from '../intake/rescue';
import { setAsideRow } from '../intake/set-aside-rows';
import { whatWeKnow } from '../intake/what-we-know';
import { storeWritten } from '../intake/write-down';
import { bytesKeyOf } from '../keys';
import { observe } from '../pass/observe';
import { goOnWithout, isLost } from './go-on';
import { original, readNote } from './original';
import { restoreRow } from './restore';

/** Letters may have gone from the lost one, and what came to it later lies with it. */
const flags: readonly Warning[] = ['made-anew'];

interface Came {
  readonly key: string;
  readonly at: CaseFile['matter']['arrived'];
  readonly channel: Channel;
}

/** Makes the new case first, then says that the old one is lost: cut short in between, and asked again, it is the same case. */
export async function caseAnew(
  app: App,
  at: { readonly rowId: string; readonly why: LostWhy },
  by: Actor,
): Promise<Result<CaseFile>> {
  const found = await setAsideRow(app, at.rowId, by);
  if (!found.ok) return found;
  const { named, state } = found.value;
  if (named === null || (state !== 'open' && state !== 'lost')) return no('alreadyDecided');
  const restored = state === 'open' ? await restoreRow(app, at.rowId, by) : null;
  if (restored?.ok === true) return no('changedMeanwhile');
  if (restored !== null && restored.problem.code !== 'rowStillDamaged') return restored;
  if (!(await isLost(app, named))) return no('answerNotAllowed');
  const opened = await openedAnew(app, named, by);
  if (!opened.ok || state === 'lost') return opened;
  const ended = await goOnWithout(app, at, by);
  return ended.ok ? opened : ended;
}

/** The history names the original; where it is gone too nobody can tell which one it was. */
async function openedAnew(app: App, id: CaseId, by: Actor): Promise<Result<CaseFile>> {
  const [came] = eventsOf(await app.graph.send(eventsOfCase(app.places, id), 'person'), 'received');
  const key = came?.data.key;
  if (came === undefined || key === undefined) return no('originalGone');
  const anew = bytesKeyOf(new TextEncoder().encode(`anew|${key}`));
  const known = await app.graph.send(caseByIntakeKey(app.places, anew), 'person');
  const raw = await original(app, key);
  if (raw === null) return known === undefined ? no('originalGone') : ok(await observe(app, known.id));
  const how = { key: anew, at: came.at, channel: came.data.channel };
  return came.data.channel === 'mail' ? ok(await fromMail(app, how, raw)) : fromNote(app, { ...how, by }, raw);
}

async function fromMail(app: App, { key, at }: Came, raw: Uint8Array): Promise<CaseFile> {
  const knows = await whatWeKnow(app);
  const { read, mail } = await app.apart.understand(raw, knows, at);
  const arrival = { key, raw, at, messageId: null };
  if (mail === undefined) return observe(app, (await storeUnread(app, arrival)).id);
  const complaint = asComplaint(read, mail, knows);
  await rememberWords(app, key, complaint);
  const warned = { ...complaint, flags: [...complaint.flags, ...flags] };
  return observe(app, (await openCase(app, arrival, { read: warned, mail })).id);
}

async function fromNote(app: App, { key, by }: Came & { readonly by: Actor }, raw: Uint8Array): Promise<Result<CaseFile>> {
  const note = readNote(raw);
  return note === null ? no('originalGone') : ok(await storeWritten(app, note, { key, by: by.id, last: null, flags }));
}
