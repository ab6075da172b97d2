// The words a reader sees in a Word document: headers, body, footers and notes. What is deleted, hidden or beside the text (comments, properties) is left out.

import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';

/** Bytes of XML that are read of one part; nobody writes as much. */
const mostXml = 4 * 1024 * 1024;
const deepest = 300;

/** Parts with words, in the order they are read. */
const parts = [/^word\/header\d*\.xml$/, /^word\/document2?\.xml$/, /^word\/footer\d*\.xml$/, /^word\/(?:foot|end)notes\.xml$/];

/** Elements whose words nobody sees: deleted, moved from here, or said twice for older programs. */
const unseen = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText']);

/** undefined for what is no Word document, or cannot be read. */
export function docxText(bytes: Uint8Array): string | undefined {
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => parts.some((part) => part.test(name)) && originalSize <= mostXml,
    });
    const names = parts.flatMap((part) => Object.keys(found).filter((name) => part.test(name)));
    if (!names.some((name) => /document2?\.xml$/.test(name))) return undefined;
    const texts = names.map((name) => wordsIn(new TextDecoder().decode(found[name])).trim());
    return texts.filter((text) => text !== '').join('\n\n');
  } catch {
    return undefined;
  }
}

function wordsIn(xml: string): string {
  let out = '';
  let depth = 0;
  let hiddenBy: number | null = null;
  let run: { readonly depth: number; isHidden: boolean } | null = null;
  let isText = false;
  const parser = new Parser(
    {
      onopentag: (name, { 'w:val': value = '' }) => {
        depth += 1;
        if (depth > deepest) throw new Error('too deep');
        if (hiddenBy !== null) return;
        if (unseen.has(name)) hiddenBy = depth;
        else if (name === 'w:r') run = { depth, isHidden: false };
        else if (run !== null && (name === 'w:vanish' || name === 'w:webHidden') && !/^(?:0|false|off)$/.test(value))
          run.isHidden = true;
        else if (name === 'w:t') isText = run?.isHidden !== true;
        else if (run?.isHidden !== true && name in signs) out += signs[name] ?? '';
      },
      ontext: (text) => {
        if (isText && hiddenBy === null) out += text;
      },
      onclosetag: (name) => {
        if (hiddenBy === depth) hiddenBy = null;
        else if (hiddenBy === null) {
          if (name === 'w:t') isText = false;
          if (run?.depth === depth) run = null;
          if (name === 'w:p') out += '\n';
        }
        depth -= 1;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return out;
}

const signs: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };
