// Progress is shown only when something takes longer than a second: shorter waits only flicker.

import { useEffect, useState } from 'react';

/** Whether it has been going on for more than a second, or for as long as one says. */
export function useSlow(isBusy: boolean, milliseconds = 1000): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isBusy) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), milliseconds);
    return () => clearTimeout(timer);
  }, [isBusy, milliseconds]);
  return isSlow;
}
