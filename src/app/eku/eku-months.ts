// The months EKU has been told of, as they were written: for EKU's members alone.

import { monthOver, type ProviderMonth } from '../../core/eku/month';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import { no, ok, type Result } from '../../core/result';
import { dayOf } from '../../core/time/plain-date';
import { plainDate } from '../../core/brand';
import { monthsOf } from '../../graph/lists/provider-months';
import type { App } from '../app';
import { value } from '../settled';

interface ToldMonth {
  /** `2026-03`. */
  readonly month: string;
  readonly rows: readonly ProviderMonth[];
}

/** As many months back as are shown. */
const mostMonths = 6;

/** The newest first, without those nothing was written of. */
export async function ekuMonths(app: App, actor: Actor): Promise<Result<readonly ToldMonth[]>> {
  if (!isEku(actor)) return no('noSuchCase');
  const last = monthOver(dayOf(app.clock.now()));
  const months = Array.from({ length: mostMonths - 1 }).reduce<readonly string[]>(
    (all) => [...all, monthOver(plainDate(`${all.at(-1) ?? last}-01`))],
    [last],
  );
  const found = await app.graph.all(
    months.map((month) => monthsOf(app.places, month)),
    { patience: 'person' },
  );
  return ok(months.map((month, n) => ({ month, rows: rowsIn(found[n]) })).filter(({ rows }) => rows.length > 0));
}

const rowsIn = (answer: Parameters<typeof value<readonly ProviderMonth[]>>[0] | undefined): readonly ProviderMonth[] =>
  answer === undefined ? [] : value(answer);
