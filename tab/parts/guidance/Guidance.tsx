// *Vägledning*: a fold whose words are fetched when it is opened, so that whoever knows it all is not kept waiting by it.

import { Fold } from '../Fold';
import { lazily } from '../lazily';
import { useWords } from '../words';

const Lines = lazily(async () => (await import('./GuidanceLines')).GuidanceLines);

interface GuidanceProps {
  /** By key. */
  readonly lines: readonly string[];
  /** Whether the form on paper is of use there. */
  readonly hasForm?: boolean;
}

/** Nothing where there is no guide. */
export function Guidance({ lines, hasForm = false }: GuidanceProps) {
  const say = useWords();
  if (lines.length === 0) return null;
  return (
    <Fold label={say('guidance.title')}>
      <Lines lines={lines} hasForm={hasForm} />
    </Fold>
  );
}
