// The button that answers. While the answer is on its way it cannot be pressed again; after a second it says so.

import { Button, Spinner, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
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
  /** A letter beside it that is drawn anew: a press meanwhile answers when it has come, or says that it is to be read first. */
  readonly drawing?: { readonly isOn: boolean; readonly then: 'sends' | 'tells' };
}

const nothingDrawn = { isOn: false, then: 'tells' } as const;

/** Stays in focus while it waits. */
export function SendButton({
  label,
  isSending,
  press,
  isMain = true,
  about,
  mustWait = false,
  drawing = nothingDrawn,
}: SendProps) {
  const say = useWords();
  const [isPressed, setPressed] = useState(false);
  const isSlow = useSlow(isSending || (isPressed && drawing.isOn));
  const pressed = (): void => {
    setPressed(drawing.isOn);
    if (!drawing.isOn) press();
  };
  useEffect(() => {
    if (!isPressed || drawing.isOn || drawing.then === 'tells') return;
    setPressed(false);
    press();
  }, [isPressed, drawing.isOn, drawing.then, press]);
  return (
    <>
      <Button
        appearance={isMain ? 'primary' : 'secondary'}
        disabledFocusable={isSending || mustWait}
        onClick={pressed}
        {...(about === undefined ? {} : { 'aria-label': `${label}: ${about}` })}
      >
        {label}
      </Button>
      {isSlow && isMain && <Spinner size="tiny" label={say('tab.working')} />}
      {isPressed && !drawing.isOn && <Text role="status">{say('tab.form.readFirst')}</Text>}
    </>
  );
}
