// One line of the screening's input: a text, and what its case knows.

import { z } from 'zod';
import type { CaseKnown } from '../../src/core/privacy/names/known';

const texts = z.array(z.string()).optional();
const shape = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  caseKnown: z
    .object({ names: texts, personnummer: texts, phones: texts, addresses: texts, providers: texts, units: texts })
    .optional(),
});

export interface Question {
  readonly id: string | number;
  readonly text: string;
  readonly caseKnown: CaseKnown;
}

/** Reads a line; throws when it is no question. */
export function questionIn(line: string): Question {
  const { id, text, caseKnown = {} } = shape.parse(JSON.parse(line));
  const { names = [], personnummer = [], phones = [], addresses = [], providers = [], units = [] } = caseKnown;
  return { id, text, caseKnown: { names, personnummer, phones, addresses, providers, units } };
}
