// The receipt of a matter that was written down: its number, and whether its writer may read on.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { caseAddress } from '../../route';
import { PageLink } from '../PageLink';
import { PageTitle } from '../PageTitle';
import { useWords } from '../words';
import type { Opened } from './shapes';

interface OpenedProps {
  readonly opened: Opened;
  readonly another: () => void;
}

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
});

/** It takes the focus, so that it is heard that it went well. */
export function OpenedNote({ opened: { id, number, mayRead }, another }: OpenedProps) {
  const say = useWords();
  const { links } = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div tabIndex={-1} ref={place} style={{ outlineStyle: 'none' }}>
      <PageTitle>{say('tab.newMatter.done')}</PageTitle>
      <p>
        <strong>{say('writeDown.receipt.number', { number })}</strong>
      </p>
      <p>{say(mayRead ? 'tab.newMatter.mayRead' : 'tab.newMatter.mayNotRead')}</p>
      <div className={links}>
        {mayRead && <PageLink to={caseAddress(id)}>{say('tab.newMatter.open', { number })}</PageLink>}
        <PageLink to="/tab/">{say('tab.back')}</PageLink>
        <Button onClick={another}>{say('tab.newMatter.another')}</Button>
      </div>
    </div>
  );
}
