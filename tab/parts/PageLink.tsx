// A link to another page of the tab: an address one can open in a window of its own, followed in place otherwise.

import { Link, tokens } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import { go } from '../route';

interface PageLinkProps {
  readonly to: string;
  readonly children: ReactNode;
  /** Whether it leads to the page that is shown. */
  readonly isHere?: boolean;
}

/** Where one is: heavy and under a line, so that it is not told by colour alone. */
const here = {
  color: tokens.colorNeutralForeground1,
  fontWeight: tokens.fontWeightSemibold,
  boxShadow: `0 2px 0 ${tokens.colorCompoundBrandStroke}`,
} as const;

/** `<PageLink to="/tab/eku">` */
export const PageLink = ({ to, children, isHere = false }: PageLinkProps) => (
  <Link href={to} onClick={(event) => follow(event, to)} {...(isHere ? { 'aria-current': 'page' as const, style: here } : {})}>
    {children}
  </Link>
);

function follow(event: MouseEvent, to: string): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(to);
}
