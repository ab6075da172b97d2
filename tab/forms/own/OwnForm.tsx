// The form of a task of a matter beside the complaints, drawn from its table: the outcomes, and what the chosen one asks for.

import { Text } from '@fluentui/react-components';
import type { MatterTask } from '../../../src/core/views/matter-page';
import { lengths } from '../../../src/core/casefile/lengths';
import { AskedField } from '../../fields/AskedField';
import { ChoiceField } from '../../fields/ChoiceField';
import { ProseField } from '../../fields/ProseField';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { useFaults, type Faults } from '../../fields/use-faults';
import type { Sending } from '../../parts/use/use-task-answer';
import { CopyButton } from '../../parts/CopyButton';
import { useWords } from '../../parts/words';
import { FormFrame } from '../FormFrame';
import { answerOf, faultOf, useMissing, useOwnAnswer, type OwnAnswer } from './use-own-answer';

interface FormProps {
  readonly task: MatterTask;
  readonly sending: Sending;
}

/** An only outcome is not asked for: the button says it. */
export function OwnForm({ task, sending }: FormProps) {
  const say = useWords();
  const answer = useOwnAnswer(task);
  const missing = useMissing()(answer);
  const { faults, check, form } = useFaults(missing);
  const { outcome } = answer;
  const [only, another] = task.outcomes;
  const isOne = only !== undefined && another === undefined;
  const press = (): void => {
    if (check(missing) && outcome !== undefined) sending.send(answerOf(answer, outcome));
  };
  const label = isOne ? only.label : say('tab.matter.send');
  return (
    <FormFrame {...{ task, sending, form }} buttons={<SendButton label={label} isSending={sending.isSending} press={press} />}>
      <Text>{task.ask}</Text>
      {!isOne && (
        <ChoiceField
          {...{ label: say('tab.matter.outcome'), chosen: outcome?.code, choose: answer.choose, fault: faults['outcome'] }}
          options={task.outcomes.map(({ code, label: name }) => ({ id: code, name }))}
        />
      )}
      <Asked answer={answer} faults={faults} />
      <Note task={task} answer={answer} fault={faults['note']} />
    </FormFrame>
  );
}

/** The reason and the fields of the chosen outcome. */
function Asked({ answer, faults }: { readonly answer: OwnAnswer; readonly faults: Faults }) {
  const say = useWords();
  const { outcome, reason, fields, fill } = answer;
  if (outcome === undefined) return null;
  return (
    <>
      {outcome.reasons.length > 0 && (
        <SelectField
          {...{ label: say('tab.form.reason'), chosen: reason, choose: answer.giveReason, fault: faults['reason'] }}
          options={outcome.reasons.map(({ code, word }) => ({ id: code, name: word }))}
        />
      )}
      {outcome.fields.map((field) => (
        <AskedField
          key={field.name}
          field={field}
          fault={faults[faultOf(field.name)]}
          value={fields[field.name]}
          fill={(value) => fill(field.name, value)}
        />
      ))}
      {outcome.sections.map(({ id, label, isRequired }) => (
        <ProseField
          key={id}
          {...{ label, isRequired, most: lengths.prose, rows: 4, text: answer.sections[id] ?? '', fault: faults[faultOf(id)] }}
          write={(words) => answer.writeSection(id, words)}
        />
      ))}
    </>
  );
}

interface NoteProps {
  readonly task: MatterTask;
  readonly answer: OwnAnswer;
  readonly fault: string | undefined;
}

/** There from the beginning where any outcome takes it, and none has a ready text: many write first and choose then. Words that the chosen outcome does not take stay in sight. */
function Note({ task, answer: { outcome, note, write }, fault }: NoteProps) {
  const say = useWords();
  const waits = task.outcomes.some(({ draft }) => draft !== '');
  const takes = outcome === undefined ? !waits && task.outcomes.some((one) => one.note !== null) : outcome.note !== null;
  if ((!takes && note === '') || (outcome?.sections.length ?? 0) > 0) return null;
  const isRequired = (outcome === undefined ? task.outcomes : [outcome]).every((one) => one.note === 'required');
  const isLetter = (outcome?.draft ?? '') !== '';
  return (
    <>
      <ProseField
        {...{ text: note, write, fault, isRequired, most: lengths.prose, rows: isLetter ? 16 : 8 }}
        label={say(outcome?.note === 'may' ? 'tab.matter.noteMay' : 'tab.matter.note')}
        hint={takes ? undefined : say('tab.matter.noteNotKept')}
      />
      {isLetter && <CopyButton label={say('tab.matter.copy')} text={() => note} />}
    </>
  );
}
