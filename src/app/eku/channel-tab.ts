// The tab of EKU's channel: what has been posted there and how far it has come. For EKU's members by role, and in EKU's own channel alone: the host's word for
// where the tab stands opens nothing, it only keeps the tab out of every other channel.

import type { ProviderMonth } from '../../core/eku/month';
import type { EkuMatter } from '../../core/eku/matter';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import { no, ok, type Result } from '../../core/result';
import { monthsUpTo } from '../../core/time/months';
import { dayOf } from '../../core/time/plain-date';
import { monthsOf, type KeyedMonth } from '../../graph/lists/provider-months';
import type { App } from '../app';
import { value } from '../settled';
import { ekuMatters } from './eku';

export interface ChannelTab {
  readonly matters: readonly EkuMatter[];
  /** The newest first, as `2026-03`. */
  readonly months: readonly string[];
  /** How it stood each month, where the routine tells EKU so; null where it does not. */
  readonly told: readonly (ProviderMonth & Pick<KeyedMonth, 'month'>)[] | null;
}

const monthsBack = 12;

/** `ekuMembersOnly` for anybody else wherever she asks from; then `noEkuChannel`, or `otherChannel`. */
export function mayHaveTab(app: App, actor: Actor, channelId: string | null): Result<undefined> {
  if (!isEku(actor)) return no('ekuMembersOnly');
  const { ekuChannelId } = app.settings;
  if (ekuChannelId === null) return no('noEkuChannel');
  return channelId === ekuChannelId ? ok(undefined) : no('otherChannel');
}

/** What the tab shows; nothing is read before the asker and the channel are known. */
export async function channelTab(app: App, actor: Actor, channelId: string | null): Promise<Result<ChannelTab>> {
  const may = mayHaveTab(app, actor, channelId);
  if (!may.ok) return may;
  const months = monthsUpTo(dayOf(app.clock.now()).slice(0, 7), monthsBack);
  const [matters, told] = await Promise.all([ekuMatters(app, actor), toldMonths(app, months)]);
  return matters.ok ? ok({ matters: matters.value, months, told }) : matters;
}

async function toldMonths({ graph, places, profile }: App, months: readonly string[]): Promise<ChannelTab['told']> {
  if (!profile.eku.monthlyState) return null;
  const found = await graph.all(
    months.map((month) => monthsOf(places, month)),
    { patience: 'person' },
  );
  return found.flatMap((one) => value(one));
}
