// A question that is folded until it is asked for: a button with its words and dots, and the box it opens.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';

interface BoxProps {
  readonly label: string;
  /** Whether it was begun before. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The button says whether it is open. */
export function FoldedBox({ label, isOpen: wasOpen, children }: BoxProps) {
  const { box } = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(wasOpen);
  return (
    <div>
      <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {`${label} …`}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <div className={box}>{children}</div>}
      </div>
    </div>
  );
}
