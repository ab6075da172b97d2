// The button that answers. While the answer is on its way it cannot be pressed again; after a second it says so.

import { Button, Spinner } from '@fluentui/react-components';
import { useSlow } from '../parts/use/use-slow';
import { useWords } from '../parts/words';

interface SendProps {
  readonly label: string;
  readonly isSending: boolean;
  readonly press: () => void;
  readonly isMain?: boolean;
  /** What it is about, for those who only hear the page, where several buttons say the same. */
  readonly about?: string;
  /** Something must be ready first. */
  readonly mustWait?: boolean;
}

/** Stays in focus while it waits. */
export function SendButton({ label, isSending, press, isMain = true, about, mustWait = false }: SendProps) {
  const say = useWords();
  const isSlow = useSlow(isSending);
  return (
    <>
      <Button
        appearance={isMain ? 'primary' : 'secondary'}
        disabledFocusable={isSending || mustWait}
        onClick={press}
        {...(about === undefined ? {} : { 'aria-label': `${label}: ${about}` })}
      >
        {label}
      </Button>
      {isSlow && isMain && <Spinner size="tiny" label={say('tab.working')} />}
    </>
  );
}
