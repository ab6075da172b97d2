// The number in the register at *Mottagning*, folded until somebody has one: given here, nobody is asked for it later (OSL 5 kap. 1 §).

import { z } from 'zod';
import type { Sheet } from '../../src/core/views/case-page';
import { FoldedBox } from '../fields/FoldedBox';
import { GroundField, NumberField } from '../parts/register/RegisterFields';
import { useWords } from '../parts/words';

export interface EnteredNow {
  readonly registryNumber: string;
  /** Why it is kept in order instead; empty for nothing said. */
  readonly inOrder: string;
}

/** The same, as it is kept while it is typed. */
export const enteredTyped = z.object({ registryNumber: z.string(), inOrder: z.string() });
export const notEntered: EnteredNow = { registryNumber: '', inOrder: '' };

interface RegisterProps {
  readonly sheet: Sheet;
  readonly given: EnteredNow;
  readonly set: (change: (before: EnteredNow) => EnteredNow) => void;
}

/** Nothing where it is entered already. */
export function TriageRegister({ sheet: { register }, given, set }: RegisterProps) {
  const say = useWords();
  if (register === null) return null;
  const { registryNumber, inOrder } = given;
  return (
    <FoldedBox label={say('tab.form.register')} isOpen={registryNumber !== '' || inOrder !== ''}>
      <NumberField
        label={say('register.number')}
        example={register.example}
        number={registryNumber}
        write={(number) => set((before) => ({ ...before, registryNumber: number }))}
        fault={undefined}
      />
      {register.orInOrder && registryNumber.trim() === '' && (
        <GroundField
          ground={inOrder === '' ? undefined : inOrder}
          choose={(ground) => set((before) => ({ ...before, inOrder: ground }))}
        />
      )}
    </FoldedBox>
  );
}

/** What is handed in; nothing where nothing was said. */
export function enteredAnswers({ registryNumber, inOrder }: EnteredNow): Readonly<Record<string, string>> {
  if (registryNumber.trim() !== '') return { registryNumber };
  return inOrder === '' ? {} : { inOrder };
}
