// *Avslutad*: how it ended, and the day it is followed up, which some outcomes need (R255).

import { Button, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { enumOf, isKeyOf, keysOf } from '../../../src/core/brand';
import { ekuOutcomes, type EkuOutcome } from '../../../src/core/eku/asks';
import { FieldBox } from '../../fields/FieldBox';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { useTyped } from '../typed/use-typed';
import { useWords } from '../words';
import { useFormStyles } from './AskUnit';
import type { Ending } from './matter-shape';

interface EndProps {
  readonly isBusy: boolean;
  readonly send: (ending: Ending) => void;
  readonly close: () => void;
}

const chosen = z.enum(enumOf<EkuOutcome>(ekuOutcomes)).optional();
const day = z.string();

/** Each fault stands at its field. */
export function EndMatter({ isBusy, send, close }: EndProps) {
  const say = useWords();
  const { form, buttons } = useFormStyles();
  const [outcome, setOutcome] = useTyped('outcome', chosen, undefined);
  const [followUp, setFollowUp] = useTyped('followUp', day, '');
  const [isAsked, setAsked] = useState(false);
  const needsDay = outcome !== undefined && ekuOutcomes[outcome].needsFollowUp;
  const lacksDay = needsDay && followUp === '';
  const press = (): void => {
    setAsked(true);
    if (outcome !== undefined && !lacksDay) send({ outcome, followUp: followUp === '' ? null : followUp });
  };
  const missing = (isMissing: boolean): string | undefined => (isAsked && isMissing ? say('tab.form.missing') : undefined);
  return (
    <div className={form} role="group" aria-label={say('eku.answer.finished')}>
      <SelectField
        label={say('eku.ending.outcome')}
        options={keysOf(ekuOutcomes).map((id) => ({ id, name: say(`ekuOutcome.${id}`) }))}
        chosen={outcome}
        choose={(id) => setOutcome(isKeyOf(ekuOutcomes, id) ? id : undefined)}
        fault={missing(outcome === undefined)}
      />
      <FieldBox
        label={say('eku.ending.followUp')}
        fault={isAsked && lacksDay ? say('tab.matter.missingDay') : undefined}
        isRequired={needsDay}
      >
        <Input type="date" value={followUp} onChange={(_event, { value }) => setFollowUp(value)} />
      </FieldBox>
      <div className={buttons}>
        <SendButton label={say('matters.end')} isSending={isBusy} press={press} />
        <Button onClick={close}>{say('matters.close')}</Button>
      </div>
    </div>
  );
}
