// Letter by letter what stands on a paper whose font lacks some of it.

import type { Paper } from '../core/records/paper';

export const plainText = ({ title, facts, words, table }: Paper): string =>
  [
    title,
    ...facts.map((fact) => `${fact.title}: ${fact.value}`),
    ...words,
    ...(table === null ? [] : table.rows.map((cells) => cells.join('\t'))),
  ].join('\n\n');
