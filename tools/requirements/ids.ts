// What a municipality asks for, by number: requirements (R), differences between routines (D), invariants (I), law (L) and decisions (DEC). `ids.tsv`
// beside this file says of each how much it weighs and which issue owes its proof; what each says stands with those who asked for it.

import { readFileSync } from 'node:fs';

/** M: must, S: should, C: could, -: not weighed. */
export type Priority = 'M' | 'S' | 'C' | '-';

export interface Wanted {
  readonly id: string;
  readonly priority: Priority;
  /** The number of the issue that owes its proof; null when nobody has promised it. */
  readonly owedBy: number | null;
}

const idsFile = 'tools/requirements/ids.tsv';

const isPriority = (word: string): word is Priority => ['M', 'S', 'C', '-'].includes(word);

/** The rows of the table, in its order. */
export function readIds(text: string): readonly Wanted[] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', priority = '', owedBy = ''] = line.split('\t');
      if (!isPriority(priority)) throw new Error(`${idsFile}: ${id} has no priority`);
      return { id, priority, owedBy: owedBy === '-' ? null : Number(owedBy) };
    });
}

/** The table of the project one stands in. */
export const wantedIds = (): readonly Wanted[] => readIds(readFileSync(idsFile, 'utf8'));
