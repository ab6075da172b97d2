// Lets a case go on whose history has a gap nothing fills: opened on purpose, and never without saying why the row cannot be got back.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { isKeyOf, keysOf } from '../../../src/core/brand';
import { lostWhys, type LostWhy } from '../../../src/core/casefile/lost';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { useWords } from '../words';

interface GoOnProps {
  readonly label: string;
  readonly isSending: boolean;
  readonly goOn: (why: LostWhy) => void;
  /** For a case that is lost itself: a new one of its original. */
  readonly anew?: ((why: LostWhy) => void) | undefined;
}

const useStyles = makeStyles({
  asked: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalM },
});

/** Asks for the reason, and says nothing before it is given (I03: what was lost is said). */
export function GoOn({ label, isSending, goOn, anew }: GoOnProps) {
  const say = useWords();
  const id = useId();
  const { asked } = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [why, setWhy] = useState<string>();
  const press = (act: (why: LostWhy) => void): void => {
    setAsked(true);
    if (why !== undefined && isKeyOf(lostWhys, why)) act(why);
  };
  return (
    <div className={asked}>
      <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {`${label} …`}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <div className={asked}>
            <SelectField
              label={say('tab.form.reason')}
              options={keysOf(lostWhys).map((code) => ({ id: code, name: say(`lostWhy.${code}`) }))}
              chosen={why}
              choose={setWhy}
              fault={isAsked && why === undefined ? say('tab.form.missing') : undefined}
            />
            {anew !== undefined && (
              <SendButton isMain label={say('setAside.anew')} isSending={isSending} press={() => press(anew)} />
            )}
            <SendButton
              label={say(anew === undefined ? 'setAside.goOn' : 'setAside.recordLost')}
              isSending={isSending}
              press={() => press(goOn)}
              isMain={false}
            />
          </div>
        )}
      </div>
    </div>
  );
}
