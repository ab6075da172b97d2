// A compilation as it is shown and printed: parts in order, the same for the page, the PDF, the Word document and the workbook.

import { z } from 'zod';

const cell = z.union([z.string(), z.number()]);

export const compilationPart = z.discriminatedUnion('kind', [
  /** Of a chapter, or of a section in one. */
  z.object({ kind: z.literal('heading'), text: z.string(), level: z.literal(3).exactOptional() }),
  z.object({ kind: z.literal('words'), text: z.string() }),
  z.object({ kind: z.literal('table'), title: z.string(), head: z.array(z.string()), rows: z.array(z.array(cell)) }),
  z.object({
    kind: z.literal('chart'),
    title: z.string(),
    /** Everything it shows, in words. */
    alt: z.string(),
    /** null: not told. */
    bars: z.array(z.object({ label: z.string(), value: z.number().nullable() })),
    /** The limits of what chance gives. */
    limits: z.object({ low: z.number(), middle: z.number(), high: z.number() }).nullable(),
    /** What the lines and the pattern of its bars mean, where it has limits. */
    legend: z.string().exactOptional(),
  }),
]);
/** Whether a bar lies beyond what chance gives. */
export const isOutside = (value: number | null, limits: Extract<CompilationPart, { kind: 'chart' }>['limits']): boolean =>
  value !== null && limits !== null && (value < limits.low || value > limits.high);

export type CompilationPart = z.infer<typeof compilationPart>;

export const compilationView = z.object({
  id: z.string(),
  title: z.string(),
  facts: z.array(z.object({ title: z.string(), value: z.string() })),
  isApproved: z.boolean(),
  /** Whether the reader may open the matter with its tasks. */
  opensMatter: z.boolean(),
  /** The provider it is about: its page lists the matters, open and closed, that the reader may see (R277). */
  provider: z.string().nullable(),
  parts: z.array(compilationPart),
});
export type CompilationView = z.infer<typeof compilationView>;

export const compilationsList = z.object({
  hasCalendar: z.boolean(),
  rows: z.array(
    z.object({ id: z.string(), name: z.string(), about: z.string(), period: z.string(), state: z.string(), isOpen: z.boolean() }),
  ),
});
export type CompilationsList = z.infer<typeof compilationsList>;
