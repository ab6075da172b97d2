// The index of a bundle: each document with its number, day, kind, direction, party, secrecy and files; and what is not there, said as it is (decisions 5).

import { caseNumber, shownNumber } from '../casefile/case';
import { stages } from '../processes/complaint/stages';
import { sayDayAndYear } from '../text/day';
import { say } from '../text/say';
import { clockOf, dayOf } from '../time/plain-date';
import { stageWord } from '../views/stage-word';
import type { BundleFile, Fetched, Making, Placed, Records } from './document';
import { contentOf } from './document';
import { documentKinds, type DocumentKind } from './document-kinds';
import type { Paper, PaperFact, PaperTable } from './paper';
import { dayOfDocument, partyWord, retentionWord, secrecyWord, stateWord, titleOf, wayWord } from './titles';
import { retentionsOf } from './retention';

interface Indexed {
  readonly all: readonly Placed[];
  /** What the paper of the history is called. */
  readonly history: string;
  readonly fetched: Fetched;
  readonly foot: string;
}

/** Nobody is named in it but the provider: the register shows it to whoever asks (L10). */
export function indexPaper(records: Records, indexed: Indexed, making: Making): Paper {
  return {
    title: say('sv', 'bundle.index.title', { number: shownNumber(records.file.matter) }),
    facts: facts(records, making),
    words: remarks(records, making),
    table: {
      head: [...head],
      rows: [...indexed.all.map((one) => row(records, one, indexed.fetched)), historyRow(indexed, making)],
    },
    isWide: true,
    foot: indexed.foot,
    lacking: say('sv', 'bundle.lacking'),
  };
}

const head: PaperTable['head'] = [
  { title: say('sv', 'bundle.column.n'), share: 0.04 },
  { title: say('sv', 'bundle.column.title'), share: 0.17 },
  { title: say('sv', 'bundle.column.day'), share: 0.11 },
  { title: say('sv', 'bundle.column.state'), share: 0.11 },
  { title: say('sv', 'bundle.column.way'), share: 0.07 },
  { title: say('sv', 'bundle.column.party'), share: 0.11 },
  { title: say('sv', 'bundle.column.secrecy'), share: 0.1 },
  { title: say('sv', 'bundle.column.retention'), share: 0.1 },
  { title: say('sv', 'bundle.column.files'), share: 0.19 },
];

function facts({ file }: Records, { now }: Making): readonly PaperFact[] {
  const { matter, provider, profile } = file;
  const brief = [
    say('sv', `kind.${matter.kind}`),
    ...(matter.protection === 'protected' || matter.topic === null ? [] : [say('sv', `topic.${matter.topic}`)]),
    ...(matter.protection === 'protected' || provider === null ? [] : [provider.name]),
  ];
  return [
    { title: say('sv', 'bundle.fact.number'), value: shownNumber(matter) },
    ...registerFacts(file),
    { title: say('sv', 'bundle.fact.authority'), value: profile.name },
    { title: say('sv', 'bundle.fact.received'), value: sayDayAndYear('sv', dayOf(matter.received)) },
    { title: say('sv', 'bundle.fact.about'), value: brief.join(' · ') },
    { title: say('sv', 'bundle.fact.stage'), value: stageWord(file, { language: 'sv', now }) },
    {
      title: say('sv', 'bundle.fact.retention'),
      value: retentionsOf(matter)
        .map((id) => say('sv', `retention.${id}`))
        .join(', '),
    },
    { title: say('sv', 'bundle.fact.made'), value: `${sayDayAndYear('sv', dayOf(now))} ${clockOf(now)}` },
  ];
}

/** Its place in the register as it is, and the archive's class where the profile says one. */
function registerFacts({ matter, profile }: Records['file']): readonly PaperFact[] {
  const { registryNumber: number, inOrder } = matter;
  const kept = inOrder === null ? 'register.stands.none' : 'register.stands.inOrder';
  const stands = number === null ? say('sv', kept) : say('sv', 'register.stands.number', { number });
  const { class: own } = profile.registration;
  return [
    { title: say('sv', 'tab.page.register'), value: stands },
    ...(own === null ? [] : [{ title: say('sv', 'register.field.class'), value: own }]),
    ...(number === null ? [] : [{ title: say('sv', 'register.field.reference'), value: caseNumber(matter) }]),
  ];
}

function remarks({ file: { matter, profile }, personal }: Records, { now }: Making): readonly string[] {
  return [
    ...(stages[matter.stage].open ? [say('sv', 'bundle.index.open')] : []),
    say('sv', 'bundle.index.secrecy', { day: sayDayAndYear('sv', dayOf(now)), authority: profile.name }),
    say('sv', 'bundle.index.retention'),
    say('sv', 'bundle.index.apart'),
    ...(matter.protection === 'protected' ? [say('sv', 'bundle.index.protected')] : []),
    ...(personal === null ? [say('sv', 'bundle.index.personalGone')] : []),
  ];
}

function row(records: Records, { n, document, files, paper }: Placed, fetched: Fetched): readonly string[] {
  const isThere = contentOf(document, fetched) !== null;
  const named = [...(paper !== null && isThere ? [paper] : []), ...files.map((file) => fileWord(file, fetched))];
  const { content, kind, party } = document;
  const missing = content !== null && !isThere ? [missingWord(kind)] : [];
  return [
    String(n),
    titleOf(records, document),
    dayOfDocument(document),
    ...kindWords(kind, partyWord(records, party)),
    [...named, ...missing].join('\n'),
  ];
}

const kindWords = (kind: DocumentKind, party: string): readonly string[] => [
  stateWord(kind),
  wayWord(kind),
  party,
  secrecyWord(kind),
  retentionWord(kind),
];

/** Of a mail that could not be fetched the sentence about the letter says so. */
function fileWord({ name, from }: BundleFile, { files }: Fetched): string {
  const found = files.get(name) ?? 'missing';
  if (found === 'whole') return name;
  if (found === 'changed') return say('sv', 'bundle.files.changed', { name });
  return 'sentKey' in from ? '' : say('sv', 'bundle.files.missing');
}

const missingWord = (kind: DocumentKind): string =>
  documentKinds[kind].file === 'brev' ? say('sv', 'bundle.files.letter') : say('sv', 'bundle.files.words');

const historyRow = ({ all, history }: Indexed, { now }: Making): readonly string[] => [
  String(all.length + 1),
  say('sv', 'bundle.history'),
  sayDayAndYear('sv', dayOf(now)),
  ...kindWords('history', say('sv', 'bundle.party.none')),
  history,
];
