// Who complained, and in which words, when that row is lost: made anew of the original in the library, and where that is gone too left empty at a person's word.

import type { CaseId } from '../../core/brand';
import { channels } from '../../core/casefile/channel';
import { eventsOf } from '../../core/casefile/event';
import { GraphFailure } from '../../graph/failure';
import { getCase } from '../../graph/lists/cases';
import { eventsOfCase } from '../../graph/lists/events';
import { createPersonal, personalOf } from '../../graph/lists/personal';
import type { App } from '../app';
import { inCase } from '../in-case';
import { asComplaint } from '../intake/as-complaint';
import { openCase } from '../intake/open-case';
import { whatWeKnow } from '../intake/what-we-know';
import { storeWritten } from '../intake/write-down';
import { written, type Lost } from './lost-rows';
import { original, readNote } from './original';

/**
 * Takes the same original in once more under the case's own key: what is there stays, and what is missing comes. False where the original is gone, or cannot
 * be understood. What somebody had corrected in the row since is not in it.
 */
async function madeAnew(app: App, id: CaseId): Promise<boolean> {
  const { intakeKey, arrived, lies } = await app.graph.send(getCase(app.places, id), 'person');
  if ((await app.graph.send(personalOf(inCase(app, { lies }).places, intakeKey), 'person')) !== undefined) return true;
  const raw = await original(app, intakeKey);
  if (raw === null) return false;
  const [came] = eventsOf(await app.graph.send(eventsOfCase(app.places, id), 'person'), 'received');
  if (came !== undefined && came.data.channel !== 'mail') {
    const note = readNote(raw);
    if (note === null || came.by === null) return false;
    await storeWritten(app, note, { key: intakeKey, by: came.by, last: null, flags: [] });
    return true;
  }
  const knows = await whatWeKnow(app);
  const { read, mail } = await app.apart.understand(raw, knows, came?.at ?? arrived);
  if (mail === undefined) return false;
  const arrival = { key: intakeKey, raw, at: came?.at ?? arrived, messageId: null };
  await openCase(app, arrival, { read: asComplaint(read, mail, knows), mail });
  app.log.warn('who complained is made anew of the original', { caseId: id });
  return true;
}

const nothing = { name: '', size: 0, sha256: '' } as const;

/** The row again, of the original or empty: the case goes on, and whoever works with it writes down what is known. Its history says so first. */
export async function withoutPersonal(app: App, id: CaseId, loss: Omit<Lost, 'of'>): Promise<void> {
  const { intakeKey, lies, channel } = await app.graph.send(getCase(app.places, id), 'person');
  await written(app, id, { ...loss, of: 'personal', row: '0' });
  if (await madeAnew(app, id)) return;
  try {
    await app.graph.send(
      createPersonal(inCase(app, { lies }).places, {
        intakeKey,
        complainant: { name: null, address: null },
        phone: null,
        postal: null,
        otherNumber: null,
        forwardedBy: null,
        subject: '',
        words: '',
        note: '',
        attachments: [],
        original: nothing,
        fingerprint: null,
        document: channels[channel].isSpoken ? 'spoken' : 'complaint',
      }),
      'person',
    );
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
  }
}
