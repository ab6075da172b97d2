// Which employees a complaint names, as far as its words show: a suggestion for whoever receives it, never more (decisions 8.12).

export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Those whose whole name stands in the text; whose surname stands there by itself with a capital, unless the writer bears it; or whose first name
 * stands beside the word for what she does (`chefen Eva`).
 */
export function staffNamed(text: string, people: readonly Named[], writer: string | null): readonly Named[] {
  const words = wordsOf(text);
  const own = wordsOf(writer ?? '').map(({ plain }) => plain);
  return people.filter(({ name }) =>
    isNamed(
      words,
      wordsOf(name).map(({ plain }) => plain),
      own,
    ),
  );
}

interface Word {
  readonly plain: string;
  readonly isCapital: boolean;
}

/** Letters with their accents told apart only where Swedish does. */
const wordsOf = (text: string): readonly Word[] =>
  text.split(/[^\p{L}-]+/u).flatMap((word) => {
    const plain = word.toLowerCase().replace(/[éèê]/g, 'e').replace(/ü/g, 'u').replace(/^-|-$/g, '');
    return plain === '' ? [] : [{ plain, isCapital: word[0] !== word[0]?.toLowerCase() }];
  });

function isNamed(words: readonly Word[], name: readonly string[], own: readonly string[]): boolean {
  const [first = '', ...rest] = name;
  const last = rest.at(-1) ?? '';
  return words.some((word, n) => {
    if (is(word, last) && words[n - 1]?.plain === first) return true;
    if (!word.isCapital) return false;
    if (is(word, last) && !own.includes(last)) return true;
    return is(word, first) && !own.includes(first) && [n - 1, n + 1].some((near) => isRole(words[near]));
  });
}

/** Also as what is hers: `Sandells`. */
const is = ({ plain }: Word, name: string): boolean => name !== '' && (plain === name || plain === `${name}s`);

const roles = ['chef', 'enhetschef', 'avdelningschef', 'handlägg', 'bistånd', 'socialsekreterare', 'registrator'] as const;
const isRole = (word: Word | undefined): boolean => word !== undefined && roles.some((role) => word.plain.startsWith(role));
