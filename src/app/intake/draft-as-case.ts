// A draft that becomes a case without its writer: a registrar says so, or it may be about danger and nobody has handed it in (decisions 8.6).

import type { PersonId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import { addMinutes } from '../../core/time/instant';
import type { TextRow } from '../../graph/lists/texts';
import type { App } from '../app';
import { draftIntakeKey, takeDraft, waitingDrafts } from './drafts';
import { storeWritten } from './write-down';

/** The draft's words as a case in its writer's name. Done twice it is the same case. */
export const storeDraft = (app: App, text: TextRow, by: PersonId | null): Promise<CaseFile> =>
  storeWritten(
    app,
    {
      words: text.body,
      subject: '',
      kind: 'complaint',
      complainantName: null,
      address: null,
      phone: null,
      postal: null,
      replyWish: 'unknown',
      channel: 'chat',
      received: text.at,
    },
    { key: draftIntakeKey(text.key), by, last: (id) => takeDraft(app, text, id) },
  );

/** Makes cases, with an alarm, of drafts that speak of danger and have waited as long as an alarm waits for the next one. */
export async function takeInUrgentDrafts(app: App): Promise<void> {
  const last = addMinutes(app.clock.now(), -app.profile.alarm.minutes);
  for (const text of await waitingDrafts(app))
    if (text.at <= last && (await app.apart.speaksOfDanger([text.body]))) await storeDraft(app, text, text.by);
}
