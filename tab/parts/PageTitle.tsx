// The heading of a page.

import { makeStyles, Title2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ title: { margin: 0 } });

/** The page's one first heading. */
export function PageTitle({ children }: { readonly children: ReactNode }) {
  const { title } = useStyles();
  return (
    <Title2 as="h1" block className={title}>
      {children}
    </Title2>
  );
}
