// Titles and their values in two columns; a long title wraps and leaves half the width to its value.

import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(45%) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  title: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

/** A list of terms and what they are here. */
export function Facts({ facts }: { readonly facts: readonly { readonly title: string; readonly value: ReactNode }[] }) {
  const { list, title: titleStyle, value: valueStyle } = useStyles();
  return (
    <dl className={list}>
      {facts.map(({ title, value }) => (
        <Fragment key={title}>
          <dt className={titleStyle}>{title}</dt>
          <dd className={valueStyle}>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
