// Progress is shown only when something takes longer than a second: shorter waits only flicker.

import { useEffect, useState } from 'react';

/** Whether it has been going on for more than a second. */
export function useSlow(isBusy: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isBusy) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), 1000);
    return () => clearTimeout(timer);
  }, [isBusy]);
  return isSlow;
}
