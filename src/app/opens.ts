// Which pages somebody's part in the board's cases opens. What they show is decided again by each; this only leaves out ways that lead nowhere.

import { disposalKinds } from '../core/access/disposal';
import { seesProviders } from '../core/access/providers';
import { maySettings } from '../core/access/settings';
import type { Actor } from '../core/engine/decision';
import type { App } from './app';
import { mayExport } from './archive/order';
import { unitsLed } from './cases/unit-overview';
import { readsFollowUps } from './follow-ups/list-follow-ups';
import { mayTakeInFiles } from './intake/file-in';
import { mayRescue } from './intake/rescuers';
import { unitsFor } from './matters/list-beside';
import { readsLog } from './records/read-log';
import { keepsRegister } from './records/register';

export interface Opens {
  /** *Manuell hantering*. */
  readonly mayRescue: boolean;
  /** *Diariet*. */
  readonly keepsRegister: boolean;
  /** *Arkiv*. */
  readonly exports: boolean;
  readonly takesFilesIn: boolean;
  readonly readsLog: boolean;
  /** *Gallring*. */
  readonly seesDisposal: boolean;
  /** *Enheten*. */
  readonly leadsUnit: boolean;
  readonly hasMeasures: boolean;
  /** *Utförare*. */
  readonly seesProviders: boolean;
  /** *Uppföljning*. */
  readonly readsFollowUps: boolean;
  /** *Inställningar*, and *Hälsa*. */
  readonly seesSettings: boolean;
  readonly looksAfter: boolean;
}

/** By her roles now, and by whom she stands in for. */
export async function opensFor(app: App, actor: Actor): Promise<Opens> {
  const [rescues, registers] = await Promise.all([mayRescue(app, actor), keepsRegister(app, actor)]);
  return {
    mayRescue: rescues,
    keepsRegister: registers,
    exports: mayExport(app, actor),
    takesFilesIn: mayTakeInFiles(app, actor),
    readsLog: readsLog(app, actor),
    seesDisposal: disposalKinds(actor, 'see', app.profile).length > 0,
    leadsUnit: unitsLed(app, actor).length > 0,
    hasMeasures: unitsFor(app, actor).length > 0,
    seesProviders: seesProviders(actor),
    readsFollowUps: readsFollowUps(app, actor),
    seesSettings: maySettings(actor, 'routine', app.profile),
    looksAfter: maySettings(actor, 'health', app.profile),
  };
}
