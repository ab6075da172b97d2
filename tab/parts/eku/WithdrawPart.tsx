// *Återkalla inlägget*: asks why and once more, then the post is gone from EKU's channel.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { enumOf, isKeyOf, keysOf } from '../../../src/core/brand';
import { withdrawals, type Withdrawal } from '../../../src/core/casefile/withdrawal';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { ProblemNote } from '../ProblemNote';
import { TypedAside } from '../typed/TypedAside';
import { useHandIn } from '../typed/use-hand-in';
import { useTyped } from '../typed/use-typed';
import { useWords } from '../words';
import { draftPath } from './use-draft';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    marginBlock: tokens.spacingVerticalM,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalM },
});

const chosen = z.enum(enumOf<Withdrawal>(withdrawals)).optional();

interface WithdrawProps {
  readonly caseId: string;
  readonly done: () => void;
}

/** Closed until it is wanted; nothing is withdrawn without a reason. */
export const WithdrawPart = (props: WithdrawProps) => (
  <TypedAside about={`withdrawPost|${props.caseId}`}>
    <Withdrawing {...props} />
  </TypedAside>
);

function Withdrawing({ caseId, done }: WithdrawProps) {
  const say = useWords();
  const { part, buttons } = useStyles();
  const { handIn } = useHandIn();
  const [reason, setReason] = useTyped('reason', chosen, undefined);
  const [isOpen, setOpen] = useState(reason !== undefined);
  const [isSending, setSending] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const send = (): void => {
    if (reason === undefined) return setSentence(say('tab.form.missing'));
    setSending(true);
    handIn(`${draftPath(caseId)}/withdraw`, z.unknown(), { body: { reason } })
      .then(done, (failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''))
      .finally(() => setSending(false));
  };
  if (!isOpen)
    return (
      <div className={part}>
        <Button onClick={() => setOpen(true)}>{say('lane.withdrawPost')}</Button>
      </div>
    );
  return (
    <div className={part} role="group" aria-label={say('lane.withdrawPost')}>
      <p>{say('lane.withdrawPost.about')}</p>
      <SelectField
        label={say('lane.withdrawPost.why')}
        options={keysOf(withdrawals).map((id) => ({ id, name: say(`withdrawal.${id}`) }))}
        chosen={reason}
        choose={(id) => setReason(isKeyOf(withdrawals, id) ? id : undefined)}
      />
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
      <div className={buttons}>
        <SendButton label={say('lane.withdrawPost.yes')} isSending={isSending} press={send} />
        <Button onClick={() => setOpen(false)}>{say('lane.withdrawPost.no')}</Button>
      </div>
    </div>
  );
}
