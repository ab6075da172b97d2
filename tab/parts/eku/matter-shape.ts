// A matter as EKU's page asks for it: no case's number, no person, only what the post says.

import { z } from 'zod';
import { ekuState } from './draft-shape';

export const matterShape = z.object({
  ...{ id: z.string(), number: z.string(), provider: z.string(), state: ekuState, day: z.string() },
  next: z.array(ekuState),
  card: z.unknown(),
});
export type MatterOfEku = z.infer<typeof matterShape>;
