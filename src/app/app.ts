// The record of what the shell may use. Only bot/main.ts and the tests' world put one together, and tools/import, which writes rows and sends nothing.

import type { MatterId } from '../core/brand';
import type { KeptContract } from '../core/casefile/contract';
import type { Provider } from '../core/casefile/provider';
import type { Knows } from '../core/intake/trust/trust';
import type { CaseFacts } from '../core/privacy/occurrences';
import type { Figure } from '../core/report/figures';
import type { Words } from '../core/privacy/words/words';
import { unitIds, type Profile } from '../core/routine/profile';
import type { TaskTypeId } from '../core/processes/all';
import type { Graph } from '../graph/client';
import { openDirectory, type Directory } from '../graph/directory';
import { openAbsences, type Absences } from './desk/open-absences';
import { allContracts, keptContract } from '../graph/lists/contracts';
import { allProviders } from '../graph/lists/providers';
import { openMemory, type Memory } from '../graph/wire/memory';
import type { Places } from '../graph/places';
import type { GraphSettings } from '../graph/settings';
import { openAccessLog, type AccessLog } from './access';
import type { Apart } from './apart/apart';
import { openExporting, type Exporting } from './archive/exporting';
import type { Clock } from './clock';
import type { Room } from './desk/room';
import { openForesight, type Foresight } from './intake/foresight';
import { openLater, type Later } from './later';
import type { SearchKey } from './search/search-key';
import { openLimits, type Limits } from './limits';
import type { Log } from './log';
import { openMetRows, type MetRows } from './met-rows';
import type { Messenger } from './messenger';
import { openPulse, type Pulse } from './pulse';
import { openSetbacks, type Setbacks } from './pass/setbacks';
import { openStanding, type ListsStanding } from './standing';
import { openTurns, type Turns } from './turns';

export interface AppParts {
  readonly graph: Graph;
  readonly places: Places;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly log: Log;
  readonly profile: Profile;
  /** Name of this process, new at each start. */
  readonly replica: string;
  readonly tabUrl: (id: MatterId, task?: { readonly type: TaskTypeId; readonly round: number }) => string;
  readonly settings: AppSettings;
  /** What the screening of free text knows of words. */
  readonly words: Words;
  /** Where what others wrote is read. */
  readonly apart: Apart;
}

export interface AppSettings {
  /** Address of the shared mailbox. */
  readonly mailbox: string;
  /** Key of the hashes that must not be guessed (decisions 1.5). */
  readonly secret: string;
  /** Keys that rows of *Sök* may be made with; the first is written with. */
  readonly searchKeys: readonly [SearchKey, ...SearchKey[]];
  /** Domains of employees, and the addresses of web forms and scanners. */
  readonly knownSenders: Omit<Knows, 'mailbox' | 'providerDomains'>;
  /** The channel EKU's posts go to, and whose tab shows them; null where there is none. */
  readonly ekuChannelId: string | null;
  /** *Övningsläge*: invented cases, and nothing leaves. */
  readonly isPractice: boolean;
  /** How often one person may ask anything in a minute: pages, presses and words together. */
  readonly personAMinute: number;
  /** Where Microsoft 365 and the bot are reached, for *Hälsa* to look at. */
  readonly tenant: Pick<GraphSettings, 'sites' | 'mailbox' | 'graphUrl' | 'isPractice'> & {
    readonly teamsAppId: string | null;
    readonly publicUrl: string;
    /** When the app's own certificate ends, in milliseconds since 1970; null where it has none. */
    readonly certificateEnd: () => number | null;
  };
}

export interface App extends AppParts {
  readonly directory: Directory;
  /** The provider register; remembered a minute, because a card may show one that has left it (decisions 8.20). */
  readonly providers: () => Promise<readonly Provider[]>;
  /** The same read anew, when it was put right here. */
  readonly providersAnew: () => Promise<readonly Provider[]>;
  /** The register of contracts, remembered a minute. */
  readonly contracts: () => Promise<readonly KeptContract[]>;
  /** The same read anew, when something was written in it here. */
  readonly contractsAnew: () => Promise<readonly KeptContract[]>;
  /** Who has said to be away; remembered a minute, and asked anew when somebody says so here. */
  readonly absences: Absences;
  readonly limits: Limits;
  /** Cases whose rows cannot be read, and how often they were looked at. */
  readonly setbacks: Setbacks;
  /** What those cases of a draft to EKU know that the writer may open: five minutes in memory. What is approved and what goes is checked with facts read anew. */
  readonly factsWhileWriting: Memory<CaseFacts>;
  /** *Statistik* of months that have ended, by unit: five minutes in memory. */
  readonly figures: Memory<readonly Figure[]>;
  /** What people's desks are made of, a minute in memory at most. */
  readonly rooms: Memory<Room>;
  readonly access: AccessLog;
  readonly rows: MetRows;
  readonly later: Later;
  readonly pulse: Pulse;
  /** How the lists stand to this version of the product. */
  readonly standing: ListsStanding;
  readonly turns: Turns<MatterId>;
  /** The same complaint brought twice at once is taken in twice, one after the other. */
  readonly opening: Turns<string>;
  /** What waits in the inbox and speaks of danger, as far as it has been looked at ahead of its turn. */
  readonly foresight: Foresight;
  /** Bundles are made one after the other: each may be large. */
  readonly bundling: Turns<'bundle' | 'archive'>;
  /** Deliveries to the archive. */
  readonly exporting: Exporting;
  /** What somebody types on a page is kept and read in the order it was asked for. */
  readonly typing: Turns<string>;
}

/** The app from its parts. Nothing is asked of anybody yet. */
export function openApp(parts: AppParts): App {
  const register = openMemory<readonly Provider[]>(60_000);
  const readRegister = async (): Promise<readonly Provider[]> =>
    ofOurUnits(parts.profile, await parts.graph.send(allProviders(parts.places), 'person'));
  const agreed = openMemory<readonly KeptContract[]>(60_000);
  const readContracts = async (): Promise<readonly KeptContract[]> =>
    (await parts.graph.send(allContracts(parts.places), 'person')).map(keptContract);
  return {
    ...parts,
    directory: openDirectory(parts.graph),
    providers: () => register.recall('all', readRegister),
    providersAnew: () => register.renew('all', readRegister),
    contracts: () => agreed.recall('all', readContracts),
    contractsAnew: () => agreed.renew('all', readContracts),
    absences: openAbsences(parts),
    factsWhileWriting: openMemory<CaseFacts>(),
    figures: openMemory<readonly Figure[]>(),
    rooms: openMemory<Room>(60_000),
    access: openAccessLog(parts),
    rows: openMetRows(),
    later: openLater(parts.log),
    pulse: openPulse(),
    standing: openStanding(parts),
    limits: openLimits(() => performance.now(), parts.settings.personAMinute),
    setbacks: openSetbacks(),
    turns: openTurns<MatterId>(),
    opening: openTurns<string>(),
    foresight: openForesight(),
    bundling: openTurns<'bundle' | 'archive'>(),
    exporting: openExporting(parts.log),
    typing: openTurns<string>(),
  };
}

/** A unit that the organisation does not have says nothing of whose a provider's clients are: it is asked. */
const ofOurUnits = (profile: Profile, providers: readonly Provider[]): readonly Provider[] =>
  providers.map((one) => ({ ...one, unit: unitIds(profile).find((id) => id === one.unit) ?? null }));
