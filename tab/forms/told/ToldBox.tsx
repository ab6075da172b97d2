// An outcome that says that the person has been told without a letter: how, who, by which proof and when is asked where its button is.

import { FoldedBox } from '../../fields/FoldedBox';
import { SendButton } from '../../fields/SendButton';
import { useFaults } from '../../fields/use-faults';
import { useWasTyped } from '../../parts/typed/use-typed';
import { useGivenBeside } from '../../parts/use/use-given';
import { ToldFields, useTold } from './ToldFields';

interface BoxProps {
  readonly outcome: string;
  readonly label: string;
  readonly today: string;
  readonly isSending: boolean;
  readonly send: (answers: Readonly<Record<string, unknown>>) => void;
}

/** Open from the start when it was begun before, or taken back. */
export function ToldBox({ outcome, label, today, isSending, send }: BoxProps) {
  const { told, set, missing } = useTold(today);
  const { faults, check, form } = useFaults<HTMLDivElement>(missing);
  const wasGiven = useGivenBeside('').outcome === outcome;
  const wasTyped = useWasTyped('told');
  return (
    <FoldedBox label={label} isOpen={wasGiven || wasTyped}>
      <div ref={form} role="group" aria-label={label}>
        <ToldFields told={told} set={set} faults={faults} today={today} />
      </div>
      <SendButton label={label} isSending={isSending} press={() => check(missing) && send({ ...told })} isMain={false} />
    </FoldedBox>
  );
}
