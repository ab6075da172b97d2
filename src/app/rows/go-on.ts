// A case whose history has a gap that nothing fills: a person lets it go on, the empty places say so, and what may have gone is looked up before it goes.

import type { Actor } from '../../core/decide/decision';
import { emptyPlaces } from '../../core/casefile/history';
import type { LostWhy } from '../../core/casefile/lost';
import type { CaseId } from '../../core/brand';
import { no, type Result } from '../../core/result';
import { apartEventsOfCase, appendEvent, eventsOfCase } from '../../graph/lists/events';
import type { SetAsideRow } from '../../graph/lists/set-aside';
import { watchOfCase } from '../../graph/lists/watch';
import type { App } from '../app';
import { setAsideRow } from '../intake/set-aside-rows';
import { value } from '../pass/observe';
import { restoreRow } from './restore';

/** Fills the gap in the history of the case a row of *Manuell hantering* names, and ends the row. What can be restored is restored instead (I03). */
export async function goOnWithout(
  app: App,
  at: { readonly rowId: string; readonly why: LostWhy },
  by: Actor,
): Promise<Result<SetAsideRow>> {
  const found = await setAsideRow(app, at.rowId, by);
  if (!found.ok) return found;
  const { reason, named, state } = found.value;
  if (reason !== 'historyGap' || named === null) return no('answerNotAllowed');
  if (state !== 'open') return no('alreadyDecided');
  const restored = await restoreRow(app, at.rowId, by);
  if (restored.ok || restored.problem.code !== 'rowStillDamaged') return restored;
  await fillGap(app, named, { why: at.why, by });
  return restoreRow(app, at.rowId, by);
}

/** A place that another takes meanwhile is no gap any more. */
async function fillGap(app: App, id: CaseId, { why, by }: { readonly why: LostWhy; readonly by: Actor }): Promise<void> {
  const { graph, places, clock } = app;
  const [open, apart] = await graph.all([eventsOfCase(places, id), apartEventsOfCase(places, id)], { patience: 'person' });
  const watch = await graph.send(watchOfCase(places, id), 'person');
  const empty = emptyPlaces([...value(open), ...value(apart)], watch?.eventsKnown ?? 0);
  const lost = { kind: 'lost', data: { why }, at: clock.now(), by: by.id, caseId: id } as const;
  const written = await graph.all(
    empty.map((seq) => appendEvent(places, { ...lost, seq })),
    { patience: 'person' },
  );
  const failed = written.find((one) => !one.ok && one.failure.kind !== 'duplicate');
  if (failed !== undefined && !failed.ok) throw failed.failure;
  app.log.warn('case goes on with rows of its history lost', { caseId: id, count: empty.length });
}
