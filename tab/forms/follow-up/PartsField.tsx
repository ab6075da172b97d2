// Which of the parts it was asked for the provider's answer holds (R221): one press for all of them.

import { useContext } from 'react';
import { z } from 'zod';
import { enumOf } from '../../../src/core/brand';
import { providerParts, type ProviderPart } from '../../../src/core/casefile/case';
import { say as sayIn } from '../../../src/core/text/say';
import { LanguageContext, useWords } from '../../parts/words';
import { ManyField } from '../../fields/ManyField';

/** The parts as they are kept while they are chosen. */
export const partsTyped = z.array(z.enum(enumOf<ProviderPart>(providerParts))).readonly();

interface PartsProps {
  /** The parts that were asked for. */
  readonly asked: readonly ProviderPart[];
  readonly chosen: readonly ProviderPart[];
  readonly choose: (parts: readonly ProviderPart[]) => void;
}

/** A box for each and one for all. */
export function PartsField({ asked, chosen, choose }: PartsProps) {
  const say = useWords();
  const language = useContext(LanguageContext);
  return (
    <ManyField
      label={say('tab.form.parts')}
      options={asked.map((id) => ({ id, name: sayIn(language, `providerPart.${id}`) }))}
      chosen={chosen}
      choose={choose}
      whole={{ name: say(asked.length === 2 ? 'tab.form.bothParts' : 'tab.form.allParts'), means: 'all' }}
    />
  );
}
