// What the tab is told of who complained and in which words, and of the files that came: the part of a case that is personal.

import { z } from 'zod';

const fact = z.object({ title: z.string(), value: z.string() });

/** `n` is its place in the mail: 0 the mail itself, then its attachments. */
export const keptFile = z.object({ name: z.string(), size: z.string(), key: z.string(), n: z.number() });
/** The mail a text stood in: by whom, what must be warned of, with which files, and whether it may be made a case of its own. */
const keptMail = z.object({
  by: z.array(z.string()),
  warnings: z.array(z.string()),
  files: z.array(keptFile),
  maySplit: z.boolean(),
  movedTo: z.object({ id: z.string(), number: z.string(), mayGoBack: z.boolean() }).nullable(),
});
/** A text that came later, or was written here. */
export const keptText = z.object({
  ...{ key: z.string(), title: z.string(), when: z.string(), subject: z.string(), body: z.string() },
  /** Other persons are masked; it can be opened on purpose, which is noted. */
  isMarked: z.boolean(),
  mail: keptMail.nullable(),
});

/** Who complained and in which words. */
export const caseContent = z.object({
  complainant: z.array(fact),
  subject: z.string(),
  words: z.string(),
  /** Only the beginning of it: the rest stands in the original. */
  isCut: z.boolean(),
  note: z.string(),
  forwardedBy: z.string().nullable(),
  attachments: z.array(keptFile),
  /** null for a reader who may not know who wrote it. */
  original: keptFile.nullable(),
  texts: z.array(keptText),
});
