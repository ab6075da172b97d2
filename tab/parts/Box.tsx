// A box around what belongs together in a list: what Fluent's Card looks like, without the keys it brings for cards one can press.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow4,
  },
  small: { gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalS },
});

interface BoxProps {
  /** The id of what names it: then it is an article of its own. */
  readonly titledBy?: string;
  readonly isSmall?: boolean;
  readonly children: ReactNode;
}

/** Its children under each other. */
export function Box({ titledBy, isSmall = false, children }: BoxProps) {
  const { box, small } = useStyles();
  const className = mergeClasses(box, isSmall && small);
  return titledBy === undefined ? (
    <div className={className}>{children}</div>
  ) : (
    <article className={className} aria-labelledby={titledBy}>
      {children}
    </article>
  );
}
