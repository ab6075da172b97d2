// The heading of what the pane shows: when a press led there, the focus stands on it, so that it is read aloud and the keyboard goes on from it.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: 0, outlineStyle: 'none' },
});

/** The only heading of the first level. */
export function Heading({ isFocused, children }: { readonly isFocused: boolean; readonly children: ReactNode }) {
  const place = useRef<HTMLHeadingElement>(null);
  const { heading } = useStyles();
  useEffect(() => {
    if (isFocused) place.current?.focus();
  }, [isFocused]);
  return (
    <h1 ref={place} tabIndex={-1} className={heading}>
      {children}
    </h1>
  );
}
