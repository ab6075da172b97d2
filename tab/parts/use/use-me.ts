// Who reads, and which pages that opens. What they may see is decided by the server each time; this only leaves out links that would lead nowhere.

import { z } from 'zod';
import { useAnswer } from './use-answer';

const shape = z.object({ grants: z.array(z.object({ role: z.string() })), mayRescue: z.boolean() });

export interface Me {
  readonly isEku: boolean;
  /** *Manuell hantering*: those who receive, and whoever stands in for them. */
  readonly mayRescue: boolean;
}

/** undefined until it is known; nobody in particular when the server does not say. */
export function useMe(): Me | undefined {
  const answer = useAnswer('/api/me', shape);
  if (answer.state === 'waiting') return undefined;
  const roles = answer.state === 'here' ? answer.value.grants.map(({ role }) => role) : [];
  return { isEku: roles.includes('eku'), mayRescue: answer.state === 'here' && answer.value.mayRescue };
}
