// The legal questions, each with what follows from a yes; and who it is about, where somebody has a conflict of interest.

import { z } from 'zod';
import { enumOf } from '../../src/core/brand';
import { legalFlags, type LegalFlag } from '../../src/core/processes/complaint/flags';
import type { Sheet } from '../../src/core/views/case-page';
import { maybe } from '../parts/typed/typed-shape';
import { useWords } from '../parts/words';
import { lengths } from '../../src/core/casefile/lengths';
import { ProseField } from './ProseField';
import { ManyField } from './ManyField';
import { SelectField } from './SelectField';
import type { Faults } from './use-faults';

export interface FlagChoices {
  /** undefined until somebody has answered; an empty list is *Inget av detta*. */
  readonly legalFlags: readonly LegalFlag[] | undefined;
  readonly conflictAbout: string | undefined;
  /** Why, for whoever weighs it. */
  readonly conflictReason: string;
}

/** The same, as it is kept while it is typed. */
export const flagsTyped = z.object({
  legalFlags: maybe(z.array(z.enum(enumOf<LegalFlag>(legalFlags))).readonly()),
  conflictAbout: maybe(z.string()),
  conflictReason: z.string(),
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
      {saysConflict(chosen) && (
        <>
          <SelectField
            {...{ label: say('tab.form.conflictAbout'), chosen: chosen.conflictAbout, fault: faults['conflictAbout'] }}
            options={sheet.people}
            choose={(conflictAbout) => set({ conflictAbout })}
          />
          <ProseField
            {...{ label: say('tab.form.conflictWhy'), text: chosen.conflictReason, fault: faults['conflictReason'] }}
            most={lengths.reason}
            write={(conflictReason) => set({ conflictReason })}
          />
        </>
      )}
    </>
  );
}

/** As an answer carries them. */
export const flagAnswers = (chosen: FlagChoices) => ({
  legalFlags: chosen.legalFlags,
  ...(saysConflict(chosen) ? { conflictAbout: chosen.conflictAbout, conflictReason: chosen.conflictReason } : {}),
});

const saysConflict = ({ legalFlags: flags }: FlagChoices): boolean => flags?.includes('conflictOfInterest') === true;

/** What is not said yet of a conflict of interest: who it is about, and why. */
export function useConflictFaults(): (chosen: FlagChoices) => Faults {
  const say = useWords();
  return (chosen) => ({
    conflictAbout: saysConflict(chosen) && chosen.conflictAbout === undefined ? say('tab.form.missing') : undefined,
    conflictReason: saysConflict(chosen) && chosen.conflictReason.trim() === '' ? say('tab.form.missingText') : undefined,
  });
}
