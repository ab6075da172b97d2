// A paper as plain text: what lies beside one whose font lacks some of its letters.

import type { Paper } from '../core/records/paper';

/** Title, facts, words and rows, each part behind an empty line. */
export const plainText = ({ title, facts, words, table }: Paper): string =>
  [
    title,
    ...facts.map((fact) => `${fact.title}: ${fact.value}`),
    ...words,
    ...(table === null ? [] : table.rows.map((cells) => cells.join('\t'))),
  ].join('\n\n');
