// *Individuppföljning*: what the provider answered, whether the needs are met, and the answer proposed to the unit manager (R237).

import { Text, Textarea } from '@fluentui/react-components';
import { keysOf } from '../../../src/core/brand';
import { letterForms } from '../../../src/core/letters/letter-form';
import { SelectField } from '../../fields/SelectField';
import type { TaskAnswer } from '../../parts/use/use-task-answer';
import { useWords } from '../../parts/words';
import { ChoiceField } from '../../fields/ChoiceField';
import { FieldBox } from '../../fields/FieldBox';
import type { FormProps } from '../form';
import { FormFrame } from '../FormFrame';
import { LetterField } from '../../fields/LetterField';
import { NoLetter, useOtherwise } from '../LetterToComplainant';
import { OwnWords } from '../OwnWords';
import { PartsField } from './PartsField';
import { Complaint, ProviderAnswer } from '../ReadBeside';
import { SendButton } from '../../fields/SendButton';
import { useFaults } from '../../fields/use-faults';
import { useFollowUp, type FollowUpState } from './use-follow-up';

/** In the commonest case: *Alla tre*, *Behoven är tillgodosedda*, *Till enhetschef* (decisions 3). */
export function FollowUp({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const state = useFollowUp(page, sheet);
  const { parts, needs, note, drawn } = state;
  const otherwise = useOtherwise();
  const now = {
    needs: needs === undefined ? say('tab.form.missing') : undefined,
    letter: otherwise(drawn.letter?.body ?? '', needs === undefined ? null : needs === 'needsMet'),
    note: state.form === 'neutral' && note.trim() === '' ? say('tab.form.missingText') : undefined,
  };
  const { faults, check, form } = useFaults(now);
  const send = (): void => {
    if (check(now) && needs !== undefined) sending.send(answerOf(state, needs));
  };
  const button = (
    <SendButton
      label={say('tab.form.toManager')}
      isSending={sending.isSending}
      press={send}
      drawing={{ isOn: drawn.isDrawing, then: drawn.sentence === undefined ? 'sends' : 'tells' }}
    />
  );
  return (
    <FormFrame {...{ task, sending, form }} buttons={button}>
      <Complaint page={page} />
      <ProviderAnswer page={page} sheet={sheet} />
      <PartsField asked={sheet.askedParts} chosen={parts} choose={(chosen) => state.set({ parts: chosen })} />
      <ChoiceField
        {...{ label: say('tab.form.needs'), options: useNeeds(), chosen: needs, fault: faults['needs'] }}
        choose={(chosen) => state.set({ needs: chosen })}
      />
      <FieldBox label={say('tab.form.note')} fault={faults['note']} hint={say('tab.form.noteHint')}>
        <Textarea rows={2} resize="vertical" value={note} onChange={(_event, { value }) => state.set({ note: value })} />
      </FieldBox>
      {drawn.letter !== undefined && state.isFollowing && <FormField state={state} />}
      {drawn.letter !== undefined && state.isFollowing && <DoneField state={state} />}
      <Proposal page={page} drawn={drawn} fault={faults['letter']} />
      <OwnWords drawn={drawn} />
    </FormFrame>
  );
}

interface ProposalProps extends Pick<FollowUpState, 'drawn'> {
  readonly page: FormProps['page'];
  readonly fault: string | undefined;
}

/** The answer to read and change, or why none goes. */
function Proposal({ page, drawn, fault }: ProposalProps) {
  const say = useWords();
  const { letter, write, isDrawing, sentence } = drawn;
  if (letter === undefined) return <NoLetter isProtected={page.isProtected} />;
  return (
    <LetterField
      label={say('tab.form.replyDraft')}
      letter={letter}
      to={page.drafts?.['reply']?.to ?? null}
      write={write}
      fault={fault}
      isDrawing={isDrawing}
      note={isDrawing ? say('tab.form.drawing') : sentence}
    />
  );
}

/** As long as nobody has written in the answer it can be drawn in another form. */
function FormField({ state: { form, set } }: { readonly state: FollowUpState }) {
  const say = useWords();
  const options = keysOf(letterForms).map((id) => ({ id, name: say(`letterForm.${id}`) }));
  return (
    <>
      <SelectField {...{ label: say('tab.form.letterForm'), options, chosen: form }} choose={(chosen) => set({ form: chosen })} />
      {form === 'neutral' && <Text>{say('tab.form.noteNeutral')}</Text>}
    </>
  );
}

/** The answer is drawn anew when she is done writing, not at every letter. */
function DoneField({ state: { done, set, drawDone } }: { readonly state: FollowUpState }) {
  const say = useWords();
  return (
    <FieldBox label={say('tab.form.done')} fault={undefined} hint={say('tab.form.doneHint')}>
      <Textarea
        rows={2}
        resize="vertical"
        value={done}
        onChange={(_event, { value }) => set({ done: value })}
        onBlur={() => done.trim() !== '' && drawDone()}
      />
    </FieldBox>
  );
}

function answerOf({ parts, note, drawn: { letter } }: FollowUpState, outcome: string): TaskAnswer {
  const draft = letter === undefined ? [] : [{ kind: 'replyDraft', subject: letter.subject, body: letter.body }];
  const own = note.trim() === '' ? [] : [{ kind: 'followUpNote', subject: '', body: note }];
  return { outcome, answers: { parts }, texts: [...draft, ...own] };
}

function useNeeds() {
  const say = useWords();
  return [
    { id: 'needsMet', name: say('outcome.individualFollowUp.needsMet') },
    { id: 'needsNotMet', name: say('outcome.individualFollowUp.needsNotMet') },
  ];
}
