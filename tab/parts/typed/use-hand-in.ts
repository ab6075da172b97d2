// Handing in what was typed: saving waits meanwhile, the server is told what it may let go, and nothing is lost when it refuses.

import { useContext, useMemo } from 'react';
import type { z } from 'zod';
import { askIn, Refusal } from '../../api';
import { useWords } from '../words';
import { TypedContext } from './use-typed';

/** `seen`: what the page was read from, where others may have done something since. */
export interface Handed {
  readonly body: unknown;
  readonly seen?: string;
}
export type HandIn = <T>(path: string, shape: z.ZodType<T>, handed: Handed) => Promise<T>;

export interface HandingIn {
  /** `ask`, for what ends the page. */
  readonly handIn: HandIn;
  /** The same, for a page that stays as it is when it has been handed in. */
  readonly handInAndStay: HandIn;
  /** The same, when somebody else goes on with what is typed: it is kept to the last word first. */
  readonly handAlong: HandIn;
  /** Keeps it to the last word, before the page is read anew. */
  readonly keepWhole: () => Promise<void>;
}

/** Both ways, for the page around. */
export function useHandIn(): HandingIn {
  const keeper = useContext(TypedContext)?.keeper;
  const say = useWords();
  return useMemo(() => {
    const handing =
      (isAlong: boolean): HandIn =>
      async (path, shape, { body, seen }) => {
        const mark = (await keeper?.hold(isAlong)) ?? null;
        try {
          if (isAlong && keeper?.isWhole() === false) throw new Refusal('tryAgain', say('tab.typed.notAlong'));
          return await askIn(path, shape, { body, seen, typed: isAlong ? null : mark });
        } catch (failure) {
          keeper?.goOn();
          throw failure;
        }
      };
    const keepWhole = async (): Promise<void> => {
      await keeper?.hold(true);
      keeper?.goOn();
    };
    const handInAndStay: HandIn = async (path, shape, handed) => {
      const answer = await handing(false)(path, shape, handed);
      keeper?.begunAnew();
      return answer;
    };
    return { handInAndStay, handIn: handing(false), handAlong: handing(true), keepWhole };
  }, [keeper, say]);
}
