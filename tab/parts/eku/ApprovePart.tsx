// *Godkänn och posta*, bound to the very post that is shown, or *Ta tillbaka* with a coded reason.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { Refusal } from '../../api';
import { ReasonBox } from '../../fields/ReasonBox';
import { SendButton } from '../../fields/SendButton';
import { ProblemNote } from '../ProblemNote';
import { TypedNote } from '../typed/TypedNote';
import { useHandIn } from '../typed/use-hand-in';
import { taskPath } from '../use/use-task-answer';
import { useWords } from '../words';
import { draftPath, type Worked } from './use-draft';

interface ApprovePartProps {
  readonly caseId: string;
  readonly round: number;
  readonly isBrief: boolean;
  readonly work: Worked;
  /** Something was decided: look again how it stands. */
  readonly decided: () => void;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
});

/** Both ways on; a refusal is said above the buttons, and a changed post is shown to be read again. */
export function ApprovePart({ caseId, round, isBrief, work, decided }: ApprovePartProps) {
  const say = useWords();
  const { part, buttons } = useStyles();
  const { handIn } = useHandIn();
  const [isSending, setSending] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const send = async (path: string, body: unknown): Promise<void> => {
    setSending(true);
    setSentence(undefined);
    try {
      await handIn(path, z.unknown(), { body });
      decided();
    } catch (failure) {
      const isChanged = failure instanceof Refusal && failure.code === 'textChanged';
      if (isChanged) work.refresh();
      setSentence(isChanged ? say('lane.textChanged') : failure instanceof Error ? failure.message : '');
    }
    setSending(false);
  };
  const { choices, notes, preview } = work;
  const approve = () =>
    choices.criteria.length === 0
      ? setSentence(say('problem.criterionMissing'))
      : send(`${draftPath(caseId)}/approve`, { choices, notes, hash: preview.hash, round });
  const withdraw = (reason: string) =>
    send(taskPath(caseId, { type: 'approveEku', round }, 'decision'), { outcome: 'withdrawn', answers: { reason } });
  return (
    <div className={part}>
      {sentence !== undefined && <ProblemNote sentence={sentence} />}
      <div className={buttons}>
        <SendButton
          label={say(isBrief ? 'lane.brief.approve' : 'lane.approve')}
          isSending={isSending}
          mustWait={!work.isFresh}
          press={() => {
            if (work.isFresh && !isSending) void approve();
          }}
        />
        <ReasonBox
          type="approveEku"
          outcome="withdrawn"
          label={say('lane.withdraw')}
          isSending={isSending}
          send={(reason) => void withdraw(reason)}
        />
      </div>
      <TypedNote />
    </div>
  );
}
