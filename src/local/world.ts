// Everything of the local Microsoft 365 put together once: store, clock, keys, Graph, Teams, faults and record.

import { openClock, type Clock, type ClockStart } from './clock';
import { createEvents, type Events } from './control/events';
import { createFaults, type Faults } from './faults';
import { startNotifier, type Notifier, type NotifierOptions } from './graph/notify/notifier';
import { usualQuirks, type Quirks } from './graph/quirks';
import { documentedLimits } from './graph/throttle';
import type { LocalWorld } from './http';
import { tenant } from './people';
import { createRecord, type CallRecord } from './record';
import { openKeyRing } from './sign-in/keys';
import { createAppRegistration } from './sign-in/registration';
import type { TokenMaker } from './sign-in/tokens';
import { openStore, type Store } from './store';
import type { Witness } from './witness';
import { createLimits } from './teams/limits';
import { prepareTeamsTables, type Teams } from './teams/teams';

export interface LocalParts {
  readonly store: Store;
  readonly world: LocalWorld;
  readonly clock: Clock;
  readonly events: Events;
  readonly faults: Faults;
  readonly record: CallRecord;
  /** Changed in place, so that a switch works at once. */
  readonly quirks: Quirks;
  readonly graphLimits: { sharePointUnitsPerMinute: number; outlookAtOnce: number };
  readonly tokens: TokenMaker;
  readonly teams: Teams;
  readonly notifier: Notifier;
  readonly witness: Witness | undefined;
}

export interface Addresses {
  /** `http://127.0.0.1:4700` */
  readonly origin: () => string;
  /** `https://localhost:4701` */
  readonly signIn: () => string;
  readonly bot: () => string;
}

export interface WorldOptions {
  readonly database: string;
  readonly clock: ClockStart | undefined;
  readonly relaxed: boolean;
  readonly refreshAfterMs: number;
  readonly channelIssuer: string;
  readonly notifier: NotifierOptions;
  /** Made when the clock is there, which its lines tell. */
  readonly witness?: ((businessNow: () => Date) => Witness) | undefined;
}

/** The parts over one database; addresses are asked when needed, because a port of 0 is known only once listening. */
export async function createWorld(addresses: Addresses, options: WorldOptions): Promise<LocalParts> {
  const store = openStore(options.database);
  const clock = openClock(store, options.clock);
  const events = createEvents();
  const [signInKeys, channelKeys] = await Promise.all([openKeyRing(store, 'signIn'), openKeyRing(store, 'channel')]);
  const tokens: TokenMaker = {
    issuer: () => `${addresses.signIn()}/${tenant.id}/v2.0`,
    keys: signInKeys,
    app: createAppRegistration(),
  };
  const faults = createFaults();
  const witness = options.witness?.(clock.now);
  prepareTeamsTables(store);
  const teams: Teams = {
    store,
    events,
    faults,
    tokens,
    channelKeys,
    businessNow: clock.now,
    botUrl: addresses.bot,
    channelIssuer: options.channelIssuer,
    refreshAfterMs: options.refreshAfterMs,
    witness,
    serviceUrl: () => `${addresses.origin()}/teams/`,
    limits: createLimits(options.relaxed),
  };
  const notifier = startNotifier({ store }, options.notifier);
  const world: LocalWorld = {
    ...{ store, businessNow: clock.now, origin: addresses.origin },
    changed: (resource, change, id) => {
      events.announce('graph', resource);
      notifier.changed(resource, change, id);
    },
  };
  return {
    store,
    world,
    clock,
    events,
    tokens,
    teams,
    notifier,
    graphLimits: { ...documentedLimits, ...(options.relaxed ? { sharePointUnitsPerMinute: Infinity } : {}) },
    faults,
    record: createRecord(),
    witness,
    quirks: { ...usualQuirks },
  };
}
