// Handing in what was typed: saving waits meanwhile, the server is told what it may let go, and nothing is lost when it refuses.

import { useContext, useMemo } from 'react';
import type { z } from 'zod';
import { askIn, Refusal } from '../../api';
import { useWords } from '../words';
import { TypedContext } from './use-typed';

export type HandIn = <T>(path: string, shape: z.ZodType<T>, body: unknown) => Promise<T>;

export interface HandingIn {
  /** `ask`, for what ends the page. */
  readonly handIn: HandIn;
  /** The same, when somebody else goes on with what is typed: it is kept to the last word first. */
  readonly handAlong: HandIn;
}

/** Both ways, for the page around. */
export function useHandIn(): HandingIn {
  const keeper = useContext(TypedContext)?.keeper;
  const say = useWords();
  return useMemo(() => {
    const handing =
      (isAlong: boolean): HandIn =>
      async (path, shape, body) => {
        const mark = (await keeper?.hold(isAlong)) ?? null;
        try {
          if (isAlong && keeper?.isWhole() === false) throw new Refusal('tryAgain', say('tab.typed.notAlong'));
          return await askIn(path, shape, { body, typed: isAlong ? null : mark });
        } catch (failure) {
          keeper?.goOn();
          throw failure;
        }
      };
    return { handIn: handing(false), handAlong: handing(true) };
  }, [keeper, say]);
}
