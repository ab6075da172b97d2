// What the server says of something that was opened beside a matter.

import { z } from 'zod';

export const openedBeside = z.object({ id: z.string(), number: z.string() });
export type OpenedBeside = z.infer<typeof openedBeside>;
