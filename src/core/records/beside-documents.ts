// The documents of what was opened beside a case: the investigation as it was handed in last, what colleagues gave to it, measures with their days, answers to authorities.

import { tiesOf } from '../casefile/kin';
import type { KeptText } from '../casefile/personal';
import { say } from '../text/say';
import { besideRows } from '../views/beside-view';
import type { Document, KeptBeside, Records } from './document';
import type { DocumentKind } from './document-kinds';

/** Which texts a document is made of, by the process; a process that is not here leaves none. */
const made: Readonly<Record<string, { readonly kind: DocumentKind; readonly texts: readonly string[] | 'all' }>> = {
  investigation: { kind: 'investigation', texts: ['investigationWrite'] },
  contribution: { kind: 'note', texts: 'all' },
  objection: { kind: 'note', texts: 'all' },
  measure: { kind: 'measure', texts: 'all' },
  inspectorate: { kind: 'authorityAnswer', texts: ['inspectorateAnswer'] },
};

/** One document a matter; none of one in which nothing is written yet. */
export const besideDocuments = (records: Records): readonly Document[] =>
  records.beside.flatMap((one) => documentOf(records, one));

function documentOf(records: Records, { matter, texts }: KeptBeside): readonly Document[] {
  const { profile } = records.file;
  const rule = made[matter.process];
  const last = lastOf(texts, rule?.texts ?? []);
  const reading = { profile, language: 'sv', now: matter.received, nameOf: () => '' } as const;
  const rows = besideRows([matter], reading).flatMap(({ what, stage, facts }) => [
    ...(what === null ? [] : [what]),
    [stage, ...facts.map(({ title, value }) => `${title}: ${value}`)].join('\n'),
  ]);
  if (rule === undefined || (last.length === 0 && matter.process !== 'measure')) return [];
  const tied = rule.kind === 'investigation' ? tiedLine(records) : [];
  const body = [...(rule.kind === 'measure' ? rows : []), ...tied, ...last.map((one) => one.body)].join('\n\n');
  const isSent = rule.kind !== 'authorityAnswer' || matter.stage === 'answered';
  return [
    {
      kind: isSent ? rule.kind : 'note',
      title: { is: 'beside', matter },
      at: last.at(-1)?.at ?? matter.received,
      party: rule.kind === 'authorityAnswer' ? 'other' : 'none',
      files: [],
      content: { subject: '', body },
    },
  ];
}

/** What the complaint belongs together with, by number alone, and only what whoever fetches it may open. */
function tiedLine({ file, kin }: Records): readonly string[] {
  const numbers = tiesOf(file).flatMap(({ data: { to } }) => kin?.get(to) ?? []);
  return numbers.length === 0 ? [] : [say('sv', 'paper.tied', { numbers: numbers.join(', ') })];
}

/** All of them; of what was handed in several times the last: what stood before it is a draft. */
function lastOf(texts: readonly KeptText[], wanted: readonly string[] | 'all'): readonly KeptText[] {
  if (wanted === 'all') return texts;
  const last = texts.findLast(({ kind }) => wanted.includes(kind));
  return last === undefined ? [] : [last];
}
