// The questions before the request to the provider: what it may know, the law, the topic and the last day.

import { Input } from '@fluentui/react-components';
import { useContext } from 'react';
import { keysOf } from '../../../src/core/brand';
import { disclosures } from '../../../src/core/casefile/case';
import { childViews, grounds } from '../../../src/core/casefile/ground';
import { topics } from '../../../src/core/processes/complaint/criteria';
import { say as sayIn } from '../../../src/core/text/say';
import type { Sheet } from '../../../src/core/views/case-page';
import { LanguageContext, useWords } from '../../parts/words';
import { ChoiceField } from '../../fields/ChoiceField';
import { FieldBox } from '../../fields/FieldBox';
import { FlagsField } from '../../fields/FlagsField';
import { SelectField } from '../../fields/SelectField';
import type { Faults } from '../../fields/use-faults';
import type { Request } from './use-request';

interface FieldsProps {
  readonly request: Request;
  readonly sheet: Sheet;
  readonly faults: Faults;
}

/** In the order they are answered: what is filled in already comes last. */
export function RequestFields({ request: { answers, set }, sheet, faults }: FieldsProps) {
  const { forward } = sheet;
  const say = useWords();
  const language = useContext(LanguageContext);
  return (
    <>
      <ChoiceField
        {...{ label: say('tab.form.disclosure'), chosen: answers.disclosure, fault: faults['disclosure'] }}
        options={keysOf(disclosures).map((id) => ({ id, name: say(`tab.form.disclosure.${id}`) }))}
        choose={(disclosure) => set({ disclosure })}
      />
      <ChoiceField
        {...{ label: say('tab.form.concerns'), chosen: answers.ground, fault: faults['ground'] }}
        options={keysOf(grounds).map((id) => ({ id, name: sayIn(language, `ground.${id}`) }))}
        choose={(chosen) => set({ ground: keysOf(grounds).find((id) => id === chosen) })}
      />
      <GroundFields {...{ answers, set, fault: faults['groundNote'] }} />
      <FlagsField chosen={answers} {...{ set, sheet, faults }} />
      <SelectField
        {...{ label: say('tab.form.topic'), chosen: answers.topic, fault: faults['topic'] }}
        options={keysOf(topics).map((id) => ({ id, name: sayIn(language, `topic.${id}`) }))}
        choose={(topic) => set({ topic })}
      />
      <FieldBox
        label={say('tab.form.replyDue')}
        fault={faults['replyDue']}
        hint={forward.explanation.slice(0, 4).join('. ')}
        isRequired
      >
        <Input
          type="date"
          value={answers.replyDue}
          min={forward.earliest}
          {...(forward.latest === null ? {} : { max: forward.latest })}
          onChange={(_event, { value }) => set({ replyDue: value })}
        />
      </FieldBox>
    </>
  );
}

interface GroundProps extends Pick<Request, 'answers' | 'set'> {
  readonly fault: string | undefined;
}

/** A child's own view, and who said yes or weighed it; nothing where the provider may not know whom it concerns. */
function GroundFields({ answers, set, fault }: GroundProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  return (
    <>
      {grounds[answers.ground ?? 'none'].tells && (
        <SelectField
          {...{
            label: say('tab.form.childView'),
            hint: say('tab.form.childView.hint'),
            chosen: answers.childView,
            fault: undefined,
          }}
          options={keysOf(childViews).map((id) => ({ id, name: sayIn(language, `childView.${id}`) }))}
          choose={(chosen) => set({ childView: keysOf(childViews).find((id) => id === chosen) ?? 'adult' })}
        />
      )}
      {grounds[answers.ground ?? 'none'].note && (
        <FieldBox label={say('tab.form.groundNote')} fault={fault} isRequired>
          <Input value={answers.groundNote} onChange={(_event, { value }) => set({ groundNote: value })} />
        </FieldBox>
      )}
    </>
  );
}
