// The place of what was done, or why it was not: in view and in focus when it is new, wherever on the page it was pressed.

import { useEffect, useRef, type ReactNode } from 'react';

interface InViewProps {
  /** Changes when there is something new to see; undefined for nothing. */
  readonly of: unknown;
  readonly seen?: () => void;
  readonly children: ReactNode;
}

/** Takes the focus once for each thing that is new. */
export function InView({ of, seen, children }: InViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const told = useRef(seen);
  useEffect(() => {
    told.current = seen;
  });
  useEffect(() => {
    if (of === undefined) return;
    place.current?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
    told.current?.();
  }, [of]);
  return (
    <div ref={place} tabIndex={-1} style={{ outlineStyle: 'none' }}>
      {children}
    </div>
  );
}
