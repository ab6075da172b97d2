// How a person was given word by hand: in which way, who heard it, how it was made sure that it was she, and on which day (decisions 8.13).

import { Input } from '@fluentui/react-components';
import { useContext } from 'react';
import { z } from 'zod';
import { isKeyOf, keysOf } from '../../../src/core/brand';
import { identityProofs, toldHows, toldWhos, type ToldHow } from '../../../src/core/casefile/told';
import { say as sayIn } from '../../../src/core/text/say';
import { ChoiceField } from '../../fields/ChoiceField';
import { FieldBox } from '../../fields/FieldBox';
import type { Faults } from '../../fields/use-faults';
import { useTyped } from '../../parts/typed/use-typed';
import { useGiven } from '../../parts/use/use-given';
import { LanguageContext, useWords } from '../../parts/words';

const shape = z.object({
  how: z.string().optional(),
  who: z.string().optional(),
  identity: z.string().optional(),
  day: z.string(),
});
type Told = z.infer<typeof shape>;

export interface Telling {
  readonly told: Told;
  readonly set: (change: Partial<Told>) => void;
  /** What is not answered yet. */
  readonly missing: Faults;
}

/** Nothing is chosen beforehand but today. */
export function useTold(today: string): Telling {
  const say = useWords();
  const back = useGiven(shape);
  const [told, , change] = useTyped('told', shape, back ?? { day: today });
  const fault = (value: string | undefined) => (value === undefined || value === '' ? say('tab.form.missing') : undefined);
  const day = told.day === '' ? say('tab.matter.missingDay') : undefined;
  return {
    told,
    set: (next) => change((before) => ({ ...before, ...next })),
    missing: { how: fault(told.how), who: fault(told.who), identity: fault(told.identity), day },
  };
}

interface FieldsProps extends Pick<Telling, 'told' | 'set'> {
  readonly faults: Faults;
  readonly today: string;
}

/** The four questions; how it was made sure that it was she once it is said how she was told. */
export function ToldFields({ told, set, faults, today }: FieldsProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const proofs = proofsOf(told.how);
  return (
    <>
      <ChoiceField
        label={say('tab.form.toldHow')}
        hint={say('tab.form.toldHow.hint')}
        options={keysOf(toldHows).map((id) => ({ id, name: sayIn(language, `toldHow.${id}`) }))}
        chosen={told.how}
        fault={faults['how']}
        choose={(how) => set({ how, identity: undefined })}
      />
      <ChoiceField
        label={say('tab.form.toldWho')}
        options={keysOf(toldWhos).map((id) => ({ id, name: sayIn(language, `toldWho.${id}`) }))}
        chosen={told.who}
        fault={faults['who']}
        choose={(who) => set({ who })}
      />
      {proofs.length > 0 && (
        <ChoiceField
          label={say('tab.form.identity')}
          options={proofs.map((id) => ({ id, name: sayIn(language, `identityProof.${id}`) }))}
          chosen={told.identity}
          fault={faults['identity']}
          choose={(identity) => set({ identity })}
        />
      )}
      <FieldBox label={say('tab.form.toldDay')} fault={faults['day']} isRequired>
        <Input type="date" max={today} value={told.day} onChange={(_event, { value }) => set({ day: value })} />
      </FieldBox>
    </>
  );
}

/** Those that go with the way it was said. */
function proofsOf(how: string | undefined) {
  if (how === undefined || !isKeyOf(toldHows, how)) return [];
  return keysOf(identityProofs).filter((id) => {
    const ways: readonly ToldHow[] = identityProofs[id].of;
    return ways.includes(how);
  });
}
