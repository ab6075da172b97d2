// The form of what is opened beside a matter, drawn from its table. What was written stays whatever happens to the sending.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { lengths } from '../../../src/core/casefile/lengths';
import type { BesideKind } from '../../../src/core/views/beside-view';
import { AskedField } from '../../fields/AskedField';
import { ProseField } from '../../fields/ProseField';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { useFaults } from '../../fields/use-faults';
import { ProblemNote } from '../ProblemNote';
import { TypedNote } from '../typed/TypedNote';
import { useHandIn } from '../typed/use-hand-in';
import { useTyped } from '../typed/use-typed';
import { useWords } from '../words';
import { openedBeside, type OpenedBeside } from './shapes';

interface FormProps {
  readonly id: string;
  readonly kind: BesideKind;
  readonly opened: (opened: OpenedBeside) => void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '640px' },
});
const text = z.string();
const fieldsShape = z.record(z.string(), z.string());
/** A list's own value is never empty. */
const nobody = 'none';

/** Known by a mark of its own, which is kept with what is typed: handed in twice it is one matter. */
function useOpening(kind: BesideKind) {
  const [newMark] = useState(() => crypto.randomUUID());
  const [mark, keepMark] = useTyped<string>('mark', text, newMark);
  const [fields, , change] = useTyped<Readonly<Record<string, string>>>('fields', fieldsShape, {});
  const [words, write] = useTyped('words', text, '');
  const [keeper, name] = useTyped('keeper', text, nobody);
  const say = useWords();
  const fill = (field: string, value: string): void => {
    keepMark(mark);
    change((before) => ({ ...before, [field]: value }));
  };
  const unfilled = kind.fields.filter((field) => (fields[field.name] ?? '').trim() === '');
  const missing = {
    ...Object.fromEntries(unfilled.map((field) => [field.name, say(missingWords[field.kind])])),
    words: kind.words?.isRequired === true && words.trim() === '' ? say('tab.form.missingText') : undefined,
  };
  return { mark, fields, words, keeper, fill, write, name, missing };
}

const missingWords = {
  day: 'tab.matter.missingDay',
  words: 'tab.form.missingText',
  count: 'tab.form.missingText',
  choice: 'tab.form.missing',
} as const;

/** One button; nothing leaves it before it is whole. */
export function BesideForm({ id, kind, opened }: FormProps) {
  const say = useWords();
  const { form: look } = useStyles();
  const { mark, fields, words, keeper, fill, write, name, missing } = useOpening(kind);
  const { handIn } = useHandIn();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { faults, check, form } = useFaults(missing);
  const send = (): void => {
    setProblem(undefined);
    if (isSending || !check(missing)) return;
    setSending(true);
    const body = { process: kind.id, mark, answers: fields, words, keeper: keeper === nobody ? null : keeper };
    handIn(`/api/beside/${encodeURIComponent(id)}`, openedBeside, { body })
      .then(opened, (failure: unknown) => setProblem(failure instanceof Error ? failure.message : ''))
      .finally(() => setSending(false));
  };
  return (
    <form ref={form} className={look} noValidate onSubmit={(event) => event.preventDefault()}>
      {kind.fields.map((field) => (
        <AskedField
          key={field.name}
          field={field}
          fault={faults[field.name]}
          value={fields[field.name]}
          fill={(value) => fill(field.name, value)}
        />
      ))}
      {kind.keepers.length > 0 && (
        <SelectField
          {...{ label: say('tab.beside.keeper'), chosen: keeper, choose: name }}
          options={[{ id: nobody, name: say('tab.beside.keeper.none') }, ...kind.keepers]}
        />
      )}
      {kind.words !== null && (
        <ProseField
          {...{ label: kind.words.label, isRequired: kind.words.isRequired, text: words, write, fault: faults['words'] }}
          most={lengths.prose}
          rows={6}
        />
      )}
      {problem !== undefined && <ProblemNote sentence={`${problem} ${say('writeDown.kept')}`} />}
      <div>
        <SendButton label={say('tab.beside.send')} isSending={isSending} press={send} />
      </div>
      <TypedNote />
    </form>
  );
}
