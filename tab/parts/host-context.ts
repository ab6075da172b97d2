// What every page may ask of the program around it: whether it stands in a dialog. Closing one is in host.ts.

import { createContext, useContext } from 'react';

export interface Around {
  readonly isDialog: boolean;
}

export const AroundContext = createContext<Around>({ isDialog: false });

/** Whether the page stands in a dialog over the chat. */
export const useAround = (): Around => useContext(AroundContext);
