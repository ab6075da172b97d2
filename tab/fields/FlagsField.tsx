// The legal questions, each with what follows from a yes; and who it is about, where somebody has a conflict of interest.

import { z } from 'zod';
import { enumOf } from '../../src/core/brand';
import { legalFlags, type LegalFlag } from '../../src/core/routine/flags';
import type { Sheet } from '../../src/core/views/case-page';
import { maybe } from '../parts/typed/typed-shape';
import { useWords } from '../parts/words';
import { ManyField } from './ManyField';
import { SelectField } from './SelectField';
import type { Faults } from './use-faults';

export interface FlagChoices {
  /** undefined until somebody has answered; an empty list is *Inget av detta*. */
  readonly legalFlags: readonly LegalFlag[] | undefined;
  readonly conflictAbout: string | undefined;
}

/** The same, as it is kept while it is typed. */
export const flagsTyped = z.object({
  legalFlags: maybe(z.array(z.enum(enumOf<LegalFlag>(legalFlags))).readonly()),
  conflictAbout: maybe(z.string()),
});

interface FlagsProps {
  readonly chosen: FlagChoices;
  readonly set: (change: Partial<FlagChoices>) => void;
  readonly sheet: Sheet;
  readonly faults: Faults;
}

/** Never ticked beforehand (decisions 3). */
export function FlagsField({ chosen, set, sheet, faults }: FlagsProps) {
  const say = useWords();
  return (
    <>
      <ManyField
        {...{ label: say('tab.form.legal'), chosen: chosen.legalFlags, fault: faults['legalFlags'], options: sheet.flags }}
        choose={(legalFlags) => set({ legalFlags })}
        whole={{ name: say('tab.form.noneOfThese'), means: 'none' }}
      />
      {chosen.legalFlags?.includes('conflictOfInterest') === true && (
        <SelectField
          {...{ label: say('tab.form.conflictAbout'), chosen: chosen.conflictAbout, fault: faults['conflictAbout'] }}
          options={sheet.people}
          choose={(conflictAbout) => set({ conflictAbout })}
        />
      )}
    </>
  );
}

/** As an answer carries them. */
export const flagAnswers = ({ legalFlags, conflictAbout }: FlagChoices) => ({
  legalFlags,
  ...(legalFlags?.includes('conflictOfInterest') === true ? { conflictAbout } : {}),
});

/** Whether it is not said yet who a conflict of interest is about. */
export const lacksPerson = ({ legalFlags, conflictAbout }: FlagChoices): boolean =>
  legalFlags?.includes('conflictOfInterest') === true && conflictAbout === undefined;
