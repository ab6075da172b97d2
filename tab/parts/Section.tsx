// A part of a page under its heading.

import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalL },
  title: { margin: 0 },
});

/** A region named by its heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  const { section, title: titleStyle } = useStyles();
  return (
    <section className={section} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block className={titleStyle}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
