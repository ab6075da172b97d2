// A sentence that stands out: something to know, to be careful of, or that went wrong. Drawn without Fluent's bar, which is as heavy as all else here.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  info: { borderInlineStartColor: tokens.colorBrandStroke1 },
  warning: { borderInlineStartColor: tokens.colorPaletteDarkOrangeBorderActive },
  error: { borderInlineStartColor: tokens.colorPaletteRedBorderActive },
});

/** An error is read aloud as it comes; the others are read where they stand. */
export function Bar({ kind, children }: { readonly kind: 'info' | 'warning' | 'error'; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <p className={mergeClasses(styles.bar, styles[kind])} {...(kind === 'error' ? { role: 'alert' } : {})}>
      {children}
    </p>
  );
}
