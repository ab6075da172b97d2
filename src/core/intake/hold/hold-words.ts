// Words that make a mail wait for *Mottagning* before anything is written to its sender (decisions 8.4). A new word is a row here.

import type { HoldReason } from '../../casefile/hold';

interface WordRow {
  readonly reason: HoldReason;
  /** Beginnings of words, all within so many words of each other and in any order; with a stop at its end (`ivo.`) the word is that whole. */
  readonly words: readonly string[];
  readonly within?: number;
}

/** The first row that is found decides: what is gravest stands first. Letters without rings and dots, as `folded` writes them. */
const holdWords: readonly WordRow[] = [
  ...['identitet', 'personuppgift', 'folkbokfor', 'adress', 'boende', 'uppgifter.'].flatMap((word) =>
    ['skyddad', 'skyddat'].map((how): WordRow => ({ reason: 'protectedIdentity', words: [how, word], within: 4 })),
  ),
  { reason: 'protectedIdentity', words: ['skyddsidentitet'] },
  { reason: 'protectedIdentity', words: ['personskydd'] },
  { reason: 'protectedIdentity', words: ['sekretessmark'] },
  { reason: 'protectedIdentity', words: ['sekretesskydd'] },
  { reason: 'protectedIdentity', words: ['sekretess', 'mark'], within: 3 },
  { reason: 'protectedIdentity', words: ['sekretess', 'folkbok'], within: 4 },
  { reason: 'protectedIdentity', words: ['kvarskriv'] },
  { reason: 'protectedIdentity', words: ['fingera', 'personuppgift'], within: 4 },
  { reason: 'protectedIdentity', words: ['fingera', 'identitet'], within: 4 },
  { reason: 'protectedIdentity', words: ['hemlig', 'adress'], within: 4 },
  { reason: 'protectedIdentity', words: ['kvinnojour'] },
  { reason: 'protectedIdentity', words: ['protected', 'identit'], within: 4 },
  { reason: 'protectedIdentity', words: ['protected', 'address'], within: 4 },
  { reason: 'protectedIdentity', words: ['confidential', 'address'], within: 4 },
  { reason: 'report', words: ['lex', 'sara'], within: 2 },
  { reason: 'report', words: ['lex', 'maria'], within: 2 },
  { reason: 'report', words: ['lexsara'] },
  { reason: 'report', words: ['lexmaria'] },
  { reason: 'appeal', words: ['overklag'] },
  { reason: 'appeal', words: ['omprov'] },
  { reason: 'appeal', words: ['appeal'] },
  { reason: 'publicRecord', words: ['allman', 'handling'], within: 3 },
  { reason: 'publicRecord', words: ['offentlig', 'handling'], within: 3 },
  { reason: 'publicRecord', words: ['offentlighetsprincip'] },
  { reason: 'publicRecord', words: ['begar', 'ut.'], within: 3 },
  { reason: 'publicRecord', words: ['utlamn', 'handling'], within: 5 },
  { reason: 'publicRecord', words: ['lamna', 'ut.', 'handling'], within: 7 },
  { reason: 'publicRecord', words: ['handlingsutlamn'] },
  { reason: 'publicRecord', words: ['public', 'record'], within: 2 },
  { reason: 'publicRecord', words: ['official', 'document'], within: 2 },
  { reason: 'inspectorate', words: ['ivo.'] },
  { reason: 'inspectorate', words: ['ivos.'] },
  { reason: 'inspectorate', words: ['inspektionen', 'vard'], within: 3 },
  { reason: 'inspectorate', words: ['tillsynsarende'] },
  { reason: 'inspectorate', words: ['tillsynsmyndighet'] },
  { reason: 'secrecy', words: ['sekretess'] },
  { reason: 'secrecy', words: ['tystnadsplikt'] },
  { reason: 'media', words: ['journalist'] },
  { reason: 'media', words: ['reporter'] },
  { reason: 'media', words: ['nyhetsredaktion'] },
  { reason: 'media', words: ['redaktionen.'] },
];

/** Letters read; what lies behind them is read by a person first anyway. */
const mostLetters = 200_000;

/** Whether a text speaks of a protected identity, however else it is read: then the case is protected before anything goes. */
export const speaksOfProtection = (text: string): boolean => holdInWords(text.slice(0, mostLetters)) === 'protectedIdentity';

/** The reason a text's words give; null for none. Takes time in proportion to the text. */
export function holdInWords(text: string): HoldReason | null {
  const places = placesOf(wordsOf(text));
  return holdWords.find((row) => stands(row, places))?.reason ?? null;
}

/** Where each word of the table begins a word of the text. */
type Places = ReadonlyMap<string, ReadonlySet<number>>;

const sought = [...new Set(holdWords.flatMap(({ words }) => words))];
/** By their first two letters, so that an ordinary word is looked at once. */
const byStart = new Map(sought.map((word) => [word.slice(0, 2), sought.filter((one) => one.startsWith(word.slice(0, 2)))]));

function placesOf(words: readonly string[]): Places {
  const found = new Map(sought.map((word) => [word, new Set<number>()]));
  for (const [place, word] of words.entries())
    for (const one of byStart.get(word.slice(0, 2)) ?? []) if (isWord(word, one)) found.get(one)?.add(place);
  return found;
}

const isWord = (word: string, sought: string): boolean =>
  sought.endsWith('.') ? word === sought.slice(0, -1) : word.startsWith(sought);

/** Two of a row's words are never the same word of the text: `sekretessmarkering` is not both. */
function stands({ words, within = 1 }: WordRow, places: Places): boolean {
  const [first = '', ...others] = words;
  return [...(places.get(first) ?? [])].some((place) =>
    others.every((other) => around(place, within).some((near) => places.get(other)?.has(near))),
  );
}

/** The places so near a place, itself left out. */
const around = (place: number, within: number): readonly number[] => steps.slice(0, within * 2).map((step) => place + step);
const steps = [-1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7];

/** Words in small letters without rings, dots, soft hyphens and joiners, so that each is found however it was written. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
