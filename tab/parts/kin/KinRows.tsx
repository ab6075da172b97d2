// Cases in a list, each with what can be done about it beside it.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  // The link is pressed beside a button: 24 pixels high, as WCAG 2.2 asks of a target.
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    '& > a': { paddingBlock: '2px' },
  },
});

/** Its items are `li`. */
export function KinRows({ children }: { readonly children: ReactNode }) {
  const { list } = useStyles();
  return <ul className={list}>{children}</ul>;
}

/** One of them. */
export function KinRow({ children }: { readonly children: ReactNode }) {
  const { row } = useStyles();
  return <div className={row}>{children}</div>;
}
