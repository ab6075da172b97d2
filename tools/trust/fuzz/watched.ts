// A bot in this process that is watched while rubbish comes to it: what it writes, what it logs as a fault of its own, what nobody caught.

import type { Witness } from '../../../src/local/witness';
import { startBotWorld, type BotWorld, type OwnSettings } from '../../../test/support/bot-world';
import { forwardedComplaint } from '../../../test/support/bot-mails';
import { apiOf } from '../../../test/support/api';

export interface Watched {
  readonly world: BotWorld;
  /** Writes to Microsoft 365 since it was last asked, but of the lists that say who read and who was met. */
  readonly wrote: () => readonly string[];
  /** Faults of ours since it was last asked: logged under no name that a service's own failures have, or caught by nobody. */
  readonly fell: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/** What says that somebody read or spoke, whatever came of it. */
const saysWhoCame = ['Åtkomstlogg', 'Samtal'];
/** Questions that are asked with POST. */
const asks = /\/\$batch$|checkMemberGroups$|getByIds$|getSchedule$/;

/** With three complaints, a matter, and words somebody began to write. */
export async function openWatched(own: OwnSettings = {}): Promise<Watched> {
  const writes: string[] = [];
  const faults: string[] = [];
  let exempt: readonly string[] = [];
  const saw: Witness['saw'] = ({ door, method, path, isDone }) => {
    if (door !== 'graph' || method === 'GET' || !isDone || asks.test(path)) return;
    if (!exempt.some((id) => path.toLowerCase().includes(id))) writes.push(`${method} ${path.replace(/[^/]{30,}/g, '…')}`);
  };
  const uncaught = (error: unknown): void =>
    void faults.push(`uncaught: ${error instanceof Error ? String(error.stack).slice(0, 600) : String(error)}`);
  process.on('unhandledRejection', uncaught);
  process.on('uncaughtException', uncaught);
  const world = await startBotWorld(own, { saw });
  for (const n of [1, 2, 3]) await world.mail(forwardedComplaint(n));
  await world.settle();
  const report = { process: 'lexSarah', mark: 'sida-1', words: 'Medicinen gavs till fel person i går kväll.' };
  await apiOf(world).post('colleague', '/api/matters', report);
  await world.say('caseworkerSouth', 'Ingen kom till henne i går heller, och ingen ringde.');
  await world.settle();
  exempt = world.local.store
    .all(`SELECT id FROM sp_lists WHERE title IN (${saysWhoCame.map(() => '?').join(', ')})`, ...saysWhoCame)
    .map(({ id }) => String(id).toLowerCase());
  let heard = world.logged.length;
  return {
    world,
    wrote: () => writes.splice(0),
    fell: () => {
      const said = world.logged.slice(heard).filter(({ level, ids }) => level === 'error' && !isOfService(ids['fault']));
      heard = world.logged.length;
      return [...faults.splice(0), ...said.map(({ message, ids }) => `${message}: ${JSON.stringify(ids)}`)];
    },
    stop: async () => {
      await world.stop();
      process.off('unhandledRejection', uncaught);
      process.off('uncaughtException', uncaught);
    },
  };
}

const isOfService = (fault: unknown): boolean => fault === 'GraphFailure';
