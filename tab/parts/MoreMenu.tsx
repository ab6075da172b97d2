// What is needed now and then, behind one button: opened and closed by mouse or keys, and closed by Escape, by going on and by choosing.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useWords } from './words';

const useStyles = makeStyles({
  whole: { position: 'relative' },
  button: { minWidth: 0, padding: 0, fontWeight: tokens.fontWeightRegular },
  list: {
    position: 'absolute',
    zIndex: 10,
    insetInlineStart: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    whiteSpace: 'nowrap',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
});

interface MoreProps {
  readonly isOpen: boolean;
  readonly open: (isOpen: boolean) => void;
  /** List items. */
  readonly children: ReactNode;
}

/** A button that says whether it is open, and the list it opens right after it, so that Tab goes there next. */
export function MoreMenu({ isOpen, open, children }: MoreProps) {
  const say = useWords();
  const { whole, list, button } = useStyles();
  const id = useId();
  return (
    <div
      className={whole}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape' || !isOpen) return;
        open(false);
        currentTarget.querySelector('button')?.focus();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) open(false);
      }}
    >
      <Button
        appearance="transparent"
        className={button}
        icon={<Chevron />}
        iconPosition="after"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => open(!isOpen)}
      >
        {say('tab.more')}
      </Button>
      <ul id={id} hidden={!isOpen} className={isOpen ? list : undefined}>
        {isOpen && children}
      </ul>
    </div>
  );
}

const Chevron = () => (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
  </svg>
);
