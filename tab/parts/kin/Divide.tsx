// *Dela upp klagomålet*: over what, for which provider, and what or whom the new case is about. What was written stays whatever happens to the sending.

import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { dividedOvers, type DividedOver } from '../../../src/core/casefile/division';
import { lengths } from '../../../src/core/casefile/lengths';
import { isKeyOf, keysOf } from '../../../src/core/brand';
import { ChoiceField, type Option } from '../../fields/ChoiceField';
import { ProseField } from '../../fields/ProseField';
import { SelectField } from '../../fields/SelectField';
import { SendButton } from '../../fields/SendButton';
import { useFaults } from '../../fields/use-faults';
import { ProblemNote } from '../ProblemNote';
import { TypedNote } from '../typed/TypedNote';
import { useHandIn } from '../typed/use-hand-in';
import { useTyped } from '../typed/use-typed';
import { useWords } from '../words';

interface DivideProps {
  readonly id: string;
  readonly providers: readonly Option[];
  readonly said: (sentence: string) => void;
}

const made = z.object({ number: z.string() });
const text = z.string();

/** Known by a mark of its own, which is kept with what is typed: pressed twice it is one part. */
function useDividing(providers: readonly Option[]) {
  const say = useWords();
  const [newMark] = useState(() => crypto.randomUUID());
  const [mark, keepMark] = useTyped<string>('mark', text, newMark);
  const [over, chooseOver] = useTyped('over', text, '');
  const [provider, chooseProvider] = useTyped('provider', text, '');
  const [words, write] = useTyped('words', text, '');
  const chosen = providers.some(({ id }) => id === provider) ? provider : undefined;
  const missing = {
    over: isKeyOf(dividedOvers, over) ? undefined : say('tab.form.missing'),
    provider: over === 'providers' && chosen === undefined ? say('tab.form.missing') : undefined,
    words: over === 'persons' && words.trim() === '' ? say('tab.form.missingText') : undefined,
  };
  const first =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      keepMark(mark);
      set(value);
    };
  const fields = { over: first(chooseOver), provider: first(chooseProvider), words: first(write) };
  return { mark, over, provider: chosen, words, missing, fields };
}

/** One button; nothing leaves it before it is whole. */
export function Divide({ id, providers, said }: DivideProps) {
  const say = useWords();
  const { mark, over, provider, words, missing, fields } = useDividing(providers);
  const { handIn } = useHandIn();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { faults, check, form } = useFaults(missing);
  const send = (): void => {
    setProblem(undefined);
    if (isSending || !check(missing)) return;
    setSending(true);
    const body = { mark, over, providerId: over === 'providers' ? provider : null, words };
    handIn(`/api/cases/${encodeURIComponent(id)}/divide`, made, { body })
      .then(
        ({ number }) => said(say('kin.divide.done', { number })),
        (failure: unknown) => setProblem(failure instanceof Error ? failure.message : ''),
      )
      .finally(() => setSending(false));
  };
  const ofPersons = over === 'persons' ? '.persons' : '';
  return (
    <form ref={form} noValidate onSubmit={(event) => event.preventDefault()}>
      <Text block>{say('kin.divide.why')}</Text>
      <ChoiceField
        {...{ label: say('kin.divide.over'), chosen: over, choose: fields.over, fault: faults['over'] }}
        options={keysOf(dividedOvers).map((one: DividedOver) => ({ id: one, name: say(`kin.divide.over.${one}`) }))}
      />
      {over === 'providers' && (
        <SelectField
          {...{ label: say('kin.divide.provider'), chosen: provider, choose: fields.provider, fault: faults['provider'] }}
          options={providers}
        />
      )}
      {over !== '' && (
        <ProseField
          {...{ label: say(`kin.divide.words${ofPersons}`), hint: say(`kin.divide.words${ofPersons}.hint`) }}
          {...{ text: words, write: fields.words, fault: faults['words'], isRequired: over === 'persons' }}
          most={lengths.reason}
        />
      )}
      {problem !== undefined && <ProblemNote sentence={`${problem} ${say('writeDown.kept')}`} />}
      <SendButton label={say('kin.divide.send')} isSending={isSending} press={send} />
      <TypedNote />
    </form>
  );
}
