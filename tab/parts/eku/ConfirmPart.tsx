// The second pair of eyes: confirms the post that is shown, or gives it back with a coded reason.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { z } from 'zod';
import { sayPlain } from '../../../src/core/text/say';
import { ReasonBox } from '../../fields/ReasonBox';
import { SendButton } from '../../fields/SendButton';
import { ProblemNote } from '../ProblemNote';
import { TypedAside } from '../typed/TypedAside';
import { useHandIn } from '../typed/use-hand-in';
import { taskAddress, taskPath } from '../use/use-task-answer';
import { LanguageContext } from '../words';

interface ConfirmProps {
  readonly caseId: string;
  readonly round: number;
  readonly done: () => void;
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
});

/** A refusal is said above the buttons. */
export const ConfirmPart = (props: ConfirmProps) => {
  const task = { type: 'confirmEku', round: props.round };
  return (
    <TypedAside about={`${props.caseId}|confirmEku|${props.round}`} path={taskAddress(props.caseId, task)}>
      <Confirming {...props} />
    </TypedAside>
  );
};

function Confirming({ caseId, round, done }: ConfirmProps) {
  const language = useContext(LanguageContext);
  const { buttons } = useStyles();
  const { handIn } = useHandIn();
  const [isSending, setSending] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const send = (outcome: string, answers: object = {}): void => {
    setSending(true);
    handIn(taskPath(caseId, { type: 'confirmEku', round }, 'decision'), z.unknown(), { body: { outcome, answers } })
      .then(done, (failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''))
      .finally(() => setSending(false));
  };
  return (
    <>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
      <div className={buttons}>
        <SendButton
          label={sayPlain(language, 'outcome.confirmEku.confirmed')}
          isSending={isSending}
          press={() => send('confirmed')}
        />
        <ReasonBox
          {...{ type: 'confirmEku', outcome: 'returned', isSending }}
          label={sayPlain(language, 'outcome.confirmEku.returned')}
          send={(reason) => send('returned', { reason })}
        />
      </div>
    </>
  );
}
