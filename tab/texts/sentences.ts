// How the tab's bundle gets its sentences: every chunk brings the Swedish ones its code can say, and no others; English is a chunk of its own.

import type { Plugin } from 'vite';
import { en } from '../../src/core/text/en';
import { sv } from '../../src/core/text/sv';
import { keysIn } from './keys-in';

/** What is said in another language than the reader's: a letter in its receiver's, and the way to the other language in that. */
const isInBoth = (key: string): boolean => key.startsWith('letter.') || key === 'tab.inThis';

/** In the program every sentence is imported; in the tab `say` reads those that have come. A page that says little brings both languages at once. */
export const sentences = (inBoth: (key: string) => boolean = isInBoth): Plugin => ({
  name: 'sentences',
  enforce: 'pre',
  resolveId: (source, importer = '') =>
    /^\.\/(?:sv|en)$/.test(source) && importer.endsWith('/src/core/text/say.ts')
      ? new URL('brought.ts', import.meta.url).pathname
      : null,
  renderChunk(code, { moduleIds }) {
    if (moduleIds.some((id) => id.includes('/core/text/en/'))) return null;
    const said = keysIn(code);
    if (said.length === 0) return null;
    const both = said.filter(inBoth);
    return { code: `${bringing('sv', sv, said)}${both.length === 0 ? '' : bringing('en', en, both)}${code}`, map: null };
  },
});

function bringing(language: 'sv' | 'en', texts: Readonly<Record<string, string>>, keys: readonly string[]): string {
  const brought = JSON.stringify(Object.fromEntries(keys.map((key) => [key, texts[key]])));
  return `Object.assign((globalThis.trappanTexts ??= { sv: {}, en: {} }).${language}, ${brought});\n`;
}
