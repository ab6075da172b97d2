// What is needed first when somebody tells of something: danger, the words, and saving them at once.

import { Textarea } from '@fluentui/react-components';
import { ChoiceField } from '../../fields/ChoiceField';
import { FieldBox } from '../../fields/FieldBox';
import { SendButton } from '../../fields/SendButton';
import type { Faults } from '../../fields/use-faults';
import { useWords } from '../words';
import type { WrittenForm } from './form';

interface FirstProps {
  readonly form: WrittenForm;
  readonly faults: Faults;
  readonly change: (changed: Partial<WrittenForm>) => void;
  readonly isSending: boolean;
  /** undefined where all of it is handed in together. */
  readonly saveNow: (() => void) | undefined;
}

/** A large field, to speak into as well as to write in. */
export function First({ form, faults, change, isSending, saveNow }: FirstProps) {
  const say = useWords();
  return (
    <>
      <ChoiceField
        label={say('writeDown.danger')}
        hint={form.danger === 'yes' ? say('writeDown.danger.call') : undefined}
        options={[
          { id: 'no', name: say('writeDown.danger.no') },
          { id: 'yes', name: say('writeDown.danger.yes') },
        ]}
        chosen={form.danger}
        choose={(danger) => change({ danger: danger === 'yes' ? 'yes' : 'no' })}
      />
      <FieldBox label={say('writeDown.words')} hint={say('writeDown.words.help')} fault={faults['words']} isRequired>
        <Textarea
          value={form.words}
          rows={8}
          resize="vertical"
          autoCapitalize="sentences"
          spellCheck
          onChange={(_event, { value }) => change({ words: value })}
        />
      </FieldBox>
      {saveNow !== undefined && (
        <div>
          <SendButton
            label={say('writeDown.saveNow')}
            isMain={false}
            isSending={isSending}
            press={() => !isSending && saveNow()}
          />
        </div>
      )}
    </>
  );
}
