// *Uppföljning inledd*: which activity the escalation led to, and the day it is planned for (R255).

import { Button, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { enumOf, isKeyOf, keysOf } from '../../../src/core/brand';
import { ekuActivities, type EkuActivityId } from '../../../src/core/eku/asks';
import { FieldBox } from '../../fields/FieldBox';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { useTyped } from '../typed/use-typed';
import { useWords } from '../words';
import { useFormStyles } from './AskUnit';
import type { Activity } from './matter-shape';

interface BeginProps {
  readonly isBusy: boolean;
  readonly send: (activity: Activity) => void;
  readonly close: () => void;
}

const chosen = z.enum(enumOf<EkuActivityId>(ekuActivities)).optional();

/** Both are asked for; each fault stands at its field. */
export function BeginFollowUp({ isBusy, send, close }: BeginProps) {
  const say = useWords();
  const { form, buttons } = useFormStyles();
  const [kind, setKind] = useTyped('activity', chosen, undefined);
  const [day, setDay] = useTyped('activityDay', z.string(), '');
  const [isAsked, setAsked] = useState(false);
  const press = (): void => {
    setAsked(true);
    if (kind !== undefined && day !== '') send({ kind, day });
  };
  const missing = (isMissing: boolean): string | undefined => (isAsked && isMissing ? say('tab.form.missing') : undefined);
  return (
    <div className={form} role="group" aria-label={say('eku.answer.followUpStarted')}>
      <SelectField
        label={say('eku.activity')}
        options={keysOf(ekuActivities).map((id) => ({ id, name: say(`ekuActivity.${id}`) }))}
        chosen={kind}
        choose={(id) => setKind(isKeyOf(ekuActivities, id) ? id : undefined)}
        fault={missing(kind === undefined)}
      />
      <FieldBox
        label={say('eku.activity.day')}
        fault={isAsked && day === '' ? say('tab.matter.missingDay') : undefined}
        isRequired
      >
        <Input type="date" value={day} onChange={(_event, { value }) => setDay(value)} />
      </FieldBox>
      <div className={buttons}>
        <SendButton label={say('eku.answer.followUpStarted')} isSending={isBusy} press={press} />
        <Button onClick={close}>{say('matters.close')}</Button>
      </div>
    </div>
  );
}
