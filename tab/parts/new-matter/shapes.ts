// What the server says of new matters: the kinds the reader may write down, and what became of one.

import { z } from 'zod';

const named = z.object({ id: z.string(), name: z.string() });

export const kindsShape = z.object({ kinds: z.array(named), units: z.array(named) });
export type Kinds = z.infer<typeof kindsShape>;

export const openedShape = z.object({ id: z.string(), number: z.string(), mayRead: z.boolean() });
export type Opened = z.infer<typeof openedShape>;
