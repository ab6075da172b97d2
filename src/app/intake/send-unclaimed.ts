// Letters that go before any case is claimed for them: of two replicas that take in the same mail, one writes.

import { findByKey, type Draft } from '../../graph/mail/drafts';
import type { App } from '../app';
import { sendOnce } from '../send-once';
import { holdReserved, isFresh, othersTurn, reserve, takeOver } from './reserve';

/** Sends the letter once, whoever else would. Throws `conflict` while another replica is about it, or when one took it over while this one stood still. */
export async function sendUnclaimed(app: App, letter: Draft): Promise<void> {
  if (app.settings.isPractice) return;
  const ours = { key: `letter|${letter.key}`, holder: app.replica };
  const asked = app.clock.realNow();
  const row = await reserve(app, ours);
  if (row === 'reserved') return sendOnce(app, letter, { wasTried: false, secure: holdReserved(app, ours, asked) });
  const known = await app.graph.send(findByKey(app.places, letter.key));
  if (known?.isDraft === false) return;
  if (row.body !== app.replica && isFresh(app, row)) throw othersTurn();
  const { at } = await takeOver(app, row, app.replica);
  await sendOnce(app, letter, { wasTried: true, secure: holdReserved(app, ours, at) });
}
