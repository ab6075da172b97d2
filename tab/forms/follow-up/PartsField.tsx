// Which of the three parts the provider's answer holds (R221): one press for all of them.

import { useContext } from 'react';
import { z } from 'zod';
import { enumOf, keysOf } from '../../../src/core/brand';
import { providerParts, type ProviderPart } from '../../../src/core/casefile/case';
import { say as sayIn } from '../../../src/core/text/say';
import { LanguageContext, useWords } from '../../parts/words';
import { ManyField } from '../../fields/ManyField';

/** The parts as they are kept while they are chosen. */
export const partsTyped = z.array(z.enum(enumOf<ProviderPart>(providerParts))).readonly();

interface PartsProps {
  readonly chosen: readonly ProviderPart[];
  readonly choose: (parts: readonly ProviderPart[]) => void;
}

/** Three boxes and one for all. */
export function PartsField({ chosen, choose }: PartsProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  return (
    <ManyField
      label={say('tab.form.parts')}
      options={keysOf(providerParts).map((id) => ({ id, name: sayIn(language, `providerPart.${id}`) }))}
      chosen={chosen}
      choose={choose}
      whole={{ name: say('tab.form.allParts'), means: 'all' }}
    />
  );
}
