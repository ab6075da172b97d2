// A number that stands on another case is asked of once; pressed once more with the same number it is meant.

import { useRef } from 'react';
import type { Refusal } from '../../api';

/** Whether a number that is handed in now has been asked of: `refusal` is what the last press ended with. */
export function useSameNumber(refusal: Refusal | undefined): (number: string) => boolean {
  const tried = useRef('');
  return (number) => {
    const isSame = refusal?.code === 'numberElsewhere' && tried.current === number.trim();
    tried.current = number.trim();
    return isSame;
  };
}
