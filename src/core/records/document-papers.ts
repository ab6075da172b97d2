// The papers of single documents: a letter or a note in its own words, a post to EKU as it stood there, and the history of the case.

import { instant } from '../brand';
import { shownNumber } from '../casefile/case';
import {
  bareWords,
  circumstanceWords,
  criteriaWords,
  fiveAnswers,
  groundWords,
  noteWords,
  remainingWords,
  subjectOf,
} from '../cards/eku-words';
import { approvedAs } from '../eku/stand';
import type { EkuSummary } from '../eku/summary';
import { say } from '../text/say';
import { happened } from '../views/case-page/history';
import { momentWord } from '../views/case-page/moment';
import type { Content, Making, Placed, Records } from './document';
import type { DocumentKind } from './document-kinds';
import type { Paper, PaperFact } from './paper';
import { dayOfDocument, partyWord, secrecyWord, stateWord, titleOf } from './titles';

interface ToDraw {
  readonly placed: Placed;
  readonly content: Content;
  readonly foot: string;
  readonly nameOf: Making['nameOf'];
}

/** A document's words with what they are, when they were written, and for whom. */
export function documentPaper(records: Records, { placed: { n, document }, content, foot, nameOf }: ToDraw): Paper {
  const { kind, party } = document;
  const facts: PaperFact[] = [
    { title: say('sv', 'bundle.fact.document'), value: `${shownNumber(records.file.matter)} · ${n}` },
    { title: say('sv', 'bundle.fact.day'), value: dayOfDocument(document) },
    ...kindFacts(kind),
    { title: say('sv', 'bundle.fact.party'), value: partyWord(records, party) },
  ];
  const paper = { title: titleOf(records, document), table: null, isWide: false, foot, lacking: say('sv', 'bundle.lacking') };
  if ('post' in content) {
    const signed = document.title.is === 'brief' ? signedFacts(records, { round: document.title.round, nameOf }) : [];
    return { ...paper, facts: [...facts, ...postFacts(content.post), ...signed], words: postWords(content.post) };
  }
  const subject = content.subject === '' ? [] : [{ title: say('sv', 'bundle.fact.subject'), value: content.subject }];
  return { ...paper, facts: [...facts, ...subject], words: [content.body] };
}

const kindFacts = (kind: DocumentKind): readonly PaperFact[] => [
  { title: say('sv', 'bundle.fact.state'), value: stateWord(kind) },
  { title: say('sv', 'bundle.fact.secrecy'), value: secrecyWord(kind) },
];

const postFacts = (post: EkuSummary): readonly PaperFact[] => [
  { title: say('sv', 'card.provider'), value: subjectOf(post, 'sv') },
  ...groundWords(post, 'sv'),
  ...(post.kind === 'bare' ? [] : [...circumstanceWords(post, 'sv'), ...fiveAnswers(post, 'sv'), ...noteWords(post, 'sv')]),
];

const postWords = (post: EkuSummary): readonly string[] =>
  post.kind === 'bare' ? [bareWords(post.isSerious, 'sv')] : [...criteriaWords(post, 'sv'), ...remainingWords(post, 'sv')];

/** Who signed a brief, and the hash of what she read. */
const signedFacts = (
  { file }: Records,
  at: { readonly round: number; readonly nameOf: Making['nameOf'] },
): readonly PaperFact[] => {
  const { approvedBy, hash } = approvedAs(file, at.round);
  return [
    { title: say('sv', 'bundle.signed.by'), value: approvedBy === null ? '–' : at.nameOf(approvedBy) },
    { title: say('sv', 'bundle.signed.hash'), value: hash ?? '–' },
  ];
};

/** Before any day there is: so every day in the history has its year. */
export const longAgo = instant('1900-01-01T00:00:00.000Z');

/** What has happened, oldest first. What is said of a conflict of interest is read in the case by those who may, and nowhere else (decisions 8.12). */
export function historyPaper(
  { file, kin = new Map() }: Records,
  { n, foot }: { readonly n: number; readonly foot: string },
  { nameOf }: Making,
): Paper {
  const number = shownNumber(file.matter);
  const told = { file, kin, nameOf, language: 'sv', now: longAgo } as const;
  return {
    title: say('sv', 'bundle.history.title', { number }),
    facts: [{ title: say('sv', 'bundle.fact.document'), value: `${number} · ${n}` }, ...kindFacts('history')],
    words: [],
    table: {
      head: [
        { title: say('sv', 'bundle.column.when'), share: 0.26 },
        { title: say('sv', 'bundle.column.happened'), share: 0.74 },
      ],
      rows: [...happened(told)].reverse().map((row) => [momentWord(told, row.at), row.text]),
    },
    isWide: false,
    foot,
    lacking: say('sv', 'bundle.lacking'),
  };
}
