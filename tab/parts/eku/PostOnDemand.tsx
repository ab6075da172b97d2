// The post itself, shown and hidden by its own button.

import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { CardPreview } from '../card/CardWhenShown';
import { useWords } from '../words';

interface PostProps {
  readonly card: unknown;
  readonly number: string;
  readonly describedBy: string;
  readonly isOpenFirst: boolean;
}

/** Says whether it is open. */
export function PostOnDemand({ card, number, describedBy, isOpenFirst }: PostProps) {
  const say = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(isOpenFirst);
  return (
    <>
      <div>
        <Button aria-expanded={isOpen} aria-controls={id} aria-describedby={describedBy} onClick={() => setOpen(!isOpen)}>
          {say(isOpen ? 'matters.hide' : 'matters.show')}
        </Button>
      </div>
      <div id={id}>{isOpen && <CardPreview card={card} label={say('matters.post', { number })} />}</div>
    </>
  );
}
