// Something folded: a button that says whether it is open, and what it opens.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  title: { margin: 0 },
  open: { transform: 'rotate(90deg)' },
  panel: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

interface FoldProps {
  readonly label: string;
  /** Whether the button is a heading of the page. */
  readonly isHeading?: boolean;
  /** Something in it must be seen: it stays open. */
  readonly mustShow?: boolean;
  readonly children: ReactNode;
}

/** What is inside is drawn when it is opened. */
export function Fold({ label, isHeading = false, mustShow = false, children }: FoldProps) {
  const { title, panel } = useStyles();
  const id = useId();
  const [wasOpened, setOpened] = useState(false);
  const isOpen = wasOpened || mustShow;
  const button = (
    <Button
      appearance="transparent"
      icon={<Chevron isOpen={isOpen} />}
      aria-expanded={isOpen}
      aria-controls={id}
      onClick={() => setOpened(!isOpen)}
    >
      {label}
    </Button>
  );
  return (
    <div>
      {isHeading ? <h2 className={title}>{button}</h2> : button}
      <div id={id} hidden={!isOpen} className={panel}>
        {isOpen && children}
      </div>
    </div>
  );
}

function Chevron({ isOpen }: { readonly isOpen: boolean }) {
  const { open } = useStyles();
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className={isOpen ? open : undefined}>
      <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
