// Installs the app for a person who has never had it, so that the bot may write first. The Graph permission for it is optional (decisions 7.15).

import type { PersonId } from '../../src/core/brand';
import type { Log } from '../../src/app/log';
import type { Graph } from '../../src/graph/client';
import { GraphFailure } from '../../src/graph/failure';
import { catalogueId, installFor } from '../../src/graph/installed-app';

export interface Installer {
  /** Whether the app is there for her now. False when we may not install, or do not know which app we are. */
  readonly installFor: (person: PersonId) => Promise<boolean>;
}

/** `manifestId` is the app's id in its manifest; null installs nothing. Throws `GraphFailure` when Graph is away. */
export function openInstaller(graph: Graph, manifestId: string | null, log: Log): Installer {
  let inCatalogue: string | undefined;
  return {
    installFor: async (person) => {
      if (manifestId === null) return false;
      try {
        inCatalogue ??= await graph.send(catalogueId(manifestId));
        if (inCatalogue === undefined) return false;
        await graph.send(installFor(person, inCatalogue));
        return true;
      } catch (failure) {
        if (!(failure instanceof GraphFailure)) throw failure;
        if (failure.kind === 'conflict') return true;
        if (failure.kind === 'away' || failure.kind === 'throttled') throw failure;
        log.warn('app not installed for a person', { kind: failure.kind });
        return false;
      }
    },
  };
}
