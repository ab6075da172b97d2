// What was typed on a page before, as the server gives it back.

import { z } from 'zod';

export const typedShape = z
  .object({
    mark: z.string(),
    /** When it was kept: the clock, with the day when it is another than today. */
    when: z.string(),
    fields: z.record(z.string(), z.unknown()),
    /** Who wrote it, when it came along with the task. */
    from: z.string().nullable(),
  })
  .nullable();
export type TypedBefore = z.infer<typeof typedShape>;

/** An answer that may be missing, in a shape whose other answers are there: the key is always there, its value perhaps not. */
export const maybe = <T>(shape: z.ZodType<T>) => shape.optional().transform((value) => value);
