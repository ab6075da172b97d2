// A profile's file: an organisation, and every version of its routine that a matter may still follow, the newest last. One file, because most of what can be
// wrong is wrong between the two: a role that the routine names and nobody holds, a unit without a manager.

import { z } from 'zod';
import { organisationSchema } from './organisation';
import { routineSchema } from './routine';

export const profileFileSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/u),
  organisation: organisationSchema,
  routines: z.array(routineSchema).min(1),
});

export type ProfileFile = z.infer<typeof profileFileSchema>;
