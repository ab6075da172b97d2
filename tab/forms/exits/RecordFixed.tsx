// What was put right on the spot, as codes: by whom, about what, at which provider.

import { useContext } from 'react';
import { z } from 'zod';
import { keysOf } from '../../../src/core/brand';
import { fixers } from '../../../src/core/casefile/case';
import { topics } from '../../../src/core/processes/complaint/criteria';
import { say as sayIn } from '../../../src/core/text/say';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { useFaults } from '../../fields/use-faults';
import { useTyped } from '../../parts/typed/use-typed';
import { LanguageContext, useWords } from '../../parts/words';
import type { FormProps } from '../form';
import { FormFrame } from '../FormFrame';
import { Complaint } from '../ReadBeside';

const typed = z.record(z.string(), z.string());

/** No name is asked for: it is counted, and that is all. */
export function RecordFixed({ page, task, sheet, sending }: FormProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const [answers, , change] = useTyped('fixed', typed, {});
  const now = Object.fromEntries(
    ['fixedBy', 'topic', 'providerId'].map((name) => [name, answers[name] === undefined ? say('tab.form.missing') : undefined]),
  );
  const { faults, check, form } = useFaults(now);
  const field = (name: string) => ({
    chosen: answers[name],
    fault: faults[name],
    choose: (id: string) => change((before) => ({ ...before, [name]: id })),
  });
  const save = (): void => {
    if (check(now)) sending.send({ outcome: 'recorded', answers });
  };
  return (
    <FormFrame
      {...{ task, sending, form }}
      buttons={<SendButton label={say('outcome.recordFixed.recorded')} isSending={sending.isSending} press={save} />}
    >
      <Complaint page={page} />
      <SelectField
        label={say('card.ask.fixedBy')}
        options={keysOf(fixers).map((id) => ({ id, name: sayIn(language, `fixedBy.${id}`) }))}
        {...field('fixedBy')}
      />
      <SelectField
        label={say('card.ask.topic')}
        options={keysOf(topics).map((id) => ({ id, name: sayIn(language, `topic.${id}`) }))}
        {...field('topic')}
      />
      <SelectField
        label={say('card.ask.providerId')}
        options={[...sheet.providers, { id: 'none', name: say('card.noProvider') }]}
        {...field('providerId')}
      />
    </FormFrame>
  );
}
