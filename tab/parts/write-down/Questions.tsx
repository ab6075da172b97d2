// The questions about who, how and when, beside the words themselves.

import { Input, Textarea, useFieldControlProps_unstable } from '@fluentui/react-components';
import { useId } from 'react';
import { isKeyOf, keysOf } from '../../../src/core/brand';
import { caseKinds, replyWishes } from '../../../src/core/casefile/case';
import { lengths } from '../../../src/core/casefile/lengths';
import { channels } from '../../../src/core/casefile/channel';
import { fileLimits } from '../../../src/core/intake/file-limits';
import { FileInput } from '../../fields/FileInput';
import { ChoiceField } from '../../fields/ChoiceField';
import { FieldBox } from '../../fields/FieldBox';
import type { Faults } from '../../fields/use-faults';
import { useWords } from '../words';
import { isOnPaper, reachedBy, type WrittenForm } from './form';

interface QuestionsProps {
  readonly form: WrittenForm;
  readonly faults: Faults;
  readonly change: (changed: Partial<WrittenForm>) => void;
}

/** Who complains, whether it is to be treated as a complaint, how she wants an answer, and where to when she wants one. */
export function WhoQuestions({ form, faults, change }: QuestionsProps) {
  const say = useWords();
  const where = reachedBy[form.replyWish];
  return (
    <>
      <FieldBox label={say('writeDown.who')} hint={say('writeDown.who.help')} fault={undefined}>
        <Input value={form.complainantName} onChange={(_event, { value }) => change({ complainantName: value })} />
      </FieldBox>
      <ChoiceField
        label={say('writeDown.kind')}
        hint={say('writeDown.kind.help')}
        options={keysOf(caseKinds).map((id) => ({ id, name: say(`writeDown.kind.${id}`) }))}
        chosen={form.kind}
        choose={(id) => isKeyOf(caseKinds, id) && change({ kind: id })}
      />
      <ChoiceField
        label={say('writeDown.reply')}
        options={keysOf(replyWishes).map((id) => ({ id, name: say(`replyWish.${id}`) }))}
        chosen={form.replyWish}
        choose={(id) => isKeyOf(replyWishes, id) && change({ replyWish: id })}
      />
      {where === 'phone' && (
        <FieldBox label={say('writeDown.phone')} fault={faults['phone']} isRequired>
          <Input type="tel" value={form.phone} onChange={(_event, { value }) => change({ phone: value })} />
        </FieldBox>
      )}
      {where === 'address' && (
        <FieldBox label={say('writeDown.address')} fault={faults['address']} isRequired>
          <Input type="email" value={form.address} onChange={(_event, { value }) => change({ address: value })} />
        </FieldBox>
      )}
      {(where === 'postal' || isOnPaper(form)) && (
        <FieldBox
          label={say(isOnPaper(form) ? 'writeDown.sender' : 'writeDown.postal')}
          fault={faults['postal']}
          isRequired={where === 'postal'}
        >
          <Textarea
            rows={3}
            maxLength={lengths.postal}
            value={form.postal}
            onChange={(_event, { value }) => change({ postal: value })}
          />
        </FieldBox>
      )}
    </>
  );
}

interface HowProps extends QuestionsProps {
  /** The office's own day; none after it can be chosen. */
  readonly today: string;
  readonly chooseFiles: (files: readonly File[]) => void;
}

/** Which way it came, and on which day. */
export function HowQuestions({ form, faults, change, today, chooseFiles }: HowProps) {
  const say = useWords();
  return (
    <>
      <ChoiceField
        label={say('writeDown.channel')}
        options={keysOf(channels)
          .filter((id) => id !== 'mail')
          .map((id) => ({ id, name: say(`channel.${id}`) }))}
        chosen={form.channel}
        choose={(id) => isKeyOf(channels, id) && change({ channel: id })}
      />
      <FieldBox
        label={say('writeDown.received')}
        hint={say(isOnPaper(form) ? 'writeDown.received.paper' : 'writeDown.received.help')}
        fault={faults['received']}
        isRequired
      >
        <Input type="date" max={today} value={form.received} onChange={(_event, { value }) => change({ received: value })} />
      </FieldBox>
      {isOnPaper(form) && (
        <FieldBox label={say('writeDown.files')} hint={say('writeDown.files.help')} fault={undefined}>
          <Files choose={chooseFiles} />
        </FieldBox>
      )}
    </>
  );
}

/** The page's own control for files: it takes its name from the field around it, as the others do. */
function Files({ choose }: { readonly choose: (files: readonly File[]) => void }) {
  const own = useId();
  const { id = own, ...named } = useFieldControlProps_unstable<{ readonly id?: string }>({}, { supportsLabelFor: true });
  return (
    <FileInput
      named={named}
      id={id}
      multiple
      accept="application/pdf,image/jpeg,image/png"
      limits={fileLimits.scans}
      choose={choose}
    />
  );
}
