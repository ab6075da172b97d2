// What the routine asks of whoever hears a complaint, in its order (R107–R113): read before the form is begun.

import type { OralStep } from '../../../src/core/routine/oral-steps';
import { useWords } from '../words';

/** A short list; nothing where the routine has no steps. */
export function OralSteps({ steps }: { readonly steps: readonly OralStep[] }) {
  const say = useWords();
  if (steps.length === 0) return null;
  return (
    <section aria-label={say('writeDown.steps')}>
      <strong>{say('writeDown.steps')}</strong>
      <ol>
        {steps.map((step) => (
          <li key={step}>{say(`oralStep.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
}
