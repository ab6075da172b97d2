// The words of a Teams message, which comes as HTML or as plain text, and of the messages that were forwarded in it.

import { convert } from 'html-to-text';
import { z } from 'zod';

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

type Attachments = readonly { readonly contentType?: string | null | undefined }[] | null | undefined;

/** Teams' *Vidarebefordra* sends the message along as an attachment: JSON in a text, or as an object. */
const forwarded = z.looseObject({
  contentType: z.literal('forwardedMessageReference'),
  content: z.union([z.string().transform(parsed), z.unknown()]).pipe(z.looseObject({ originalMessageContent: z.string() })),
});
const html = z.looseObject({ contentType: z.literal('text/html'), content: z.string() });

/** The words of the messages forwarded in a message, in their order. */
export const forwardedWords = (attachments: Attachments): readonly string[] =>
  (attachments ?? [])
    .flatMap((one) => forwarded.safeParse(one).data ?? [])
    .map(({ content }) => wordsIn({ contentType: 'html', content: content.originalMessageContent }))
    .filter((words) => words !== '');

/** What somebody wrote: the plain text, or the rich one where a client sends no other. */
export function writtenWords({
  text,
  attachments,
}: {
  readonly text?: string | null | undefined;
  readonly attachments?: Attachments;
}): string {
  const plain = (text ?? '').trim();
  const rich = (attachments ?? []).flatMap((one) => html.safeParse(one).data ?? [])[0];
  return plain === '' && rich !== undefined ? wordsIn({ contentType: 'html', content: rich.content }) : plain;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
