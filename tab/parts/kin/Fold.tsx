// A form under the button that opens it. Escape closes it, and the focus is on its button again.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '560px',
    paddingBlock: tokens.spacingVerticalS,
  },
});

/** What is inside is made when it is opened. */
export function Fold({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { form } = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={place}>
      <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {label}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <div className={form} role="group" aria-label={label} onKeyDown={({ key }) => key === 'Escape' && close()}>
            {children}
          </div>
        )}
      </div>
    </div>
  );
}
