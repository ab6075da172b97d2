// A page of docs/inforande with its tables as the code has them. A table stands between `<!-- tabell: NAME … -->` and `<!-- slut -->`.

import { blocks } from './blocks';

const marked = /<!-- tabell: ([\w-]+) [^\n]*-->\n[^]*?<!-- slut -->/g;

/** The mark a table begins with. */
export const markOf = (name: string): string => `<!-- tabell: ${name} (skrivs av npm run docs) -->`;

/** The names of the tables a page has. */
export const tablesIn = (page: string): readonly string[] => [...page.matchAll(marked)].flatMap(([, name]) => name ?? []);

/** The page with its tables written anew; throws for one that nobody makes. */
export const filled = (page: string): string =>
  page.replace(marked, (_whole, name: string) => {
    const table = blocks[name];
    if (table === undefined) throw new Error(`docs/inforande asks for a table nobody makes: ${name}`);
    return [markOf(name), '', ...table(), '', '<!-- slut -->'].join('\n');
  });
