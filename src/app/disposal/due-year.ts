// The year *Gallring* opens on: the earliest in which something of a kind waits for whoever looks, to be chosen or to be confirmed.

import { mayDisposeOf } from '../../core/access/disposal';
import type { PlainDate } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import { processIn, type OwnMatter } from '../../core/casefile/own-matter';
import type { Actor } from '../../core/engine/decision';
import { proposalOf, type Proposal } from '../../core/records/disposal';
import type { Disposal } from '../../core/records/disposed';
import { retentionOf, type DisposalKind } from '../../core/records/process-retention';
import { dayOf, yearOf } from '../../core/time/plain-date';
import { disposalsOf } from '../../graph/lists/disposals';
import type { App } from '../app';
import { value } from '../settled';
import { lastDay } from './last-decided';
import { endedBefore, servicesOf, yearsBack } from './review';

/** A year, `2026`; null where nothing waits. */
export async function dueYear(app: App, actor: Actor, kind: DisposalKind): Promise<string | null> {
  const may = { kind, profile: app.profile };
  const toChoose = mayDisposeOf(actor, 'choose', may) ? await dueIn(app, kind) : [];
  const years = toChoose.map(({ matter }) => String(yearOf(dayOf(matter.received))));
  const waiting = mayDisposeOf(actor, 'confirm', may) ? await waitingYears(app, actor, kind) : [];
  return [...years, ...waiting].sort()[0] ?? null;
}

/** Those whose rows wait for another than who chose: some requests, however many there are. */
async function waitingYears(app: App, actor: Actor, kind: DisposalKind): Promise<readonly string[]> {
  const newest = yearOf(dayOf(app.clock.now()));
  const years = Array.from({ length: yearsBack }, (_none, n) => String(newest - n));
  const found = await app.graph.all(
    years.map((year) => disposalsOf(app.places, year)),
    { patience: 'person' },
  );
  return found
    .flatMap((one) => value(one))
    .filter((row) => (processIn(row.caseId) ?? 'complaint') === kind && isWaiting(row) && row.chosenBy !== actor.id)
    .map(({ year }) => year);
}

const isWaiting = ({ state, choice }: Disposal): boolean => state === 'chosen' && choice === 'dispose';

interface DueMatter {
  readonly matter: Case | OwnMatter;
  readonly is: Extract<Proposal['is'], 'dispose' | 'look'>;
}

/** What of a kind the plan lets go now, and nobody has settled. Nothing where it gives the kind no time: that is not looked for. */
export async function dueIn(app: App, kind: DisposalKind): Promise<readonly DueMatter[]> {
  const { profile } = app;
  const retention = retentionOf(kind);
  const kept = retention === null ? null : (profile.informationPlan?.classes[retention] ?? null);
  if (kept === null || kept === 'forever') return [];
  const today = dayOf(app.clock.now());
  const ended = await endedBefore(app, kind, yearOf(today) - kept.years);
  const years = [...new Set(ended.map(({ received }) => String(yearOf(dayOf(received)))))];
  const rows = await app.graph.all(
    years.map((year) => disposalsOf(app.places, year)),
    { patience: 'person' },
  );
  const chosen = new Map(rows.flatMap((one) => value(one)).map((row) => [row.caseId, row] as const));
  const services = await servicesOf(app);
  return ended.flatMap((matter): readonly DueMatter[] => {
    const row = chosen.get(matter.id);
    if (row !== undefined && isSettled(row, today)) return [];
    const asked = { retention, ended: row?.ended ?? lastDay(matter), service: services(matter) };
    const { is } = proposalOf(profile.informationPlan, asked, today);
    return is === 'dispose' || is === 'look' ? [{ matter, is }] : [];
  });
}

/** It is retained, waits, or is on its way out. */
const isSettled = ({ state, choice, until }: Disposal, today: PlainDate): boolean =>
  state !== 'chosen' || choice === 'retain' || (choice === 'wait' && (until === null || until > today));
