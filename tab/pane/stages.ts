// How far each message has come that was open while the pane was: kept by message, so that going to another one and back loses nothing that was written.

import type { HandedMessage, LookedAt } from '../../src/core/views/pane';
import type { Around } from './around';
import { bytesOf, NotGiven } from './outlook';
import type { Said } from './server';

/** A sentence of the server's, or a code with a sentence of our own. */
export type Trouble = { readonly sentence: string } | { readonly code: 'locked' | 'failed' | 'offline' | 'signIn' | 'answer' };

export type Stage =
  | { readonly at: 'begin'; readonly isBusy: boolean; readonly trouble?: Trouble }
  | {
      readonly at: 'review';
      readonly isBusy: boolean;
      readonly raw: Uint8Array<ArrayBuffer>;
      readonly looked: LookedAt;
      readonly said: Said;
      readonly trouble?: Trouble;
    }
  | { readonly at: 'done'; readonly handed: HandedMessage };

export interface Stages {
  readonly of: (message: string) => Stage;
  readonly listen: (changed: () => void) => () => void;
  /** Signs in, takes the message from Outlook and has it understood. */
  readonly read: (message: string) => Promise<void>;
  readonly write: (message: string, said: Partial<Said>) => void;
  readonly handOver: (message: string) => Promise<void>;
}

const beginning: Stage = { at: 'begin', isBusy: false };

/** Nothing has been read of any message yet. */
export function openStages(around: Around): Stages {
  const stages = new Map<string, Stage>();
  const listeners = new Set<() => void>();
  const set = (message: string, stage: Stage): void => {
    stages.set(message, stage);
    for (const changed of listeners) changed();
  };
  const of = (message: string): Stage => stages.get(message) ?? beginning;
  return {
    of,
    listen: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    read: async (message) => {
      set(message, { at: 'begin', isBusy: true });
      try {
        const { look } = await server();
        const raw = await bytesOf(message);
        const looked = await look(around, raw);
        set(message, { at: 'review', isBusy: false, raw, looked, said: asUnderstood(looked) });
      } catch (failure) {
        set(message, { at: 'begin', isBusy: false, trouble: troubleIn(failure) });
      }
    },
    write: (message, said) => {
      const stage = of(message);
      if (stage.at === 'review') set(message, { ...stage, said: { ...stage.said, ...said } });
    },
    handOver: async (message) => {
      const stage = of(message);
      if (stage.at !== 'review') return;
      const { raw, looked, said } = stage;
      set(message, { at: 'review', isBusy: true, raw, looked, said });
      try {
        const { handOver } = await server();
        set(message, { at: 'done', handed: await handOver(around, raw, said) });
      } catch (failure) {
        set(message, { at: 'review', isBusy: false, raw, looked, said, trouble: troubleIn(failure) });
      }
    },
  };
}

const server = () =>
  import('./server').catch(() => {
    throw new NotGiven(navigator.onLine ? 'failed' : 'offline');
  });

const asUnderstood = ({ name, address, providerId, topic }: LookedAt): Said => ({
  note: '',
  name,
  address,
  providerId,
  topic,
  isDanger: false,
});

function troubleIn(failure: unknown): Trouble {
  if (failure instanceof NotGiven) return { code: failure.code };
  if (!(failure instanceof Error) || failure.name !== 'NotDone' || !('code' in failure)) return { code: 'failed' };
  const { code, message } = failure;
  if (code === 'said') return { sentence: message };
  return { code: code === 'signIn' || code === 'offline' ? code : 'answer' };
}
