// *Utförare*: what a provider hands in by its contracts, period by period, beside what the board itself got; and a filled-in template that has come back.

import type { MatterId, ProviderId } from '../../core/brand';
import { plainDate } from '../../core/brand';
import { codeContact } from '../../core/casefile/answer-link';
import { providerOf, type OwnMatter } from '../../core/casefile/own-matter';
import type { Provider } from '../../core/casefile/provider';
import { mayProvider } from '../../core/access/providers';
import type { Actor } from '../../core/engine/decision';
import { ownTables } from '../../core/processes/all';
import { boardNumbers, type BoardNumbers } from '../../core/report/board-numbers';
import type { KeyedFigure } from '../../graph/lists/statistics';
import { no, ok, type Result } from '../../core/result';
import { roleIn } from '../../core/routine/profile';
import type { Language } from '../../core/text/say';
import { dayOf } from '../../core/time/plain-date';
import { readReturn, type ReadReturn } from '../../core/views/return-sheet';
import type { LinkWays } from '../../core/views/returns-view';
import { pointsAtSomebody } from '../../core/views/visibility';
import { mattersOfProvider } from '../../graph/lists/matters';
import { figuresOfProvider } from '../../graph/lists/statistics';
import type { App } from '../app';
import { openOwn } from '../matters/show-matter';
import { value } from '../settled';
import { providerSeen } from './contracts';

export interface ShownReturn {
  readonly matter: OwnMatter;
  /** null: counted under no name, for it would lead to somebody; and of a survey, for the board has none. */
  readonly board: BoardNumbers | null;
}

export interface ShownReturns {
  readonly provider: Provider;
  /** The period that ended last first. */
  readonly returns: readonly ShownReturn[];
}

/** Of this year and the last. `notYourTask` for whoever does not follow providers up. */
export async function showReturns(app: App, actor: Actor, id: ProviderId): Promise<Result<ShownReturns>> {
  const seen = await providerSeen(app, actor, id);
  if (!seen.ok) return seen;
  const { readers } = ownTables('providerReturn');
  if (!readers.some((reader) => actor.grants.some(({ role }) => role === roleIn(app.profile, reader)))) return no('notYourTask');
  const year = thisYear(app);
  const years = [year - 1, year];
  const [matters, counted] = await Promise.all([
    app.graph.all(
      years.map((one) => mattersOfProvider(app.places, 'providerReturn', { providerId: id, year: String(one) })),
      { patience: 'person' },
    ),
    countedOf(app, id),
  ]);
  return ok({
    provider: seen.value,
    returns: matters
      .flatMap(value)
      .toSorted((a, b) => b.received.localeCompare(a.received))
      .map((matter) => ({ matter, board: boardOf(app, { actor, provider: seen.value, matter }, counted) })),
  });
}

const thisYear = (app: App): number => Number(dayOf(app.clock.now()).slice(0, 4));

/** What the board has counted of a provider in this year and the two before. */
async function countedOf(app: App, id: ProviderId): Promise<readonly KeyedFigure[]> {
  const year = thisYear(app);
  const found = await app.graph.all(
    [year - 2, year - 1, year].map((one) => figuresOfProvider(app.places, id, { what: 'received', year: one })),
    { patience: 'person' },
  );
  return found.flatMap(value);
}

/** One of them, for whoever may read it. */
export async function showReturn(app: App, actor: Actor, id: string): Promise<Result<ShownReturns>> {
  const opened = await openOwn(app, actor, id);
  if (!opened.ok) return opened;
  const { matter } = opened.value;
  const of = providerOf(matter);
  const provider = (await app.providers()).find((one) => one.id === of);
  if (matter.process !== 'providerReturn' || provider === undefined) return no('noSuchCase');
  const board = boardOf(app, { actor, provider, matter }, await countedOf(app, provider.id));
  return ok({ provider, returns: [{ matter, board }] });
}

/** How a provider is asked for a return through a link; null where the profile has none, or to who does not wait for it. */
export const linkWays = (app: App, actor: Actor, provider: Provider): LinkWays | null =>
  app.profile.providerAnswers === 'link' && actor.grants.some(({ role }) => role === roleIn(app.profile, 'followUpOwner'))
    ? { mailTo: provider.mail, codeTo: codeContact(provider) }
    : null;

interface About {
  readonly actor: Actor;
  readonly provider: Provider;
  readonly matter: OwnMatter;
}

function boardOf(app: App, { actor, provider, matter }: About, figures: readonly KeyedFigure[]): BoardNumbers | null {
  const { duty, periodFrom, periodTo } = matter.fields;
  if (duty !== 'complaints' || periodFrom === undefined || periodTo === undefined) return null;
  if (pointsAtSomebody(app.profile, provider)) return null;
  return boardNumbers(
    figures,
    { from: plainDate(periodFrom), to: plainDate(periodTo) },
    { smallest: app.profile.eku.smallNumber, exact: mayProvider(actor, 'exact', provider) },
  );
}

/** Nothing is taken: what it says is shown, and whoever has the task answers with it. */
export async function readFilledIn(
  app: App,
  actor: Actor,
  given: { readonly id: MatterId; readonly bytes: Uint8Array; readonly language: Language },
): Promise<Result<ReadReturn>> {
  const opened = await openOwn(app, actor, given.id);
  if (!opened.ok) return opened;
  const { matter } = opened.value;
  if (matter.process !== 'providerReturn') return no('noSuchCase');
  return ok(readReturn(await app.apart.sheetRows(given.bytes), matter, given.language));
}
