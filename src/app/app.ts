// The record of what the shell may use. Only bot/main.ts and the tests' world put one together.

import type { CaseId } from '../core/brand';
import type { Provider } from '../core/casefile/provider';
import type { Profile } from '../core/routine/profile';
import type { TaskTypeId } from '../core/routine/task-types';
import type { Graph } from '../graph/client';
import { openDirectory, type Directory } from '../graph/directory';
import { allProviders } from '../graph/lists/providers';
import { openMemory } from '../graph/memory';
import type { Places } from '../graph/places';
import { openAccessLog, type AccessLog } from './access';
import type { Clock } from './clock';
import type { Log } from './log';
import type { Messenger } from './messenger';
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
  readonly tabUrl: (id: CaseId, task?: { readonly type: TaskTypeId; readonly round: number }) => string;
  readonly settings: AppSettings;
}

export interface AppSettings {
  /** Address of the shared mailbox. */
  readonly mailbox: string;
  /** Key of the hashes that must not be guessed (decisions 1.5). */
  readonly secret: string;
  readonly staffDomains: readonly string[];
}

export interface App extends AppParts {
  readonly directory: Directory;
  /** The provider register; remembered five minutes. */
  readonly providers: () => Promise<readonly Provider[]>;
  readonly access: AccessLog;
  readonly later: Later;
  readonly turns: Turns;
}

/** Work that goes on after an answer was given. Its failures are logged, never lost: the next pass does it again. */
export interface Later {
  readonly do: (work: () => Promise<unknown>) => void;
  /** Ends when nothing is under way; for a quiet stop, and for tests. */
  readonly idle: () => Promise<void>;
}

/** The app from its parts. Nothing is asked of anybody yet. */
export function openApp(parts: AppParts): App {
  const register = openMemory<readonly Provider[]>();
  return {
    ...parts,
    directory: openDirectory(parts.graph),
    providers: () => register.recall('all', () => parts.graph.send(allProviders(parts.places))),
    access: openAccessLog(parts),
    later: openLater(parts.log),
    turns: openTurns(),
  };
}

function openLater(log: Log): Later {
  const running = new Set<Promise<unknown>>();
  const start = (work: () => Promise<unknown>): void => {
    const one: Promise<unknown> = work()
      .catch(() => log.warn('work after an answer failed; the next pass does it again'))
      .finally(() => running.delete(one));
    running.add(one);
  };
  const idle = async (): Promise<void> => {
    while (running.size > 0) await Promise.all(running);
  };
  return { do: start, idle };
}
