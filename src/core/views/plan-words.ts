// The information plan in a sentence: by which decision, and how long each class is kept.

import { keysOf } from '../brand';
import type { InformationPlan } from '../routine/information-plan';
import type { PlannedId } from '../records/retention';
import { say, type Language } from '../text/say';

/** How long each class is kept, or one alone, by which decision; null where nobody has said it. */
export function planWords(plan: InformationPlan | null, language: Language, only: PlannedId | null = null): string | null {
  if (plan === null) return null;
  const asked = only === null ? keysOf(plan.classes) : [only];
  const classes = asked.map((id) => {
    const kept = plan.classes[id];
    const howLong =
      kept === null
        ? say(language, 'disposal.kept.unknown')
        : kept === 'forever'
          ? say(language, 'disposal.kept.forever')
          : say(language, 'disposal.kept.years', { years: kept.years });
    return `${say(language, `retention.${id}`)}: ${howLong}`;
  });
  return say(language, 'disposal.plan', { decision: plan.decision, classes: classes.join('; ') });
}
