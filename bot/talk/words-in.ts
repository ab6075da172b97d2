// The words of a Teams message, which comes as HTML or as plain text.

import { convert } from 'html-to-text';

interface Body {
  readonly contentType?: string | null | undefined;
  readonly content?: string | null | undefined;
}

/** Plain text, without pictures and mark-up; empty when there are no words. */
export function wordsIn({ contentType, content }: Body): string {
  if (content === undefined || content === null) return '';
  if (!/^(text\/)?html$/i.test(contentType ?? '')) return content.trim();
  return convert(content, {
    wordwrap: false,
    limits: { maxInputLength: 200_000, maxDepth: 40 },
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { ignoreHref: true } },
    ],
  }).trim();
}
