// What every page may ask of the program around it: whether it stands in a dialog, and in which channel. Closing one is in host.ts.

import { createContext, useContext } from 'react';

export interface Around {
  readonly isDialog: boolean;
  /** null: in a tab of one's own. */
  readonly channelId: string | null;
}

export const AroundContext = createContext<Around>({ isDialog: false, channelId: null });

/** Whether the page stands in a dialog over the chat. */
export const useAround = (): Around => useContext(AroundContext);
