// Letters that go before any case is claimed for them: of two replicas that take in the same mail, one writes.

import { findByKey, type Draft } from '../../graph/mail/drafts';
import type { App } from '../app';
import { sendOnce } from '../send-once';
import { isFresh, othersTurn, reserve, takeOver } from './reserve';

/** Sends the letter once, whoever else would. Throws `conflict` while another replica is about it. */
export async function sendUnclaimed(app: App, letter: Draft): Promise<void> {
  if (app.settings.isPractice) return;
  const row = await reserve(app, { key: `letter|${letter.key}`, holder: app.replica });
  const secure = (): Promise<void> => Promise.resolve();
  if (row === 'reserved') return sendOnce(app, letter, { wasTried: false, secure });
  const known = await app.graph.send(findByKey(app.places, letter.key));
  if (known?.isDraft === false) return;
  if (row.body !== app.replica && isFresh(app, row)) throw othersTurn();
  await takeOver(app, row, app.replica);
  await sendOnce(app, letter, { wasTried: true, secure });
}
