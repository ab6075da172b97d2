// The legal questions at *Mottagning*, folded until somebody needs them, and whom of the staff the words may be about.

import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Sheet } from '../../src/core/views/case-page';
import { FlagsField, type FlagChoices } from '../fields/FlagsField';
import type { Faults } from '../fields/use-faults';
import { Fold } from '../parts/Fold';
import { useWords } from '../parts/words';

interface FlagsProps {
  readonly flags: FlagChoices;
  readonly set: (change: Partial<FlagChoices>) => void;
  readonly sheet: Sheet;
  readonly faults: Faults;
}

/** Whom the words may be about, by name: whoever receives it says so, or does not (decisions 8.12). */
export function NamedStaff({ flags, set, sheet }: Omit<FlagsProps, 'faults'>) {
  const say = useWords();
  const { named } = sheet.triage;
  if (named.length === 0) return null;
  const tell = (conflictAbout: string): void =>
    set({ conflictAbout, legalFlags: [...new Set([...(flags.legalFlags ?? []), 'conflictOfInterest' as const])] });
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say('tab.form.named', { names: named.map(({ name }) => name).join(', ') })}</MessageBarBody>
      <MessageBarActions>
        {named.map(({ id, name }) => (
          <Button key={id} onClick={() => tell(id)}>
            {say('tab.form.isAbout', { name })}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}

/** Folded: on the common road nobody has to answer them here. What is said already stands open. */
export function FlagsNow({ flags, set, sheet, faults }: FlagsProps) {
  const say = useWords();
  const hasSaid = (flags.legalFlags ?? []).length > 0;
  return (
    <Fold label={say('tab.form.flagsNow')} mustShow={hasSaid}>
      <FlagsField chosen={flags} set={set} sheet={sheet} faults={faults} />
    </Fold>
  );
}
