// The plan as it is read and copied.

import { secrets } from './plan';
import type { SetupStep } from './step';

/** In lines; what is said stands as comments, so that all of it can be pasted. */
export const printedPlan = (steps: readonly SetupStep[]): readonly string[] => [
  '# Så sätts Trappan upp, från ingenting. Inget görs av det här kommandot: det skriver bara vad som ska köras, i ordning.',
  '# Raderna är gjorda ur programmets egna tabeller och är inte prövade mot en riktig tenant: läs varje rad innan ni kör den.',
  ...steps.flatMap(({ title, who, says = [], lines, fills }, n) => [
    '',
    `# ${n + 1}. ${title}`,
    `#    Vem: ${who}`,
    ...says.map((line) => `#    ${line}`),
    ...lines,
    ...(lines.length > 0 && fills.length > 0 && title !== 'Fyll i .env' ? [`#    Fyller: ${fills.map(filled).join(', ')}`] : []),
  ]),
];

const filled = (name: SetupStep['fills'][number]): string => (secrets.includes(name) ? `${name} (hemlig)` : name);
