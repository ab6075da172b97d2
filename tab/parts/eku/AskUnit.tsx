// *Ställ fråga*: one of a list, so that no question can name anybody.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { enumOf, isIn } from '../../../src/core/brand';
import { ekuAsks, type EkuAskId } from '../../../src/core/eku/asks';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { useTyped } from '../typed/use-typed';
import { useWords } from '../words';

interface AskProps {
  readonly asks: readonly EkuAskId[];
  readonly isBusy: boolean;
  readonly send: (ask: EkuAskId) => void;
  readonly close: () => void;
}

export const useFormStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalM },
});

const chosen = z.enum(enumOf<EkuAskId>(ekuAsks)).optional();

/** Nothing is asked until something is chosen. */
export function AskUnit({ asks, isBusy, send, close }: AskProps) {
  const say = useWords();
  const { form, buttons } = useFormStyles();
  const [ask, setAsk] = useTyped('ask', chosen, undefined);
  const [fault, setFault] = useState<string>();
  const press = (): void => {
    if (ask === undefined) setFault(say('tab.form.missing'));
    else send(ask);
  };
  return (
    <div className={form} role="group" aria-label={say('eku.ask')}>
      <SelectField
        label={say('eku.ask.which')}
        options={asks.map((id) => ({ id, name: say(`ekuAsk.${id}`) }))}
        chosen={ask}
        choose={(id) => setAsk(asks.find((one) => isIn([one], id)))}
        fault={fault}
      />
      <div className={buttons}>
        <SendButton label={say('eku.ask.send')} isSending={isBusy} press={press} />
        <Button onClick={close}>{say('matters.close')}</Button>
      </div>
    </div>
  );
}
